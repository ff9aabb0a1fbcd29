/**
 * The one catalogue of what can be wrong in the editor's files. Messages are for the editor, in French:
 * `message` says what is wrong with the offending words, `hint` what to write instead.
 */
import type { FilePosition } from './inputs.ts';

/** `error` stops the build; `warning` asks for a look; `info` tells what the engine left aside. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing to tell the editor. */
export interface Issue extends FilePosition {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The offending words, as written; empty when there are none to show. */
  readonly excerpt: string;
  readonly message: string;
  readonly hint: string;
}

interface IssueKind {
  readonly severity: Severity;
  /** `{name}` is replaced by the parameter of that name. */
  readonly message: string;
  readonly hint: string;
}

/** Every kind of issue, by code. */
export const ISSUE_CATALOGUE = {
  'unknown-entity': {
    severity: 'error',
    message: '« {id} » n’est le nom d’aucun fichier du glossaire.',
    hint: 'Corrigez l’identifiant{suggestion}, ou créez sa fiche dans content/personnes/, content/lieux/ ou content/organisations/.',
  },
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUE_CATALOGUE;

/** Builds an issue from the catalogue. `params` fill the braces of its message and hint. */
export function buildIssue(code: IssueCode, at: FilePosition, params: Readonly<Record<string, string>> = {}, excerpt = ''): Issue {
  const { severity, message, hint }: IssueKind = ISSUE_CATALOGUE[code];
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { code, severity, ...at, excerpt, message: fill(message), hint: fill(hint) };
}
