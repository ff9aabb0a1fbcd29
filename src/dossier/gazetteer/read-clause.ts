/** What governs a name in its clause, and whether the name is the subject of a verb of action. */
import type { NameHit, PassageNames } from './find-names.ts';
import { ACTOR_ATTRIBUTES, ARTICLES, CLITICS, COORDINATORS, NOT_DONE, NOT_VERBS, STATIVE_VERBS } from './cues.fr.ts';
import type { Word } from './split-words.ts';

/** A passage, its words and the names found in it. */
export interface ClauseContext extends Pick<PassageNames, 'words' | 'starting' | 'ending'> {
  readonly text: string;
  /** Governors already found: a list is climbed once. */
  readonly governors: Map<NameHit, Governor>;
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

/**
 * Finds the governor of a name: the word before it, articles skipped, through « et », commas and hyphens of a list.
 * Names are to be asked for in reading order, so that those of a list find their governor in one step.
 */
export function findGovernor(hit: NameHit, context: ClauseContext): Governor {
  const known = context.governors.get(hit);
  if (known !== undefined) return known;
  const governor = climb(hit, context);
  context.governors.set(hit, governor);
  return governor;
}

/** The name is the subject of a verb of speech, decision or action, before it (« affirme la Russie ») or after it. */
export function isActingSubject(hit: NameHit, context: ClauseContext, governor: Governor): boolean {
  const { text, words } = context;
  if (governor.word !== null && governor.adjacent && DETERMINERS_OF_PART.has(governor.word.key)) return false;
  const inverted = governor.word !== null && governor.adjacent && SPEECH_VERB.test(governor.word.key) && breaksBefore(governor.index, context);
  return inverted || actsAfter(listEnd(hit, context), text, words);
}

// « une Russie forte » is an idea of the country, not its government.
const DETERMINERS_OF_PART: ReadonlySet<string> = new Set(['un', 'une', 'cette', 'ce', 'notre', 'votre', 'toute', 'tout', 'quelle', 'sa', 'son']);

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'a', 'au', 'aux', 'de', 'du', 'des', 'd', 'en', 'dans', 'sur', 'sous', 'pour', 'par', 'avec', 'sans', 'vers', 'chez', 'entre', 'contre', 'depuis',
  'avant', 'apres', 'devant', 'derriere', 'selon', 'envers', 'via', 'jusqu', 'hors', 'malgre', 'face', 'voici', 'parmi', 'concernant', 'dixit', 'aupres',
]);

// « affirme Moscou » speaks; « quitte Moscou » leaves.
const SPEECH_VERB = /^(?:affirm|annonc|assur|declar|estim|indiqu|precis|soulign|insist|repliqu|repond|retorqu|jug|accus|dement|dit$|disai|expliqu|ajout|martel|promet|promi|plaid|confirm|jur|reconnai|reconnu|averti|previen|reven?diqu|denonc|fait$|salu|soutien)/u;

function climb(hit: NameHit, context: ClauseContext): Governor {
  const { text, words, ending } = context;
  let index = hit.first - 1;
  let edge = hit.start;
  while (index >= 0 && ARTICLES.has(words[index]?.key ?? '') && isTight(text, words[index], edge)) {
    edge = words[index]?.start ?? edge;
    index -= 1;
  }
  const word = words[index];
  if (word === undefined) return { index: -1, word: null, preposition: false, adjacent: false, bareList: false };
  const coordinated = COORDINATORS.has(word.key);
  const previous = ending.get(coordinated ? index - 1 : index);
  if (coordinated && previous !== undefined) {
    const governor = findGovernor(previous, context);
    return opensClause(hit, governor, context) ? { index, word, preposition: false, adjacent: false, bareList: false } : governor;
  }
  const gap = text.slice(word.end, edge);
  const comma = gap.includes(',');
  const alike = previous?.entity.kind === hit.entity.kind;
  // After a comma, a name that has its own verb starts a clause: « À Moscou, Pyongyang affirme ».
  if (previous !== undefined && alike && /^\s?[-–‑‐,]\s?$/u.test(gap) && !(comma && actsAfter(listEnd(hit, context), text, words))) {
    const governor = findGovernor(previous, context);
    return comma ? { ...governor, bareList: true } : governor;
  }
  const adjacent = isTight(text, word, edge);
  const preposition = adjacent && PREPOSITIONS.has(word.key);
  const twin = preposition ? findTwin(index, context) : undefined;
  return twin === undefined ? { index, word, preposition, adjacent, bareList: false } : findGovernor(twin, context);
}

/** « dans l’Est russe et Washington a dit »: « et » joins clauses, since these prepositions are repeated before each name. */
function opensClause(hit: NameHit, { word, preposition }: Governor, { text, words }: ClauseContext): boolean {
  if (!preposition || word === null || !REPEATED_PREPOSITIONS.has(word.key) || !actsAfter(hit, text, words)) return false;
  const verb = words.slice(hit.last + 1, hit.last + 5).find(({ key }) => !CLITICS.has(key));
  return verb !== undefined && !/(?:nt|ont)$/u.test(verb.key);
}

const REPEATED_PREPOSITIONS: ReadonlySet<string> = new Set(['a', 'au', 'aux', 'en', 'dans', 'vers', 'depuis']);

/** « face à Washington et à Séoul »: the name before, under the same preposition, has the governor. */
function findTwin(index: number, { text, words, ending }: ClauseContext): NameHit | undefined {
  const coordinated = COORDINATORS.has(words[index - 1]?.key ?? '');
  const previous = ending.get(coordinated ? index - 2 : index - 1);
  if (previous === undefined || (!coordinated && text.slice(previous.end, words[index]?.start ?? previous.end) !== ', ')) return undefined;
  const preposition = (at: number): string => (words[at]?.key ?? '').replace(/^(?:au|aux)$/u, 'a').replace(/^(?:du|des|d)$/u, 'de');
  const before = ARTICLES.has(words[previous.first - 1]?.key ?? '') ? previous.first - 2 : previous.first - 1;
  return preposition(before) === preposition(index) ? previous : undefined;
}

const isTight = (text: string, word: Word | undefined, edge: number): boolean => word !== undefined && /^[\s'’\-‑]*$/u.test(text.slice(word.end, edge));

/** The last name of the list that starts with this one: « les États-Unis, le Japon et Séoul affirment ». */
function listEnd(hit: NameHit, { text, words, starting }: ClauseContext): NameHit {
  let end = hit;
  let last = hit;
  for (let length = 1; length < LONGEST_LIST; length += 1) {
    const joint = words[last.last + 1];
    const gap = joint === undefined ? '' : text.slice(last.end, joint.start);
    const coordinated = joint !== undefined && gap === ' ' && COORDINATORS.has(joint.key);
    if (!coordinated && gap !== ', ') break;
    const at = coordinated ? last.last + 2 : last.last + 1;
    const next = starting.get(ARTICLES.has(words[at]?.key ?? '') ? at + 1 : at);
    if (next === undefined) break;
    last = next;
    // After a mere comma, it takes an « et » further on to make a list.
    if (coordinated) end = next;
  }
  return end;
}

const LONGEST_LIST = 8;

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
  const next = words[index + 1];
  if (HAVING.has(verb.key) && NOT_DONE.has(next?.key ?? '')) return false;
  if (!STATIVE_VERBS.has(verb.key) || reflexive) return true;
  return next !== undefined && ACTOR_ATTRIBUTES.test(next.key);
}

const HAVING: ReadonlySet<string> = new Set([
  'a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'doit', 'devrait', 'doivent', 'devraient', 'peut', 'pourrait', 'peuvent', 'pourraient', 'semble', 'parait',
]);
const FINITE_ENDING = /(?:e|ent|a|ont|ait|aient|it|int|ut|rent|t|d|irent|ient)$/u;

/** Whether a word may be a finite verb: by its ending, and by what it is not. */
export function isVerbLike(word: Word, text: string): boolean {
  const written = text.slice(word.start, word.end).toLowerCase();
  if (written === 'a') return true;
  if (NOT_VERBS.has(word.key) && !STATIVE_VERBS.has(word.key)) return false;
  // « la Russie attaquée », « la Corée divisée »: a participle is no finite verb.
  if (/(?:é|ée|és|ées|ique|aire|ière|ienne|ment|ant|ante|euse|elle|ointe|able|ible)$/u.test(written)) return false;
  return FINITE_ENDING.test(word.key);
}

/** The verb opens its clause: « …, affirme Moscou », « a annoncé Séoul ». */
function breaksBefore(index: number, { text, words }: ClauseContext): boolean {
  const verb = words[index];
  const before = words[index - 1];
  if (verb === undefined || before === undefined) return true;
  return /[,»"”–—]/u.test(text.slice(before.end, verb.start)) || ['a', 'ont', 'avait', 'que', 'comme', 'aurait'].includes(before.key);
}
