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

/** Ids of events stay apart; articles come the most recent first, as in the model. */
function joinBatches(batches: readonly Dossier[]): Dossier {
  const [first] = batches;
  if (first === undefined || batches.length === 1) return first ?? { articles: [], entities: [], passages: [], timexes: [], mentions: [], events: [] };
  const articles = batches.flatMap((batch) => batch.articles).sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : one.id < other.id ? -1 : 1));
  return {
    articles,
    entities: first.entities,
    passages: batches.flatMap(({ passages }) => passages),
    timexes: batches.flatMap(({ timexes }) => timexes),
    mentions: batches.flatMap(({ mentions }) => mentions),
    events: batches.flatMap(({ events }, batch) => (batch === 0 ? events : events.map((event) => ({ ...event, id: `${event.id}-${batch}` })))),
  };
}
