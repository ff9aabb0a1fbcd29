import { SITE } from '../config.ts';
import { absoluteUrl, PAGES } from '../routes.ts';

/** The site as schema.org `Organization`: the author and publisher of its texts. */
export function buildOrganisation() {
  return { '@type': 'Organization', '@id': `${absoluteUrl(PAGES.home)}#site`, name: SITE.name, url: absoluteUrl(PAGES.home) } as const;
}
