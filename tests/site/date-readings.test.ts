import { expect, it } from 'vitest';
import { buildDateReadings } from '../../src/site/date-readings.ts';
import { buildEvidence } from '../../src/site/evidence/build-evidence.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makeTimex } from './small-dossier.ts';

const article = makeArticle('a', '2025-10-28');
const passage = makePassage('a', 'p3-2', 'Depuis un an, et encore lundi, ils se voient.');
const title = makePassage('a', 'titre-1', 'Un lundi à Moscou');
const monday = makeTimex('a/p3-2/t2', passage, 'lundi', '2025-10-27');
const event = makeEvent('audience', '2025-10-27', { attestations: [makeAttestation('a', 'p3-2', { timex: monday.id })] });
const index = makeIndex({
  articles: [article, makeArticle('b', '2025-10-27')],
  passages: [title, passage],
  timexes: [
    { ...makeTimex('a/titre-1/t1', title, 'lundi', '2025-10-27'), status: 'background', reason: 'dans un titre' },
    { ...makeTimex('a/p3-2/t1', passage, 'Depuis un an', '2024-10/..'), status: 'unused', reason: 'rien de connu' },
    monday,
    makeTimex('b/p1-1/t1', makePassage('b', 'p1-1', 'mardi'), 'mardi', '2025-10-28'),
  ],
  events: [event, makeEvent('autre', '2025-10-27', { attestations: [makeAttestation('a', 'p3-2')] })],
});
const readings = buildDateReadings(article, index);

it('tells every date of the article in reading order, its title included, each at a fragment of its own', () => {
  expect(readings.map(({ id, passage: back }) => [id, back])).toEqual([['titre-1-t1', 'titre-1'], ['p3-2-t1', 'p3-2'], ['p3-2-t2', 'p3-2']]);
});

it('gives the events that a date dates, or the reason why it dates none', () => {
  expect(readings.map(({ status, reason, events }) => [status, reason, events.map((one) => one.id)])).toEqual([
    ['background', 'dans un titre', []],
    ['unused', 'rien de connu', []],
    ['event', null, ['audience']],
  ]);
});

it('tells a date as the proof of its event does', () => {
  expect(buildEvidence(event, index)[0]?.passages[0]?.derivations).toEqual([readings[2]?.derivation]);
});
