import { capitalise } from '../../dossier/french/capitalise.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { describeReserve } from '../evidence/describe-reserve.ts';
import { formatPlain } from '../format-html.ts';
import { absoluteUrl } from '../routes.ts';
import { buildIsoDates } from './build-iso-dates.ts';

/** The JSON-LD `Event` of an event: dates no finer than the words, people, places, the articles that attest it; its reserve as description. */
export function buildEventNode(event: DossierEvent, index: Pick<DossierIndex, 'entities' | 'articles' | 'passages'>): object {
  const { entities, articles } = index;
  const reserve = describeReserve(event, index);
  const actors = event.participants.flatMap(({ entity }) => entities.get(entity) ?? []);
  const places = event.places.flatMap((id) => entities.get(id) ?? []);
  const sources = [...new Set(event.attestations.map(({ article }) => article))].flatMap((id) => articles.get(id) ?? []);
  return {
    '@type': 'Event',
    '@id': absoluteUrl(event.url),
    name: event.title,
    url: absoluteUrl(event.url),
    ...(reserve === null ? {} : { description: formatPlain(`${capitalise(reserve)}.`) }),
    ...buildIsoDates(event.edtf),
    ...(event.status === 'announced' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(places.length === 0 ? {} : { location: places.map(({ name, url }) => ({ '@type': 'Place', name, url: absoluteUrl(url) })) }),
    ...(actors.length === 0
      ? {}
      : { attendee: actors.map(({ kind, name, url }) => ({ '@type': ACTOR_TYPES[kind], name, url: absoluteUrl(url) })) }),
    ...(sources.length === 0 ? {} : { subjectOf: sources.map(({ title, url }) => ({ '@type': 'AnalysisNewsArticle', headline: title, url: absoluteUrl(url) })) }),
  };
}

const ACTOR_TYPES = { person: 'Person', place: 'Country', organisation: 'Organization' } as const;
