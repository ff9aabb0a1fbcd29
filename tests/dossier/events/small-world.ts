import type { Organisation, Person, Place } from '../../../src/dossier/model.ts';
import { buildDossier } from '../../../src/dossier/build-dossier.ts';
import type { ArticleInput, EntityInput, EventInput } from '../../../src/dossier/inputs.ts';
import type { Dossier, DossierEvent } from '../../../src/dossier/model.ts';
import type { Issue } from '../../../src/dossier/issues.ts';

const at = { file: 'essai.md', line: 1, column: 1 };
const names = { native: null, aliases: [], weakAliases: [], mutedAliases: [], wikidata: null, summary: '' };

export const person = (id: string, name: string, country: string, gender: 'm' | 'f', office: string | null = null): EntityInput =>
  ({ kind: 'person', id, name, country, gender, offices: office ? [{ title: office, office, from: '2000', to: null }] : [], ...names, at }) satisfies Omit<Person, 'url'> & { at: typeof at };

export const place = (id: string, name: string, placeKind: Place['placeKind'], within: string | null): EntityInput =>
  ({ kind: 'place', id, name, placeKind, within, coordinates: null, ...names, at }) satisfies Omit<Place, 'url' | 'country'> & { at: typeof at };

export const organisation = (id: string, name: string, country: string | null): EntityInput =>
  ({ kind: 'organisation', id, name, country, ...names, at }) satisfies Omit<Organisation, 'url'> & { at: typeof at };

/** A small world of its own, other than the dossier's. */
export const WORLD: readonly EntityInput[] = [
  person('anna-berg', 'Anna Berg', 'nordie', 'f', 'foreign-minister'),
  person('paul-riva', 'Paul Riva', 'sudie', 'm', 'head-of-state'),
  person('luc-morel', 'Luc Morel', 'sudie', 'm', 'foreign-minister'),
  place('nordie', 'Nordie', 'country', null),
  place('sudie', 'Sudie', 'country', null),
  place('norville', 'Norville', 'city', 'nordie'),
  place('sudville', 'Sudville', 'city', 'sudie'),
  place('palais-blanc', 'Palais blanc', 'site', 'sudville'),
  organisation('agence-nord', 'Agence Nord', 'nordie'),
  person('eva-stern', 'Eva Stern', 'sudie', 'f', 'ministre des Transports de Sudie'),
  organisation('transports-de-sudie', 'ministère des Transports de Sudie', 'sudie'),
  // Countries that have an adjective in the lexicon.
  place('russie', 'Russie', 'country', null),
  place('moscou', 'Moscou', 'city', 'russie'),
  place('chine', 'Chine', 'country', null),
];

export const article = (id: string, date: string, ...paragraphs: string[]): ArticleInput => ({
  id,
  title: id,
  date,
  dateCertainty: 'exact',
  dateNote: null,
  standfirst: null,
  sources: [],
  blocks: paragraphs.map((text, index) => ({ kind: 'paragraph', text, line: index + 1 })),
  at,
});

export const adopted = (id: string, fields: Partial<EventInput> & Pick<EventInput, 'type'>): EventInput => ({
  id, title: id, status: null, when: null, participants: [], places: [], added: [], leftOut: [], note: null, inconsistency: null, at, keys: {}, ...fields,
});

export function read(articles: readonly ArticleInput[], events: readonly EventInput[] = []): { dossier: Dossier; issues: Issue[]; events: readonly DossierEvent[] } {
  const built = buildDossier({ articles, entities: WORLD, events });
  return { ...built, events: built.dossier.events };
}

/** The one event of a sentence published on Wednesday 15 May 2024. */
export function readOne(sentence: string): DossierEvent | undefined {
  return read([article('essai', '2024-05-15', sentence)]).events[0];
}
