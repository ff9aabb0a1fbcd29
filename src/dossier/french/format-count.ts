/** Writes a count with its noun: « 1 article », « 2 articles », « 0 article » (French counts from two). */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${Math.abs(count) < 2 ? singular : plural}`;
}
