import type { Issue } from '../dossier/issues.ts';

/** By file, line and column, so that the editor goes through each file once; issues of one place keep their order. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
