import { foldText } from '../dossier/text/fold-text.ts';
import type { EntityInput } from '../dossier/inputs.ts';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import type { Located } from './content.ts';

/** Reports a spelling that would designate two entities; weak spellings are left to the context. */
export function checkSpellings(entities: readonly Located<EntityInput>[]): Issue[] {
  const owners = new Map<string, EntityInput>();
  return entities.flatMap(({ input, locate }) =>
    listSpellings(input).flatMap(({ spelling, path }) => {
      const folded = foldText(spelling).text;
      const owner = owners.get(folded) ?? input;
      owners.set(folded, owner);
      return owner.id === input.id ? [] : [buildIssue('shared-spelling', locate(path, 'value'), { spelling, other: `${owner.name} (${owner.at.file})` }, spelling)];
    }),
  );
}

function listSpellings({ name, aliases, mutedAliases }: EntityInput): { spelling: string; path: PropertyKey[] }[] {
  return [
    { spelling: name, path: ['nom'] },
    ...aliases.map((spelling, index) => ({ spelling, path: ['graphies', index] })),
    ...mutedAliases.map((spelling, index) => ({ spelling, path: ['graphiesMuettes', index] })),
  ];
}
