import type { Issue } from '../dossier/issues.ts';

/** 1 when the content has an error, 0 otherwise. */
export const exitCode = (issues: readonly Issue[]): number => (issues.some(({ severity }) => severity === 'error') ? 1 : 0);
