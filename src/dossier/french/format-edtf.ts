import type { Edtf } from '../model.ts';

/** How a date is put in words. */
export interface EdtfStyle {
  /** A year already said by a heading: it is left out of every date of that year. */
  readonly withinYear?: number;
}

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
const ROMAN: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

/** A point of time read from EDTF; absent parts are `null`. `about` is its `~`. */
interface Point {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly about: boolean;
  /** « début », « mi- », « fin » of its month, when its approximate day is the bound of one; else empty. */
  readonly part: string;
}

/**
 * Formats an EDTF value in French, never more precise: « 27 octobre 2025 », « juillet 2025 », « début septembre 2025 »,
 * « de juillet à novembre 2023 », « du 15 au 17 janvier 2024 », « depuis octobre 2024 environ », « jusqu’en 2023 ».
 * A value this project never makes is given back as it is.
 */
export function formatEdtf(edtf: Edtf, style: EdtfStyle = {}): string {
  const [first = '', second, more] = edtf.split('/');
  if (more !== undefined) return edtf;
  if (second === undefined) return formatPoint(first, style) ?? edtf;
  return formatPart(first, second, style) ?? formatRange(first, second, style) ?? edtf;
}

function formatPoint(edtf: Edtf, style: EdtfStyle): string | null {
  const point = readPoint(edtf, {});
  return point === null ? null : `${nameOf(point, style)}${point.about ? ' environ' : ''}`;
}

/** Bounds of the parts of a month, as the start and as the end of a range. */
const STARTS: Readonly<Record<string, string>> = { '11': 'mi-', '21': 'fin ' };
const ENDS: Readonly<Record<string, string>> = { '10': 'début ', '20': 'mi-' };

function readPoint(edtf: Edtf, parts: Readonly<Record<string, string>>): Point | null {
  const match = /^~?(\d{4}|\d{3}X|\d{2}XX)(?:-~?(\d{2})(?:-~?(\d{2}))?)?~?$/.exec(edtf);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const part = parts[/-~(\d{2})$/.exec(edtf)?.[1] ?? ''] ?? '';
  const whole = day === undefined || part !== '';
  return { year, month: month === undefined ? null : Number(month), day: whole ? null : Number(day), about: edtf.includes('~') && (day === undefined || part === ''), part: day === undefined ? '' : part };
}

/** The words of a point, without article: « 27 octobre 2025 », « été 2025 », « années 1990 », « XXe siècle ». */
function nameOf({ year, month, day, part }: Point, style: EdtfStyle): string {
  if (year.endsWith('XX')) return `${romanOf(Number(year.slice(0, 2)) + 1)} siècle`;
  if (year.endsWith('X')) return `années ${year.slice(0, 3)}0`;
  if (month === null) return year;
  const said = Number(year) === style.withinYear ? '' : ` ${year}`;
  if (month > 40) return `2e semestre${said}`;
  if (month === 40) return `1er semestre${said}`;
  if (month > 32) return `${ordinalOf(month - 32)} trimestre${said}`;
  if (month === 24) return `hiver ${year}-${Number(year) + 1}`;
  if (month > 20) return `${SEASONS[month - 21] ?? ''}${said}`;
  const name = MONTHS[month - 1] ?? '';
  return day === null ? `${part}${name}${said}` : `${dayOf(day)} ${name}${said}`;
}

/** The ends of each part, after the name of its whole: the year and month, the year, the decade, the century. */
const PARTS: readonly (readonly [pattern: RegExp, part: string])[] = [
  [/^(\d{4}-\d{2})-01\/\1-~10$/, 'début '], [/^(\d{4}-\d{2})-~11\/\1-~20$/, 'mi-'], [/^(\d{4}-\d{2})-~21\/\1-(?:28|29|30|31)$/, 'fin '],
  [/^(\d{4})-01\/\1-~03$/, 'début '], [/^(\d{4})-~05\/\1-~08$/, 'mi-'], [/^(\d{4})-~10\/\1-12$/, 'fin '],
  [/^(\d{3})0\/~(?:\1)3$/, 'début des '], [/^~(\d{3})4\/~(?:\1)6$/, 'milieu des '], [/^~(\d{3})7\/(?:\1)9$/, 'fin des '],
  [/^(\d{2})00\/~(?:\1)29$/, 'début du '], [/^~(\d{2})40\/~(?:\1)59$/, 'milieu du '], [/^~(\d{2})70\/(?:\1)99$/, 'fin du '],
];

/** « début septembre 2025 », « mi-2024 », « fin des années 1990 », when the ends are those of the part. */
function formatPart(from: Edtf, to: Edtf, style: EdtfStyle): string | null {
  for (const [pattern, part] of PARTS) {
    const whole = pattern.exec(`${from}/${to}`)?.[1];
    if (whole !== undefined) return `${part}${formatPoint(whole.length === 2 ? `${whole}XX` : whole.length === 3 ? `${whole}X` : whole, whole.length === 4 ? {} : style) ?? ''}`;
  }
  return null;
}

/** A range in words; open ends are *depuis* and *jusqu’à*. */
function formatRange(from: Edtf, to: Edtf, style: EdtfStyle): string | null {
  const start = readPoint(from, STARTS);
  const end = readPoint(to, ENDS);
  if (start === null) return end === null ? null : `jusqu’${toward(end)}${nameOf(end, style)}${about(end)}`;
  if (end === null) return to === '..' || to === '' ? `depuis ${articleOf(start)}${nameOf(start, style)}${about(start)}` : null;
  if (isOneOfTwoMonths(from, to, start, end)) return `vers ${nameOf(start, start.year === end.year ? { withinYear: Number(start.year) } : style)} ou ${nameOf(end, style)}`;
  const season = seasonOf(start, end);
  if (season !== null) return `vers ${season === 'printemps' ? 'le ' : 'l’'}${season} ${season === 'hiver' ? `${start.year}-${end.year}` : start.year}`;
  const tail = start.about || end.about ? ' environ' : '';
  const short = { ...style, ...(start.year === end.year ? { withinYear: Number(start.year) } : {}) };
  if (start.day !== null && end.day !== null) {
    const sameMonth = start.year === end.year && start.month === end.month;
    return `du ${sameMonth ? dayOf(start.day) : nameOf(start, short)} au ${nameOf(end, style)}${tail}`;
  }
  const de = elided(nameOf(start, short)) ? 'd’' : 'de ';
  return start.day === null ? `${de}${nameOf(start, short)} ${end.day === null ? 'à' : 'au'} ${nameOf(end, style)}${tail}` : `du ${nameOf(start, short)} à ${nameOf(end, style)}${tail}`;
}

/** Two months in a row, each approximate (« un mois et demi plus tôt »): the fact is of one or the other, it does not fill both. */
function isOneOfTwoMonths(from: Edtf, to: Edtf, start: Point, end: Point): boolean {
  if (!from.endsWith('~') || !to.endsWith('~') || start.month === null || end.month === null || start.day !== null || end.day !== null) return false;
  const monthsApart = (Number(end.year) - Number(start.year)) * 12 + end.month - start.month;
  return start.month <= 12 && end.month <= 12 && monthsApart === 1;
}

/** The three months of one season, written out because they are approximate. */
function seasonOf(start: Point, end: Point): string | null {
  if (!start.about || !end.about || start.month === null || end.month === null || start.day !== null || start.month % 3 !== 0) return null;
  const winter = start.month === 12 && end.month === 2 && Number(end.year) === Number(start.year) + 1;
  return winter || (start.year === end.year && end.month === start.month + 2) ? SEASONS[start.month / 3 - 1] ?? null : null;
}

function about(point: Point): string {
  return point.about ? ' environ' : '';
}

/** « jusqu’**en** 2023 », « jusqu’**au** 27 juin », « jusqu’**à l’**été ». */
function toward({ year, month, day, part }: Point): string {
  if (part !== '') return 'à ';
  if (year.endsWith('XX')) return 'au ';
  if (year.endsWith('X')) return 'aux ';
  if (day !== null || (month !== null && month > 32) || month === 21) return 'au ';
  return month !== null && month > 20 ? 'à l’' : 'en ';
}

/** « depuis **le** 3 juin », « depuis juin ». */
function articleOf({ year, month, day }: Point): string {
  if (year.endsWith('XX')) return 'le ';
  if (year.endsWith('X')) return 'les ';
  if (day !== null || (month !== null && month > 32) || month === 21) return 'le ';
  return month !== null && month > 20 ? 'l’' : '';
}

function elided(words: string): boolean {
  return /^[aoeéh]/.test(words);
}

function dayOf(day: number): string {
  return day === 1 ? '1er' : String(day);
}

function ordinalOf(count: number): string {
  return count === 1 ? '1er' : `${count}e`;
}

function romanOf(count: number): string {
  let rest = count;
  let digits = '';
  for (const [value, letters] of ROMAN) while (rest >= value) { digits += letters; rest -= value; }
  return `${digits}${count === 1 ? 'er' : 'e'}`;
}
