import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { findDateShape } from '../date-shape.ts';
import { findCertainty } from '../certainty.ts';
import { findEventSide } from '../event-side.ts';
import { findEntryUrl } from '../timeline/find-entry-url.ts';
import { layoutStrip, type StripItem, type StripLayout } from './layout-strip.ts';

/**
 * Lays events out on a strip, each mark linked to `href(event)`. Every strip covers the years of the whole dossier, so
 * that they compare; undated events are left out, `null` when none is dated.
 */
export function buildStrip(events: readonly DossierEvent[], index: DossierIndex, href: (event: DossierEvent) => string): StripLayout | null {
  return layoutStrip(events.flatMap((event) => buildItem(event, index, href)), index.dossier.events);
}

function buildItem(event: DossierEvent, index: Pick<DossierIndex, 'entities' | 'dossier'>, href: (event: DossierEvent) => string): StripItem[] {
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
