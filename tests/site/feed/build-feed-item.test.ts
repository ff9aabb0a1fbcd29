import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/dossier/model.ts';
import { buildFeedItem } from '../../../src/site/feed/build-feed-item.ts';

const ARTICLE: Article = {
  id: 'un-article',
  title: 'Lavrov chez Kim : un titre',
  date: '2025-07-13',
  dateCertainty: 'exact',
  dateNote: null,
  standfirst: null,
  sources: [],
  url: '/articles/un-article/',
  words: 500,
};

describe('buildFeedItem', () => {
  it('gives an exact date as the day of publication, whatever the time zone of the machine', () => {
    expect(buildFeedItem(ARTICLE).pubDate?.toISOString()).toBe('2025-07-13T00:00:00.000Z');
  });

  it('gives no date of publication when it was inferred', () => {
    expect(buildFeedItem({ ...ARTICLE, dateCertainty: 'inferred', dateNote: 'Déduite.' })).not.toHaveProperty('pubDate');
  });

  it('sets the title in French typography and links to the article in full', () => {
    expect(buildFeedItem(ARTICLE).title).toBe('Lavrov chez Kim\u00A0: un titre');
    expect(buildFeedItem(ARTICLE).link).toMatch(/^https?:\/\/.+\/articles\/un-article\/$/);
  });

  it('gives the standfirst as description, and none when there is none', () => {
    expect(buildFeedItem(ARTICLE)).not.toHaveProperty('description');
    expect(buildFeedItem({ ...ARTICLE, standfirst: 'Un chapô.' }).description).toBe('Un chapô.');
  });
});
