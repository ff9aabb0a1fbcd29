import type { Span } from '../model.ts';
import { AUXILIARIES, DETERMINERS, HELPERS_OF_INFINITIVE, MODALS, NOUN_OPENERS } from './grammar.fr.ts';
import { listReadings } from './list-readings.ts';
import type { Word } from './list-words.ts';
import { readVerb } from './read-verb.ts';

/**
 * The words of a sentence that hang on a noun or on an aim, where nothing is told but of that noun: « une résolution (condamnant le tir) », « les soldats
 * (blessés à Koursk) », « un train (qui transportait des obus) a quitté », « s’est réuni (pour débattre de l’envoi) ».
 */
export function listBranches(words: readonly Word[]): Span[] {
  const branches: Span[] = [];
  let open: { start: number; end: number; hasVerb: boolean; needsVerb: boolean } | null = null;
  let isLed = false;
  const close = (): void => {
    if (open) branches.push({ start: open.start, end: open.end });
    open = null;
  };
  words.forEach((word, index) => {
    const gap = index > 0 ? word.start - (words[index - 1]?.end ?? 0) : 0;
    const isAfterStop = gap > SPACE;
    const isVerb = isFiniteVerb(words, index);
    if (open && (gap > COMMA || (isAfterStop && !open.needsVerb) || (isVerb && open.hasVerb && !isLed))) close();
    const needsVerb = opensRelative(words, index);
    if (index > 0 && (needsVerb || hangs(words, index, isAfterStop))) {
      close();
      open = { start: word.start, end: word.end, hasVerb: !needsVerb, needsVerb };
      return;
    }
    if (open) open = { ...open, end: word.end, hasVerb: open.hasVerb || isVerb };
    else if (isVerb) isLed = true;
  });
  close();
  return branches;
}

/** What stands between two words, in characters: a space; a comma and a space; more, and it is a quotation, a colon, a dash. */
const SPACE = 1;
const COMMA = 2;

/** Whether a word can tell of what another is about: they hang on nothing, or on the same, or the other is what the word hangs on. */
export function reaches(branches: readonly Span[], word: Span, other: Span): boolean {
  const home = branchOf(branches, other);
  const own = branchOf(branches, word);
  return home === own || (home === undefined && own !== undefined && other.end <= own.start && own.start - other.end <= HEAD_WITHIN);
}

/** The branch a word stands in. */
export const branchOf = (branches: readonly Span[], { start, end }: Span): Span | undefined => branches.find((branch) => branch.start <= start && end <= branch.end);

/** Most characters between a noun and what hangs on it. */
const HEAD_WITHIN = 40;

const RELATIVES: ReadonlySet<string> = new Set(['qui', 'que', 'qu', 'dont', 'où', 'lequel', 'laquelle', 'lesquels', 'lesquelles', 'auquel', 'auxquels', 'duquel']);
const opensRelative = (words: readonly Word[], index: number): boolean => RELATIVES.has(words[index]?.text ?? '') && words[index - 1]?.text !== 'là';

/** « condamnant le tir », « blessés à Koursk », « pour débattre »: a participle that nothing carries, after its noun, or an infinitive of aim. */
function hangs(words: readonly Word[], index: number, isAfterStop: boolean): boolean {
  const text = words[index]?.text ?? '';
  const before = words.slice(Math.max(0, index - CARRIED_WITHIN), index).map((word) => word.text);
  const last = before.at(-1) ?? '';
  const readings = readVerb(text);
  if ((AIMS.has(last) && readings.some(({ tense }) => tense === 'infinitive')) || isAside(text, before)) return true;
  if (isAfterStop || LOADED.test(text) || NOUN_OPENERS.has(last) || DETERMINERS.has(last)) return false;
  if (text.endsWith('ant')) return readings.length > 0 && !NOUNS_IN_ANT.test(text);
  // « décrit », « construit » are presents too.
  if (text.endsWith('it') || !readings.some(({ tense }) => tense === 'participle') || isNounAfterAdjective(words, index)) return false;
  return !before.some((word) => AUXILIARIES.has(word) || HELPERS_OF_INFINITIVE.has(word) || word === 'ayant' || word === 'étant');
}

/** « à bord de », « à la mémoire de », « en l’honneur de », « en marge de », « au sujet de », « sur ». */
const isAside = (text: string, before: readonly string[]): boolean => text === 'sur' || (ASIDES.has(text) && before.slice(-2).some((word) => ['à', 'en', 'au', 'sous'].includes(word)));
const ASIDES: ReadonlySet<string> = new Set(['bord', 'mémoire', 'hommage', 'honneur', 'présence', 'yeux', 'marge', 'veille', 'vue', 'sujet', 'propos', 'signe', 'échange', 'raison', 'cause']);

const AIMS: ReadonlySet<string> = new Set(['pour', 'afin', 'sans', 'avant']);

/** « un navire chargé d’obus »: what a vehicle carries says what its journey is. */
const LOADED = /^(?:chargé|rempli|bourré|lesté)e?s?$|^transportant$/u;

/** « un grand défilé » */
const isNounAfterAdjective = (words: readonly Word[], index: number): boolean =>
  NOUN_OPENERS.has(words[index - 2]?.text ?? '') && listReadings(words[index]?.text ?? '').some(({ tense, thing }) => tense === null && !thing);

/** Words between an auxiliary and its participle. */
const CARRIED_WITHIN = 5;

/** Nouns and adjectives written like present participles. */
const NOUNS_IN_ANT = /^(?:dirigeant|assistant|participant|représentant|combattant|commandant|important|cependant|pendant|durant|devant|avant|auparavant|maintenant|suivant|habitant|étudiant|lieutenant)$/u;

const FINITE = /(?:ait|aient|èrent|irent|urent|ra|ront)$/u;

/** A verb in its tense, as far as its form alone tells. */
function isFiniteVerb(words: readonly Word[], index: number): boolean {
  const { text } = words[index] as Word;
  if (AUXILIARIES.has(text) || MODALS.has(text)) return !['été', 'être', 'avoir', 'ayant'].includes(text);
  return FINITE.test(text) && text.length > 3 && readVerb(text).some(({ tense }) => tense === 'past' || tense === 'future' || tense === 'conditional');
}
