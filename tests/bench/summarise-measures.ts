import type { Measure, SplitMeasures } from '../../src/site/measures.ts';
import { GOLD_SPLITS } from '../dossier/events/gold/read-gold-texts.ts';
import { measureEvents } from './measure-events.ts';
import type { EventScore, Tally } from './score-events.ts';

/** Measures every split and keeps what the page on the method shows: texts to tune on together, texts held out apart. */
export async function summariseMeasures(): Promise<SplitMeasures[]> {
  const scores = await Promise.all(GOLD_SPLITS.map(async (split) => ({ split, ...(await measureEvents(split)) })));
  const sides = Map.groupBy(scores.filter(({ texts }) => texts > 0), ({ split }) => (split === 'held-out' ? ('held-out' as const) : ('tuned' as const)));
  return [...sides].map(([kind, splits]) => {
    const sum = (pick: (score: EventScore) => readonly Tally[]): Measure => addUp(splits.flatMap(({ score }) => pick(score)));
    return {
      kind,
      texts: splits.reduce((count, { texts }) => count + texts, 0),
      events: sum(({ events }) => [events]),
      dates: sum(({ dates }) => [dates]),
      participants: sum(({ participants }) => [participants]),
      places: sum(({ places }) => [places]),
      moods: sum(({ moods }) => [moods]),
      claimants: sum(({ claimants }) => [claimants]),
      merging: sum(({ pairs }) => [pairs]),
      lookAlikesMerged: splits.reduce((count, { score }) => count + score.merged.length, 0),
    };
  });
}

function addUp(tallies: readonly Tally[]): Measure {
  const total = (key: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
  return { right: total('right'), given: total('given'), wanted: total('wanted') };
}
