import { expect, it } from 'vitest';
import type { Person } from '../../src/dossier/model.ts';
import { rankPeople } from '../../src/site/rank-people.ts';
import { buildDossierEvent } from './build-dossier-event.ts';

const person = (id: string): Person => ({
  kind: 'person', id, name: id, native: null, aliases: [], weakAliases: [], mutedAliases: [], wikidata: null, summary: '', url: `/personnes/${id}/`, country: null, gender: null, offices: [],
});

const meeting = (id: string, ...people: string[]) => buildDossierEvent({ id, participants: people.map((entity) => ({ entity, part: 'party' as const })) });

it('ranks people by the events they take part in, each event once, and leaves out those who take part in none', () => {
  const events = [meeting('a', 'kim', 'lavrov'), meeting('b', 'lavrov', 'lavrov'), meeting('c', 'choe')];
  const ranked = rankPeople({ entities: ['choe', 'kim', 'lavrov', 'xi'].map(person), events }, 2);
  expect(ranked.map(({ person: { id }, events: count }) => `${id} ${count}`)).toEqual(['lavrov 2', 'choe 1']);
});
