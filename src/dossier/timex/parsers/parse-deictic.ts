import { DAY_PARTS, WEEKDAYS } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { skipDayPart } from './parse-day.ts';
import type { Parsed } from './parsed.ts';

const DAYS: ReadonlyMap<string, number> = new Map([['hier', -1], ["aujourd'", 0], ['demain', 1]]);

/** Reads « hier », « avant-hier soir », « aujourd’hui », « demain matin », « après-demain », « ce matin », « cette nuit », « la nuit dernière ». */
export function parseDeictic(tokens: readonly Token[], at: number): Parsed | null {
  const word = textAt(tokens, at);
  if (word === 'avant' || word === 'après') return parseBeyond(tokens, at, word) ?? parsePartOfDay(tokens, at);
  const count = DAYS.get(word);
  if (count !== undefined) {
    const end = word === "aujourd'" ? at + 2 : at + 1;
    if (word === "aujourd'" ? textAt(tokens, at + 1) !== 'hui' : isFigurative(tokens, at)) return null;
    return { end: skipDayPart(tokens, skipWeekday(tokens, end)), spec: publicationDay(count), rule: word === 'hier' ? 'yesterday' : word === 'demain' ? 'tomorrow' : 'today' };
  }
  return parsePartOfDay(tokens, at);
}

/** « aujourd’hui vendredi », « hier, lundi, » : the same day said twice. */
function skipWeekday(tokens: readonly Token[], at: number): number {
  const start = textAt(tokens, at) === ',' ? at + 1 : at;
  const named = WEEKDAYS.has(textAt(tokens, start)) && tokens[start + 1]?.kind !== 'number';
  return named && (start === at || textAt(tokens, start + 1) === ',') ? start + 1 : at;
}

/** « avant-hier », « après-demain ». */
function parseBeyond(tokens: readonly Token[], at: number, word: string): Parsed | null {
  const target = word === 'avant' ? 'hier' : 'demain';
  if (textAt(tokens, at + 1) !== '-' || textAt(tokens, at + 2) !== target) return null;
  return { end: skipDayPart(tokens, at + 3), spec: publicationDay(word === 'avant' ? -2 : 2), rule: word === 'avant' ? 'yesterday' : 'tomorrow' };
}

/** « le monde de demain », « les ennemis d’hier »; but « la séance d’hier ». */
function isFigurative(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  if (before === "qu'" || before === 'comme' || (before === 'à' && textAt(tokens, at - 2) === 'remettre')) return true;
  if (before !== 'de' && before !== "d'") return false;
  const noun = tokens[at - 2];
  return noun === undefined || noun.shape !== 'lower' || /[sx]$/.test(noun.text) || TIMELESS.has(noun.text);
}

const TIMELESS: ReadonlySet<string> = new Set(['monde', 'homme', 'femme', 'société', 'ville', 'guerre', 'armée', 'génération', 'lendemain', 'école', 'économie', 'énergie', 'industrie', 'travail', 'agriculture', 'voiture', 'médecine']);

/** « ce matin », « cet après-midi », « cette nuit », « dans la matinée », « en fin de soirée », « le soir même ». */
function parsePartOfDay(tokens: readonly Token[], at: number): Parsed | null {
  if (isMidday(tokens, at)) return ['la', 'en'].includes(textAt(tokens, at - 1)) && isFree(tokens, at + 3) ? { end: at + 3, spec: mentionedDay(), rule: 'day-part' } : null;
  const afternoon = textAt(tokens, at) === 'après' && textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 'midi';
  const word = textAt(tokens, at);
  if (!afternoon && !DAY_PARTS.has(word)) return null;
  const end = afternoon ? at + 3 : at + 1;
  const before = textAt(tokens, at - 1);
  const there = textAt(tokens, end) === '-' && textAt(tokens, end + 1) === 'là';
  if (['ce', 'cet', 'cette'].includes(before) && there) return { end: end + 2, spec: mentionedDay(), rule: 'day-part-same' };
  if (['ce', 'cet', 'cette'].includes(before) && !['journée', 'soirée', 'matinée'].includes(word)) return textAt(tokens, end) === '-' ? null : { end, spec: publicationDay(0), rule: 'day-part-this' };
  if (before === 'même' || (textAt(tokens, end) === 'même' && before !== 'la')) return { end: before === 'même' ? end : end + 1, spec: mentionedDay(), rule: 'day-part-same' };
  if (word === 'nuit' && before === 'la' && textAt(tokens, end) === 'dernière') return { end: end + 1, spec: publicationDay(-1), rule: 'night-last' };
  const during = textAt(tokens, at - 2);
  if ((before === 'la' || before === "l'") && (during === 'dans' || (['durant', 'pendant'].includes(during) && word !== 'nuit' && word !== 'journée')) && isFree(tokens, end)) return { end, spec: mentionedDay(), rule: 'day-part' };
  const opening = textAt(tokens, at - 2);
  if ((before === 'de' || before === "d'") && ['fin', 'début', 'milieu'].includes(opening) && isFree(tokens, end)) return { end, spec: mentionedDay(), rule: 'day-part' };
  return null;
}

/** « mi-journée ». */
function isMidday(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'mi' && textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 'journée';
}

/** « dans la nuit de lundi à mardi » is read elsewhere, « dans la nuit polaire » not at all. */
function isFree(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next === undefined || !['de', 'du', "d'", 'des'].includes(next.text);
}

function publicationDay(count: number): Spec {
  return { kind: 'offset', unit: 'day', count, from: 'publication', exact: true, toTheDay: false, of: null };
}

function mentionedDay(): Spec {
  return { kind: 'offset', unit: 'day', count: 0, from: 'mentioned', exact: true, toTheDay: false, of: null };
}
