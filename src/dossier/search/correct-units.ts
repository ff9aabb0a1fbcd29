import { buildCorrector } from './build-corrector.ts';
import type { Corrector } from './build-corrector.ts';
import { CORRECTED } from './build-query.ts';
import { expandWord, findRoot, GRADES } from './expand-word.ts';
import type { Word } from './fold-query.ts';
import { nameKey } from './name-key.ts';
import type { OpenIndex } from './open-index.ts';
import { buildNameUnit, isUnknown } from './parse-query.ts';
import type { PlacedUnit } from './parse-query.ts';
import { NAME_LINKS } from './query-lexicon.fr.ts';
import type { WordUnit } from './query-unit.ts';
import { SPECIAL_TERMS } from './special-terms.ts';
import { stemWord } from './stem-word.ts';

/** Puts right the unknown words of a query, given all of its words: as part of a misspelt name, the longest first; then each on its own. */
export async function correctUnits(words: readonly Word[], units: readonly PlacedUnit[], index: OpenIndex): Promise<readonly PlacedUnit[]> {
  const corrector = buildCorrector(index.head);
  let placed: readonly PlacedUnit[] = units.map((unit) => (isUnknown(unit) ? findStem(unit, index) : unit));
  for (const unit of placed) {
    if (!isUnknown(unit) || !placed.includes(unit)) continue;
    const named = correctName(words, unit, placed, corrector, index);
    placed = named ?? (await correctWord(unit, placed, corrector, index));
  }
  const named = placed.flatMap(({ unit }) => (unit.kind === 'name' ? unit.entities.flatMap(({ entity }) => [SPECIAL_TERMS.name(entity), SPECIAL_TERMS.role(entity)]) : []));
  await index.terms.load(named);
  return placed;
}

/** A form that the index does not hold of a word that it holds. */
function findStem(placed: PlacedUnit, index: OpenIndex): PlacedUnit {
  const typed = placed.words[0]?.text ?? '';
  const stem = stemWord(typed);
  const form = index.terms.list(typed.slice(0, SHARED)).find((other) => stemWord(other) === stem);
  if (form === undefined || placed.unit.kind === 'name') return placed;
  const { forms, ...links } = expandWord(form, false, index);
  return { ...placed, unit: { ...placed.unit, ...links, forms: new Map([...forms.keys()].map((other) => [other, GRADES.inflected])) } };
}

/** Letters that the forms of a word begin with alike. */
const SHARED = 3;

function correctName(words: readonly Word[], { words: [unknown] }: PlacedUnit, placed: readonly PlacedUnit[], corrector: Corrector, { head }: OpenIndex): readonly PlacedUnit[] | null {
  const at = words.findIndex((word) => word === unknown);
  for (const [from, to] of runsAround(words, at)) {
    const run = words.slice(from, to);
    const { keys, isCorrection } = corrector.correctName(nameKey(run.map(({ text }) => text)));
    const spellings = keys.flatMap((key) => head.spellings.get(key) ?? []).filter(({ entity }, place, all) => all.findIndex((other) => other.entity === entity) === place);
    const [first] = spellings;
    if (first === undefined) continue;
    const name = { unit: buildNameUnit(spellings, run, true), words: run, correction: isCorrection ? (first.shown?.replace(/^\p{Lu}\. /u, '') ?? head.entities[first.entity]?.name ?? null) : null };
    const before = placed.filter((other) => words.indexOf(other.words.at(-1) as Word) < from);
    return [...before, name, ...placed.filter((other) => words.indexOf(other.words[0] as Word) >= to)];
  }
  return null;
}

/** Most words of a misspelt name. */
const LONGEST_MISSPELT = 5;

/** The runs of words that hold one of them, the longest first, none beginning or ending with an empty word. */
function runsAround(words: readonly Word[], at: number): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let from = Math.max(0, at - LONGEST_MISSPELT + 1); from <= at; from += 1) {
    for (let to = at + 1; to <= Math.min(words.length, from + LONGEST_MISSPELT); to += 1) {
      if (!NAME_LINKS.has(words[from]?.text ?? '') && !NAME_LINKS.has(words[to - 1]?.text ?? '')) runs.push([from, to]);
    }
  }
  return runs.sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
}

async function correctWord(unknown: PlacedUnit, placed: readonly PlacedUnit[], corrector: Corrector, index: OpenIndex): Promise<readonly PlacedUnit[]> {
  const typed = unknown.words[0]?.text ?? '';
  const meant = corrector.correctWord(typed, index.terms);
  await index.terms.load(meant, meant.map((word) => ({ word, prefix: findRoot(word) })));
  const expansions = meant.map((word) => expandWord(word, false, index));
  const unit: WordUnit = {
    kind: 'word',
    forms: new Map(expansions.flatMap(({ forms }) => [...forms].map(([word, grade]) => [word, CORRECTED * grade] as const))),
    types: new Map(expansions.flatMap(({ types }) => [...types])),
    groups: expansions.flatMap(({ groups }) => groups),
    corrected: true,
    weight: 1,
  };
  const corrected: PlacedUnit = { unit, words: unknown.words, correction: meant[0] ?? null };
  return isUnknown(corrected) ? placed : placed.map((other) => (other === unknown ? corrected : other));
}
