import type { Organisation } from '../../dossier/model.ts';
import { absoluteUrl } from '../routes.ts';

/** The JSON-LD `Organization` of an organisation: names, Wikidata. */
export function buildOrganisationNode(organisation: Organisation): object {
  return {
    '@type': 'Organization',
    '@id': absoluteUrl(organisation.url),
    name: organisation.name,
    url: absoluteUrl(organisation.url),
    alternateName: [...(organisation.native === null ? [] : [organisation.native.text]), ...organisation.aliases],
    ...(organisation.summary === '' ? {} : { description: organisation.summary }),
    ...(organisation.wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${organisation.wikidata}` }),
  };
}
