import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { entityFields } from './entity.ts';
import { lineSchema } from './line.ts';
import { oneOf } from './one-of.ts';

const officeSchema = z.strictObject({
  titre: lineSchema,
  charge: lineSchema.nullish(),
  de: edtfSchema.nullish(),
  jusqua: edtfSchema.nullish(),
});

/** The front matter of `content/personnes/<id>.md`. */
export const personSchema = z.strictObject({
  ...entityFields,
  pays: lineSchema.nullish(),
  genre: oneOf({ m: 'm', f: 'f' }).nullish(),
  fonctions: z.array(officeSchema).nullish(),
});

export type PersonRecord = z.infer<typeof personSchema>;
