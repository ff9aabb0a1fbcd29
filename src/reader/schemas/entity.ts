import { z } from 'zod';
import { lineSchema, linesSchema } from './line.ts';
import { refuse } from './refuse.ts';

/** A string of one shape, with how to say that shape in French. */
function shaped(pattern: RegExp, expected: string, example: string) {
  return z.string().transform((written, context) => {
    if (pattern.test(written)) return written;
    context.issues.push(refuse(written, 'invalid-format', { value: written, expected, example }));
    return z.NEVER;
  });
}

/** The fields that persons, places and organisations share. */
export const entityFields = {
  nom: lineSchema,
  graphies: linesSchema,
  graphiesFaibles: linesSchema,
  graphiesMuettes: linesSchema,
  original: z
    .strictObject({
      ecriture: shaped(/^[A-Z][a-z]{3}$/, 'le code ISO 15924 de l’écriture, en quatre lettres', 'Hang'),
      texte: lineSchema,
    })
    .nullish(),
  wikidata: shaped(/^Q[1-9]\d*$/, 'l’identifiant Wikidata', 'Q30436217').nullish(),
};
