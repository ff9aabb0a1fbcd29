import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildStripItem } from './build-strip-item.ts';
import { layoutStrip, type StripLayout } from './layout-strip.ts';

/**
 * Lays events out on a strip, each mark linked to `href(event)`. Every strip covers the years of the whole dossier, so
 * that they compare; undated events are left out, `null` when none is dated.
 */
export function buildStrip(events: readonly DossierEvent[], index: DossierIndex, href: (event: DossierEvent) => string): StripLayout | null {
  return layoutStrip(events.flatMap((event) => buildStripItem(event, index, href)), index.dossier.events);
}
