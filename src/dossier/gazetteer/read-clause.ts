/** What governs a name in its clause, and whether the name is the subject of a verb of action. */
import type { NameHit } from './find-names.ts';
import { ACTOR_ATTRIBUTES, ARTICLES, CLITICS, COORDINATORS, NOT_VERBS, STATIVE_VERBS } from './cues.fr.ts';
import type { Word } from './split-words.ts';

/** A passage, its words and the names found in it. */
export interface ClauseContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly NameHit[];
}

/** The word a name, or the list of names it belongs to, depends on. */
export interface Governor {
  /** Index of the governing word; -1 at the start of the passage. */
  readonly index: number;
  readonly word: Word | null;
  readonly preposition: boolean;
  /** Nothing but an article stands between. */
  readonly adjacent: boolean;
  /** Reached across a comma alone: « à Séoul, Tokyo ». */
  readonly bareList: boolean;
}

/** Finds the governor of a name: the word before it, articles skipped, through « et », commas and hyphens of a list. */
export function findGovernor(hit: NameHit, context: ClauseContext): Governor {
  return climb(hit, context, false);
}

/** The name is the subject of a verb of speech, decision or action, before it (« affirme la Russie ») or after it. */
export function isActingSubject(hit: NameHit, context: ClauseContext, governor: Governor): boolean {
  const { text, words } = context;
  const inverted = governor.word !== null && governor.adjacent && SPEECH_VERB.test(governor.word.key) && breaksBefore(governor.index, context);
  return inverted || actsAfter(listEnd(hit, context), text, words);
}

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'a', 'au', 'aux', 'de', 'du', 'des', 'd', 'en', 'dans', 'sur', 'sous', 'pour', 'par', 'avec', 'sans', 'vers', 'chez', 'entre', 'contre', 'depuis',
  'avant', 'apres', 'devant', 'derriere', 'selon', 'envers', 'via', 'jusqu', 'hors', 'malgre', 'face', 'voici', 'parmi', 'concernant', 'dixit', 'aupres',
]);

// « affirme Moscou » speaks; « quitte Moscou » leaves.
const SPEECH_VERB = /^(?:affirm|annonc|assur|declar|estim|indiqu|precis|soulign|insist|repliqu|repond|retorqu|jug|accus|dement|dit$|disai|expliqu|ajout|martel|promet|promi|plaid|confirm|jur|reconnai|reconnu|averti|previen|reven?diqu|denonc|fait$|salu|soutien)/u;

function climb(hit: NameHit, context: ClauseContext, bareList: boolean): Governor {
  const { text, words, hits } = context;
  let index = hit.first - 1;
  let edge = hit.start;
  while (index >= 0 && ARTICLES.has(words[index]?.key ?? '') && isTight(text, words[index], edge)) {
    edge = words[index]?.start ?? edge;
    index -= 1;
  }
  const word = words[index];
  if (word === undefined) return { index: -1, word: null, preposition: false, adjacent: false, bareList };
  const previous = hits.find(({ last }) => last === (COORDINATORS.has(word.key) ? index - 1 : index));
  if (COORDINATORS.has(word.key) && previous !== undefined) return climb(previous, context, bareList);
  const gap = text.slice(word.end, edge);
  if (previous !== undefined && previous.last === index && /^\s?[-–‑‐,]\s?$/u.test(gap) && !(gap.includes(',') && endsList(hit, context))) {
    return climb(previous, context, bareList || gap.includes(','));
  }
  const adjacent = isTight(text, word, edge);
  return { index, word, preposition: adjacent && PREPOSITIONS.has(word.key), adjacent, bareList };
}

const isTight = (text: string, word: Word | undefined, edge: number): boolean => word !== undefined && /^[\s'’\-‑]*$/u.test(text.slice(word.end, edge));

/** After a comma, a name followed by its verb starts a clause: « À Moscou, Pyongyang affirme ». */
function endsList(hit: NameHit, { text, words }: ClauseContext): boolean {
  return actsAfter(hit, text, words);
}

/** The last name of the list that starts with this one: « Moscou et Pyongyang affirment ». */
function listEnd(hit: NameHit, context: ClauseContext): NameHit {
  const { words, hits } = context;
  let end = hit;
  for (;;) {
    const joint = words[end.last + 1];
    if (joint === undefined || !COORDINATORS.has(joint.key)) return end;
    const skip = ARTICLES.has(words[end.last + 2]?.key ?? '') ? 3 : 2;
    const next = hits.find(({ first }) => first === end.last + skip);
    if (next === undefined) return end;
    end = next;
  }
}

/** A finite verb of action follows, clitics and negation skipped. Verbs are known by what they are not. */
function actsAfter(hit: Pick<NameHit, 'last' | 'end'>, text: string, words: readonly Word[]): boolean {
  let index = hit.last + 1;
  let edge = hit.end;
  let reflexive = false;
  while (CLITICS.has(words[index]?.key ?? '') && /^[\s'’]*$/u.test(text.slice(edge, words[index]?.start ?? edge))) {
    reflexive ||= ['se', 's'].includes(words[index]?.key ?? '');
    edge = words[index]?.end ?? edge;
    index += 1;
  }
  const verb = words[index];
  if (verb === undefined || !/^[\s'’]*$/u.test(text.slice(edge, verb.start))) return false;
  if (verb.capitals !== 'none' || !isVerbLike(verb, text)) return false;
  if (!STATIVE_VERBS.has(verb.key) || reflexive) return true;
  const next = words[index + 1];
  return next !== undefined && ACTOR_ATTRIBUTES.test(next.key);
}

const FINITE_ENDING = /(?:e|ent|a|ont|ait|aient|it|int|ut|rent|t|d|irent|ient)$/u;

function isVerbLike(word: Word, text: string): boolean {
  const written = text.slice(word.start, word.end).toLowerCase();
  if (written === 'a') return true;
  if (NOT_VERBS.has(word.key) && !STATIVE_VERBS.has(word.key)) return false;
  // « la Russie attaquée », « la Corée divisée »: a participle is no finite verb.
  if (/(?:é|ée|és|ées|ique|aire|ière|ienne|ment)$/u.test(written)) return false;
  return FINITE_ENDING.test(word.key);
}

/** The verb opens its clause: « …, affirme Moscou », « a annoncé Séoul ». */
function breaksBefore(index: number, { text, words }: ClauseContext): boolean {
  const verb = words[index];
  const before = words[index - 1];
  if (verb === undefined || before === undefined) return true;
  return /[,»"”–—]/u.test(text.slice(before.end, verb.start)) || ['a', 'ont', 'avait', 'que', 'comme', 'aurait'].includes(before.key);
}
