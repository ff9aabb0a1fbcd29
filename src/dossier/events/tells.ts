import type { EventType } from '../model.ts';
import { GOODS, HAVING, LED_BY, NOUN_OPENERS, PRESS, UNREAL } from './grammar.fr.ts';
import type { Reading } from './list-readings.ts';
import type { Word } from './list-words.ts';

/** Whether a word can tell what a reading says, by the words around it; `index` is its index. */
export function tells({ type, tense, weak, thing, reflexive, after, opening, within }: Reading, words: readonly Word[], index: number): boolean {
  const word = words[index]?.text ?? '';
  const next = words[index + 1]?.text ?? '';
  if (reflexive && !isReflexive(words, index)) return false;
  if (tense !== null && word.endsWith('ant') && words[index - 1]?.text !== 'en') return false;
  if (after.length > 0 && !words.slice(Math.max(0, index - within), index).some(({ text }) => after.includes(text)) && !(opening && index === 0)) return false;
  if (type === 'statement' && tense === 'participle' && !followsHaving(words, index) && !(isReflexive(words, index) && word.startsWith('dit'))) return false;
  // « a refusé de commenter » says nothing; « a prononcé un discours devant la Douma » is no vote.
  if (type === 'statement' && tense === 'infinitive' && words.slice(Math.max(0, index - 4), index).some(({ text }) => text.startsWith('refus'))) return false;
  if (type === 'vote' && word.startsWith('prononc') && !isReflexive(words, index)) return false;
  if (STATES.has(word) || (/^satellites?$/.test(word) && PICTURES.has(words[index - 1]?.text ?? ''))) return false;
  if (thing && !isThing(words, index)) return false;
  if (word.startsWith('étape') && !words.slice(Math.max(0, index - 6), index + 7).some(({ text }) => MAKING.test(text))) return false;
  // « venaient d’assister » only says when.
  if (/^(?:vient|viennent|venaient|venait)$/.test(word) && /^de?$/.test(next) && /(?:er|ir|re)$/.test(words[index + 2]?.text ?? '')) return false;
  // « annoncée pour le début de mai » looks ahead.
  if (type === 'announcement' && tense === 'participle' && next === 'pour') return false;
  if (tense === null && !weak && type !== 'meeting' && isSeen(words, index)) return false;
  if (type === 'meeting' && !weak) return !isNoMeeting(words, index);
  return !isReceiving(word) || (isNoMeeting(words, index) && (type === 'ceremony') === HONOURS.has(findGoods(words, index) ?? ''));
}

/** « s’entretient », « s’est longuement entretenu », « se sont rendus ». */
function isReflexive(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => text === 's' || text === 'se');
}

/** « a reçu mardi une lettre de Kim », « dans un entretien à une agence », « lors d’une conférence de presse »: nobody meets. */
function isNoMeeting(words: readonly Word[], index: number): boolean {
  const following = words.slice(index + 1, index + 8).map(({ text }) => text);
  const word = words[index]?.text ?? '';
  if (/^(?:entretien|conférence)s?$/.test(word)) return PRESS.has(following[0] === 'de' ? (following[1] ?? '') : (following[0] ?? ''))|| (following[0] === 'à' && PRESS.has(following[2] ?? ''));
  if (!isReceiving(word) && !/^accueil/.test(word)) return false;
  return findGoods(words, index) !== undefined;
}

/** What is received, singular, of the words after « recevoir »; `undefined` when it is no thing. */
function findGoods(words: readonly Word[], index: number): string | undefined {
  const following = words.slice(index + 1, index + 8).map(({ text }) => text);
  const stop = following.findIndex((next) => AFTER_OBJECT.has(next));
  return following.slice(0, stop < 0 ? following.length : stop).flatMap((next) => [next, next.replace(/[sx]$/, '')]).find((next) => GOODS.has(next));
}

/** What is received at a ceremony. */
const HONOURS: ReadonlySet<string> = new Set(['médaille', 'décoration', 'ordre', 'prix']);

/** « un plan de consultations », « sans déclaration »: a bare complement names no event of its own. */
export function isComplement(words: readonly Word[], index: number, type: EventType): boolean {
  const previous = words[index - 1]?.text ?? '';
  if (previous === 'sans' || [previous, words[index - 2]?.text ?? ''].some((word) => UNREAL.has(word)) || words.slice(Math.max(0, index - 5), index).some(({ text }) => WISHING.test(text))) return true;
  return (previous === 'de' || previous === 'd' || previous === 'du') && type !== 'vote' && !LED_BY.has(words[index - 2]?.text ?? '');
}

/** What ends the object of « recevoir », or begins what its object carries. */
const AFTER_OBJECT: ReadonlySet<string> = new Set(['par', 'de', 'd', 'du', 'qui', 'et', 'avec', 'pour', 'venu', 'venue', 'venus', 'porteur', 'dont']);

/** « a visité le chantier », « a inspecté les travaux »: the noun is what was looked at. */
function isSeen(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 3), index).some(({ text }) => /^(?:visit|inspect|parcour)(?!e?s?$)/.test(text));
}

/** « entre Moscou et Pyongyang », « d’autre part », « une ligne relie les deux pays »: forms that are no verb, or tell how things stand. */
const STATES: ReadonlySet<string> = new Set(['entre', 'part', 'relie', 'relient', 'reliait', 'reliaient', 'interdit', 'interdisent', 'lie', 'lient', 'liait', 'liaient']);

/** « des images satellites » */
const PICTURES: ReadonlySet<string> = new Set(['image', 'images', 'photo', 'photos', 'cliché', 'clichés']);

/** Words that are what an event is about beside others alone: « 2 000 hommes », « un projet de résolution », « le Conseil de la Fédération ». */
function isThing(words: readonly Word[], index: number): boolean {
  switch (words[index]?.text) {
    case 'hommes':
      return isCounted(words, index);
    case 'militaire':
      return false;
    case 'militaires':
      return NOUN_OPENERS.has(words[index - 1]?.text ?? '');
    case 'projet':
    case 'projets':
      return words.slice(index + 1, index + 3).some(({ text }) => /^(?:résolution|loi|texte|déclaration|motion|amendement)s?$/.test(text));
    case 'fédération':
      return words.slice(Math.max(0, index - 3), index).some(({ text }) => text === 'conseil');
    default:
      return true;
  }
}

/** « fait étape », « l’étape que la ministre devait faire »; « une nouvelle étape » is no halt. */
const MAKING = /^(?:fai[st]|fait|font|faire|fera|feront|faisai(?:en)?t|ferai(?:en)?t|marqué|observé)$/;

/** « 2 000 hommes », « des milliers d’hommes »: troops. */
const isCounted = (words: readonly Word[], index: number): boolean => words.slice(Math.max(0, index - 2), index).some(({ text }) => /^(?:\d.*|mille|milliers?|centaines?|dizaines?)$/.test(text));

/** A form of « recevoir », which tells a meeting unless a thing is received. */
const isReceiving = (word: string): boolean => /^(?:reç[ou]|recev)/.test(word);

/** What makes of a noun a wish. */
const WISHING = /^(?:espère|espèrent|espérait|souhaite|souhaitent|souhaitait|souhaité|réclame|réclament|réclamé|propose|proposent|proposé|refuse|refusent|refusé|exclut|excluent|exclu|craint|craignent|craignait|redoute|redoutent|attendaient|attendent)$/;

/** « a déclaré », « ont longuement parlé »; « le jour n’est pas précisé » is no speech. */
function followsHaving(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => HAVING.has(text)) && words[index - 1]?.text !== 'été';
}

