import { z } from 'zod';

/** The keys a schema knows at a path of the data, through its optional, transformed and list wrappers; empty when there are none. */
export function listSchemaKeys(schema: unknown, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodArray && step !== undefined) return listSchemaKeys(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(inner.shape) : listSchemaKeys(inner.shape[String(step)], rest);
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  // A transform follows what it transforms; a preprocess precedes it.
  if (schema instanceof z.ZodPipe) return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}
