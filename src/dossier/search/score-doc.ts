import type { NameUnit, QueryUnit, WordUnit } from './parse-query.ts';
import type { SearchDoc } from './build-doc.ts';

/** How well a document answers the words and names of a query, its date apart. */
export interface DocScore {
  /** Share of what was asked that the document holds, 0 to 1; 1 when nothing but a date was asked. */
  readonly coverage: number;
  /** Weighted quality of what matched, 0 to 1. */
  readonly quality: number;
  /** Quality unit by unit, in the order of the query, dates left out. */
  readonly grades: readonly number[];
}

const weigh = (unit: NameUnit | WordUnit): number => (unit.kind === 'name' ? 1.5 : unit.weight);

/** Scores a document against the units of a query. `typeGrade` says how a word names the document's type. */
export function scoreDoc(doc: SearchDoc, units: readonly QueryUnit[], typeGrade: (unit: WordUnit) => number = () => 0): DocScore {
  const asked = units.filter((unit) => unit.kind !== 'date');
  const grades = asked.map((unit) => (unit.kind === 'name' ? gradeName(doc, unit) : Math.max(gradeWord(doc, unit), typeGrade(unit))));
  const total = asked.reduce((sum, unit) => sum + weigh(unit), 0);
  if (total === 0) return { coverage: 1, quality: 0, grades };
  const sum = (value: (grade: number) => number): number =>
    asked.reduce((amount, unit, at) => amount + weigh(unit) * value(grades[at] ?? 0), 0) / total;
  return { coverage: sum((grade) => (grade > 0 ? 1 : 0)), quality: sum((grade) => grade), grades };
}

function gradeName(doc: SearchDoc, unit: NameUnit): number {
  const best = Math.max(0, ...unit.entities.map(({ entity, grade }) => (doc.entities.get(entity) ?? 0) * grade));
  const spelled = unit.words.length === 0 ? 0 : Math.min(...unit.words.map((word) => doc.words.get(word) ?? 0));
  return Math.max(best, spelled * 0.8);
}

function gradeWord(doc: SearchDoc, unit: WordUnit): number {
  let best = 0;
  for (const [form, grade] of unit.forms) best = Math.max(best, (doc.words.get(form) ?? 0) * grade);
  return best;
}
