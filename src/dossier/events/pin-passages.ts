import type { EventInput, PinnedPassage } from '../inputs.ts';
import type { DayInterval } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import { parseEdtf } from '../timex/edtf.ts';
import type { ReadPassage } from './collect-reports.ts';
import type { Adoption } from './merge-reports.ts';
import type { Report } from './report.ts';

/** A pin whose passage is gone or no longer says the words that were pinned. */
export interface StalePin {
  readonly adopted: EventInput;
  readonly pin: PinnedPassage;
  /** The words found there now; `null` when there is no such passage. */
  readonly found: string | null;
}

/** Resolves the passages the editor pinned; a stale pin is reported and never attached to a look-alike. */
export function pinPassages(adopted: readonly EventInput[], passages: readonly ReadPassage[], reports: readonly Report[]): { adoptions: Adoption[]; stale: StalePin[] } {
  const byRef = new Map(passages.map((read) => [`${read.passage.article}#${read.passage.id}`, read]));
  const stale: StalePin[] = [];
  const resolve = (input: EventInput, pin: PinnedPassage): ReadPassage | null => {
    const read = byRef.get(`${pin.article}#${pin.passage}`);
    if (read && comparable(read.passage.text).startsWith(comparable(pin.quote))) return read;
    stale.push({ adopted: input, pin, found: read?.passage.text ?? null });
    return null;
  };
  const adoptions = adopted.map((input) => {
    for (const pin of input.leftOut) resolve(input, pin);
    const when = input.when === null ? null : parseEdtf(input.when);
    const pinned = input.added.flatMap((pin) => {
      const read = resolve(input, pin);
      return read ? [reportOf(read, input, when, reports)] : [];
    });
    return { input, when, pinned };
  });
  return { adoptions, stale };
}

/** The look-behind keeps the cost of a long run of dots in proportion to it. */
const comparable = (text: string): string => foldCharacters(text).replace(/(?<![….])[….]+$/, '').replace(/\s+/g, ' ').trim();

/** The report of a pinned passage that fits best: of the event's type, dated, first; failing any, the passage as it stands. */
function reportOf(read: ReadPassage, input: EventInput, when: DayInterval | null, reports: readonly Report[]): Report {
  const own = reports.filter(({ passage }) => passage === read.passage);
  const rank = (report: Report): number =>
    (report.type === input.type ? 4 : 0) + (report.interval ? 2 : 0) + (report.rank === 'primary' ? 1 : 0) + (when && report.interval && report.interval.min === when.min ? 1 : 0);
  const best = own.toSorted((one, other) => rank(other) - rank(one))[0];
  if (best) return best;
  const [timex] = read.timexes;
  return {
    passage: read.passage,
    order: read.order,
    published: read.article.date,
    type: input.type,
    timex: timex ?? null,
    interval: timex ? { min: timex.min, max: timex.max } : null,
    participants: [],
    places: [],
    claimant: null,
    mood: 'asserted',
    topic: new Set(),
    matters: new Set(),
    pointsBack: null,
    kinds: [],
    rank: 'primary',
  };
}
