/**
 * Whether an interval of EDTF dates ends before it starts, as far as their common grain tells: `2024-05` and `2024`
 * are not reversed. Open or unknown bounds, decades and seasons tell nothing.
 */
export function isReversed(from: string, to: string): boolean {
  const [start, end] = [from, to].map((bound) => bound.replace(/[~?%]/g, ''));
  if (!start || !end || !isPlain(start) || !isPlain(end)) return false;
  const grain = Math.min(start.length, end.length);
  return start.slice(0, grain) > end.slice(0, grain);
}

const isPlain = (date: string): boolean => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date);
