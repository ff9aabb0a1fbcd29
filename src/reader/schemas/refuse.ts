import type { z } from 'zod';
import type { IssueCode } from '../../dossier/issues.ts';

/** Builds the zod issue of a custom check from a code of the catalogue and the words of its message. */
export function refuse(input: unknown, issue: IssueCode, words: Readonly<Record<string, string>>) {
  return { code: 'custom', input, params: { issue, words } } satisfies z.core.$ZodRawIssue;
}
