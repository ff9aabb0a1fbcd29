import type { Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { absoluteUrl } from '../routes.ts';

/** The JSON-LD `Person` of a person: names, current offices, country, Wikidata. */
export function buildPersonNode(person: Person, { entities }: Pick<DossierIndex, 'entities'>): object {
  const country = person.country === null ? undefined : entities.get(person.country);
  const offices = person.offices.filter(({ to }) => to === null).map(({ title }) => title);
  return {
    '@type': 'Person',
    '@id': absoluteUrl(person.url),
    name: person.name,
    url: absoluteUrl(person.url),
    alternateName: [...(person.native === null ? [] : [person.native.text]), ...person.aliases],
    ...(person.summary === '' ? {} : { description: person.summary }),
    ...(offices.length === 0 ? {} : { jobTitle: offices }),
    ...(country === undefined ? {} : { affiliation: { '@type': 'Country', name: country.name, url: absoluteUrl(country.url) } }),
    ...(person.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${person.wikidata}` }),
  };
}
