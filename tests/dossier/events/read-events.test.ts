import { describe, expect, it } from 'vitest';
import { article, adopted, read, readOne } from './small-world.ts';

describe('the type and the parts of an event', () => {
  it.each([
    ['Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'meeting', { 'paul-riva': 'host', 'anna-berg': 'visitor' }, ['sudville']],
    ['Anna Berg a été reçue lundi par Paul Riva au Palais blanc.', 'meeting', { 'paul-riva': 'host', 'anna-berg': 'visitor' }, ['palais-blanc']],
    ['Anna Berg s’est entretenue le 13 mai avec Luc Morel à Norville.', 'meeting', { 'anna-berg': 'party', 'luc-morel': 'party' }, ['norville']],
    ['Du 6 au 8 mai, Luc Morel s’est rendu à Norville.', 'visit', { 'luc-morel': 'visitor' }, ['norville']],
    ['En avril, Paul Riva et Anna Berg ont signé un traité à Norville.', 'signing', { 'paul-riva': 'signatory', 'anna-berg': 'signatory' }, ['norville']],
  ])('%s', (sentence, type, parts, places) => {
    const event = readOne(sentence);
    expect(event?.type).toBe(type);
    expect(Object.fromEntries(event?.participants.map(({ entity, part }) => [entity, part]) ?? [])).toEqual(parts);
    expect(event?.places).toEqual(places);
  });
});

describe('who claims it, and how firmly', () => {
  it.each([
    ['Lundi, Paul Riva a reçu Anna Berg à Sudville.', 'asserted', null],
    ['Selon Luc Morel, Paul Riva a reçu Anna Berg lundi à Sudville.', 'attributed', 'luc-morel'],
    ['Paul Riva a reçu Anna Berg lundi à Sudville, a indiqué l’Agence Nord.', 'attributed', 'agence-nord'],
    ['Paul Riva aurait reçu Anna Berg lundi à Sudville.', 'alleged', null],
    ['La Sudie n’a ni confirmé ni démenti que Paul Riva ait reçu Anna Berg lundi.', 'alleged', 'sudie'],
    ['Paul Riva recevra Anna Berg vendredi à Sudville.', 'announced', null],
    ['Anna Berg devrait être reçue vendredi par Paul Riva.', 'announced', null],
  ])('%s', (sentence, mood, claimant) => {
    const attestation = readOne(sentence)?.attestations[0];
    expect(attestation?.mood).toBe(mood);
    expect(attestation?.claimant?.entity ?? null).toBe(claimant);
  });
});

describe('what is denied, called off or not said to have been', () => {
  it.each([
    ['La Sudie a démenti que Paul Riva ait reçu Anna Berg lundi à Sudville.', 'denied', 'sudie'],
    ['La rencontre entre Paul Riva et Anna Berg, prévue en juin à Sudville, est annulée.', 'denied', null],
    ['Le séjour de Luc Morel à Norville, prévu en juin, a été repoussé.', 'denied', null],
    ['En mai 2023, Luc Morel avait renoncé au dernier moment à se rendre à Norville.', 'denied', null],
    ['La visite de Luc Morel à Norville, prévue le 2 mai, ne s’est pas tenue ; le train du 3 mai n’est pas parti.', 'denied', null],
    ['Interrogé sur des livraisons de missiles à la Chine en avril, Luc Morel a parlé d’« affabulations ».', 'denied', 'luc-morel'],
    ['En mai 2023, Luc Morel devait se rendre à Norville, mais il y a renoncé.', 'denied', null],
    ['Le 3 mai, Paul Riva a refusé de rencontrer Anna Berg.', 'denied', null],
    ['Paul Riva aurait dû rencontrer Anna Berg le 3 mai.', 'denied', null],
    ['Le 3 mai, Luc Morel n’avait pas renoncé à se rendre à Norville.', 'none', null],
    ['Paul Riva n’a pas reçu Anna Berg lundi à Sudville.', 'none', null],
  ])('%s', (sentence, mood, claimant) => {
    const event = readOne(sentence);
    expect(event?.attestations[0]?.mood ?? 'none').toBe(mood);
    if (event) expect(event.status).toBe('denied');
    expect(event?.attestations[0]?.claimant?.entity ?? null).toBe(claimant);
  });
});

describe('who acts without being named', () => {
  it.each([
    ['Lundi, Paul Riva a reçu une délégation de parlementaires russes à Sudville.', { 'paul-riva': 'host', russie: 'visitor' }],
    ['Lundi, Paul Riva a reçu des diplomates russes et chinois à Sudville.', { 'paul-riva': 'host', russie: 'visitor', chine: 'visitor' }],
    ['Mardi 7 mai, Luc Morel est arrivé à Norville, où il a rencontré Anna Berg.', { 'luc-morel': 'visitor' }],
  ])('%s', (sentence, parts) => {
    expect(Object.fromEntries(readOne(sentence)?.participants.map(({ entity, part }) => [entity, part]) ?? [])).toEqual(parts);
  });

  it('takes a pronoun for the last person of its gender', () => {
    const { events } = read([article('un', '2024-05-15', 'Anna Berg dirige la diplomatie. Le 7 mai, elle s’est rendue à Sudville.')]);
    expect(events[0]?.participants).toEqual([{ entity: 'anna-berg', part: 'visitor' }]);
  });

  it.each([
    ['Lundi, Luc Morel a salué Anna Berg, arrivée samedi à Sudville.', 'an apposed participle'],
    ['Arrivée samedi à Sudville, Anna Berg doit parler à Luc Morel.', 'a participle that opens the sentence'],
  ])('gives a journey to the one it is told of: %s', (sentence) => {
    const { events } = read([article('un', '2024-05-15', sentence)]);
    expect(events.find(({ type }) => type === 'visit')?.participants).toEqual([{ entity: 'anna-berg', part: 'visitor' }]);
  });

  it.each([
    ['Lundi, Paul Riva a décoré Anna Berg, en présence de l’ambassadeur de Chine.', ['paul-riva', 'anna-berg', 'chine'], 'who stands by'],
    ['Lundi, la Russie a tiré un missile sous les yeux de Paul Riva.', ['russie', 'paul-riva'], 'who looks on'],
    ['Lundi, les soldats russes promis par Luc Morel ont défilé.', ['russie'], 'not who promised them'],
    ['Lundi, la Russie a tiré un missile, croit savoir l’Agence Nord.', ['russie'], 'not who tells it'],
    ['Lundi, Luc Morel s’est rendu à l’ambassade de Chine à Sudville.', ['luc-morel'], 'not those one calls on'],
    ['Lundi, la Chine a imposé des sanctions contre la Russie.', ['chine', 'russie'], 'who is aimed at'],
    ['La Russie affirme avoir tiré lundi un missile.', ['russie'], 'who tells what it did itself'],
    ['Lundi, la Russie a expédié des conteneurs de munitions vers la Chine.', ['chine', 'russie'], 'who receives goods'],
    ['Lundi, la Russie a envoyé des soldats vers la Chine.', ['russie'], 'not where people are sent'],
    ['Lundi, la Russie a tiré des roquettes vers la Chine.', ['russie'], 'nor where shots go'],
    ['MOSCOU (Agence Nord) – Paul Riva a reçu lundi Anna Berg.', ['paul-riva', 'anna-berg'], 'nobody of the dateline'],
  ])('tells who takes part: %s', (sentence, participants) => {
    expect(readOne(sentence)?.participants.map(({ entity }) => entity).sort()).toEqual(participants.toSorted());
  });

  it.each([
    ['Lundi, un concert a été donné à Moscou.', ['moscou']],
    ['Lundi, Luc Morel a parlé à la presse au large de Norville, où il a reçu Anna Berg.', ['norville']],
    ['Lundi, Paul Riva a conduit les obsèques d’un ancien ambassadeur en Chine.', []],
    ['Arrivé lundi à Norville, Luc Morel y a rencontré Anna Berg.', ['norville']],
  ])('tells where: %s', (sentence, places) => expect(readOne(sentence)?.places).toEqual(places));

  it('finds the capital behind its role', () => {
    expect(readOne('Lundi, Anna Berg est arrivée dans la capitale russe.')?.places).toEqual(['moscou']);
  });
});

describe('dates that date nothing', () => {
  it.each([
    'Paul Riva, né en 1960 à Sudville, parle trois langues.',
    'Le traité de mars prévoit une assistance militaire entre la Nordie et la Sudie.',
    'Depuis 2022, Paul Riva reçoit souvent Anna Berg.',
  ])('%s', (sentence) => {
    expect(read([article('un', '2024-05-15', sentence)]).events).toEqual([]);
  });

  it('leaves a dateline to the dispatch and takes the day of the sentence', () => {
    expect(readOne('SUDVILLE, 14 mai 2024 (Agence) – Paul Riva a reçu lundi Anna Berg.')?.edtf).toBe('2024-05-13');
  });
});

describe('sentences without a date', () => {
  const told = 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.';

  it.each([
    ['À l’issue de leur entretien, Anna Berg a salué une « étape ».', 'attributed'],
    ['Anna Berg a parlé d’un « bon début ».', 'attributed'],
    ['L’entretien a duré deux heures.', 'asserted'],
  ])('attest what they take up: %s', (sentence, mood) => {
    const { events } = read([article('un', '2024-05-15', `${told} ${sentence}`)]);
    expect(events).toHaveLength(1);
    expect(events[0]?.attestations[1]).toMatchObject({ passage: 'p1-2', timex: null, reason: 'follows', mood });
  });

  it('leave what another date has been given for since', () => {
    const { events } = read([article('un', '2024-05-15', `${told} Le 2 avril, Luc Morel s’était rendu à Norville. Au cours de la visite, il a neigé.`)]);
    expect(events.find(({ type }) => type === 'visit')?.attestations.map(({ passage }) => passage)).toEqual(['p1-2', 'p1-3']);
  });

  it('let a title tell the event of its article, and date nothing', () => {
    const { events } = read([{ ...article('un', '2024-05-15', told), title: 'Paul Riva reçoit Anna Berg en mai' }]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ edtf: '2024-05-13', attestations: [{ passage: 'titre-1', timex: null }, { passage: 'p1-1' }] });
  });
});

describe('several things in one sentence', () => {
  it('tells a visit from the signature at its end', () => {
    const { events } = read([article('un', '2024-05-15', 'Du 6 au 8 mai, Luc Morel s’est rendu à Norville, où Luc Morel et Anna Berg ont signé un traité.')]);
    expect(events.map(({ type }) => type).sort()).toEqual(['signing', 'visit']);
  });

  it('gives the day of a statement to the statement, and not to what it tells', () => {
    const { events } = read([article('un', '2024-05-15', 'Lundi, Luc Morel a déclaré que Paul Riva recevrait Anna Berg.')]);
    expect(events.map(({ type, edtf }) => `${type} ${edtf}`)).toEqual(['statement 2024-05-13']);
  });

  it('takes a claim about a dated thing for a proof of that thing alone', () => {
    const { events } = read([article('un', '2024-05-15', 'Mardi, l’Agence Nord a affirmé que Paul Riva avait reçu Anna Berg le 13 mai à Sudville.')]);
    expect(events.map(({ type, edtf }) => `${type} ${edtf}`)).toEqual(['meeting 2024-05-13']);
  });
});

describe('merging', () => {
  it('joins two articles on the same meeting and keeps the most precise date', () => {
    const { events } = read([
      article('un', '2024-05-15', 'Paul Riva a reçu Anna Berg à Sudville le 13 mai.'),
      article('deux', '2024-06-20', 'En mai, Paul Riva a reçu Anna Berg à Sudville.'),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ edtf: '2024-05-13' });
    expect(events[0]?.attestations.map(({ article: id }) => id).sort()).toEqual(['deux', 'un']);
  });

  it('keeps apart two Mondays of the same people in the same palace', () => {
    const { events } = read([
      article('un', '2023-11-07', 'Lundi 6 novembre, Paul Riva a reçu Anna Berg au Palais blanc.'),
      article('deux', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.'),
    ]);
    expect(events.map(({ edtf }) => edtf)).toEqual(['2023-11-06', '2024-05-13']);
  });

  it('keeps apart talks with different people in the same month', () => {
    const { events } = read([article('un', '2024-06-15', 'En mai, Paul Riva a reçu Anna Berg.', 'En mai, Luc Morel s’est entretenu avec Anna Berg.')]);
    expect(events).toHaveLength(2);
  });

  it('joins an announcement to the meeting it announced', () => {
    const { events } = read([
      article('avant', '2024-05-13', 'Paul Riva recevra Anna Berg ce lundi à Sudville.'),
      article('apres', '2024-05-14', 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.'),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]?.attestations.map(({ mood }) => mood).sort()).toEqual(['announced', 'asserted']);
    expect(events[0]?.status).toBe('held');
  });

  it('joins an undated report to the nearest meeting of the same people in the sixty days before', () => {
    const { events } = read([
      article('date', '2024-05-14', 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.'),
      article('sans-date', '2024-05-20', 'Paul Riva a reçu Anna Berg pour une visite récente.'),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]?.attestations.find(({ article: id }) => id === 'sans-date')).toMatchObject({ timex: null, reason: 'undated-report' });
  });

  it('leaves a report undated when nothing near enough answers it, and says so', () => {
    const { events, issues } = read([
      article('date', '2023-05-14', 'Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.'),
      article('sans-date', '2024-05-20', 'Paul Riva a reçu Anna Berg.'),
    ]);
    expect(events[0]?.attestations).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toContain('undated-report');
  });

  it('links the talks of a visit to the visit', () => {
    const { events } = read([article('un', '2024-05-15', 'Du 6 au 8 mai, Luc Morel s’est rendu à Norville.', 'Le 7 mai, Luc Morel s’est entretenu avec Anna Berg à Norville.')]);
    expect(events.find(({ type }) => type === 'meeting')?.links).toEqual([{ kind: 'within', event: events.find(({ type }) => type === 'visit')?.id }]);
  });
});

describe('the editor’s word', () => {
  const meeting = { type: 'meeting' as const, participants: [{ entity: 'paul-riva', part: null }, { entity: 'anna-berg', part: null }], places: ['palais-blanc'] };

  it('adopts the event the passages report, with its date from their words', () => {
    const { events, issues } = read([article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.')], [adopted('audience', meeting)]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ id: 'audience', reviewed: true, edtf: '2024-05-13', status: 'held' });
    expect(issues).toEqual([]);
  });

  it('asks which is which when one passage answers two adopted events', () => {
    const { issues } = read([article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.')], [adopted('a', meeting), adopted('b', meeting)]);
    expect(issues.map(({ code }) => code)).toContain('ambiguous-event');
  });

  it('asks for a date when passages of two dates answer one adopted event, and takes a pin for an answer', () => {
    const articles = [
      article('un', '2023-11-07', 'Lundi 6 novembre, Paul Riva a reçu Anna Berg au Palais blanc.'),
      article('deux', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.'),
    ];
    expect(read(articles, [adopted('a', meeting)]).issues.map(({ code }) => code)).toEqual(['ambiguous-date']);
    const pin = { article: 'un', passage: 'p1-1', quote: 'Lundi 6 novembre, Paul Riva', at: { file: 'a.md', line: 1, column: 1 } };
    const { events, issues } = read(articles, [adopted('a', { ...meeting, added: [pin] }), adopted('b', meeting)]);
    expect(issues).toEqual([]);
    expect(events.map(({ id, edtf }) => `${id} ${edtf}`)).toEqual(['a 2023-11-06', 'b 2024-05-13']);
  });

  it('reports a pinned passage that was edited since, and does not attach it', () => {
    const pin = { article: 'un', passage: 'p1-1', quote: 'Lundi 6 mai', at: { file: 'a.md', line: 4, column: 7 } };
    const { issues, events } = read([article('un', '2024-05-15', 'Il pleut sur Sudville.')], [adopted('a', { type: 'meeting', added: [pin] })]);
    expect(issues.find(({ code }) => code === 'stale-passage')).toMatchObject({ file: 'a.md', line: 4, severity: 'error' });
    expect(events[0]?.attestations).toEqual([]);
  });

  it('reports a date that contradicts the pinned passage, at the key', () => {
    const pin = { article: 'un', passage: 'p1-1', quote: 'Lundi 13 mai', at: { file: 'a.md', line: 9, column: 1 } };
    const { issues } = read(
      [article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.')],
      [adopted('a', { ...meeting, when: '2024-04', added: [pin], keys: { quand: { file: 'a.md', line: 3, column: 8 } } })],
    );
    expect(issues.find(({ code }) => code === 'date-contradicted')).toMatchObject({ file: 'a.md', line: 3 });
  });

  it('leaves out a passage the editor set aside', () => {
    const pin = { article: 'un', passage: 'p1-1', quote: 'Lundi 13 mai', at: { file: 'a.md', line: 9, column: 1 } };
    const { events } = read(
      [article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.', 'Le 13 mai, Paul Riva a reçu Anna Berg.')],
      [adopted('a', { ...meeting, leftOut: [pin] })],
    );
    expect(events.find(({ id }) => id === 'a')?.attestations.map(({ passage }) => passage)).toEqual(['p2-1']);
  });
});
