import { z } from 'zod';
import { daySchema } from './day.ts';
import { lineSchema } from './line.ts';
import { oneOf } from './one-of.ts';

const sourceSchema = z.strictObject({
  document: lineSchema,
  titre: lineSchema.nullish(),
  auteur: lineSchema.nullish(),
  support: lineSchema.nullish(),
  credit: lineSchema.nullish(),
});

/** The front matter of `content/articles/<id>.md`. */
export const articleSchema = z.strictObject({
  titre: lineSchema,
  date: daySchema,
  dateCertitude: oneOf({ exacte: 'exact', déduite: 'inferred' }).nullish(),
  dateNote: lineSchema.nullish(),
  chapo: lineSchema.nullish(),
  sources: z.array(sourceSchema).nullish(),
});

export type ArticleRecord = z.infer<typeof articleSchema>;
