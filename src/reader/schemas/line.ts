import { z } from 'zod';
import { refuse } from './refuse.ts';

/** One or more words, white space folded: a title, a name, a note. */
export const lineSchema = z.string().transform((written, context) => {
  const line = written.replace(/\s+/g, ' ').trim();
  if (line !== '') return line;
  context.issues.push(refuse(written, 'empty-value', {}));
  return z.NEVER;
});

/** A list of lines; a missing or empty field is an empty list. */
export const linesSchema = z.array(lineSchema).nullish().transform((lines) => lines ?? []);
