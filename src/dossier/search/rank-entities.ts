import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { keepBest } from './keep-best.ts';
import type { NameUnit, QueryUnit } from './parse-query.ts';
import { pickPassage } from './pick-passage.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { OFFICE_PREFIXES } from './query-lexicon.fr.ts';
import { scoreDoc } from './score-doc.ts';
import type { SearchResult } from './search-dossier.ts';
import type { IndexedEntity, SearchIndex } from './search-index.ts';
import { WHY, joinReasons } from './why.fr.ts';

/**
 * The people, places and organisations a query names: those whose whole name it spells, even among other
 * words; else those that hold all of its words in their names, offices and note.
 */
export function rankEntities(units: readonly QueryUnit[], prepared: PreparedIndex): readonly SearchResult[] {
  const asked = units.filter((unit) => unit.kind !== 'date');
  if (asked.length === 0) return [];
  const forms = collectForms(asked);
  const ranked = prepared.entities.map((doc, number) => {
    const score = scoreDoc(doc, asked);
    const entity = prepared.index.entities[number];
    const named = Math.max(0, ...asked.map((unit) => (unit.kind === 'name' ? gradeNamed(unit, number) : 0)));
    const fit = score.coverage === 0 ? 0 : fitName(prepared.names[number] ?? [], forms);
    const role = entity === undefined || score.coverage < 1 ? 0 : gradeRole(entity, asked);
    const held = score.coverage < 1 ? 0 : gradeHeld(prepared.names[number] ?? [], asked);
    return { number, score, named, value: score.quality + Math.max(named * (0.5 + 0.5 * score.coverage), role, held) + 0.2 * fit + familiarity(entity?.mentions ?? 0) };
  });
  const named = ranked.filter((entity) => entity.named > 0).sort((one, other) => other.value - one.value);
  const best = named[0];
  const others = keepBest(ranked.filter(({ score }) => score.coverage > 0)).filter(
    ({ number, value }) => !named.some((entity) => entity.number === number) && (best === undefined || value >= 0.6 * best.value),
  );
  return [...named, ...others].sort((one, other) => other.value - one.value).flatMap(({ number }) => buildResult(number, asked, prepared));
}

/** Most named first, between equals: never enough to outweigh a better match. */
const familiarity = (mentions: number): number => 0.05 * (1 - 1 / (1 + mentions / 5));

const gradeNamed = (unit: NameUnit, number: number): number => Math.max(0, ...unit.entities.map(({ entity, grade }) => (entity === number ? grade : 0)));

/**
 * How well an office answers a query that begins with a word of it (« porte-parole du Kremlin »), 0 to 1.6:
 * such a query asks for the person, not for what the rest of it names.
 */
function gradeRole({ offices, formerOffices, roles }: IndexedEntity, units: readonly QueryUnit[]): number {
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
 * before the river, 0 or 1. Names alone (« Russie Corée du Nord ») ask for what they name.
 */
const gradeHeld = (spellings: readonly (readonly string[])[], units: readonly QueryUnit[]): number =>
  units.length > 1 && units.some(({ kind }) => kind === 'word') && spellings.some((words) => units.every((unit) => isHeld(unit, words))) ? 1 : 0;

function isHeld(unit: QueryUnit, words: readonly string[]): boolean {
  if (unit.kind === 'date') return true;
  return unit.kind === 'name' ? unit.words.every((word) => words.includes(word)) : words.some((word) => unit.forms.has(word));
}

/** The share of a spelling that the query holds, for the spelling it holds best: « russe » is « Russie » before « Conseil de sécurité russe ». */
const fitName = (spellings: readonly (readonly string[])[], asked: ReadonlySet<string>): number =>
  Math.max(0, ...spellings.map((words) => words.filter((word) => asked.has(word)).length / Math.max(1, words.length)));

/** Every word of the index that the query may mean. */
function collectForms(units: readonly QueryUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => (unit.kind === 'word' ? [...unit.forms.keys()] : unit.kind === 'name' ? unit.words : [])));
}

function buildResult(number: number, units: readonly QueryUnit[], prepared: PreparedIndex): SearchResult[] {
  const entity = prepared.index.entities[number];
  if (entity === undefined) return [];
  const mentioned = listMentioning(number, () => true, prepared.index);
  // A passage that names it says more than one that only designates it.
  const named = listMentioning(number, (words) => !entity.roles.includes(words), prepared.index);
  const self: NameUnit = { kind: 'name', entities: [{ entity: number, shown: entity.name, kind: 'name', grade: 1 }], words: [], corrected: false };
  const others = units.filter((unit) => unit.kind !== 'name' || gradeNamed(unit, number) === 0);
  return [{
    id: entity.id,
    url: entity.url,
    title: entity.name,
    why: explain(number, units, prepared),
    passage: pickPassage(named.length > 0 ? named : mentioned, [self, ...others], prepared)?.passage ?? null,
  }];
}

/** The passages that mention an entity, by words that pass a test. */
function listMentioning(number: number, test: (words: string) => boolean, { passages }: SearchIndex): number[] {
  return passages.flatMap(({ text, mentions }, passage) =>
    mentions.some(([entity, start, end]) => entity === number && test(text.slice(start, end))) ? [passage] : [],
  );
}

function explain(number: number, units: readonly QueryUnit[], { index, entities }: PreparedIndex): string {
  const entity = index.entities[number];
  const doc = entities[number];
  if (entity === undefined || doc === undefined) return '';
  for (const unit of units) {
    const spelling = unit.kind === 'name' ? unit.entities.find((found) => found.entity === number) : undefined;
    if (unit.kind !== 'name' || spelling === undefined) continue;
    if (unit.corrected) return WHY.closeTo(spelling.shown ?? entity.name);
    if (spelling.shown === null) return WHY.otherSpelling;
    if (spelling.kind === 'name') return WHY.name;
    return spelling.kind === 'native' ? WHY.native(spelling.shown) : WHY.spelling(spelling.shown);
  }
  const forms = collectForms(units);
  const holds = (text: string): number => splitWords(text).filter(({ text: word }) => forms.has(word)).length;
  const most = (texts: readonly string[]): string | undefined => texts.filter((text) => holds(text) > 0).toSorted((one, other) => holds(other) - holds(one))[0];
  if (units.some((unit) => unit.kind === 'word' && [...unit.forms.keys()].some((form) => doc.words.get(form) === 1))) {
    const corrected = units.some((unit) => unit.kind === 'word' && unit.corrected);
    const spelling = most([entity.name, ...(entity.native === null ? [] : [entity.native]), ...entity.aliases]);
    if (corrected) return WHY.closeTo(spelling ?? entity.name);
    return spelling === undefined ? WHY.otherSpelling : spelling === entity.name ? WHY.partOfName : WHY.spelling(spelling);
  }
  const office = most([...entity.offices, ...entity.formerOffices]);
  const role = most(entity.roles);
  if (role !== undefined && (office === undefined || holds(role) > holds(office))) return WHY.role(role);
  return joinReasons([office === undefined ? WHY.summary : WHY.office(office)]);
}
