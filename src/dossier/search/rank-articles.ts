import type { DayInterval } from '../model.ts';
import { dayNumber } from './day-number.ts';
import { gradeArticles, NAME_WEIGHTS, WORD_WEIGHTS } from './grade-articles.ts';
import type { PassageGrades } from './grade-passages.ts';
import { keepCovering, keepNearBest } from './keep-best.ts';
import type { Ranked } from './keep-best.ts';
import { pickPassage } from './pick-passage.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { Query } from './query.ts';
import { scoreGrades } from './score-doc.ts';
import type { PassagePlace } from './search-head.ts';

/** An article that answers, with its passage that does best; `null` when none does by itself. */
export interface RankedArticle extends Ranked {
  readonly place: PassagePlace | null;
}

/** Most articles whose passages are compared. */
const MOST_COMPARED = 120;

/** The articles that may answer a query, best first as far as is known without their passages: dated or telling of its dates, with its names and words. */
export function findArticles(query: Query, { days }: PreparedHead, period: DayInterval | null): { readonly articles: readonly Ranked[]; readonly total: number } {
  const grades = query.units.map(({ unit, lists }) => gradeArticles(lists, unit.kind === 'name' ? NAME_WEIGHTS : WORD_WEIGHTS, days.length));
  const told = query.date === null ? null : gradeArticles(query.date.lists, [TOLD], days.length);
  const dated = toDays(query.date?.intervals ?? []);
  const within = period === null ? null : toDays([period]);
  const candidates: Ranked[] = [];
  const ofArticle = new Float32Array(grades.length);
  for (let number = 0; number < days.length; number += 1) {
    let some = grades.length === 0;
    for (let unit = 0; unit < grades.length; unit += 1) some = (ofArticle[unit] = grades[unit]?.[number] ?? 0) > 0 || some;
    if (!some) continue;
    const day = days[number] ?? 0;
    if (within !== null && !holds(within, day)) continue;
    const date = told === null ? 0 : holds(dated, day) ? 1 : (told[number] ?? 0);
    if (told !== null && date === 0) continue;
    const score = scoreGrades(ofArticle, query.units, true);
    candidates.push({ number, score, value: score.quality + 0.4 * date });
  }
  const covering = keepCovering(candidates).sort((one, other) => other.value - one.value);
  return { articles: covering.slice(0, MOST_COMPARED), total: covering.length };
}

/** The article's own day counts fully; the dates it tells of, less. */
const TOLD = 0.6;

const toDays = (intervals: readonly DayInterval[]): (readonly [number, number])[] =>
  intervals.map(({ min, max }) => [min === null ? -Infinity : dayNumber(min), max === null ? Infinity : dayNumber(max)] as const);

const holds = (intervals: readonly (readonly [number, number])[], day: number): boolean => intervals.some(([min, max]) => min <= day && day <= max);

/** Ranks these articles by what their passages say together. */
export function rankArticles(found: readonly Ranked[], query: Query, grades: PassageGrades): readonly RankedArticle[] {
  return keepNearBest(found.map((article) => {
    const spots = [...(grades.get(article.number)?.keys() ?? [])].sort((one, other) => one - other);
    const best = pickPassage(spots.map((spot) => ({ article: article.number, spot })), query, grades);
    return { ...article, value: article.value + 0.4 * (best?.quality ?? 0), place: (best?.quality ?? 0) > 0 ? (best?.place ?? null) : null };
  }));
}
