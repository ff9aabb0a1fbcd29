import { buildDay } from '../calendar.ts';
import { buildDayPeriod } from '../edtf.ts';
import { DAY_PARTS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { readMonth } from './parse-month.ts';
import { parseTail } from './parse-tail.ts';
import type { Parsed } from './parsed.ts';

/** Words between two days of one month. */
const RANGE_LINKS: ReadonlySet<string> = new Set(['au', 'à', '-', '–', '—', 'et', 'ou', ',']);

/** Reads « lundi 27 octobre 2025 », « 1er juin dernier », « 15 au 17 janvier », « 3, 4 et 5 juin »; one expression. */
export function parseDay(tokens: readonly Token[], at: number): Parsed | null {
  const weekday = readWeekday(tokens, at);
  const start = weekday === null ? at : weekday.end;
  const first = readDayNumber(tokens, start);
  if (first === null) return null;
  const list = readDays(tokens, start, first);
  const named = readMonth(tokens, list.end) ?? readSharedMonth(tokens, list.end);
  if (named === null) return weekday === null || !isFree(tokens, start + 1) ? null : { end: skipDayPart(tokens, start + 1), spec: { kind: 'day', day: first, month: null, weekday: weekday.weekday, of: null, shift: null }, rule: 'weekday-number' };
  const tail = parseTail(tokens, named.end);
  if (named.shared) return { end: list.end, spec: { kind: 'day', day: first, month: named.month, weekday: weekday?.weekday ?? null, of: tail.of, shift: tail.shift }, rule: `day${tail.rule}` };
  const [from, to] = [list.days[0] ?? first, list.days.at(-1) ?? first];
  const day = (number: number, name: number | null): Spec => ({ kind: 'day', day: number, month: named.month, weekday: name, of: tail.of, shift: tail.shift });
  const end = skipDayPart(tokens, tail.end);
  if (list.days.length === 1) return { end, spec: day(first, weekday?.weekday ?? null), rule: `day${tail.rule}` };
  return { end, spec: { kind: 'range', from: day(from, weekday?.weekday ?? null), to: day(to, list.weekday) }, rule: `days${tail.rule}` };
}

/** Reads « 27/10/2025 », « 27.10.2025 », « 2025-10-27 », and « 27/10 » after *le* or *du*. */
export function parseNumericDay(tokens: readonly Token[], at: number): Parsed | null {
  const [one, mark, two, again, three] = tokens.slice(at, at + 5);
  if (one?.kind !== 'number' || mark === undefined || two?.kind !== 'number' || !'/.-'.includes(mark.text) || one.end !== mark.start || mark.end !== two.start) return null;
  if (one.suffix !== '' || two.suffix !== '' || (tokens[at - 1]?.end === one.start && tokens[at - 1]?.kind === 'mark' && '/.,-'.includes(textAt(tokens, at - 1)))) return null;
  const whole = again?.text === mark.text && again.start === two.end && three?.kind === 'number' && three.start === again.end && three.suffix === '';
  if (whole && three !== undefined) {
    const iso = one.digits === 4;
    const day = iso ? buildDay(one.value, two.value, three.value) : three.digits === 4 ? buildDay(three.value, two.value, one.value) : three.digits === 2 && mark.text !== '.' ? buildDay(2000 + three.value, two.value, one.value) : null;
    return day === null ? null : { end: at + 5, spec: { kind: 'fixed', period: buildDayPeriod(day) }, rule: 'day-numeric' };
  }
  const licensed = ['le', 'du', 'au'].includes(textAt(tokens, at - 1)) || WEEKDAYS.has(textAt(tokens, at - 1));
  if (!licensed || mark.text !== '/' || two.digits !== 2 || buildDay(2024, two.value, one.value) === null) return null;
  return { end: at + 3, spec: { kind: 'day', day: one.value, month: two.value, weekday: null, of: null, shift: null }, rule: 'day-numeric' };
}

/** Reads « le 12 » alone, in the month of the last date mentioned; only where nothing can be counted by it. */
export function parseBareDay(tokens: readonly Token[], at: number): Parsed | null {
  const day = readDayNumber(tokens, at);
  const before = textAt(tokens, at - 1);
  const opened = before === 'le' || (before === 'au' && textAt(tokens, at - 2) === "jusqu'") || (before === 'du' && ['partir', 'compter'].includes(textAt(tokens, at - 2)));
  if (day === null || tokens[at]?.kind !== 'number' || !opened) return null;
  const next = tokens[at + 1];
  const free = next === undefined || (next.kind === 'mark' && '.,;:)»'.includes(next.text) && tokens[at + 2]?.kind !== 'number' && !STREETS.has(textAt(tokens, at + 2))) || (next.kind === 'word' && BARE.has(next.text));
  return free ? { end: at + 1, spec: { kind: 'day', day, month: null, weekday: null, of: null, shift: 'same' }, rule: 'day-same-month' } : null;
}

/** « le 10, rue de la Paix » is a house. */
const STREETS: ReadonlySet<string> = new Set(['rue', 'avenue', 'boulevard', 'place', 'quai', 'chemin', 'impasse', 'allée', 'route', 'cours', 'bis', 'ter']);
const BARE: ReadonlySet<string> = new Set(['à', 'dans', 'au', 'lors', 'pour', 'et', 'devant', 'puis', 'avec', 'par', 'en', 'chez', 'contre', 'sous', 'entre', 'vers', 'sur', 'auprès']);

/** A weekday in full, or short before its full stop and a number; its part of day is not taken. */
export function readWeekday(tokens: readonly Token[], at: number): { end: number; weekday: number } | null {
  const word = textAt(tokens, at);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return { end: textAt(tokens, at + 1) === ',' && tokens[at + 2]?.kind === 'number' ? at + 2 : at + 1, weekday };
  const short = SHORT_WEEKDAYS.get(word);
  return short !== undefined && textAt(tokens, at + 1) === '.' && tokens[at + 2]?.kind === 'number' ? { end: at + 2, weekday: short } : null;
}

/** First token after « soir », « au matin », « après-midi », « dans la nuit » that follows a day. */
export function skipDayPart(tokens: readonly Token[], at: number): number {
  let next = at;
  if (textAt(tokens, at) === 'en' && ['début', 'fin', 'milieu'].includes(textAt(tokens, at + 1)) && ['de', "d'"].includes(textAt(tokens, at + 2))) {
    const end = skipDayPart(tokens, at + 3);
    return end === at + 3 ? at : end;
  }
  if (textAt(tokens, next) === 'au') next += 1;
  if (textAt(tokens, next) === 'après' && textAt(tokens, next + 1) === '-' && textAt(tokens, next + 2) === 'midi') return next + 3;
  if (DAY_PARTS.has(textAt(tokens, next)) && textAt(tokens, next) !== 'nuit') return next + 1;
  if (textAt(tokens, at) === 'dans' && textAt(tokens, at + 1) === 'la' && DAY_PARTS.has(textAt(tokens, at + 2))) return at + 3;
  if (textAt(tokens, at) === 'à' && textAt(tokens, at + 1) === 'la' && textAt(tokens, at + 2) === 'mi' && textAt(tokens, at + 4) === 'journée') return at + 5;
  if (textAt(tokens, at) === 'dans' && textAt(tokens, at + 1) === "l'" && textAt(tokens, at + 2) === 'après') return at + 5;
  return at;
}

/** A day of the month: 1 to 31, « 1er », « premier ». */
function readDayNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.text === 'premier') return 1;
  if (token.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > 31) return null;
  return token.suffix === '' || (token.value === 1 && token.suffix === 'er') ? token.value : null;
}

/** The days before a month: « 15 au 17 », « 3, 4 et 5 », « 3 et le 5 ». A list with holes is left to its last day. */
function readDays(tokens: readonly Token[], at: number, first: number): { end: number; days: number[]; weekday: number | null } {
  const days = [first];
  let end = at + 1;
  let last: number | null = null;
  while (days.length < 8 && RANGE_LINKS.has(textAt(tokens, end))) {
    const link = textAt(tokens, end);
    let next = end + 1;
    if (['le', 'au'].includes(textAt(tokens, next))) next += 1;
    const weekday = readWeekday(tokens, next);
    if (weekday !== null) next = weekday.end;
    const day = readDayNumber(tokens, next);
    if (day === null || day <= (days.at(-1) ?? 0)) break;
    if ((link === 'et' || link === 'ou' || link === ',') && day !== (days.at(-1) ?? 0) + 1 && !isBetween(tokens, at)) break;
    days.push(day);
    last = weekday?.weekday ?? null;
    end = next + 1;
  }
  return { end, days, weekday: last };
}

/** « les 6 et 13 avril »: the month of the next day of the list, for a day that it does not follow. */
function readSharedMonth(tokens: readonly Token[], at: number): { end: number; month: number; short: boolean; shared: true } | null {
  let end = at;
  for (let count = 0; count < 6 && ['et', 'ou', ',', 'puis'].includes(textAt(tokens, end)); count += 1) {
    let next = end + 1;
    if (textAt(tokens, end) === ',' && ['et', 'ou', 'puis'].includes(textAt(tokens, next))) next += 1;
    if (['le', 'les', 'du', 'des', 'au'].includes(textAt(tokens, next))) next += 1;
    const weekday = readWeekday(tokens, next);
    if (weekday !== null) next = weekday.end;
    if (readDayNumber(tokens, next) === null) return null;
    end = next + 1;
    const month = readMonth(tokens, end);
    if (month !== null) return { ...month, shared: true };
  }
  return null;
}

/** « lundi 27 » stands free before a mark or a word that no number counts. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || (next.kind === 'mark' && !'%€$°'.includes(next.text)) || (next.kind === 'word' && FREE.has(next.text));
}

const FREE: ReadonlySet<string> = new Set(['et', 'ou', 'à', 'au', 'dans', 'en', 'sur', 'pour', 'par', 'avec', 'contre', 'lors', 'après', 'avant', 'que', "qu'", 'qui', 'où', 'sans', 'devant', 'chez', 'selon', 'a', 'ont', 'sera', 'seront', 'est', 'doit', 'prochain', 'dernier', 'le', 'la', 'les', "l'", 'un', 'une', 'de', 'du', 'il', 'elle', 'soir', 'matin', 'au']);

/** True after « entre (le) », where *et* makes a range. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back += 1) if (textAt(tokens, at - back) === 'entre') return true;
  return false;
}
