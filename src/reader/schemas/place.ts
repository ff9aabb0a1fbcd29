import { z } from 'zod';
import { entityFields } from './entity.ts';
import { lineSchema } from './line.ts';
import { oneOf } from './one-of.ts';
import { refuse } from './refuse.ts';

/** `[latitude, longitude]` in degrees, with a decimal point. */
const coordinatesSchema = z.array(z.string()).transform((written, context): readonly [number, number] => {
  const [latitude = NaN, longitude = NaN, ...rest] = written.map((number) => (/^[+-]?\d{1,3}(?:\.\d{1,12})?$/.test(number) ? Number(number) : NaN));
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && rest.length === 0) return [latitude, longitude];
  context.issues.push(
    refuse(written, 'invalid-format', {
      value: `[${written.join(', ')}]`,
      expected: 'la latitude puis la longitude, en degrés, avec un point et non une virgule',
      example: 'coordonnees: [55.75, 37.62]',
    }),
  );
  return z.NEVER;
});

/** The front matter of `content/lieux/<id>.md`. */
export const placeSchema = z.strictObject({
  ...entityFields,
  nature: oneOf({ pays: 'country', ville: 'city', région: 'region', site: 'site', frontière: 'border' }).nullish(),
  dans: lineSchema.nullish(),
  coordonnees: coordinatesSchema.nullish(),
});

export type PlaceRecord = z.infer<typeof placeSchema>;
