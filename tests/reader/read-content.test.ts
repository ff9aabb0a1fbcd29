import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';

const folder = (name: string): string => fileURLToPath(new URL(`fixtures/${name}/content`, import.meta.url));

/** `file:line:column severity code excerpt`, without the `content/` that all share. */
async function listIssues(name: string): Promise<string[]> {
  const { issues } = await readContent(folder(name));
  return issues.map(({ file, line, column, severity, code, excerpt }) => `${file.replace(/^content\//, '')}:${line}:${column} ${severity} ${code} ${excerpt}`.trimEnd());
}

describe('a sound folder', async () => {
  const { input, issues, files } = await readContent(folder('sound'));

  it('has no issue, and is read whole', () => {
    expect(issues).toEqual([]);
    expect(files).toHaveLength(9);
  });

  it('gives articles with their sources and blocks', () => {
    expect(input.articles.find(({ id }) => id === 'une-visite')).toEqual({
      id: 'une-visite',
      title: 'Moscou : une visite',
      date: '2025-10-28',
      dateCertainty: 'inferred',
      dateNote: 'Le document raconte au passé le lundi 27 octobre.',
      standfirst: 'Deux phrases de chapô.',
      sources: [
        { document: '000_0ca3.txt', label: 'document 000', title: null, author: 'Thom Biakpa', outlet: null, credit: 'AFP' },
        { document: 'depeche.txt', label: 'document depeche', title: 'Une dépêche', author: null, outlet: null, credit: null },
      ],
      blocks: [
        { kind: 'paragraph', text: 'Vladimir Poutine a reçu Choe Son-hui.', line: 15 },
        { kind: 'heading', text: 'La suite', line: 17 },
        { kind: 'paragraph', text: 'Elle est repartie mardi.', line: 19 },
      ],
      at: { file: 'content/articles/une-visite.md', line: 2, column: 1 },
    });
  });

  it('reads a title made of digits and a date with an hour as they were meant', () => {
    expect(input.articles.find(({ id }) => id === 'annee')).toMatchObject({ title: '2024', date: '2024-12-31', dateCertainty: 'exact', dateNote: null, standfirst: null, sources: [] });
  });

  it('gives persons, places and organisations', () => {
    expect(input.entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['choe-son-hui', 'person'],
      ['coree-du-nord', 'place'],
      ['pyongyang', 'place'],
      ['zone', 'place'],
      ['kcna', 'organisation'],
    ]);
    expect(input.entities[0]).toEqual({
      id: 'choe-son-hui',
      kind: 'person',
      name: 'Choe Son-hui',
      native: { script: 'Hang', text: '최선희' },
      aliases: ['Choe Son Hui', 'Choi Sun-hee'],
      weakAliases: ['Choe'],
      mutedAliases: ['Choe Sŏn-hŭi'],
      country: 'coree-du-nord',
      gender: 'f',
      offices: [
        { title: 'ministre des Affaires étrangères', office: 'foreign-minister', from: '2022-06-11', to: null },
        { title: 'vice-ministre', office: null, from: '2018', to: '2022-06' },
      ],
      wikidata: 'Q30436217',
      summary: 'Cheffe de la diplomatie nord-coréenne.',
      at: { file: 'content/personnes/choe-son-hui.md', line: 2, column: 1 },
    });
    expect(input.entities[2]).toMatchObject({ placeKind: 'city', within: 'coree-du-nord', coordinates: [39.03385, 125.75432] });
    expect(input.entities[3]).toMatchObject({ placeKind: 'site', within: null, coordinates: null });
  });

  it('gives events with the positions of their keys', () => {
    const [bilan, rencontre] = input.events;
    expect(bilan).toMatchObject({ id: 'bilan', type: 'economic', status: null, when: null, participants: [], places: [], added: [], leftOut: [], note: null, inconsistency: null });
    expect(rencontre).toMatchObject({
      type: 'meeting',
      status: 'held',
      when: '2025-10-27/2025-10-~28',
      participants: [
        { entity: 'choe-son-hui', part: null },
        { entity: 'kcna', part: 'party' },
      ],
      places: ['pyongyang'],
      inconsistency: 'La source se contredit.',
      added: [{ article: 'une-visite', passage: 'p1-1', quote: 'Vladimir Poutine a reçu', at: { line: 9, column: 13 } }],
      leftOut: [{ article: 'annee', passage: 'p1-1', quote: 'Un bilan.', at: { line: 11, column: 7 } }],
      note: 'Une *note*.',
    });
    expect(rencontre?.keys['quand']).toEqual({ file: 'content/evenements/rencontre-a-pyongyang.md', line: 5, column: 1 });
    expect(Object.keys(rencontre?.keys ?? {})).toEqual(['titre', 'type', 'statut', 'quand', 'participants', 'lieux', 'incoherence', 'passages']);
  });
});

describe('encodings', async () => {
  const { input } = await readContent(folder('encodings'));

  it('reads a file with a byte order mark and Windows line ends, without moving its lines', async () => {
    const bytes = await readFile(`${folder('encodings')}/articles/windows.md`);
    expect(bytes.subarray(0, 6).toString('latin1')).toBe('\u00ef\u00bb\u00bf---');
    expect(bytes.includes('\r\n')).toBe(true);
    expect(input.articles.find(({ id }) => id === 'windows')).toMatchObject({ title: 'Sous Windows', blocks: [{ text: 'Une ligne coupée.', line: 6 }] });
  });

  it('puts decomposed letters in NFC', () => {
    expect(input.articles.find(({ id }) => id === 'mac')).toMatchObject({ title: 'Défilé à Pékin'.normalize('NFC'), blocks: [{ text: 'Défilé à Pékin.'.normalize('NFC') }] });
  });

  it('refuses a file that is not in UTF-8', async () => {
    expect(await listIssues('encodings')).toEqual(['articles/latin.md:1:1 error not-utf8']);
  });
});

it('reports every fault of every file at once, where it stands', async () => {
  expect(await listIssues('faulty')).toEqual([
    'articles/broken-yaml.md:2:8 error broken-yaml titre: Moscou : le tournant',
    'articles/broken-yaml.md:6:4 error raw-html <b>',
    'articles/broken-yaml.md:6:12 error raw-html </b>',
    'articles/empty-field.md:2:1 error empty-value titre',
    'articles/empty.md:1:1 error empty-file',
    'articles/folder.md:1:1 error unreadable-file',
    'articles/french-date.md:3:7 error invalid-date 28/10/2025',
    'articles/impossible-date.md:3:7 error impossible-date 2025-02-30',
    'articles/indented.md:8:1 warning code-block En retrait.',
    'articles/index.md:1:1 error reserved-id index',
    'articles/inferred.md:4:1 error missing-date-note dateCertitude',
    'articles/missing-keys.md:1:1 error missing-key',
    'articles/missing-keys.md:1:1 error missing-key',
    'articles/misspelt-key.md:2:1 error unknown-key titr',
    'articles/misspelt-key.md:4:1 error unknown-key chapeau',
    'articles/misspelt-key.md:5:1 error unknown-key dateNot',
    'articles/name-for-title.md:2:1 error unknown-key nom',
    'articles/name-for-title.md:5:1 error empty-article',
    'articles/notes.txt:1:1 warning unread-path notes.txt',
    'articles/sources.md:5:5 error source-without-document',
    'articles/sources.md:6:24 error unknown-key editeur',
    'articles/twice.md:4:1 error duplicate-key titre',
    'articles/unclosed-bracket.md:4:30 error broken-yaml sources: [{ document: a.txt }',
    'articles/unclosed.md:1:1 error unclosed-front-matter ---',
    'articles/without-fields.md:1:1 error missing-front-matter Un texte sans en-tête.',
    'articles/without-text.md:5:1 error empty-article',
    'articles/wrong-types.md:2:8 error wrong-type titre',
    'articles/wrong-types.md:4:10 error wrong-type a.txt',
    'articles/Été 2024.md:1:1 error bad-file-name Été 2024',
    'evenement:1:1 warning unread-path evenement',
    'evenements/recente.md:1:1 error reserved-id recente',
    'evenements/values.md:3:7 error unknown-value recontre',
    'evenements/values.md:4:9 error unknown-value fini',
    'evenements/values.md:5:8 error impossible-date 2025-13',
    'evenements/values.md:6:35 error unknown-value hotte',
    'lieux/choe.md:1:1 error duplicate-id choe',
    'lieux/choe.md:3:14 error invalid-format [55, 75, 37, 62]',
    'personnes/choe.md:2:1 warning empty-note',
    'personnes/choe.md:3:11 error invalid-format 30436217',
    'personnes/choe.md:4:23 error invalid-format coréen',
    'personnes/choe.md:5:8 error unknown-value x',
    'personnes/choe.md:6:36 error invalid-edtf 27 octobre 2025',
    'personnes/choe.md:6:61 error impossible-date 2025-02-29',
    'personnes/reversed.md:3:13 error reversed-dates 2022',
    'personnes/reversed.md:3:70 error reversed-dates 2025-10/2025-07',
  ]);
});

it('says what to write instead', async () => {
  const { issues } = await readContent(folder('faulty'));
  const hintOf = (file: string, excerpt: string) => issues.find((issue) => issue.file === `content/${file}` && issue.excerpt === excerpt)?.hint;
  expect(hintOf('articles/broken-yaml.md', 'titre: Moscou : le tournant')).toBe('Mettez toute la valeur entre guillemets droits : titre: "Moscou : le tournant"');
  expect(hintOf('articles/french-date.md', '28/10/2025')).toBe('Écrivez « 2025-10-28 ».');
  expect(hintOf('articles/impossible-date.md', '2025-02-30')).toContain('février 2025 compte 28 jours');
  expect(hintOf('articles/misspelt-key.md', 'dateNot')).toContain('vouliez-vous dire « dateNote » ?');
  expect(hintOf('articles/misspelt-key.md', 'chapeau')).toContain('Champs possibles : titre, date, dateCertitude, dateNote, chapo, sources.');
  expect(hintOf('articles/sources.md', 'editeur')).toContain('Champs possibles : document, titre, auteur, support, credit.');
  expect(hintOf('articles/wrong-types.md', 'a.txt')).toBe('Écrivez par exemple « sources: [{ document: a.txt }] ».');
  expect(hintOf('articles/Été 2024.md', 'Été 2024')).toContain('« ete-2024.md »');
  expect(hintOf('evenement', 'evenement')).toContain('vouliez-vous dire « evenements » ?');
  expect(hintOf('evenements/values.md', 'recontre')).toContain('vouliez-vous dire « rencontre » ?');
  expect(hintOf('evenements/values.md', 'hotte')).toContain('vouliez-vous dire « hôte » ?');
  expect(hintOf('personnes/choe.md', '27 octobre 2025')).toBe('Écrivez « 2025-10-27 ».');
});

it('leaves no brace to fill in what it tells', async () => {
  for (const name of ['faulty', 'references', 'encodings', 'nothing']) {
    const { issues } = await readContent(folder(name));
    for (const { message, hint } of issues) expect(`${message} ${hint}`).not.toMatch(/\{\w*\}|undefined|null/);
  }
});

describe('references between files', () => {
  it('are all checked, even from a file that has other faults', async () => {
    expect(await listIssues('references')).toEqual([
      'evenements/faulty.md:3:7 error unknown-value viste',
      'evenements/faulty.md:4:16 error unknown-entity lavrof',
      'evenements/une-visite.md:5:5 error unknown-entity lavrof',
      'evenements/une-visite.md:7:18 error not-a-place ministere',
      'evenements/une-visite.md:7:29 error unknown-entity pekin',
      'evenements/une-visite.md:10:7 error unknown-article un-artcle',
      'lieux/kremlin.md:4:7 error unknown-entity moscu',
      'lieux/oeuf.md:4:7 error circular-place poule',
      'lieux/poule.md:4:7 error circular-place oeuf',
      'organisations/ministere.md:3:7 error not-a-country lavrov',
      'personnes/choe.md:5:7 error unknown-entity coree',
      'personnes/lavrov.md:3:20 warning shared-spelling le ministre',
      'personnes/lavrov.md:4:7 error not-a-country moscou',
      'personnes/lavrov.md:5:40 warning unknown-office foreign-ministre',
    ]);
  });

  it('are left out of the input when they lead nowhere, so that the rest is analysed', async () => {
    const { input } = await readContent(folder('references'));
    expect(input.events).toMatchObject([{ id: 'une-visite', participants: [{ entity: 'choe', part: 'host' }], places: ['kremlin'], added: [] }]);
    expect(input.entities.map((entity) => [entity.id, entity.kind === 'place' ? entity.within : entity.country])).toEqual([
      ['choe', null],
      ['lavrov', null],
      ['coquille', 'oeuf'],
      ['kremlin', null],
      ['moscou', 'russie'],
      ['oeuf', null],
      ['poule', null],
      ['russie', null],
      ['ministere', null],
    ]);
  });
});

it('says so when the folder is missing or holds no article', async () => {
  expect(await listIssues('nowhere')).toEqual([`content:1:1 error missing-folder ${folder('nowhere')}`]);
  expect(await listIssues('nothing')).toEqual(['content:1:1 error no-article']);
});
