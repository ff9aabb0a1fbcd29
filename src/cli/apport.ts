import { describeContribution } from '../dossier/french/describe-contribution.ts';
import { weighContribution } from '../dossier/weigh-contribution.ts';
import { contentFolder } from '../reader/content-folder.ts';
import { loadDossier } from '../reader/load-dossier.ts';
import { suggest } from '../reader/suggest.ts';
import { exitCode } from './exit-code.ts';
import { parseCommandArgs } from './parse-command-args.ts';
import { projectRoot } from './project-root.ts';
import { UsageError } from './usage-error.ts';
import { writeJson } from './write-json.ts';

/** `apport ARTICLE`: what an article adds, confirms, makes more precise and contradicts; ids of events, and the whole in French. */
export async function apport(args: readonly string[]): Promise<number> {
  const { options, words } = parseCommandArgs(args, ['content'], 1);
  const [asked] = words;
  if (asked === undefined) throw new UsageError('Nommez un article : le nom de son fichier, sans .md.');
  const { dossier, issues } = await loadDossier(contentFolder(projectRoot, options.content));
  const article = dossier.articles.find(({ id }) => id === asked.replace(/^.*[\\/]|\.md$/g, ''));
  if (!article) throw new UsageError(`Aucun article lisible ne s’appelle « ${asked} »${suggest(asked, dossier.articles.map(({ id }) => id))}.`);
  const contribution = weighContribution(dossier, article.id);
  const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);
  await writeJson({
    article: article.id,
    adds: idsOf(contribution.adds),
    confirms: idsOf(contribution.confirms),
    dates: idsOf(contribution.dates),
    contradicts: idsOf(contribution.contradicts.map(({ event }) => event)),
    text: describeContribution(article, contribution),
  });
  return exitCode(issues);
}
