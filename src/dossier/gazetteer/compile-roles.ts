/** The role lexicon as patterns, by their first word. */
import { ROLE_PHRASES } from './roles.fr.ts';
import type { RoleHead, RolePhrase } from './roles.fr.ts';

/** One form of one phrase: words and slots in order. */
export interface RolePattern {
  readonly phrase: RolePhrase;
  readonly elements: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

/** Builds the patterns, keyed by first word. */
export function compileRoles(): ReadonlyMap<string, readonly RolePattern[]> {
  const patterns = new Map<string, RolePattern[]>();
  for (const phrase of ROLE_PHRASES) {
    for (const pattern of listForms(phrase)) {
      const [first = ''] = pattern.elements;
      patterns.set(first, [...(patterns.get(first) ?? []), pattern]);
    }
  }
  return patterns;
}

function listForms(phrase: RolePhrase): RolePattern[] {
  const { m = [], f = [], any = [], plural }: RoleHead = phrase.head;
  const build = (gender: 'm' | 'f' | null, isPlural: boolean) => (head: string): RolePattern => ({
    phrase, gender: phrase.gender ?? gender, plural: isPlural, elements: `${head} ${phrase.tail}`.trim().split(' '),
  });
  return [...m.map(build('m', false)), ...f.map(build('f', false)), ...any.map(build(null, false)), ...plural.map(build(null, true))];
}
