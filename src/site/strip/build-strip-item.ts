import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { findDateShape } from '../date-shape.ts';
import { findCertainty } from '../certainty.ts';
import { findEventSide } from '../event-side.ts';
import { findEntryUrl } from '../timeline/find-entry-url.ts';
import type { StripItem } from './layout-strip.ts';

/** What a strip draws an event from, linked to `href(event)`: one item, none when the event is undated. */
export function buildStripItem(event: DossierEvent, index: Pick<DossierIndex, 'entities' | 'dossier'>, href: (event: DossierEvent) => string): StripItem[] {
  const { id, edtf, min, max, title } = event;
  const shape = findDateShape(edtf, { min, max });
  if (edtf === null || shape === null) return [];
  return [
    {
      id,
      href: href(event),
      groupHref: findEntryUrl(event, index.dossier),
      label: `${formatEdtf(edtf)} : ${title}`,
      min,
      max,
      shape,
      certainty: findCertainty(event),
      side: findEventSide(event, index),
    },
  ];
}
