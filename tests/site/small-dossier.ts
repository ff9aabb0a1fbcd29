/** Makers of small models for the tests of the pages: what a test does not name is as plain as can be. */
import type { Article, Attestation, Dossier, DossierEvent, Mention, Organisation, Passage, Person, Place, Timex } from '../../src/dossier/model.ts';
import { articleUrl, entityUrl, eventUrl } from '../../src/dossier/routes.ts';
import { indexDossier, type DossierIndex } from '../../src/site/dossier-index.ts';

export const makeIndex = (parts: Partial<Dossier>): DossierIndex =>
  indexDossier({ articles: [], entities: [], passages: [], timexes: [], mentions: [], events: [], ...parts });

export const makeArticle = (id: string, date: string): Article => ({
  id,
  title: `Article ${id}`,
  date,
  dateCertainty: 'exact',
  dateNote: null,
  standfirst: null,
  sources: [],
  url: articleUrl(id),
  words: 600,
});

export const makePassage = (article: string, id: string, text: string): Passage => ({ id, article, kind: 'paragraph', text, prefix: '', suffix: '' });

/** A day event asserted by nothing, unless told otherwise. */
export const makeEvent = (id: string, day: string | null, parts: Partial<DossierEvent> = {}): DossierEvent => ({
  id,
  title: `Événement ${id}`,
  type: 'meeting',
  status: 'held',
  edtf: day,
  min: day,
  max: day,
  participants: [],
  places: [],
  attestations: [],
  links: [],
  divergences: [],
  reviewed: true,
  note: null,
  url: eventUrl(id),
  ...parts,
});

export const makeAttestation = (article: string, passage: string, parts: Partial<Attestation> = {}): Attestation => ({
  article,
  passage,
  timex: null,
  claimant: null,
  mood: 'asserted',
  reason: 'trigger',
  ...parts,
});

/** A date expression found in a passage at the words given. */
export function makeTimex(id: string, passage: Passage, words: string, day: string): Timex {
  const start = passage.text.indexOf(words);
  return {
    id,
    article: passage.article,
    passage: passage.id,
    start,
    end: start + words.length,
    text: words,
    edtf: day,
    min: day,
    max: day,
    rule: 'day',
    anchor: null,
    status: 'event',
    reason: null,
  };
}

/** A mention of an entity at the words given, where they first stand. */
export function makeMention(entity: string, passage: Passage, words: string, parts: Partial<Mention> = {}): Mention {
  const start = passage.text.indexOf(words);
  const id = `${passage.article}-${passage.id}-${entity}-${start}`;
  return { id, article: passage.article, passage: passage.id, start, end: start + words.length, text: words, entity, form: 'name', reading: 'person', country: null, ...parts };
}

const plain = { native: null, aliases: [], weakAliases: [], mutedAliases: [], wikidata: null, summary: '' } as const;

export const makePerson = (id: string, name: string, parts: Partial<Person> = {}): Person => ({
  kind: 'person',
  id,
  name,
  ...plain,
  country: null,
  gender: null,
  offices: [],
  url: entityUrl('person', id),
  ...parts,
});

export const makePlace = (id: string, name: string, parts: Partial<Place> = {}): Place => ({
  kind: 'place',
  id,
  name,
  ...plain,
  placeKind: 'city',
  coordinates: null,
  within: null,
  country: null,
  url: entityUrl('place', id),
  ...parts,
});

export const makeOrganisation = (id: string, name: string): Organisation => ({ kind: 'organisation', id, name, ...plain, country: null, url: entityUrl('organisation', id) });
