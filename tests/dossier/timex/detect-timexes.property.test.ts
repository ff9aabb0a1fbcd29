import fc from 'fast-check';
import { parse } from 'edtf';
import { describe, expect, it } from 'vitest';
import { detectTimexes } from '../../../src/dossier/timex/detect-timexes.ts';
import { parseEdtf } from '../../../src/dossier/timex/edtf.ts';
import { formatEdtf } from '../../../src/dossier/french/format-edtf.ts';

const WORDS = [
  'le', 'la', 'l’', 'les', 'de', 'du', 'd’', 'des', 'au', 'en', 'à', 'et', 'entre', 'depuis', 'jusqu’', 'avant', 'après', 'd’ici', 'à partir de', 'vers', 'courant', 'environ', 'début', 'mi-', 'fin', 'milieu',
  'lundi', 'dimanche', 'janvier', 'février', 'août', 'sept.', 'été', 'hiver', 'printemps', '1er', '29', '30', '31', '2', '15', '1999', '2024', '2100', '0000', '97', 'an', 'année', 'années', 'semaine', 'week-end', 'mois', 'jour', 'siècle', 'XXe', 'XXIXe',
  'trimestre', 'semestre', 'premier', 'deuxième', 'dernier', 'dernière', 'prochain', 'suivant', 'précédente', 'cette', 'ce', 'même', '-là', 'il y a', 'dans', 'deux', 'trois', 'dix', 'deux mille', 'cent', 'une dizaine de', 'et demi', 'plus tôt', 'plus tard', 'auparavant',
  'la veille', 'le lendemain', 'en huit', '48 heures', 'heures', '14-Juillet', 'Mars\n\n', 'Novembre :', 'mi-journée', 'hier', 'demain', 'aujourd’hui', 'Noël', 'Pâques', 'jour de l’An', 'quinzaine', 'moitié', 'a', 'été', 'sera', 'recevra', '.', ',', '\n\n', '«', '»', '–', '/', '27/10/2025', '2025-02-30', '31/04', '🎉', 'e\u0301te\u0301', '\u00a0', 'أ',
];

/** Text that looks like dates, any text, and any mix of both. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme' })), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);
const days = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2900-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('whatever the text', () => {
  it('never throws, keeps offsets inside the text and in order, and matches their words', () => {
    fc.assert(fc.property(texts, days, (text, ref) => {
      let from = 0;
      for (const timex of detectTimexes(text, ref)) {
        expect(timex.start).toBeGreaterThanOrEqual(from);
        expect(timex.end).toBeGreaterThan(timex.start);
        expect(timex.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(timex.start, timex.end)).toBe(timex.text);
        from = timex.end;
      }
    }), { numRuns: 800, seed: 42 });
  });

  it('gives days in order that are those of the EDTF value', () => {
    fc.assert(fc.property(texts, days, (text, ref) => {
      for (const { edtf: value, min, max } of detectTimexes(text, ref)) {
        expect(min === null && max === null).toBe(false);
        if (min !== null && max !== null) expect(min <= max).toBe(true);
        expect(parseEdtf(value)).toEqual({ min, max });
      }
    }), { numRuns: 800, seed: 43 });
  });

  it('gives values that the edtf package reads and that French can say', () => {
    fc.assert(fc.property(texts, days, (text, ref) => {
      for (const { edtf: value } of detectTimexes(text, ref)) {
        expect(() => parse(value)).not.toThrow();
        expect(formatEdtf(value)).not.toMatch(/undefined|NaN|[~/]|\dX/);
      }
    }), { numRuns: 500, seed: 44 });
  });
});

describe('hostile texts', () => {
  it.each(['début ', 'le 3 et ', 'lundi ', 'un ', 'il y a ', '1/', '3, ', 'fin de la ', 'janvier et ', '9', '-', 'e\u0301', 'jour de l’', 'la nuit de ', 'deux jours avant ', '2024 et ', 'Mai\n\n', '2018 : le 3 juin, ', 'le même lundi '])('costs no more than its length: « %s » again and again', (words) => {
    const run = (length: number): number => {
      const text = words.repeat(Math.ceil(length / words.length));
      const before = process.cpuUsage();
      detectTimexes(text, '2025-10-28');
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    run(10_000);
    // Sixteen times the length: quadratic would be 256 times the cost. 400 ms are granted to noise.
    expect(run(160_000)).toBeLessThan(64 * run(10_000) + 400);
  });
});
