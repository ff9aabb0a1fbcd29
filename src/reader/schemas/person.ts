import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { entityFields } from './entity.ts';
import { isReversed } from './is-reversed.ts';
import { lineSchema } from './line.ts';
import { oneOf } from './one-of.ts';
import { refuse } from './refuse.ts';

const officeSchema = z
  .strictObject({
    titre: lineSchema,
    charge: lineSchema.nullish(),
    de: edtfSchema.nullish(),
    jusqua: edtfSchema.nullish(),
  })
  .transform((office, context) => {
    const { de, jusqua } = office;
    if (!de || !jusqua || !isReversed(de, jusqua)) return office;
    context.issues.push(refuse(office, 'reversed-dates', { from: de, to: jusqua, value: de }));
    return z.NEVER;
  });

/** The front matter of `content/personnes/<id>.md`. */
export const personSchema = z.strictObject({
  ...entityFields,
  pays: lineSchema.nullish(),
  genre: oneOf({ m: 'm', f: 'f' }).nullish(),
  fonctions: z.array(officeSchema).nullish(),
});

export type PersonRecord = z.infer<typeof personSchema>;
