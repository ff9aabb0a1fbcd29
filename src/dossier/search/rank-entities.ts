import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { keepBest } from './keep-best.ts';
import type { Ranked } from './keep-best.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { AskedUnit, Query } from './query.ts';
import { OFFICE_PREFIXES } from './query-lexicon.fr.ts';
import type { NameUnit, WordUnit } from './query-unit.ts';
import { gradeDoc, scoreGrades } from './score-doc.ts';
import type { IndexedEntity } from './search-head.ts';

/** What a word, or a name, counts for in the note of an entity. */
const NOTE = 0.2;

/**
 * The people, places and organisations a query names, best first: those whose whole name it spells, even among other
 * words; else those that hold all of its words in their names, offices and note.
 */
export function rankEntities({ units }: Query, head: PreparedHead): readonly Ranked[] {
  if (units.length === 0) return [];
  const asked = units.map(({ unit }) => unit);
  const forms = collectForms(asked);
  const notes = units.map(gradeNotes);
  const ranked = head.entities.map((entity, number) => {
    const doc = head.entityDocs[number];
    const score = scoreGrades(asked.map((unit, at) => Math.max(doc === undefined ? 0 : gradeDoc(doc, unit), notes[at]?.get(number) ?? 0)), units);
    const named = Math.max(0, ...asked.map((unit) => (unit.kind === 'name' ? gradeNamed(unit, number) : 0)));
    const names = head.names[number] ?? [];
    const fit = score.coverage === 0 ? 0 : fitName(names, forms);
    const role = score.coverage < 1 ? 0 : gradeRole(entity, asked);
    const held = score.coverage < 1 ? 0 : gradeHeld(names, entity.within, asked);
    return { number, score, named, value: score.quality + Math.max(named * (0.5 + 0.5 * score.coverage), role, held) + 0.2 * fit + familiarity(entity.mentions) };
  });
  const named = ranked.filter((entity) => entity.named > 0).sort((one, other) => other.value - one.value);
  const best = named[0];
  const others = keepBest(ranked.filter(({ score }) => score.coverage > 0)).filter(
    ({ number, value }) => !named.some((entity) => entity.number === number) && (best === undefined || value >= 0.6 * best.value),
  );
  return [...named, ...others].sort((one, other) => other.value - one.value);
}

function gradeNotes({ lists }: AskedUnit): ReadonlyMap<number, number> {
  const grades = new Map<number, number>();
  for (const { postings, grade } of lists) for (const entity of postings.entities) grades.set(entity, Math.max(grades.get(entity) ?? 0, NOTE * grade));
  return grades;
}

/** Most named first, between equals: never enough to outweigh a better match. */
const familiarity = (mentions: number): number => 0.05 * (1 - 1 / (1 + mentions / 5));

const gradeNamed = (unit: NameUnit, number: number): number => Math.max(0, ...unit.entities.map(({ entity, grade }) => (entity === number ? grade : 0)));

/**
 * How well an office answers a query that begins with a word of it (« porte-parole du Kremlin »), 0 to 1.6:
 * such a query asks for the person, not for what the rest of it names.
 */
function gradeRole({ offices, formerOffices, roles }: IndexedEntity, units: readonly (NameUnit | WordUnit)[]): number {
  const [head] = units;
  if (head?.kind !== 'word') return 0;
  const asked = collectForms(units);
  const fit = (text: string): number => {
    const words = splitWords(text).filter(({ text: word }) => !isEmptyWord(word));
    const start = words.findIndex(({ text: word }) => !OFFICE_PREFIXES.has(word));
    if (!words.slice(0, start + 1).some(({ text: word }) => head.forms.has(word))) return 0;
    return 1.3 + (0.3 * words.filter(({ text: word }) => asked.has(word)).length) / words.length;
  };
  return Math.max(0, ...[...offices, ...roles].map(fit), ...formerOffices.map((office) => 0.8 * fit(office)));
}

/**
 * A spelling that holds the whole query answers it before what some of its words name: « pont du Toumen » is the bridge
 * before the river, « armée de Corée du Nord » the army before its country, 0 or 1. Names alone (« Russie Corée du Nord »)
 * ask for what they name.
 */
const gradeHeld = (spellings: readonly (readonly string[])[], within: number | null, units: readonly (NameUnit | WordUnit)[]): number =>
  units.length > 1 && units.some(({ kind }) => kind === 'word') && spellings.some((words) => units.every((unit) => isHeld(unit, words) || (unit.kind === 'name' && unit.entities.some(({ entity }) => entity === within)))) ? 1 : 0;

const isHeld = (unit: NameUnit | WordUnit, words: readonly string[]): boolean =>
  unit.kind === 'name' ? unit.words.every((word) => words.includes(word)) : words.some((word) => unit.forms.has(word));

/** The share of a spelling that the query holds, for the spelling it holds best: « russe » is « Russie » before « Conseil de sécurité russe ». */
const fitName = (spellings: readonly (readonly string[])[], asked: ReadonlySet<string>): number =>
  Math.max(0, ...spellings.map((words) => words.filter((word) => asked.has(word)).length / Math.max(1, words.length)));

/** Every word of the index that the query may mean. */
export function collectForms(units: readonly (NameUnit | WordUnit)[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => (unit.kind === 'word' ? [...unit.forms.keys()] : unit.words)));
}
