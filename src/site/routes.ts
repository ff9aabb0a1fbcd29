/** The site's addresses: the paths of the pages that are not one per record, and how a path becomes a link. */
import { SITE } from './config.ts';

/** Pages that exist once. One page per record: see the `url` of articles, events and entities. */
export const PAGES = {
  home: '/',
  articles: '/articles/',
  timeline: '/chronologie/',
  timelineLatest: '/chronologie/recente/',
  concordance: '/concordance/',
  glossary: '/glossaire/',
  people: '/personnes/',
  places: '/lieux/',
  organisations: '/organisations/',
  search: '/recherche/',
  openSearch: '/opensearch.xml',
  method: '/methode/',
  accessibility: '/accessibilite/',
  legal: '/mentions-legales/',
  feed: '/flux.xml',
  timelineData: '/chronologie.json',
  timelineSchema: '/chronologie.schema.json',
  timelineTable: '/chronologie.csv',
  timelineProofs: '/chronologie-preuves.csv',
  timelineCalendar: '/chronologie.ics',
  timelineSlides: '/chronologie.timeline.json',
  timelineGraph: '/chronologie.jsonld',
  sitemap: '/sitemap.xml',
} as const;

/** The whole dossier as one file, to take away; no page of the site. */
export const OFFLINE_URL = '/moscou-pyongyang.html';

/** What the preview cards of an article show; from the path of the article. */
export const previewsUrl = (article: string): string => `${article}apercus.json`;

/** The record of a page for reference managers, from the path of the page: `bib` or `ris`. */
export const citationUrl = (page: string, format: string): string => `${page.slice(0, -1)}.${format}`;

/** The page of a year of a timeline too long for one page: `2024`, or `sans-date`. */
export const yearUrl = (year: string): string => `/annees/${year}/`;

/** A page of the concordance, from 1. */
export const concordanceUrl = (page: number): string => (page === 1 ? PAGES.concordance : `${PAGES.concordance}${page}/`);

/** The map of the places, as a picture: `large` or `etroite`. */
export const mapUrl = (plate: string): string => `/carte/${plate}.svg`;

/** The small map of a place. */
export const locatorUrl = (place: string): string => `/carte/lieux/${place}.svg`;

/** The link to a path of the site: adds the base path. Every `href` of a page goes through it. */
export const href = (path: string): string => `${SITE.base}${path}`;

/** The full address of a path of the site, for canonical links, feeds and structured data. */
export const absoluteUrl = (path: string): string => `${SITE.origin}${href(path)}`;
