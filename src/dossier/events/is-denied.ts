import type { Trigger } from './find-triggers.ts';
import { BEING, CLITIC_VERBS } from './grammar.fr.ts';
import { listKinds } from './find-take-up.ts';
import { isNegated } from './is-negated.ts';
import { CANCELLATION_WORDS, DENIAL_VERBS, EXCLUSION_VERBS, FALSEHOODS, POSTPONED_WORDS } from './lexicon.fr.ts';
import type { Word } from './list-words.ts';
import { listVerbForms } from './read-verb.ts';
import { indexOfWord, type Sentence } from './sentence.ts';

const formsOf = (verbs: readonly string[]): ReadonlySet<string> => new Set(verbs.flatMap((verb) => [...listVerbForms(verb).keys()]));
const DENIALS = formsOf(DENIAL_VERBS);
const EXCLUSIONS = formsOf(EXCLUSION_VERBS);

/** Denied by somebody in the sentence, negated, or called off. */
export function isDenied({ words, triggers }: Sentence, trigger: Trigger): boolean {
  // « rejeter » is a vote as well: a word that tells an event of its own denies none.
  const isOwnEvent = (start: number): boolean => triggers.some((other) => other.start === start && other.frame !== 'speaks');
  return (
    words.some(({ text, start }, index) => (denies(words, index) && start !== trigger.start && !isOwnEvent(start)) || CANCELLATION_WORDS.has(text)) ||
    isPutOff(words) ||
    isGivenUp(words, trigger) ||
    isCalledFalse(words, triggers, trigger) ||
    (trigger.frame !== 'speaks' && trigger.tense !== null && isNegated(words, indexOfWord(words, trigger))) ||
    saysNoPlace(words) ||
    isNone(words, trigger) ||
    isNotMade(words, trigger) ||
    hasNotCome(words, trigger)
  );
}

/** « dément que », « exclut que »; « n’a pas exclu », « ni démenti », « a été exclue du comité » deny nothing. */
function denies(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  return (DENIALS.has(word) || (EXCLUSIONS.has(word) && !BEING.has(before))) && before !== 'ni' && !isNegated(words, at);
}

/** « il n’y aura pas de sommet » */
function isNone(words: readonly Word[], { tense, frame, start }: Trigger): boolean {
  const at = indexOfWord(words, { start });
  return tense === null && frame !== 'speaks' && ['de', 'd'].includes(words[at - 1]?.text ?? '') && words[at - 2]?.text === 'pas';
}

/** « a été repoussé », « est reportée »; « a repoussé une attaque » puts nothing off. */
function isPutOff(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => POSTPONED_WORDS.has(text) && words.slice(Math.max(0, index - 3), index).some((word) => BEING.has(word.text)));
}

/**
 * « a renoncé au dernier moment à se rendre à Moscou », « a refusé de rencontrer », « aurait dû recevoir », « devait venir, mais y a
 * renoncé »; not « n’a pas renoncé à venir ».
 */
function isGivenUp(words: readonly Word[], trigger: Trigger): boolean {
  const at = indexOfWord(words, trigger);
  const given = words.findIndex(({ text }, index) => index < at && at - index <= 8 && GIVING_UP.test(text));
  const isBefore = given >= 0 && words.slice(given + 1, at).some(({ text }) => ['à', 'au', 'de', 'd'].includes(text)) && !isNegated(words, given);
  const isAfter = words.some(({ text }, index) => index > at && GIVING_UP.test(text) && words.slice(index - 2, index).some((word) => word.text === 'y') && !isNegated(words, index));
  const owed = trigger.tense === 'infinitive' ? words.findIndex(({ text }, index) => text === 'dû' && index < at && at - index <= 4) : -1;
  return isBefore || isAfter || (owed > 0 && /^aurai(?:en)?t$/.test(words[owed - 1]?.text ?? ''));
}

const GIVING_UP = /^(?:renon(?:ce|cent|cé|ça|çait|cera|cer)|décliné|refus(?:é|e|ent|a|ait))$/u;

/** « a parlé d’affabulations », « qualifie de mensonges »: the speaker denies what he is told of. */
function isCalledFalse(words: readonly Word[], triggers: readonly Trigger[], trigger: Trigger): boolean {
  return trigger.frame !== 'speaks' && words.some(({ text }) => FALSEHOODS.has(text)) && (triggers.some(({ frame }) => frame === 'speaks') || words.some(({ text }) => CALLING.test(text)));
}

/** « a parlé de », « qualifie de »: how a claim is given a name. */
export const CALLING = /^(?:parl(?:é|e|ait)|qualifi\p{L}+|tax\p{L}+|dénonc\p{L}+)$/u;

/** « La délégation attendue le 16 janvier n’est pas venue », « le train n’est pas parti »: the noun tells what did not come about. */
function hasNotCome(words: readonly Word[], trigger: Trigger): boolean {
  return (trigger.tense === null || trigger.weak) && trigger.frame !== 'speaks' && words.some(({ text, start }, index) => start > trigger.end && COMING.test(text) && BEING.has(words[index - 2]?.text ?? '') && words[index - 1]?.text === 'pas' && isNegated(words, index));
}

const COMING = /^(?:venu|parti|arrivé|tenu|déroulé|concrétisé|réalisé)e?s?$/u;

/** « n’a finalement pas fait le voyage », « n’avait pas fait le déplacement ». */
function isNotMade(words: readonly Word[], trigger: Trigger): boolean {
  const at = indexOfWord(words, trigger);
  return trigger.tense === null && trigger.type === 'visit' && words.some(({ text }, index) => index < at && at - index <= 3 && /^faits?$/.test(text) && words[index - 1]?.text === 'pas');
}

/** « n’a pas eu lieu », « n’aura pas lieu ». */
function saysNoPlace(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => {
    const before = words.slice(Math.max(0, index - 4), index).map((word) => word.text);
    return text === 'lieu' && before.includes('pas') && !before.includes('encore');
  });
}

/** Whether a folded word is a form of a verb of denial. */
export const isDenialVerb = (word: string): boolean => DENIALS.has(word);

/** « a rejeté ces accusations », « a démenti cette livraison », « Moscou le nie »: a verb of denial and a word that takes up what precedes. */
export function deniesWhatPrecedes(words: readonly Word[], trigger: Pick<Trigger, 'start'>): boolean {
  const at = indexOfWord(words, trigger);
  if (!isDenialVerb(words[at]?.text ?? '')) return false;
  return takesClitic(words, at) || deniesAnySuch(words, at) || words.slice(at + 1, at + 4).some(({ text }, index, after) => ['ces', 'cette', 'ce', 'cet'].includes(text) && !WEEKDAY.test(after[index + 1]?.text ?? words[at + index + 2]?.text ?? ''));
}

/** « dément toute livraison », « a démenti leur arrivée », « nie tout nouvel envoi », « a démenti une quelconque aide de ce genre »: whatever of the kind was told. */
function deniesAnySuch(words: readonly Word[], at: number): boolean {
  const following = words.slice(at + 1, at + 7).map(({ text }) => text);
  const isAny = (text: string, index: number): boolean => /^(?:tout|toute|quelconque)$/.test(text) && following.slice(index + 1, index + 3).some((noun) => listKinds(noun).length > 0);
  const isTheirs = following[0] === 'leur' && following[1] !== undefined;
  return isTheirs || following.slice(0, 3).some(isAny) || following.some((text, index) => text === 'ce' && /^(?:type|genre)$/.test(following[index + 1] ?? ''));
}

/** « a nié ce mercredi » takes up nothing. */
const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|mois|jour)$/u;

/** « Moscou l’a confirmé mardi », « Séoul le nie »: a verb whose object is what was just said; `at` is its index. */
export function takesClitic(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.text ?? '';
  return ['le', 'l', 'les'].includes(previous) || (CLITIC_VERBS.has(previous) && words[at - (words[at - 2]?.text === 'y' ? 3 : 2)]?.text === 'l');
}
