import type { Spec } from '../spec.ts';
import type { Token } from '../tokenize.ts';

/** What a parser read: a specification of the date, the first token after it, and the name of the rule. */
export interface Parsed {
  readonly end: number;
  readonly spec: Spec;
  readonly rule: string;
}

/** Reads a date expression that starts at a token; `null` when there is none. */
export type Parser = (tokens: readonly Token[], at: number) => Parsed | null;
