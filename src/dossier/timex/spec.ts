import type { Part, Period } from './edtf.ts';
import type { Shift, Unit } from './lexicon.fr.ts';

/**
 * What the words of a date say, before it is known when they are read: the parsers make it, `resolveSpec` dates it.
 * `of` is the period that holds it (« juillet **de l’an dernier** »); `null` where the words do not say.
 */
export type Spec =
  | { readonly kind: 'fixed'; readonly period: Period }
  | { readonly kind: 'day'; readonly day: number; readonly month: number | null; readonly weekday: number | null; readonly of: Spec | null; readonly shift: Shift | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: Shift | null; readonly of: Spec | null }
  | { readonly kind: 'nth-weekday'; readonly weekday: number; readonly nth: number; readonly of: Spec }
  | { readonly kind: 'month'; readonly month: number; readonly of: Spec | null; readonly shift: Shift | null }
  | { readonly kind: 'season'; readonly season: number; readonly of: Spec | null; readonly shift: Shift | null }
  | { readonly kind: 'quarter' | 'semester'; readonly ordinal: number; readonly of: Spec | null; readonly shift: Shift | null }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly of: Spec | null; readonly shift: Shift | null; readonly offset: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: Shift }
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly from: 'publication' | 'mentioned'; readonly exact: boolean; readonly toTheDay: boolean; readonly of: Spec | null }
  | { readonly kind: 'rolling'; readonly unit: Unit; readonly count: number; readonly back: boolean }
  | { readonly kind: 'half'; readonly half: 1 | 2; readonly of: Spec }
  | { readonly kind: 'some'; readonly unit: Unit; readonly start: number; readonly end: number; readonly exact: boolean; readonly of: Spec }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Spec }
  | { readonly kind: 'around'; readonly unit: 'week' | 'weekend'; readonly of: Spec }
  | { readonly kind: 'about'; readonly of: Spec }
  | { readonly kind: 'bound'; readonly side: Side; readonly of: Spec }
  | { readonly kind: 'range'; readonly from: Spec; readonly to: Spec }
  | { readonly kind: 'night'; readonly from: Spec; readonly to: Spec };

// `some` counts units inside a period from 1: « les six premiers mois de 2024 » are 1 to 6; from its end when negative.

/** `since` and `from`: open after; `until`: open before; `by`: from the publication to it; `before` and `after` leave it out. */
export type Side = 'since' | 'from' | 'after' | 'until' | 'before' | 'by';

/** A date expression found among the tokens: `first` to `end`, exclusive. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly spec: Spec;
  /** Name of the rule that read the words. */
  readonly rule: string;
}
