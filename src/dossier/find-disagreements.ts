import { compareDates } from './events/compare-dates.ts';
import { countDays, overlaps } from './events/overlaps.ts';
import type { Attestation, DayInterval, Dossier, DossierEvent, Timex } from './model.ts';

/**
 * How an article differs from the others on an event. `doubts`: it alone holds it at arm's length or denies it; `asserts`: it
 * alone does not; `apart`: its date shares no day with theirs, or with the one kept; `partial`: only some, when theirs agree;
 * `elsewhen`: it tells the like of it a few days off, which may be the same thing (`rival`).
 */
export type Disagreement = { readonly kind: 'doubts' | 'asserts' | 'apart' | 'partial' } | { readonly kind: 'elsewhen'; readonly rival: DossierEvent };

/** Two things alike that are told at most this many days apart by different articles may be one. */
const NEAR_DAYS = 7;

/** The events of other articles with which one does not agree, in the order of the dossier. */
export function findDisagreements(dossier: Pick<Dossier, 'events' | 'timexes'>, article: string): { event: DossierEvent; points: Disagreement[] }[] {
  const timexes = new Map(dossier.timexes.map((timex) => [timex.id, timex]));
  const own = dossier.events.filter(({ attestations }) => attestations.length > 0 && attestations.every((attestation) => attestation.article === article));
  return dossier.events.flatMap((event) => {
    const [here, elsewhere] = [true, false].map((is) => event.attestations.filter((attestation) => (attestation.article === article) === is)) as [Attestation[], Attestation[]];
    if (elsewhere.length === 0) return [];
    const points = here.length > 0 ? [...compareMoods(here, elsewhere), ...compareDays(event, here, elsewhere, timexes)] : own.filter((rival) => mayBeSame(event, rival)).map((rival) => ({ kind: 'elsewhen', rival }) as const);
    return points.length > 0 ? [{ event, points }] : [];
  });
}

const isDoubted = ({ mood }: Attestation): boolean => mood === 'denied' || mood === 'alleged';

function compareMoods(here: readonly Attestation[], elsewhere: readonly Attestation[]): Disagreement[] {
  if (here.every(isDoubted) && !elsewhere.every(isDoubted)) return [{ kind: 'doubts' }];
  return elsewhere.every(isDoubted) && !here.every(isDoubted) ? [{ kind: 'asserts' }] : [];
}

/** What the dates of this article change to how all stand together. */
function compareDays({ min, max, edtf }: DossierEvent, here: readonly Attestation[], elsewhere: readonly Attestation[], timexes: ReadonlyMap<string, Timex>): Disagreement[] {
  const datesOf = (attestations: readonly Attestation[]): DayInterval[] => attestations.flatMap(({ timex }) => timexes.get(timex ?? '') ?? []);
  const [brought, known] = [datesOf(here), datesOf(elsewhere)];
  if (brought.length === 0) return [];
  if (brought.some((date) => [...known, ...(edtf === null ? [] : [{ min, max }])].some((other) => !overlaps(date, other)))) return [{ kind: 'apart' }];
  return known.length > 0 && compareDates(known) !== 'partial' && compareDates([...known, ...brought]) === 'partial' ? [{ kind: 'partial' }] : [];
}

/** The same people, the same kind of thing, no place against it, and days that are near but not shared. */
function mayBeSame(event: DossierEvent, rival: DossierEvent): boolean {
  const [one, other] = [event, rival].map(({ participants }) => participants.map(({ entity }) => entity).sort().join(' '));
  const placesAgree = event.places.length === 0 || rival.places.length === 0 || rival.places.some((place) => event.places.includes(place));
  if (event.type !== rival.type || one === '' || one !== other || !placesAgree || overlaps(event, rival)) return false;
  const [first, last] = (event.min ?? '') < (rival.min ?? '') ? [event, rival] : [rival, event];
  return first.max !== null && last.min !== null && countDays({ min: first.max, max: last.min }) - 1 <= NEAR_DAYS;
}
