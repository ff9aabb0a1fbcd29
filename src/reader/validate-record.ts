import type { z } from 'zod';
import type { Issue } from '../dossier/issues.ts';
import { describeSchemaIssue } from './describe-schema-issue.ts';
import { findMeantKey } from './find-meant-key.ts';
import { listSchemaKeys } from './list-schema-keys.ts';
import type { FrontMatter } from './parse-front-matter.ts';
import { valueAt } from './value-at.ts';

/** The fields of a file once checked. */
export interface ValidatedRecord<Fields> {
  /** What is valid in it, so that the rest of the file is checked too; `null` when nothing could be read. */
  readonly record: Fields | null;
  /** Whether every field is valid; a record that is not whole must not reach the dossier. */
  readonly isWhole: boolean;
  readonly issues: Issue[];
}

/** Checks the fields of a file against its schema. */
export function validateRecord<Schema extends z.ZodType>(schema: Schema, fields: FrontMatter): ValidatedRecord<z.output<Schema>> {
  if (fields.data === null) return { record: null, isWhole: false, issues: [] };
  const result = schema.safeParse(fields.data);
  if (result.success) return { record: result.data, isWhole: true, issues: [] };
  const { issues } = result.error;
  const rest = schema.safeParse(leaveOut(fields.data, issues, listSchemaKeys(schema, [])));
  const told = issues.filter((issue) => !isMisspelt(issue, issues, schema, fields.data)).flatMap((issue) => describeSchemaIssue(issue, schema, fields));
  return { record: rest.success ? rest.data : null, isWhole: false, issues: told };
}

/** Whether an issue tells of a missing key that another one finds misspelt beside it: one fault, told once. */
function isMisspelt({ code, path }: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown): boolean {
  if (code !== 'invalid_type' || valueAt(data, path) !== undefined) return false;
  const siblings = path.slice(0, -1);
  const beside = issues.filter((issue) => issue.code === 'unrecognized_keys' && issue.path.join() === siblings.join());
  return beside.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.some((key) => findMeantKey(key, listSchemaKeys(schema, siblings)) === path.at(-1)));
}

/** Required fields that are missing or wrong, so that the others can still be looked at. */
const STAND_INS = { titre: '…', nom: '…', date: '2000-01-01', type: 'autre' } as const;

/** The fields without the faulty ones, a stand-in in place of those that a file must have. */
function leaveOut(data: Readonly<Record<string, unknown>>, issues: readonly z.core.$ZodIssue[], known: readonly string[]): Record<string, unknown> {
  const faulty = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1).map(String))));
  const sound = Object.entries(data).filter(([key]) => !faulty.has(key));
  const needed = Object.entries(STAND_INS).filter(([key]) => faulty.has(key) && known.includes(key));
  return Object.fromEntries([...sound, ...needed]);
}
