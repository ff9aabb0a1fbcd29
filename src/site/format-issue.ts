import type { Issue, Severity } from '../dossier/issues.ts';

/** Tells an issue to the editor: where, what, and what to write instead. Several lines of French. */
export function formatIssue({ severity, file, line, column, excerpt, message, hint }: Issue): string {
  const words = excerpt === '' || message.includes(excerpt) ? [] : [`    « ${excerpt} »`];
  return [`${LABELS[severity]} ${file}:${line}:${column}`, `    ${message}`, ...words, `    → ${hint}`].join('\n');
}

/** Counts issues by severity: « 2 erreurs, 1 avertissement ». Empty when there is none. */
export function formatIssueCount(issues: readonly Pick<Issue, 'severity'>[]): string {
  const counts = SEVERITIES.map((severity) => ({ severity, count: issues.filter((issue) => issue.severity === severity).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${NOUNS[severity]}${count > 1 ? 's' : ''}`)
    .join(', ');
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const LABELS = { error: 'ERREUR', warning: 'À VÉRIFIER', info: 'NOTE' } as const satisfies Record<Severity, string>;
const NOUNS = { error: 'erreur', warning: 'avertissement', info: 'note' } as const satisfies Record<Severity, string>;
