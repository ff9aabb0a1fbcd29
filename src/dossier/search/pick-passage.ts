import type { PassageGrades } from './grade-passages.ts';
import type { Query } from './query.ts';
import { scoreGrades } from './score-doc.ts';
import type { PassagePlace } from './search-head.ts';
import { blockAt } from './spot-of.ts';

/** The passage, among some, that answers most of a query, with the quality of its answer (0 to 1); the first when none does; `null` among none. */
export function pickPassage(among: Iterable<PassagePlace>, query: Query, grades: PassageGrades): { readonly place: PassagePlace; readonly quality: number } | null {
  let best: { readonly place: PassagePlace; readonly quality: number } | null = null;
  for (const place of among) {
    const passage = grades.get(place.article)?.get(place.spot);
    const quality = passage === undefined ? 0 : gradePassage(place.spot, passage, query);
    if (best === null || quality > best.quality) best = { place, quality };
  }
  return best;
}

function gradePassage(spot: number, grades: Float32Array, { units, date }: Query): number {
  const told = grades[units.length] ?? 0;
  // A title is already shown by the result itself: prefer a sentence of the text that says as much.
  const leading = blockAt(spot) === 0 ? 0.85 : 1;
  return leading * (units.length === 0 ? told : (scoreGrades(grades, units).quality + told) / (date === null ? 1 : 2));
}
