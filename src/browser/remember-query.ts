/** Where this device keeps the last queries; they never leave it. */
const KEY = 'recherches';

const MOST_KEPT = 8;

/** The last queries of this device, the most recent first; none where storage is refused. */
export function readRecent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** Keeps a query that led somewhere, before the others. */
export function rememberQuery(query: string): void {
  const asked = query.trim();
  if (asked !== '') writeRecent([asked, ...readRecent().filter((other) => other !== asked)].slice(0, MOST_KEPT));
}

/** Replaces the kept queries; without any, nothing stays on the device. */
export function writeRecent(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Private browsing, or storage refused: nothing is kept.
  }
}
