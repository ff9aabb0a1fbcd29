/** The timeline as a table: one line an event. */
import type { APIRoute } from 'astro';
import { serveExport } from '../site/timeline-data/serve-export.ts';

export const GET: APIRoute = () => serveExport('table');
