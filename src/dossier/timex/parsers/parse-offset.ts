import { UNITS, type Unit } from '../lexicon.fr.ts';
import type { Side, Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseCardinal } from './parse-cardinal.ts';
import type { Parsed, Parser } from './parsed.ts';

/** A count of units: « trois mois », « un an et demi ». `exact` is false after *environ*, *plus de*. */
interface Duration {
  readonly end: number;
  readonly unit: Unit;
  readonly count: number;
  readonly exact: boolean;
}

/** Reads « il y a trois mois », « voilà dix jours », « dans deux semaines », « depuis plus d’un an », « deux mois plus tôt ». */
export function parseOffset(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const word = textAt(tokens, at);
  if (word === 'il' && textAt(tokens, at + 1) === 'y' && textAt(tokens, at + 2) === 'a') return parseAgo(tokens, at + 3);
  if (word === 'voilà' || word === 'voici') return parseAgo(tokens, at + 1);
  if (['cela', 'ça'].includes(word) && textAt(tokens, at + 1) === 'fait') {
    const lasting = parseAgo(tokens, at + 2);
    return lasting?.spec.kind === 'bound' ? lasting : null;
  }
  if (word === 'dans' && isVague(tokens, at + 1)) return null;
  if (word === 'dans') return build(tokens, parseDuration(tokens, at + 1), 1, 'publication', 'in');
  if (word === 'sous' && tokens[at + 1]?.text !== 'un') return bound(build(tokens, parseDuration(tokens, at + 1), 1, 'publication', 'by-duration'), 'by');
  if (word === 'depuis' || word === "d'" && textAt(tokens, at + 1) === 'ici') return parseBounded(tokens, at, word);
  return parseFromMentioned(tokens, at, parseWhole);
}

/** « dans un jour », « dans une année », « dans une semaine décisive », « dans un mois de campagne » tell where, not when. */
function isVague(tokens: readonly Token[], at: number): boolean {
  const noun = textAt(tokens, at + 1);
  const single = ['un', 'une'].includes(textAt(tokens, at));
  if (single && (noun === 'jour' || noun === 'année')) return true;
  const end = parseDuration(tokens, at)?.end ?? at;
  const next = tokens[end];
  if (next === undefined || next.kind !== 'word' || next.shape !== 'lower') return false;
  return ['de', "d'", 'du', 'des'].includes(next.text) || (single && (QUALIFIERS.has(next.text) || /(?:ive|eux|euse|ante|ique|able|ible|elle|ée)$/.test(next.text) && !next.text.endsWith('rrive')));
}

const QUALIFIERS: ReadonlySet<string> = new Set(['riche', 'pauvre', 'difficile', 'noir', 'noire', 'décisif', 'crucial', 'cruciale', 'capital', 'capitale', 'électoral', 'électorale', 'charnière', 'calme', 'normal', 'normale', 'sombre', 'faste', 'chargé', 'agité', 'compliqué', 'où', 'qui', 'dont', 'très', 'aussi', 'plus', 'moins', 'comme', 'pareille', 'pareil', 'tel', 'telle', 'sans', 'pleine', 'plein']);

/** « il y a trois ans » is a date; « il y a trois ans **que** » lasts since then. */
function parseAgo(tokens: readonly Token[], at: number): Parsed | null {
  const parsed = build(tokens, parseDuration(tokens, at), -1, 'publication', 'ago');
  const lasting = parsed !== null && ['que', "qu'"].includes(textAt(tokens, parsed.end));
  return lasting ? bound({ ...parsed, rule: parsed.rule.replace('ago', 'since-duration') }, 'since') : parsed;
}

/** « depuis trois mois » starts where « il y a trois mois » stands; « d’ici trois mois » ends where « dans trois mois » does. */
function parseBounded(tokens: readonly Token[], at: number, word: string): Parsed | null {
  const since = word === 'depuis';
  let next = since ? at + 1 : at + 2;
  if (!since && textAt(tokens, next) === 'à') next += 1;
  if (since && textAt(tokens, next) === 'maintenant') next += 1;
  const parsed = build(tokens, parseDuration(tokens, next), since ? -1 : 1, 'publication', since ? 'since-duration' : 'by-duration');
  return bound(parsed, since ? 'since' : 'by');
}

function bound(parsed: Parsed | null, side: Side): Parsed | null {
  return parsed === null ? null : { ...parsed, spec: { kind: 'bound', side, of: parsed.spec } };
}

/** « deux mois plus tôt », « trois jours après », « un an auparavant ». */
function parseFromMentioned(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const duration = parseDuration(tokens, at);
  if (duration === null) return null;
  const next = textAt(tokens, duration.end);
  const more = textAt(tokens, duration.end + 1);
  const end = duration.end;
  if (next === 'plus' && (more === 'tôt' || more === 'tard')) return build(tokens, { ...duration, end: end + 2 }, more === 'tôt' ? -1 : 1, 'mentioned', more === 'tôt' ? 'earlier' : 'later');
  if (next === 'auparavant') return build(tokens, { ...duration, end: end + 1 }, -1, 'mentioned', 'earlier');
  if (next === 'avant' || next === 'après') {
    const from = ['le', 'la', "l'"].includes(more) ? end + 2 : end + 1;
    const of = parseWhole(tokens, from);
    if (of !== null && of.spec.kind !== 'weekday') return { end: of.end, spec: offset(duration, next === 'avant' ? -1 : 1, 'publication', of.spec), rule: `${next === 'avant' ? 'earlier' : 'later'}-than-${of.rule}` };
  }
  if ((next === 'avant' || next === 'après') && isFree(tokens[end + 1])) return build(tokens, { ...duration, end: end + 1 }, next === 'avant' ? -1 : 1, 'mentioned', next === 'avant' ? 'earlier' : 'later');
  return null;
}

/** « deux jours avant la visite » counts from something else. */
function isFree(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark';
}

/** Reads « (environ) trois mois », « plus d’un an », « un mois et demi », « quarante-huit heures »; `null` for hours that make no whole days and for vague counts. */
export function parseDuration(tokens: readonly Token[], at: number): Duration | null {
  let next = at;
  let exact = true;
  if (textAt(tokens, next) === 'un' && textAt(tokens, next + 1) === 'peu') next += 2;
  const word = textAt(tokens, next);
  if (['environ', 'presque', 'quelque', 'bientôt'].includes(word)) { next += 1; exact = false; }
  else if (['plus', 'moins', 'près', 'autour'].includes(word) && ['de', "d'"].includes(textAt(tokens, next + 1))) { next += 2; exact = false; }
  else if (word === 'à' && textAt(tokens, next + 1) === 'peine') { next += 2; exact = false; }
  else while (next < at + 3 && ['maintenant', 'exactement', 'déjà', 'seulement', 'tout', 'juste', 'précisément'].includes(textAt(tokens, next))) next += 1;
  const number = parseCardinal(tokens, next);
  if (number === null || number.count === 0 || number.count > 2000) return null;
  const noun = textAt(tokens, number.end);
  if (noun === 'heure' || noun === 'heures') return number.count % 24 === 0 ? { end: number.end + 1, unit: 'day', count: number.count / 24, exact: exact && number.exact } : null;
  const unit = UNITS.get(noun);
  if (unit === undefined || noun === 'journée' || noun === 'journées') return null;
  const half = textAt(tokens, number.end + 1) === 'et' && ['demi', 'demie'].includes(textAt(tokens, number.end + 2));
  return { end: number.end + (half ? 3 : 1), unit, count: number.count + (half ? 0.5 : 0), exact: exact && number.exact };
}

function build(tokens: readonly Token[], duration: Duration | null, sign: 1 | -1, from: 'publication' | 'mentioned', rule: string): Parsed | null {
  if (duration === null) return null;
  const toTheDay = textAt(tokens, duration.end) === 'jour' && textAt(tokens, duration.end + 1) === 'pour' && textAt(tokens, duration.end + 2) === 'jour';
  return { end: toTheDay ? duration.end + 3 : duration.end, spec: { ...offset(duration, sign, from, null), toTheDay }, rule: `${rule}-${duration.unit}` };
}

function offset(duration: Duration, sign: 1 | -1, from: 'publication' | 'mentioned', of: Spec | null): Extract<Spec, { kind: 'offset' }> {
  return { kind: 'offset', unit: duration.unit, count: sign * duration.count, from, exact: duration.exact, toTheDay: false, of };
}
