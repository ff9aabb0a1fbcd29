/** The small map of each place that the map of the dossier shows. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Place } from '../../../dossier/model.ts';
import { getDossier } from '../../../site/dossier.ts';
import { drawLocator } from '../../../site/map/draw-locator.ts';
import { findPanel } from '../../../site/map/find-panel.ts';
import type { PanelName } from '../../../site/map/panels.ts';

export const getStaticPaths = (async () => {
  const { entities } = await getDossier();
  return entities.flatMap((place) => {
    const panel = place.kind === 'place' && place.coordinates !== null ? findPanel(place.coordinates) : null;
    return place.kind === 'place' && panel !== null ? [{ params: { id: place.id }, props: { place, panel } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place; panel: PanelName }> = ({ props }) =>
  new Response(drawLocator(props.place, props.panel), { headers: { 'Content-Type': 'image/svg+xml' } });
