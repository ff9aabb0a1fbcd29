import type { z } from 'zod';
import { buildIssue, type Issue, type IssueCode } from '../dossier/issues.ts';
import { findMeantKey } from './find-meant-key.ts';
import type { FrontMatter } from './parse-front-matter.ts';
import { listSchemaKeys } from './list-schema-keys.ts';
import { formatSuggestion } from './suggest.ts';
import { valueAt } from './value-at.ts';

/** Tells the editor, with file and line, what a schema found wrong. One zod issue may hold several unknown keys. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, schema: z.ZodType, { data, locate }: FrontMatter): Issue[] {
  const { path } = issue;
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = listSchemaKeys(schema, path);
    return issue.keys.map((unknown) =>
      buildIssue('unknown-key', locate([...path, unknown], 'key'), { key: unknown, suggestion: formatSuggestion(findMeantKey(unknown, known)), known: known.join(', ') }, unknown),
    );
  }
  const value = valueAt(data, path);
  if (issue.code === 'custom') {
    const { issue: code, words } = issue.params as { issue: IssueCode; words: Record<string, string> };
    return [buildIssue(code, locate(path, 'value'), { key, ...words }, words['value'] ?? String(value ?? ''))];
  }
  if (issue.code !== 'invalid_type') throw new Error(`No French message for the schema issue ${issue.code} at ${path.join('.')}`);
  if (value === undefined) {
    const code = key === 'document' ? 'source-without-document' : 'missing-key';
    return [buildIssue(code, locate(path.slice(0, -1), 'value'), { key })];
  }
  if (value === null) return [buildIssue('empty-value', locate(path, 'key'), { key }, key)];
  const whose = typeof path.at(-1) === 'number' ? `chaque élément du champ « ${key} »` : `le champ « ${key} »`;
  return [buildIssue('wrong-type', locate(path, 'value'), { whose, ...EXPECTATIONS[issue.expected]?.(key, exampleOf(schema, path, value)) }, typeof value === 'string' ? value : key)];
}

/** What each type is called in French, and an example made of what was written. */
const EXPECTATIONS: Readonly<Record<string, (key: string, example: string) => { expected: string; example: string }>> = {
  string: (key) => ({ expected: 'un simple texte, sans liste ni champs', example: `${key}: "…"` }),
  array: (key, example) => ({ expected: 'une liste entre crochets', example: `${key}: [${example}]` }),
  object: (_, example) => ({ expected: 'un groupe de champs entre accolades', example }),
};

/** The words that were written, inside braces and with the name of a field where fields are expected. */
function exampleOf(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string {
  const words = typeof value === 'string' ? value : '…';
  const [field] = [...listSchemaKeys(schema, path), ...listSchemaKeys(schema, [...path, 0])];
  return field === undefined ? words : `{ ${field}: ${words} }`;
}
