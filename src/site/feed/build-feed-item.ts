import type { RSSFeedItem } from '@astrojs/rss';
import type { Article } from '../../dossier/model.ts';
import { formatPlain } from '../format-html.ts';
import { absoluteUrl } from '../routes.ts';

/** An article as an item of the feed. A date that was inferred is not given as one of publication: RSS lets it out. */
export function buildFeedItem({ title, standfirst, url, date, dateCertainty }: Article): RSSFeedItem {
  return {
    title: formatPlain(title),
    link: absoluteUrl(url),
    ...(standfirst === null ? {} : { description: formatPlain(standfirst) }),
    ...(dateCertainty === 'exact' ? { pubDate: new Date(`${date}T00:00:00Z`) } : {}),
  };
}
