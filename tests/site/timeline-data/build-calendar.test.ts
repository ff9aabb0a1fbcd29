import { describe, expect, it } from 'vitest';
import type { DossierEvent } from '../../../src/dossier/model.ts';
import { parseEdtf } from '../../../src/dossier/timex/edtf.ts';
import { buildCalendar } from '../../../src/site/timeline-data/build-calendar.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makePlace } from '../small-dossier.ts';
import { readCalendar } from './read-exports.ts';

const dated = (id: string, edtf: string, parts: Partial<DossierEvent> = {}): DossierEvent => makeEvent(id, edtf, { ...parseEdtf(edtf), ...parts });

const write = (events: readonly DossierEvent[]): string =>
  buildCalendar(makeIndex({ articles: [makeArticle('a', '2025-10-28'), makeArticle('b', '2025-07-13')], entities: [makePlace('moscou', 'Moscou'), makePlace('kremlin', 'Kremlin')], passages: [makePassage('a', 'p1-1', 'Lundi, il l’a reçue.')], events }));

const read = (event: DossierEvent) => readCalendar(write([event])).entries[0];

describe('buildCalendar', () => {
  it('gives a day as that day, its end left out as calendars do', () => {
    expect(read(dated('e', '2025-10-27'))).toMatchObject({ first: '2025-10-27', last: '2025-10-27', summary: 'Événement e', uid: 'e@moscou-pyongyang.example', url: 'https://moscou-pyongyang.example/chronologie/e/' });
    expect(write([dated('e', '2025-12-31')])).toContain('DTEND;VALUE=DATE:20260101');
  });

  it.each([
    ['2025-07', '2025-07-01', '2025-07-31', 'Date connue au mois près : juillet 2025.'],
    ['2024', '2024-01-01', '2024-12-31', 'Date connue à l’année près : 2024.'],
    ['2024-01-15/2024-01-17', '2024-01-15', '2024-01-17', 'Période : du 15 au 17 janvier 2024.'],
    ['2025-04-~21/2025-04-30', '2025-04-21', '2025-04-30', 'Date approximative : fin avril 2025.'],
    ['2025-07-14~', '2025-07-01', '2025-07-31', 'Date approximative : 14 juillet 2025 environ.'],
  ])('gives %s as the span %s to %s, and says so: « %s »', (edtf, first, last, note) => {
    const entry = read(dated('e', edtf));
    expect(entry).toMatchObject({ first, last });
    expect(entry?.description.replaceAll(/\s/gu, ' ')).toContain(note);
  });

  it('leaves out what has no date or an open side, and counts it', () => {
    const { description, entries } = readCalendar(write([dated('a', '2022/..'), dated('b', '../2025-06-27'), makeEvent('c', null), dated('d', '2025-07')]));
    expect(entries.map(({ uid }) => uid)).toEqual(['d@moscou-pyongyang.example']);
    expect(description).toContain('3\u00A0événements sans date, ou sans début ou fin, n’y figurent pas.');
    expect(readCalendar(write([dated('d', '2025-07')])).description).not.toContain('figure');
  });

  it.each([
    ['held', 'CONFIRMED'],
    ['announced', 'TENTATIVE'],
    ['claimed', 'TENTATIVE'],
    ['denied', 'CANCELLED'],
  ] as const)('an event %s is %s', (status, told) => {
    expect(read(dated('e', '2025-10-27', { status }))?.status).toBe(told);
  });

  it('tells its type, its places, its reserve, its passages', () => {
    const attestations = [makeAttestation('a', 'p1-1', { mood: 'alleged', claimant: { text: 'Séoul', entity: null } })];
    const entry = read(dated('e', '2025-10-27', { type: 'ceremony', status: 'claimed', places: ['moscou', 'kremlin'], attestations }));
    expect(entry).toMatchObject({ categories: ['Cérémonie'], location: 'Moscou, Kremlin' });
    expect(entry?.description.replaceAll(/\s/gu, ' ').trim()).toBe('Date connue au jour près : 27 octobre 2025. Allégué par Séoul. « Lundi, il l’a reçue. » (Article a)');
  });

  it('is stamped with the day of the latest article: no clock', () => {
    expect(read(dated('e', '2025-10-27'))?.stamp).toBe('2025-10-28T00:00:00Z');
    expect(write([dated('e', '2025-10-27')])).toBe(write([dated('e', '2025-10-27')]));
  });
});
