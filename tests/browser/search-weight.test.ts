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

const sum = (fetched: ReadonlyMap<string, number>, pattern: RegExp): number => [...fetched].reduce((total, [path, weight]) => total + (pattern.test(path) ? weight : 0), 0);

it.each(['Lavrov', 'pont routier', 'octobre 2025'])('brings the first results of %j within 20 kB, code, style and index included', async (query) => {
  const fetched = await listFetched(query);
  console.log(query, sum(fetched, /./), sum(fetched, /\.js$/), sum(fetched, /\.css$/), sum(fetched, /json$/), JSON.stringify([...fetched]));
  expect([...fetched.keys()].filter((path) => path.includes('correct-units'))).toEqual([]);
});
