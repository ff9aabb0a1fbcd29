import type { IsoDay } from '../dossier/model.ts';
import written from './measures.json' with { type: 'json' };

/** Right answers, answers given by the engine, answers wanted by the labels. */
export interface Measure {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** How the engine reads one part of the labelled texts, field by field; fields are counted on the events that were found. */
export interface SplitMeasures {
  /** `tuned`: the engine may have been tuned on these texts. `held-out`: it was only measured on them. */
  readonly kind: 'tuned' | 'held-out';
  readonly texts: number;
  readonly events: Measure;
  readonly dates: Measure;
  readonly participants: Measure;
  readonly places: Measure;
  readonly moods: Measure;
  readonly claimants: Measure;
  /** Pairs of passages put together. */
  readonly merging: Measure;
  /** Pairs of events labelled as distinct that were taken for one. */
  readonly lookAlikesMerged: number;
}

/** The figures the page on the method shows. Written by `npm run bench:events -- --write`, never by hand. */
export interface Measures {
  /** The day they were measured. */
  readonly day: IsoDay;
  readonly sets: readonly SplitMeasures[];
}

export const MEASURES = written as Measures;
