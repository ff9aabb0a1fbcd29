import type { Span } from '../model.ts';

/** Most characters before the date of an entry, and between it and its colon or dash: « Le 8 mai au soir : ». */
const AROUND = 3;

/** « 8 mai : la Corée du Nord tire… », « 24 août – L’armée essaie… »: the date of an entry belongs to the clause it heads. */
export function joinEntryDate(clauses: readonly Span[], timexes: readonly Span[]): Span[] {
  const [head, next, ...others] = clauses;
  const date = timexes[0];
  if (!head || !next || !date || date.start - head.start > AROUND || head.end < date.end || head.end - date.end > AROUND) return [...clauses];
  return [{ start: head.start, end: next.end }, ...others];
}
