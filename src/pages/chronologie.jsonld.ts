/** The timeline as JSON-LD. */
import type { APIRoute } from 'astro';
import { serveExport } from '../site/timeline-data/serve-export.ts';

export const GET: APIRoute = () => serveExport('graph');
