/** Every way an entity may be written, with what each is worth on its own. */
import type { Entity, Person } from '../model.ts';
import { deriveSurname } from './derive-surname.ts';
import { COMMON_SURNAMES } from './names.fr.ts';
import { foldName, splitWords } from './split-words.ts';
import type { Spelling, Strength } from './build-trie.ts';

/** Lists the spellings of an entity: those of its file, then those derived from them (surname, short form). */
export function listSpellings(entity: Entity): Spelling[] {
  const full = [entity.name, ...entity.aliases, ...entity.mutedAliases, ...(entity.native === null ? [] : [entity.native.text])];
  const strong = full.flatMap(withoutParenthesis).map((text) => buildSpelling(entity, text, 'strong'));
  const weak = entity.weakAliases.map((text) => buildSpelling(entity, text, 'weak'));
  return [...strong, ...weak, ...deriveShortForms(entity, full)];
}

/** « Institut international (IISS) » is also « Institut international ». */
function withoutParenthesis(text: string): string[] {
  const at = text.indexOf(' (');
  return at > 0 ? [text, text.slice(0, at)] : [text];
}

function buildSpelling(entity: Entity, text: string, strength: Strength): Spelling {
  const single = entity.kind === 'person' && splitWords(text).length === 1 && !isNative(entity, text);
  const guarded = single && COMMON_SURNAMES.has(foldName(text));
  return { text, entity, form: single ? 'surname' : 'name', strength: guarded ? 'guarded' : strength };
}

const isNative = (entity: Entity, text: string): boolean => entity.native?.text === text;

function deriveShortForms(entity: Entity, full: readonly string[]): Spelling[] {
  if (entity.kind === 'person') return listSurnames(entity, full).map((text) => ({ ...buildSpelling(entity, text, 'weak'), form: 'surname' as const }));
  if (entity.kind === 'organisation') return full.flatMap(cutCountry).map((text) => buildSpelling(entity, text, 'weak'));
  return [];
}

function listSurnames(person: Person, full: readonly string[]): string[] {
  const main = deriveSurname(person, person.name)?.surname;
  if (main === undefined) return [];
  const others = full
    .filter((text) => !isNative(person, text) && !splitWords(text).some(({ key }) => key === foldName(main)))
    .map((text) => deriveSurname(person, text)?.surname ?? '');
  return [main, ...others].filter((surname) => foldName(surname).length > 1);
}

const OF_PROPER = /^(\p{Lu}.{8,}?) (?:de la |de l['’]|du |des |de |d['’])\p{Lu}[^\s]*$/u;

/**
 * « Parti du travail de Corée » is, once named, « Parti du travail ». A single word (« parti ») would name anything, and
 * so would a common noun (« ministère des Affaires étrangères »): only a short form with a capital of its own is kept.
 */
function cutCountry(text: string): string[] {
  const short = OF_PROPER.exec(text)?.[1];
  return short !== undefined && splitWords(short).filter(({ key }) => key.length > 3).length > 1 ? [short] : [];
}
