import type { SearchDoc } from './build-doc.ts';
import type { AskedUnit } from './query.ts';
import type { NameUnit, WordUnit } from './query-unit.ts';

/** How well a document answers the words and names of a query, its date apart. */
export interface DocScore {
  /** Share of what was asked that the document holds, 0 to 1; 1 when nothing but a date was asked. */
  readonly coverage: number;
  /** The most that share may be, if it holds what cut lists leave unknown. */
  readonly potential: number;
  /** Weighted quality of what matched, 0 to 1. */
  readonly quality: number;
}

/** Scores a document by how well it answers each unit, 0 to 1. `mayHold` tells that lists that were cut may leave it out. */
export function scoreGrades(grades: ArrayLike<number>, units: readonly AskedUnit[], mayHold = false): DocScore {
  let [total, held, possible, quality] = [0, 0, 0, 0];
  for (let at = 0; at < units.length; at += 1) {
    const { weight, left } = units[at] as AskedUnit;
    const grade = grades[at] ?? 0;
    total += weight;
    const likely = mayHold && grade === 0 ? left : 0;
    quality += weight * (grade + likely * LIKELY);
    held += weight * (grade > 0 ? 1 : likely);
    possible += weight * (grade > 0 || likely > 0 ? 1 : 0);
  }
  return total === 0 ? { coverage: 1, potential: 1, quality: 0 } : { coverage: held / total, potential: possible / total, quality: quality / total };
}

/** What a word counts for that the text of an article holds. */
const LIKELY = 0.45;

/** How well a document of the head answers a unit, 0 to 1. */
export const gradeDoc = (doc: SearchDoc, unit: NameUnit | WordUnit): number => (unit.kind === 'name' ? gradeName(doc, unit) : gradeWord(doc, unit));

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
