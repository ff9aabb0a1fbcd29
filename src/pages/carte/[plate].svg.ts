/** The map of the places, drawn at build time: a large plate, and a narrow one for narrow screens. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { indexDossier } from '../../site/dossier-index.ts';
import { getDossier } from '../../site/dossier.ts';
import { buildDossierMap } from '../../site/map/build-dossier-map.ts';
import { drawPlate } from '../../site/map/draw-plate.ts';
import { PLATE_NAMES, type PlateName } from '../../site/map/panels.ts';

export const getStaticPaths = (() => PLATE_NAMES.map((plate) => ({ params: { plate }, props: { plate } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ plate: PlateName }> = async ({ props }) =>
  new Response(await drawPlate(props.plate, buildDossierMap(indexDossier(await getDossier()))), { headers: { 'Content-Type': 'image/svg+xml' } });
