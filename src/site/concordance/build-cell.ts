import type { Article, Attestation, DossierEvent, Mood } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { findSilence, type Silence } from '../events/find-silence.ts';
import { findDateGrain, type DateGrain } from './find-date-grain.ts';

/** Where an event and an article cross: what the article tells of it, or why it tells nothing. */
export type ConcordanceCell = { readonly kind: 'told'; readonly tellings: readonly Telling[] } | { readonly kind: Silence };

/** One way an article has of telling an event. */
export interface Telling {
  /** Path of the passage, without the base path. */
  readonly url: string;
  /** The words of the date, as they stand; `null` when the passage does not date the event. */
  readonly words: string | null;
  /** `undated` when nothing in the article dates the event; `null` when another passage of it does. */
  readonly grain: DateGrain | 'undated' | null;
  readonly mood: Mood;
}

/** Builds the cell of an event and an article: dated tellings first, each date and reserve once. */
export function buildCell(event: Pick<DossierEvent, 'min' | 'max' | 'attestations'>, article: Pick<Article, 'id' | 'date'>, { timexes }: Pick<DossierIndex, 'timexes'>): ConcordanceCell {
  const own = event.attestations.filter((attestation) => attestation.article === article.id);
  if (own.length === 0) return SILENT[findSilence(event, article)];
  const dated = own.flatMap((attestation) => tellDated(attestation, event, timexes));
  const undated = own.filter(({ timex }) => timex === null || !timexes.has(timex)).map((attestation) => tellUndated(attestation, dated.length > 0));
  return { kind: 'told', tellings: keepDistinct([...dated, ...undated]) };
}

/** Most cells of a large dossier are silent: they are shared. */
const SILENT = { silent: { kind: 'silent' }, earlier: { kind: 'earlier' }, undecided: { kind: 'undecided' } } as const satisfies Record<Silence, ConcordanceCell>;

function tellDated(attestation: Attestation, event: Pick<DossierEvent, 'min' | 'max'>, timexes: DossierIndex['timexes']): Telling[] {
  const timex = attestation.timex === null ? undefined : timexes.get(attestation.timex);
  return timex === undefined ? [] : [{ url: passageUrl(attestation), words: timex.text, grain: findDateGrain(timex, event), mood: attestation.mood }];
}

const tellUndated = (attestation: Attestation, isDatedElsewhere: boolean): Telling => ({
  url: passageUrl(attestation),
  words: null,
  grain: isDatedElsewhere ? null : 'undated',
  mood: attestation.mood,
});

/** A passage without a date says nothing more when its reserve is already told. */
function keepDistinct(tellings: readonly Telling[]): Telling[] {
  return tellings.filter(({ words, mood }, index) =>
    tellings.slice(0, index).every((other) => other.mood !== mood || (words !== null && other.words?.toLocaleLowerCase('fr') !== words.toLocaleLowerCase('fr'))),
  );
}
