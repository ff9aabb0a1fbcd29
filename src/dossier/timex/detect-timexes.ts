import type { DetectedTimex, IsoDay } from '../model.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { parseEdtf } from './edtf.ts';
import { findDates } from './parsers/find-dates.ts';
import { attachBounds } from './refiners/attach-bounds.ts';
import { chooseDirection, isToldUntil } from './refiners/choose-direction.ts';
import { dropTraps } from './refiners/drop-traps.ts';
import { findNeighbour, isAdnominal, isAdverbial, takesYear, type Donor } from './refiners/find-neighbour.ts';
import { Heading } from './refiners/heading.ts';
import { indexPlaces } from './refiners/index-places.ts';
import { MentionedDates } from './refiners/mentioned-dates.ts';
import { mergeRanges } from './refiners/merge-ranges.ts';
import { resolveValue } from './refiners/resolve-value.ts';
import type { Direction } from './refiners/setting.ts';
import { settleTales } from './refiners/settle-tales.ts';
import { Tale } from './refiners/tale.ts';
import type { Candidate } from './spec.ts';
import { textAt, tokenize, type Token } from './tokenize.ts';

/** What is known before the text is read. */
export interface TimexContext {
  /** A date the text continues from: what « la veille » counts from until another is mentioned. */
  readonly mentioned?: IsoDay;
}

/**
 * Detects the date expressions of a French text published on the day `ref`: sorted, none overlapping, dated only.
 * The whole of an article is best given as one text (title, standfirst, paragraphs with blank lines between), since
 * « la veille » counts from the last date mentioned and a month takes the year of its neighbour. Offsets are those
 * of `text`. Cost grows as the length. Throws a `RangeError` when `ref` is no day (programmer error).
 */
export function detectTimexes(text: string, ref: IsoDay, context: TimexContext = {}): DetectedTimex[] {
  const day = parseEdtf(ref);
  if (day === null || day.min !== ref) throw new RangeError(`not a day: ${ref}`);
  const { tokens, toOriginal } = tokenize(text);
  const candidates = attachBounds(mergeRanges(dropTraps(findDates(tokens), tokens), tokens), tokens);
  const starts = splitSentences(text).map(({ start }) => start);
  const sentences = indexSentences(candidates, tokens, starts, toOriginal);
  const places = indexPlaces(candidates, tokens);
  const directions = settleTales(candidates, places, candidates.map((candidate, index) => chooseDirection(candidate, tokens, sentences[index] ?? { first: 0, end: tokens.length })), ref);
  const timexes: DetectedTimex[] = [];
  const mentioned = new MentionedDates(context.mentioned);
  const [heading, tale] = [new Heading(), new Tale()];
  const donors: Donor[] = [];
  candidates.forEach((candidate, index) => {
    const [sentence, place, direction] = [sentences[index], places[index], directions[index]];
    if (sentence === undefined || place === undefined || direction === undefined) return;
    const framing = isAdverbial(tokens, candidate);
    const neighbour = findNeighbour(candidates, index, donors, tokens, sentence, direction.told, headedYear(heading.year(place), direction.told, ref));
    const reached = framing && takesYear(candidate.spec) ? tale.at(place) : null;
    const open = reached !== null && isToldUntil(candidate, tokens, sentence);
    const value = resolveValue(candidate.spec, {
      ref, neighbour, direction: open ? 'open' : direction.told,
      reached: open || direction.tense === 'open' ? reached : null,
      month: textAt(tokens, candidate.end - 1) === 'ci' ? null : heading.month(place),
      mentioned: (unit) => mentioned.find(unit), mentionedOn: (weekday) => mentioned.findWeekday(weekday),
    });
    const [first, last] = [tokens[candidate.first], tokens[candidate.end - 1]];
    if (value === null || first === undefined || last === undefined) return;
    if (value.anchor === null || (value.period.grain === 'year' && value.anchor.kind !== 'neighbour')) donors.push({ year: Number(value.period.min.slice(0, 4)), first: candidate.first, sentence: sentence.first, candidate });
    mentioned.add(candidate.spec, value, sentence.first, isAdnominal(tokens, candidate.first));
    heading.add(value.period, place);
    if (framing && candidate.spec.kind !== 'bound') tale.add(value, place, direction.tense, ref);
    const [start, end] = [toOriginal(first.start), toOriginal(last.end)];
    timexes.push({ start, end, text: text.slice(start, end), edtf: value.edtf, min: value.min, max: value.max, rule: candidate.rule, anchor: value.anchor });
  });
  return timexes;
}

/** A heading sets the year of what is to come only when that year is. */
function headedYear(year: number | null, direction: Direction, ref: IsoDay): number | null {
  return year !== null && direction === 'future' && year <= Number(ref.slice(0, 4)) ? null : year;
}

/** The tokens of the sentence each candidate stands in. */
function indexSentences(candidates: readonly Candidate[], tokens: readonly Token[], starts: readonly number[], toOriginal: (offset: number) => number): { first: number; end: number }[] {
  const bounds: number[] = [0];
  let next = 1;
  tokens.forEach((token, at) => {
    const offset = toOriginal(token.start);
    let moved = false;
    while (next < starts.length && (starts[next] ?? Infinity) <= offset) { next += 1; moved = true; }
    if (moved) bounds.push(at);
  });
  let sentence = 0;
  return candidates.map(({ first }) => {
    while ((bounds[sentence + 1] ?? Infinity) <= first) sentence += 1;
    return { first: bounds[sentence] ?? 0, end: bounds[sentence + 1] ?? tokens.length };
  });
}
