import { describe, expect, it } from 'vitest';
import { findCanonical, formatSitemap } from '../../../src/site/integrations/write-sitemap.ts';

describe('findCanonical', () => {
  it('finds the canonical address of a page', () => {
    expect(findCanonical('<head><link rel="icon" href="/i.svg"><link rel="canonical" href="https://site.example/a/"></head>')).toEqual(['https://site.example/a/']);
  });

  it('finds none on a page kept out of the search engines', () => {
    expect(findCanonical('<head><meta name="robots" content="noindex"></head>')).toEqual([]);
  });
});

describe('formatSitemap', () => {
  it('lists the addresses, escaped, without a date of change', () => {
    const xml = formatSitemap(['https://site.example/?a=1&b=2']);
    expect(xml).toContain('<url><loc>https://site.example/?a=1&amp;b=2</loc></url>');
    expect(xml).not.toContain('lastmod');
  });
});
