import type { Place } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { absoluteUrl } from '../routes.ts';

/** The JSON-LD `Place` of a place: names, where it lies, what contains it, Wikidata. */
export function buildPlaceNode(place: Place, { entities }: Pick<DossierIndex, 'entities'>): object {
  const container = place.within === null ? undefined : entities.get(place.within);
  return {
    '@type': TYPES[place.placeKind],
    '@id': absoluteUrl(place.url),
    name: place.name,
    url: absoluteUrl(place.url),
    alternateName: [...(place.native === null ? [] : [place.native.text]), ...place.aliases],
    ...(place.summary === '' ? {} : { description: place.summary }),
    ...(place.coordinates === null ? {} : { geo: { '@type': 'GeoCoordinates', latitude: place.coordinates[0], longitude: place.coordinates[1] } }),
    ...(container === undefined ? {} : { containedInPlace: { '@type': 'Place', name: container.name, url: absoluteUrl(container.url) } }),
    ...(place.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${place.wikidata}` }),
  };
}

const TYPES = { country: 'Country', city: 'City', region: 'AdministrativeArea', site: 'Place', border: 'Place' } as const satisfies Record<Place['placeKind'], string>;
