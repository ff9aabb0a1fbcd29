import { buildEntities } from './build-entities.ts';
import { buildEvents } from './events/build-events.ts';
import type { ReadPassage } from './events/collect-reports.ts';
import { buildGlossary } from './events/build-glossary.ts';
import { findTriggers } from './events/find-triggers.ts';
import { listWords } from './events/list-words.ts';
import { placeTimex, usedTimexes } from './events/place-timexes.ts';
import type { UnplacedTimex } from './events/report.ts';
import { UNPLACED_REASONS } from './french/unplaced-reasons.ts';
import { compileGazetteer } from './gazetteer/compile-gazetteer.ts';
import { findMentions, type AmbiguousMention } from './gazetteer/find-mentions.ts';
import type { ArticleInput, DossierInput } from './inputs.ts';
import type { Issue } from './issues.ts';
import type { Article, Dossier, Mention, Passage, Timex } from './model.ts';
import { nameEvents } from './name-events.ts';
import { reportFindings } from './report-findings.ts';
import { readTimexes } from './read-timexes.ts';
import { articleUrl } from './routes.ts';
import { buildPassages } from './text/build-passages.ts';
import { LONGEST_SENTENCE } from './text/longest-sentence.ts';

/** An article with all that is read from it alone. */
interface ReadArticle {
  readonly input: ArticleInput;
  readonly passages: readonly Passage[];
  readonly timexes: readonly UnplacedTimex[];
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly AmbiguousMention[];
}

/**
 * The whole analysis, from the editor's files to the model: passages, dates and names of each article, then the
 * events of all of them. Returns what is to be told to the editor beside the dossier; never throws on content.
 */
export function buildDossier(input: DossierInput): { dossier: Dossier; issues: Issue[] } {
  const entities = buildEntities(input.entities);
  const gazetteer = compileGazetteer(entities);
  const articles = input.articles
    .toSorted((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id))
    .map((article): ReadArticle => {
      const passages = buildPassages(article);
      return { input: article, passages, timexes: readTimexes(article, passages), ...findMentions(article, passages, gazetteer) };
    });
  const glossary = buildGlossary(entities);
  const built = buildEvents(listReadPassages(articles), input.events, glossary);
  const passages = articles.flatMap((article) => article.passages);
  const events = nameEvents(built.events, { entities, passages, articles: articles.map(({ input: article }) => article), timexes: articles.flatMap(({ timexes }) => timexes) });
  const dossier: Dossier = {
    articles: articles.map(({ input: article }) => describeArticle(article)),
    entities,
    passages,
    timexes: placeTimexes(articles, usedTimexes(events.flatMap(({ attestations }) => attestations))),
    mentions: articles.flatMap(({ mentions }) => mentions),
    events,
  };
  return { dossier, issues: reportFindings(built, articles) };
}

function describeArticle({ blocks, at: _, ...article }: ArticleInput): Article {
  const words = blocks.reduce((count, { text }) => count + text.split(' ').length, 0);
  return { ...article, url: articleUrl(article.id), words };
}

/** Passages in reading order with their dates and names. An expression's place is not known yet. */
function listReadPassages(articles: readonly ReadArticle[]): ReadPassage[] {
  let order = 0;
  return articles.flatMap(({ input, passages, timexes, mentions }) => {
    const timexesOf = Map.groupBy(timexes, ({ passage }) => passage);
    const mentionsOf = Map.groupBy(mentions, ({ passage }) => passage);
    return passages.map((passage) => ({
      passage,
      order: (order += 1),
      article: input,
      timexes: timexesOf.get(passage.id) ?? [],
      mentions: mentionsOf.get(passage.id) ?? [],
    }));
  });
}

function placeTimexes(articles: readonly ReadArticle[], used: ReadonlySet<string>): Timex[] {
  return articles.flatMap(({ passages, timexes }) => {
    const kinds = new Map(passages.map(({ id, kind }) => [id, kind]));
    const dated = new Set(timexes.map(({ passage }) => passage));
    const telling = new Set(passages.flatMap(({ id, text }) => (dated.has(id) && text.length <= LONGEST_SENTENCE && findTriggers(listWords(text)).length > 0 ? [id] : [])));
    return timexes.map((timex) => {
      const { status, reason } = placeTimex(timex, kinds.get(timex.passage) ?? 'paragraph', used, telling.has(timex.passage));
      return { ...timex, status, reason: reason && UNPLACED_REASONS[reason] };
    });
  });
}
