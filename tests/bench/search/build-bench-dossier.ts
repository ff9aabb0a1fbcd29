import { buildDossier } from '../../../src/dossier/build-dossier.ts';
import type { Dossier } from '../../../src/dossier/model.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { buildEntities } from '../../../src/dossier/build-entities.ts';
import { GOLD_SPLITS, readGoldTexts } from '../../dossier/events/gold/read-gold-texts.ts';
import { generateNews } from './generate-news.ts';

/** Articles whose events are read together: more at once would take the memory of a small machine. */
const BATCH = 2500;

/**
 * The model of so many articles, by the real engine: the content of the site, then generated articles about the same
 * people and places. Beyond `BATCH`, events are read a batch at a time, so that those of two batches do not merge.
 */
export async function buildBenchDossier(count: number): Promise<Dossier> {
  const { input } = await readContent('content');
  const gold = (await Promise.all(GOLD_SPLITS.map(readGoldTexts))).flat();
  const texts = [...input.articles, ...gold].flatMap(({ blocks }) => blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : [])));
  const news = generateNews(Math.max(0, count - input.articles.length), texts, buildEntities(input.entities));
  const built: Dossier[] = [];
  for (let from = 0; from === 0 || from < news.length; from += BATCH) {
    const articles = [...(from === 0 ? input.articles : []), ...news.slice(from, from + BATCH)];
    built.push(buildDossier({ ...input, articles, events: from === 0 ? input.events : [] }).dossier);
  }
  return joinBatches(built);
}

/** As one model: articles the most recent first, passages and what is read from them in their order, ids of events apart. */
function joinBatches(batches: readonly Dossier[]): Dossier {
  const [first] = batches;
  if (first === undefined || batches.length === 1) return first ?? { articles: [], entities: [], passages: [], timexes: [], mentions: [], events: [] };
  const articles = batches.flatMap((batch) => batch.articles).sort((one, other) => compare(other.date, one.date) || compare(one.id, other.id));
  const order = <Item extends { readonly article: string }>(items: readonly Item[]): Item[] => {
    const groups = Map.groupBy(items, ({ article }) => article);
    return articles.flatMap(({ id }) => groups.get(id) ?? []);
  };
  const events = batches.flatMap((batch, number) => (number === 0 ? batch.events : batch.events.map((event) => ({ ...event, id: `${event.id}-${number}` }))));
  return {
    articles,
    entities: first.entities,
    passages: order(batches.flatMap(({ passages }) => passages)),
    timexes: order(batches.flatMap(({ timexes }) => timexes)),
    mentions: order(batches.flatMap(({ mentions }) => mentions)),
    events: events.sort((one, other) => compare(one.min ?? '', other.min ?? '')),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
