/** Precision and recall of mentions against marked ones, as a person would count them. */
import type { Mention } from '../../../src/dossier/model.ts';
import type { ExpectedMention } from './marked-text.ts';

/** Counts of one measure; `f1` of a sum is what is asked. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** F1; 1 when there was nothing to find and nothing was found. */
export const f1 = ({ right, found, expected }: Score): number => (found + expected === 0 ? 1 : (2 * right) / (found + expected));

/** Same words, same entity, same form. */
export function scoreMentions(found: readonly Mention[], expected: readonly ExpectedMention[], keep: (mention: Pick<Mention, 'form'>) => boolean = () => true): Score {
  const key = ({ passage, start, end, entity, form }: ExpectedMention): string => [passage, start, end, entity, form].join('|');
  const wanted = new Set(expected.filter(keep).map(key));
  const kept = found.filter(keep);
  return { right: kept.filter((mention) => wanted.has(key(mention))).length, found: kept.length, expected: wanted.size };
}

/** Of the places found where they were expected, how many are read right (`right`, out of `found`). */
export function scoreReadings(found: readonly Mention[], expected: readonly ExpectedMention[]): Score {
  const pairs = expected
    .filter(({ reading }) => reading === 'place' || reading === 'government')
    .flatMap((one) => found.filter(({ passage, start, entity }) => passage === one.passage && start === one.start && entity === one.entity).map((mention) => ({ one, mention })));
  return { right: pairs.filter(({ one, mention }) => one.reading === mention.reading).length, found: pairs.length, expected: pairs.length };
}

/** One line a difference, for a reader. */
export function describeDifferences(found: readonly Mention[], expected: readonly ExpectedMention[]): string[] {
  const write = ({ passage, start, text, entity, form, reading }: ExpectedMention): string => `${passage} @${start} « ${text} » ${entity} ${form} ${reading}`;
  const [got, wanted] = [new Set(found.map(write)), new Set(expected.map(write))];
  return [...[...wanted].filter((line) => !got.has(line)).map((line) => `missing ${line}`), ...[...got].filter((line) => !wanted.has(line)).map((line) => `extra   ${line}`)];
}

/** Adds scores. */
export const sumScores = (scores: readonly Score[]): Score => scores.reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, expected: a.expected + b.expected }), { right: 0, found: 0, expected: 0 });
