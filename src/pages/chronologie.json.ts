/** The timeline as data: every event with its proof. */
import type { APIRoute } from 'astro';
import { serveExport } from '../site/timeline-data/serve-export.ts';

export const GET: APIRoute = () => serveExport('data');
