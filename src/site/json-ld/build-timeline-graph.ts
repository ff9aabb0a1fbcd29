import { formatPlain } from '../format-html.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { absoluteUrl, PAGES } from '../routes.ts';
import { SITE } from '../config.ts';
import { TIMELINE } from '../strings/timeline.ts';
import { orderEvents } from '../timeline/event-order.ts';
import { buildEventNode } from './build-event-node.ts';
import { buildOrganisation } from './build-organisation.ts';

/** The whole timeline as JSON-LD: an `ItemList` in the order of the page, and each `Event` as its own page tells it. */
export function buildTimelineGraph(index: DossierIndex): object {
  const events = orderEvents(index.dossier.events);
  const list = {
    '@type': 'ItemList',
    '@id': `${absoluteUrl(PAGES.timeline)}#liste`,
    name: formatPlain(`${TIMELINE.title} · ${SITE.name}`),
    description: formatPlain(TIMELINE.description),
    url: absoluteUrl(PAGES.timeline),
    numberOfItems: events.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: events.map(({ url }, place) => ({ '@type': 'ListItem', position: place + 1, item: { '@id': absoluteUrl(url) } })),
  };
  return { '@context': 'https://schema.org', '@graph': [buildOrganisation(), list, ...events.map((event) => buildEventNode(event, index))] };
}
