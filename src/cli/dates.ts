import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { detectTimexes } from '../dossier/timex/detect-timexes.ts';
import { typedIn } from '../reader/content-folder.ts';
import { daySchema } from '../reader/schemas/day.ts';
import { parseCommandArgs } from './parse-command-args.ts';
import { projectRoot } from './project-root.ts';
import { UsageError } from './usage-error.ts';
import { writeJson } from './write-json.ts';

/** `dates`: the date expressions of a plain text, read as published on the day `--ref`. */
export async function dates(args: readonly string[]): Promise<number> {
  const { options, words } = parseCommandArgs(args, ['ref', 'content'], 1);
  if (!options.ref) throw new UsageError('Donnez la date de publication du texte : --ref AAAA-MM-JJ.');
  const ref = daySchema.safeParse(options.ref);
  if (!ref.success) throw new UsageError(`« ${options.ref} » n’est pas un jour du calendrier : écrivez par exemple --ref 2025-10-28.`);
  const source = words[0] ?? '-';
  await writeJson(detectTimexes(source === '-' ? await text(process.stdin) : await readText(source), ref.data));
  return 0;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(resolve(typedIn(projectRoot), file), 'utf8');
  } catch {
    throw new UsageError(`Le fichier « ${file} » ne peut pas être lu.`);
  }
}
