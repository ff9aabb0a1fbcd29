import { suggest } from '../reader/suggest.ts';
import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The commands, by the name they are typed with; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  model: async () => (await import('./model.ts')).model,
  dates: async () => (await import('./dates.ts')).dates,
  search: async () => (await import('./search.ts')).search,
  check: async () => (await import('./check.ts')).check,
  apport: async () => (await import('./apport.ts')).apport,
};

/** Runs the command that the arguments name, and returns its exit code. */
export async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || ['--help', '-h', 'help', 'aide'].includes(name)) {
    const stream = name === undefined ? process.stderr : process.stdout;
    stream.write(`${USAGE}\n`);
    return name === undefined ? 2 : 0;
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new UsageError(`La commande « ${name} » n’existe pas${suggest(name, Object.keys(COMMANDS))}.`);
    const command = await load();
    return await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return 2;
  }
}

const USAGE = `Usage : npm run --silent dossier -- <commande> [--content DOSSIER]

  model                               le modèle entier, en JSON
  dates --ref AAAA-MM-JJ [FICHIER|-]  les dates d’un texte, lu dans un fichier ou sur l’entrée standard
  search "requête"                    ce que montre la recherche du site
  search -                            de même, une requête par ligne de l’entrée standard, une réponse par ligne
  check                               tout ce qui ne va pas dans le contenu
  apport ARTICLE                      ce qu’un article ajoute à la chronologie, confirme, précise et contredit

--content DOSSIER remplace content/ (de même que la variable DOSSIER_CONTENT).`;
