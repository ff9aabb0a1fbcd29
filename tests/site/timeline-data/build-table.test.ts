import { describe, expect, it } from 'vitest';
import { buildProofTable } from '../../../src/site/timeline-data/build-proof-table.ts';
import { buildTable } from '../../../src/site/timeline-data/build-table.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makePerson, makePlace, makeTimex } from '../small-dossier.ts';
import { readTable } from './read-exports.ts';

const passage = makePassage('a', 'p1-1', 'En juillet, Séoul l’a dit ; puis s’est tu.');
const index = makeIndex({
  articles: [makeArticle('a', '2025-10-28')],
  entities: [makePerson('choe', 'Choe Son-hui'), makePerson('lavrov', 'Sergueï Lavrov'), makePlace('moscou', 'Moscou')],
  passages: [passage],
  timexes: [{ ...makeTimex('t1', passage, 'En juillet', '2025-07'), edtf: '2025-07' }],
  events: [
    makeEvent('visite', '2025-07', {
      min: '2025-07-01',
      max: '2025-07-31',
      type: 'visit',
      reviewed: false,
      status: 'claimed',
      participants: [{ entity: 'choe', part: 'visitor' }, { entity: 'lavrov', part: 'host' }],
      places: ['moscou'],
      attestations: [makeAttestation('a', 'p1-1', { timex: 't1', mood: 'alleged', claimant: { text: 'Séoul', entity: null } }), makeAttestation('a', 'p1-1', { mood: 'announced' })],
    }),
    makeEvent('ailleurs', null),
  ],
});

describe('the table of events', () => {
  it('has one line an event, each column under its head', () => {
    const [first, second] = readTable(buildTable(index));
    expect(first).toEqual({
      id: 'visite',
      titre: 'Événement visite',
      type: 'visite',
      statut: 'revendiqué',
      'date (EDTF)': '2025-07',
      début: '2025-07',
      fin: '2025-07',
      'date en mots': 'juillet 2025',
      participants: 'Choe Son-hui | Sergueï Lavrov',
      lieux: 'Moscou',
      certitude: 'allégué',
      articles: 'Article a',
      passages: 'https://moscou-pyongyang.example/articles/a/#p1-1',
      adresse: 'https://moscou-pyongyang.example/chronologie/visite/',
      relu: 'non',
    });
    expect(second).toMatchObject({ id: 'ailleurs', 'date (EDTF)': '', début: '', fin: '', 'date en mots': 'sans date', relu: 'oui' });
  });

  it('begins with a byte order mark, and ends its lines as spreadsheets do', () => {
    expect(buildTable(index).startsWith('\uFEFFid;titre;')).toBe(true);
    expect(buildTable(index).split('\r\n')).toHaveLength(4);
  });
});

describe('the table of proofs', () => {
  it('has one line an attestation: the words, what they date, who says so', () => {
    const rows = readTable(buildProofTable(index));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual({
      id: 'visite',
      événement: 'Événement visite',
      article: 'Article a',
      passage: passage.text,
      'mots de la date': 'En juillet',
      'date (EDTF)': '2025-07',
      'qui le dit': 'allégué par Séoul',
      adresse: 'https://moscou-pyongyang.example/articles/a/#p1-1',
    });
    expect(rows[1]).toMatchObject({ 'mots de la date': '', 'date (EDTF)': '' });
  });
});
