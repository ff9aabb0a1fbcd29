import { expect, it } from 'vitest';
import { buildIssue } from '../../src/dossier/issues.ts';
import { formatIssue, formatIssueCount } from '../../src/site/format-issue.ts';

const issue = buildIssue('unknown-entity', { file: 'content/evenements/a.md', line: 4, column: 3 }, { id: 'kremlim', suggestion: ' en « kremlin »' }, 'participants: [kremlim]');

it('tells the editor where, what, in which words, and what to write', () => {
  const lines = formatIssue(issue).split('\n').map((line) => line.trim());
  expect(lines[0]).toBe('ERREUR content/evenements/a.md:4:3');
  expect(lines[1]).toContain('« kremlim »');
  expect(lines[2]).toBe('« participants: [kremlim] »');
  expect(lines[3]).toMatch(/^→ Corrigez/);
});

it('counts issues in French', () => {
  expect(formatIssueCount([issue, issue, { severity: 'warning' }])).toBe('2 erreurs, 1 avertissement');
  expect(formatIssueCount([])).toBe('');
});
