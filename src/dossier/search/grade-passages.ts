import type { AskedList, Query } from './query.ts';

/** How well passages answer each unit of a query and, last, its date: by article, then by spot; those that answer nothing are left out. */
export type PassageGrades = ReadonlyMap<number, ReadonlyMap<number, Float32Array>>;

/** Grades the passages of the articles that are wanted. */
export function gradePassages({ units, date }: Query, wanted: Uint8Array): PassageGrades {
  const grades = new Map<number, Map<number, Float32Array>>();
  const add = (lists: readonly AskedList[], unit: number): void => {
    for (const { postings: { articles, spots }, grade } of lists) {
      for (let at = 0; at < articles.length; at += 1) {
        const article = articles[at] ?? 0;
        if (wanted[article] === 0) continue;
        const passages = grades.get(article) ?? new Map<number, Float32Array>();
        const spot = spots[at] ?? 0;
        const passage = passages.get(spot) ?? new Float32Array(units.length + 1);
        if (grade > (passage[unit] ?? 0)) passage[unit] = grade;
        passages.set(spot, passage);
        grades.set(article, passages);
      }
    }
  };
  units.forEach(({ lists }, unit) => add(lists, unit));
  add(date?.lists ?? [], units.length);
  return grades;
}
