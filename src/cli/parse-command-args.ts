import { parseArgs } from 'node:util';
import { suggest } from '../reader/suggest.ts';
import { UsageError } from './usage-error.ts';

/** The options a command was given, all of them with a value, and its other words. */
export interface CommandArgs<Option extends string> {
  readonly options: Readonly<Partial<Record<Option, string>>>;
  readonly words: readonly string[];
}

/** Reads a command's arguments; throws a UsageError on an unknown option, a missing value or more than `maxWords` words. */
export function parseCommandArgs<Option extends string>(args: readonly string[], known: readonly Option[], maxWords: number): CommandArgs<Option> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options: Partial<Record<Option, string>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = known.find((option) => option === token.name);
    if (!name) throw new UsageError(`L’option « ${token.rawName} » n’existe pas ici${suggest(token.name, known)}.`);
    if (!token.value) throw new UsageError(`L’option « ${token.rawName} » attend une valeur.`);
    options[name] = token.value;
  }
  if (words.length > maxWords) throw new UsageError(`« ${words[maxWords]} » est de trop : mettez entre guillemets ce qui contient des espaces.`);
  return { options, words };
}
