import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dossier/timex/edtf.ts';
import { article, read } from './events/small-world.ts';

const WORDS = [
  'Paul Riva', 'Anna Berg', 'M. Morel', 'la Sudie', 'le Palais blanc', 'Sudville', 'à', 'de', 'avec', 'par', 'et', 'que', 'selon', 'l’Agence Nord', 'a reçu', 'recevra', 'aurait signé', 'a démenti', 'n’a pas', 'pas',
  's’est entretenu', 'l’entretien', 'la visite', 'un traité', 'lundi', 'le 13 mai', 'en mars 2024', 'depuis 2022', 'du 6 au 8 mai', 'la veille', 'elle', 'il', 'lui', '«', '»', ',', ';', ':', '.', '. ', '(', ')', '–', '\u202f', '최선희', '🜁', 'un missile', 'des soldats russes',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('whatever the text', () => {
  it('every offset, reference and date of the model holds', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { dossier } = read([article('un', '2024-05-15', ...paragraphs.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()))]);
        const passages = new Map(dossier.passages.map(({ id, text }) => [id, text]));
        for (const { passage, start, end, text } of [...dossier.timexes, ...dossier.mentions]) expect(passages.get(passage)?.slice(start, end)).toBe(text);
        const timexes = new Map(dossier.timexes.map((timex) => [timex.id, timex]));
        for (const { edtf, min, max, attestations, participants, links } of dossier.events) {
          expect(attestations.length).toBeGreaterThan(0);
          expect(edtf === null || parseEdtf(edtf)).not.toBeNull();
          expect((min ?? '') <= (max ?? '9')).toBe(true);
          expect(new Set(participants.map(({ entity }) => entity)).size).toBe(participants.length);
          for (const { passage, timex } of attestations) expect(passages.has(passage) && (timex === null || timexes.has(timex))).toBe(true);
          for (const { event } of links) expect(dossier.events.some(({ id }) => id === event)).toBe(true);
        }
        for (const { status, reason } of dossier.timexes) expect(status === 'event' || reason !== null).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the same texts give the same model, in whatever order the files are read', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = texts.map((text, index) => article(`a${index}`, `2024-05-1${index}`, text));
        expect(read(articles.toReversed()).dossier).toEqual(read(articles).dossier);
      }),
      { numRuns: 60 },
    );
  });
});

it.each(['selon Paul Riva, ', 'le 13 mai, ', 'Paul Riva, Anna Berg, lundi, a signé ', 'Lundi, Paul Riva a reçu Anna Berg. ', '« ', 'A. B. '])('reads a long run of « %s» without losing its way', (unit) => {
  const text = unit.repeat(20_000).trim();
  const { dossier } = read([article('un', '2024-05-15', text)]);
  expect(dossier.passages.filter(({ id }) => id.startsWith('p1')).map((passage) => passage.text).join(' ')).toBe(text);
});
