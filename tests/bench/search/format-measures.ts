import type { Measures } from './measure-contender.ts';
import { VARIATIONS } from './pick-known-articles.ts';

/** The columns of the table. */
export const HEADING = [
  ' '.repeat(17), 'kB before use'.padStart(14), 'kB to results: median'.padStart(23), 'worst'.padStart(9), 'typed'.padStart(9), 'ms a key: median'.padStart(18), 'slow 5 %'.padStart(10), 'heap MB'.padStart(9),
  ...VARIATIONS.map((name) => name.padStart(15)), '   found first / among ten',
].join('');

/** A line of the table. */
export function formatRow(name: string, { idle, first, typed, keys, heap, found }: Measures): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return [
    name.padEnd(17), kilobytes(idle).padStart(14), kilobytes(first.median).padStart(23), kilobytes(first.worst).padStart(9), kilobytes(typed).padStart(9), keys.median.toFixed(1).padStart(18), keys.slow.toFixed(1).padStart(10),
    (heap / 1e6).toFixed(1).padStart(9), ...VARIATIONS.map((variation) => `${found[variation].first.toFixed(2)} / ${found[variation].ten.toFixed(2)}`.padStart(15)), `   worst: « ${first.worstQuery} »`,
  ].join('');
}
