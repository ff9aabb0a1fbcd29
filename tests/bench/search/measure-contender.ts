import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Asked, Contender } from './contender.ts';
import { VARIATIONS, type KnownArticle } from './pick-known-articles.ts';
import type { FileServer } from './serve-files.ts';

/** What a search costs and finds. Bytes are of bodies, as compressed on the wire. */
export interface Measures {
  /** Bytes between the page’s load and the first use of the search. */
  readonly idle: number;
  /** Bytes from the first use to the first results, code included, each query in a browser that holds nothing. */
  readonly first: { readonly median: number; readonly worst: number; readonly worstQuery: string };
  /** Bytes from the first use to the results of the whole query when it is typed key by key: the median. */
  readonly typed: number;
  /** Milliseconds from a key to its results, all files there. */
  readonly keys: { readonly median: number; readonly slow: number };
  /** Bytes of the JavaScript heap that the search holds after all the keys, garbage taken away. */
  readonly heap: number;
  /** Shares of the known articles that come first, and among the first ten. */
  readonly found: Readonly<Record<(typeof VARIATIONS)[number], { readonly first: number; readonly ten: number }>>;
}

/** Milliseconds that a page is left alone for to tell what it downloads of itself. */
const IDLE = 500;

/** Measures a search: each query cold, at once and key by key, then all of them typed twice key by key in one page, then the known articles. */
export async function measureContender(contender: Contender, browser: Browser, server: FileServer, queries: readonly string[], known: readonly KnownArticle[]): Promise<Measures> {
  const cold: { readonly query: string; readonly bytes: number }[] = [];
  const typed: number[] = [];
  let idle = 0;
  for (const query of queries) {
    const { context, page } = await open(contender, browser, server);
    if (cold.length === 0) await page.waitForTimeout(IDLE);
    idle += server.takeBytes();
    await ask(page, query);
    cold.push({ query, bytes: server.takeBytes() });
    await context.close();
    typed.push(await typeCold(contender, browser, server, query));
  }
  const { context, page } = await open(contender, browser, server);
  const before = await readHeap(page);
  const keys = queries.flatMap(listKeys);
  for (const key of keys) await ask(page, key);
  const times: number[] = [];
  for (const key of keys) times.push((await ask(page, key)).ms);
  const heap = (await readHeap(page)) - before;
  const found = await findKnown(page, known);
  await context.close();
  const bytes = cold.toSorted((one, other) => one.bytes - other.bytes);
  const worst = bytes.at(-1);
  times.sort((one, other) => one - other);
  return {
    idle,
    first: { median: bytes[Math.floor(bytes.length / 2)]?.bytes ?? 0, worst: worst?.bytes ?? 0, worstQuery: worst?.query ?? '' },
    typed: typed.sort((one, other) => one - other)[Math.floor(typed.length / 2)] ?? 0,
    keys: { median: times[Math.floor(times.length / 2)] ?? 0, slow: times[Math.floor(times.length * 0.95)] ?? 0 },
    heap,
    found,
  };
}

/** A new browser context, with nothing kept. */
async function open({ path, script }: Contender, browser: Browser, server: FileServer): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`, { waitUntil: 'load' });
  await page.evaluate(script);
  server.takeBytes();
  return { context, page };
}

/** What the field holds after each key, from the second on. */
const listKeys = (query: string): string[] => Array.from({ length: Math.max(1, query.length - 1) }, (_, index) => query.slice(0, index + 2));

async function typeCold(contender: Contender, browser: Browser, server: FileServer, query: string): Promise<number> {
  const { context, page } = await open(contender, browser, server);
  for (const key of listKeys(query)) await ask(page, key);
  await context.close();
  return server.takeBytes();
}

function ask(page: Page, query: string): Promise<Asked> {
  return page.evaluate((words) => (globalThis as unknown as { ask(query: string): Promise<Asked> }).ask(words), query);
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function findKnown(page: Page, known: readonly KnownArticle[]): Promise<Measures['found']> {
  const shares: [string, { first: number; ten: number }][] = [];
  for (const variation of VARIATIONS) {
    let [first, ten] = [0, 0];
    for (const { id, queries } of known) {
      const { ids } = await ask(page, queries[variation]);
      if (ids[0] === id) first += 1;
      if (ids.slice(0, 10).includes(id)) ten += 1;
    }
    shares.push([variation, { first: first / Math.max(1, known.length), ten: ten / Math.max(1, known.length) }]);
  }
  return Object.fromEntries(shares) as Measures['found'];
}
