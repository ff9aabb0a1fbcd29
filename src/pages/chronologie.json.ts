/** The timeline as data: every event with its proof. */
import type { APIRoute } from 'astro';
import { indexDossier } from '../site/dossier-index.ts';
import { getDossier } from '../site/dossier.ts';
import { buildTimelineData } from '../site/timeline-data/build-timeline-data.ts';

export const GET: APIRoute = async () => Response.json(buildTimelineData(indexDossier(await getDossier())));
