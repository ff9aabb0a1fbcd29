import { buildDossier } from '../../src/dossier/build-dossier.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { readGoldSet, readGoldTexts, type GoldSplit } from '../dossier/events/gold/read-gold-texts.ts';
import { scoreEvents, type EventScore } from './score-events.ts';

/** How the engine reads the texts of one split of the labelled set. */
export interface SplitScore {
  readonly texts: number;
  readonly score: EventScore;
}

/** Reads the texts of a split with the entities of `content/`, and compares the events found with the labels. */
export async function measureEvents(split: GoldSplit): Promise<SplitScore> {
  const { input } = await readContent('content');
  const articles = await readGoldTexts(split);
  const { dossier } = buildDossier({ articles, entities: input.entities, events: [] });
  return { texts: articles.length, score: scoreEvents(dossier, await readGoldSet(split)) };
}
