import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import { formatSize } from '../../src/dossier/french/format-size.ts';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { indexDossier } from '../../src/site/dossier-index.ts';
import { formatHtml } from '../../src/site/format-html.ts';
import { PAGES } from '../../src/site/routes.ts';
import { TIMELINE_EXPORTS } from '../../src/site/timeline-data/timeline-exports.ts';
import { readCalendar, readData, readGraph, readSlides, readTable } from '../site/timeline-data/read-exports.ts';
import { listElements, listPages } from './list-pages.ts';

const read = (path: string): string => readFileSync(join(inject('dist'), path), 'utf8');

const data = readData(read(PAGES.timelineData));
const dated = data.events.filter(({ date }) => date?.min !== null && date?.max !== null);

describe('the files of the timeline', () => {
  it.each(Object.entries(TIMELINE_EXPORTS))('%s is served under its media type, the same bytes for the same content', async (_, { path, type, write }) => {
    const answer = await fetch(new URL(path, inject('origin')));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(type);
    const { dossier } = await loadDossier('content');
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(write(indexDossier(dossier))))).toBe(true);
  });

  it('say the same events', () => {
    const ids = data.events.map(({ id }) => id).toSorted();
    expect(ids.length).toBeGreaterThan(20);
    expect(readTable(read(PAGES.timelineTable)).map(({ id }) => id ?? '').toSorted()).toEqual(ids);
    expect(readGraph(read(PAGES.timelineGraph)).flatMap((node) => (node['@type'] === 'Event' ? [String(node['url']).split('/').at(-2) ?? ''] : [])).toSorted()).toEqual(ids);
    expect(readSlides(read(PAGES.timelineSlides)).events.map((slide) => slide.unique_id.replace(/^evenement-/, '')).toSorted()).toEqual(ids);
    expect(readCalendar(read(PAGES.timelineCalendar)).entries.map(({ uid }) => uid.split('@')[0]).toSorted()).toEqual(dated.map(({ id }) => id).toSorted());
    expect(readTable(read(PAGES.timelineProofs))).toHaveLength(data.events.reduce((sum, { attestations }) => sum + attestations.length, 0));
  });

  it('give the JSON the form that its published schema describes', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(JSON.parse(read(PAGES.timelineSchema)) as object);
    isValid(data);
    expect(isValid.errors).toBeNull();
    expect(new URL(data.$schema).pathname).toBe(PAGES.timelineSchema);
  });

  it('quote in the JSON the words that date each event, where they stand', () => {
    const timexes = data.events.flatMap(({ attestations }) => attestations.flatMap(({ passage, timex }) => (timex?.passage === passage.id ? [{ timex, passage }] : [])));
    expect(timexes.length).toBeGreaterThan(20);
    expect(timexes.filter(({ timex, passage }) => passage.quote.slice(timex.start, timex.end) !== timex.text)).toEqual([]);
  });
});

describe('the page of the timeline', () => {
  const page = listPages(inject('dist')).find(({ path }) => path === PAGES.timeline);
  const elements = page === undefined ? [] : listElements(page);

  it('offers each file, with its media type and its size', () => {
    const [, list = ''] = /id="emporter"(.*?)<\/section>/s.exec(page?.html ?? '') ?? [];
    for (const { path, type } of Object.values(TIMELINE_EXPORTS)) {
      expect(list).toMatch(new RegExp(`href="${path.replaceAll('.', '\\.')}"[^>]* type="${type.replace('+', '\\+')}"`));
      expect(list).toContain(formatHtml(formatSize(readFileSync(join(inject('dist'), path)).length)));
    }
    expect(list).toContain(PAGES.feed);
  });

  it('names to programs what else it may be read as', () => {
    const alternates = elements.filter(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'alternate').map(({ properties }) => [properties['href'], properties['type']]);
    expect(alternates).toEqual(expect.arrayContaining([[PAGES.timelineData, 'application/json'], [PAGES.timelineCalendar, 'text/calendar'], [PAGES.feed, 'application/rss+xml']]));
  });
});

describe('the feed', () => {
  it('is RSS to a reader of feeds: every article, in full addresses, dated only where the document is', async () => {
    const { dossier } = await loadDossier('content');
    const { title, link, language, items = [] } = parseRssFeed(read(PAGES.feed));
    expect([title, link, language]).toEqual(['Moscou–Pyongyang', 'https://moscou-pyongyang.example/', 'fr']);
    expect(items.map((item) => item.link)).toEqual(dossier.articles.map(({ url }) => `https://moscou-pyongyang.example${url}`));
    expect(items.map((item) => item.guid?.value)).toEqual(items.map((item) => item.link));
    expect(items.map((item) => (item.pubDate === undefined ? null : new Date(item.pubDate).toISOString().slice(0, 10)))).toEqual(
      dossier.articles.map(({ date, dateCertainty }) => (dateCertainty === 'exact' ? date : null)),
    );
    for (const item of items) expect([item.title, item.description]).not.toContain(undefined);
  });
});
