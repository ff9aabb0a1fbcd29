import { capitalise } from '../../dossier/french/capitalise.ts';
import { PLACE_KIND_TERMS } from '../../dossier/french/entity-terms.ts';
import { formatUnsaid, type UnsaidFact } from '../../dossier/french/format-unsaid.ts';
import type { Place } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { buildEntityPage, type EntityPage } from './build-entity-page.ts';
import { buildEventRow, type EventRow } from './build-event-row.ts';
import { findNotNamed } from './find-not-named.ts';
import { listArea } from './list-area.ts';
import { quoteMentions, type QuotedArticle } from './quote-mentions.ts';
import { orderLatestFirst } from '../timeline/event-order.ts';

/** What the page of a place shows. */
export interface PlacePage extends EntityPage<Place> {
  /** What kind of place, in French. */
  readonly placeKind: string;
  /** The places that contain it, the nearest first. */
  readonly within: readonly EntityLink[];
  /** The places directly in it. */
  readonly contained: readonly EntityLink[];
  /** Events here or in a place it contains, latest first. */
  readonly events: readonly EventRow[];
  /** Events it takes part in, as the country or the power it stands for, latest first. */
  readonly acts: readonly EventRow[];
  /** Where the articles name it as a place. */
  readonly asPlace: readonly QuotedArticle[];
  /** Where they name it for the government that sits there. */
  readonly asGovernment: readonly QuotedArticle[];
  /** What the dossier does not say, a sentence each. */
  readonly unsaid: readonly string[];
}

/** Builds the page of a place. */
export function buildPlacePage(place: Place, index: DossierIndex): PlacePage {
  const area = listArea(place.id, index);
  const here = index.dossier.events.filter(({ places }) => places.some((id) => area.has(id)));
  const acts = index.dossier.events.filter((event) => !here.includes(event) && event.participants.some(({ entity }) => entity === place.id));
  const base = buildEntityPage(place, here, index);
  const toRow = (event: (typeof here)[number]): EventRow => buildEventRow(event, event.participants.map(({ entity }) => entity), index);
  const [government, plain] = [base.mentions.filter(({ reading }) => reading === 'government'), base.mentions.filter(({ reading }) => reading !== 'government')];
  const unsaid: readonly (UnsaidFact | null)[] = [
    here.length === 0 ? { kind: 'no-event-here' } : null,
    plain.length === 0 && government.length > 0 ? { kind: 'never-a-place' } : null,
    findNotNamed(place.id, null, index),
  ];
  return {
    ...base,
    placeKind: capitalise(PLACE_KIND_TERMS[place.placeKind]),
    within: linkEntities(listContainers(place, index), index),
    contained: linkEntities(index.dossier.entities.filter((entity) => entity.kind === 'place' && entity.within === place.id).map(({ id }) => id), index),
    events: orderLatestFirst(here).map(toRow),
    acts: orderLatestFirst(acts).map(toRow),
    asPlace: quoteMentions(plain, index),
    asGovernment: quoteMentions(government, index),
    unsaid: unsaid.filter((fact) => fact !== null).map(formatUnsaid),
  };
}

function listContainers({ id, within }: Place, index: DossierIndex): string[] {
  const containers = new Set<string>();
  for (let next = within; next !== null && next !== id && !containers.has(next); ) {
    containers.add(next);
    const container = index.entities.get(next);
    next = container?.kind === 'place' ? container.within : null;
  }
  return [...containers];
}
