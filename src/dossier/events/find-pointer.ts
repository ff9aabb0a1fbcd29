import type { EventType, PassageKind } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import { listKinds } from './find-take-up.ts';
import type { Trigger } from './find-triggers.ts';
import { BEING, HAVING } from './grammar.fr.ts';
import { deniesWhatPrecedes, takesClitic } from './is-denied.ts';
import type { Word } from './list-words.ts';
import type { Report } from './report.ts';
import { indexOfWord, type Sentence } from './sentence.ts';

const KNOWN = "(?:l'|la |le |les |cet |cette |ces |ce |leurs? |s(?:on|a|es) )(?:mêmes? |récentes? )?";

/** « à l’issue de leur entretien », « au cours de cette même visite », « lors de sa récente venue ». */
const LED_TO = new RegExp(`(?:à l'issue|au terme|au cours|au début|à la fin|en ouverture|à l'ouverture|lors|en marge|à l'occasion) (?:de ${KNOWN}|du |des )$|(?:après|pendant|durant|avant) ${KNOWN}$`, 'u');

/** How a report without a date takes up something told before; `null` when it does not, or by its subject alone, which `find-take-up.ts` reads. */
export function findPointer(kind: PassageKind, { text, words, triggers }: Sentence, trigger: Trigger): Report['pointsBack'] {
  if (kind === 'title' || kind === 'heading') return 'title';
  if (deniesWhatPrecedes(words, trigger)) return 'denial';
  if (confirmsWhatPrecedes(words, trigger)) return 'claim';
  // « X l’avait accueilli et lui avait promis… » tells what it does itself.
  const tellsItsOwn = triggers.some(({ frame, tense, weak, plain, start }) => !isQuoted(text, start) && !(tense === 'participle' && !isCarried(words, start)) && frame !== 'speaks' && !weak && !plain && tense !== null && tense !== 'infinitive');
  if (trigger.tense !== null) return isSaying(text, trigger) && !tellsItsOwn ? 'words' : null;
  if (trigger.weak) return null;
  const before = foldCharacters(text.slice(Math.max(0, trigger.start - 40), trigger.start));
  return LED_TO.test(before) ? 'noun' : null;
}

/** A verb of speech; « parler », « lancer » only with words or what they are about: « parle un anglais parfait » says nothing. */
const isSaying = (text: string, { type, tense, weak, end }: Trigger): boolean =>
  type === 'statement' && tense !== null && tense !== 'infinitive' && (!weak || text.includes('«') || /^ (?:de |d['’]|du |des )/u.test(text.slice(end)));

/** The types of what « a nié cet envoi » denies; empty when its noun does not say. */
export function listDenied(words: readonly Word[], trigger: Pick<Trigger, 'start'>): readonly EventType[] {
  const at = indexOfWord(words, trigger);
  return words.slice(at + 1, at + 5).flatMap(({ text }) => listKinds(text));
}

/** Stems of verbs that say of what was just told that it is so. */
const CONFIRMING = /^(?:confirm|annonc|indiqu|affirm|reconn|assur|révél|répét|rapport|précis)/u;

/** « Le Kremlin l’a confirmé mardi. » */
export function confirmsWhatPrecedes(words: readonly Word[], trigger: Pick<Trigger, 'start' | 'tense'>): boolean {
  const at = indexOfWord(words, trigger);
  return trigger.tense !== null && CONFIRMING.test(words[at]?.text ?? '') && takesClitic(words, at);
}

/** Whether an offset stands between quotation marks. */
const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('«', at) > text.lastIndexOf('»', at);

/** Whether a participle makes a tense: « a détruit », not « les villages détruits ». */
const isCarried = (words: readonly Word[], start: number): boolean => words.filter((word) => word.start < start).slice(-3).some(({ text }) => HAVING.has(text) || BEING.has(text));
