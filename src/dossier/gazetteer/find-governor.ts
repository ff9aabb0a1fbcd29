/** What governs a name in its clause. */
import { actsAfter, findListEnd } from './acts-after.ts';
import type { ClauseContext, Governor } from './clause-context.ts';
import { ARTICLES, CLITICS, COORDINATORS } from './cues.fr.ts';
import type { NameHit } from './find-names.ts';
import type { Word } from './split-words.ts';

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

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'a', 'au', 'aux', 'de', 'du', 'des', 'd', 'en', 'dans', 'sur', 'sous', 'pour', 'par', 'avec', 'sans', 'vers', 'chez', 'entre', 'contre', 'depuis',
  'avant', 'apres', 'devant', 'derriere', 'selon', 'envers', 'via', 'jusqu', 'hors', 'malgre', 'face', 'voici', 'parmi', 'concernant', 'dixit', 'aupres',
]);

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
  const alike = previous?.entity.kind === hit.entity.kind;
  if (coordinated && previous !== undefined && alike) {
    const governor = findGovernor(previous, context);
    return opensClause(hit, governor, context) ? { index, word, preposition: false, adjacent: false, bareList: false } : governor;
  }
  const gap = text.slice(word.end, edge);
  const comma = gap.includes(',');
  // After a comma, a name that has its own verb starts a clause: « À Moscou, Pyongyang affirme ».
  if (previous !== undefined && alike && /^\s?[-–‑‐,]\s?$/u.test(gap) && !(comma && actsAfter(findListEnd(hit, context), text, words))) {
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
