import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { usePages } from './open-page.ts';

const openPage = usePages();
const FIELD = '.masthead input[type="search"]';

/** Bytes of a served file after brotli 11, the level a static host serves. */
const weigh = (path: string): number => brotliCompressSync(readFileSync(join(inject('dist'), path)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files asked for from focus to the first results of a query, by address, with their weight. */
async function listFetched(query: string): Promise<ReadonlyMap<string, number>> {
  const page = await openPage('/articles/choe-son-hui-au-kremlin/');
  const fetched = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (existsSync(join(inject('dist'), pathname))) fetched.set(pathname, weigh(pathname));
  });
  await page.focus(FIELD);
  await page.fill(FIELD, query);
  await page.locator('[role="option"]').first().waitFor();
  await page.context().close();
  return fetched;
}

const sum = (fetched: ReadonlyMap<string, number>, pattern = /./): number => [...fetched].reduce((total, [path, weight]) => total + (pattern.test(path) ? weight : 0), 0);

const CORRECTOR = /correct-units/;

it.each(['Lavrov', 'pont routier', 'octobre 2025'])('brings the first results of %j in few bytes: code, style, head and shards, no corrector, no passage', async (query) => {
  const fetched = await listFetched(query);
  const told = JSON.stringify([...fetched]);
  expect([...fetched.keys()].filter((path) => CORRECTOR.test(path) || path.endsWith('/')), told).toEqual([]);
  expect(sum(fetched, /\.js$/), told).toBeLessThanOrEqual(MOST_CODE + (/\d/.test(query) ? DATES : 0));
  expect(sum(fetched), told).toBeLessThanOrEqual(MOST + (/\d/.test(query) ? DATES : 0));
});

/** Bytes of the code of a box, of the reader of dates, and of everything to the first results. */
const MOST_CODE = 14_000;
const DATES = 2_800;
const MOST = 22_800;

it('loads the corrector for a typing error alone', async () => {
  expect([...(await listFetched('lavrof')).keys()].filter((path) => CORRECTOR.test(path))).toHaveLength(1);
});
