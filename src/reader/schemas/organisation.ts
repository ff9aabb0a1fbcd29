import { z } from 'zod';
import { entityFields } from './entity.ts';
import { lineSchema } from './line.ts';

/** The front matter of `content/organisations/<id>.md`. */
export const organisationSchema = z.strictObject({
  ...entityFields,
  pays: lineSchema.nullish(),
});

export type OrganisationRecord = z.infer<typeof organisationSchema>;
