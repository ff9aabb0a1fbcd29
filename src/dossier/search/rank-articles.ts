import { keepBest } from './keep-best.ts';
import { splitWords } from './fold-query.ts';
import { gradeDates } from './grade-dates.ts';
import type { DateUnit, QueryUnit } from './parse-query.ts';
import { gradePassageDates, pickPassage } from './pick-passage.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { scoreDoc } from './score-doc.ts';
import type { SearchResult } from './search-dossier.ts';
import { WHY, joinReasons } from './why.fr.ts';

/** The articles that answer a query: dated or telling of its dates, with its names and words, at best in one passage. */
export function rankArticles(units: readonly QueryUnit[], prepared: PreparedIndex): readonly SearchResult[] {
  const date = units.find((unit) => unit.kind === 'date');
  const ranked = prepared.articles.flatMap((doc, number) => {
    const dateGrade = date === undefined ? 1 : gradeArticleDate(number, date, prepared);
    if (dateGrade === 0) return [];
    const score = scoreDoc(doc, units);
    const best = pickPassage(prepared.passagesOf[number] ?? [], units, prepared);
    const value = score.quality + 0.4 * (date === undefined ? 0 : dateGrade) + 0.4 * Math.max(0, best?.quality ?? 0);
    return [{ number, score, value, passage: (best?.quality ?? 0) > 0 ? (best?.passage ?? null) : null }];
  });
  return keepBest(ranked).flatMap(({ number, passage }) => {
    const article = prepared.index.articles[number];
    return article === undefined
      ? []
      : [{ id: article.id, url: article.url, title: article.title, why: explain(number, units, prepared), passage }];
  });
}

/** The article's own day counts fully; the dates it tells of, less. */
function gradeArticleDate(number: number, { intervals }: DateUnit, { index, passagesOf }: PreparedIndex): number {
  const day = index.articles[number]?.date ?? null;
  const own = gradeDates({ min: day, max: day }, intervals);
  const told = Math.max(0, ...(passagesOf[number] ?? []).map((passage) => gradePassageDates(index.passages[passage]?.dates ?? [], intervals)));
  return Math.max(own, 0.6 * told);
}

function explain(number: number, units: readonly QueryUnit[], { index, articles }: PreparedIndex): string {
  const article = index.articles[number];
  const doc = articles[number];
  if (article === undefined || doc === undefined) return '';
  const title = new Set(splitWords(article.title).map(({ text }) => text));
  const standfirst = new Set(splitWords(article.standfirst).map(({ text }) => text));
  return joinReasons(units.map((unit) => {
    if (unit.kind === 'date') {
      return gradeDates({ min: article.date, max: article.date }, unit.intervals) > 0 ? WHY.articleDate(article.when) : WHY.dateInText;
    }
    const forms = unit.kind === 'word' ? [...unit.forms.keys()] : unit.words;
    const has = (words: ReadonlySet<string>): boolean => (unit.kind === 'word' ? forms.some((form) => words.has(form)) : forms.length > 0 && forms.every((form) => words.has(form)));
    if (has(title)) return WHY.title;
    if (has(standfirst)) return WHY.standfirst;
    const named = unit.kind === 'name' ? unit.entities.find(({ entity }) => doc.entities.has(entity)) : undefined;
    return named === undefined ? WHY.text : WHY.mention(index.entities[named.entity]?.name ?? '');
  }));
}
