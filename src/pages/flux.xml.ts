/** The feed: the articles, the most recent first. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { SITE } from '../site/config.ts';
import { getDossier } from '../site/dossier.ts';
import { buildFeedItem } from '../site/feed/build-feed-item.ts';
import { formatPlain } from '../site/format-html.ts';
import { absoluteUrl, PAGES } from '../site/routes.ts';

export const GET: APIRoute = async () => {
  const { articles } = await getDossier();
  return rss({
    title: SITE.name,
    description: formatPlain(SITE.description),
    site: absoluteUrl(PAGES.home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${SITE.language}</language><atom:link href="${absoluteUrl(PAGES.feed)}" rel="self" type="application/rss+xml"/>`,
    items: articles.map(buildFeedItem),
  });
};
