import { explainTimex } from '../dossier/french/explain-timex.ts';
import type { Article, DossierEvent, Timex } from '../dossier/model.ts';
import { timexFragment } from '../dossier/routes.ts';
import type { DossierIndex } from './dossier-index.ts';

/** How one date expression of an article was understood, and what it serves. */
export interface DateReading {
  /** The fragment its words link to. */
  readonly id: string;
  /** The words, what they were counted from, the date: the sentence that the proof of an event gives too. */
  readonly derivation: string;
  /** The events it dates, oldest first; empty when it dates none. */
  readonly events: readonly Pick<DossierEvent, 'id' | 'title' | 'url'>[];
  readonly status: Timex['status'];
  /** Why it dates no event; `null` when it dates one. */
  readonly reason: string | null;
  /** Id of the passage it stands in. */
  readonly passage: string;
}

/** Tells how the dates of an article were read, in reading order, those of its title and standfirst first. */
export function buildDateReadings(article: Article, { dossier: { timexes, events } }: DossierIndex): DateReading[] {
  return timexes
    .filter((timex) => timex.article === article.id)
    .map((timex) => ({
      id: timexFragment(timex),
      derivation: explainTimex(timex, article),
      events: events.filter(({ attestations }) => attestations.some((attestation) => attestation.timex === timex.id)),
      status: timex.status,
      reason: timex.reason,
      passage: timex.passage,
    }));
}
