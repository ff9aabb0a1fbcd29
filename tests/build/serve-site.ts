import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from '../browser/launch-browser.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Its address, without a trailing slash. */
    origin: string;
    /** Where to connect to the browser. */
    browser: string;
  }
}

/** Builds the real content once, serves it and starts a browser; gives the addresses to the tests. */
export default async function serveSite({ provide }: TestProject): Promise<() => Promise<void>> {
  const dist = await mkdtemp(join(tmpdir(), 'moscou-pyongyang-'));
  const { ok, output } = await buildSite(dist);
  if (!ok) throw new Error(`The site does not build:\n${output}`);
  const server = await preview({ outDir: dist, server: { port: 0 }, logLevel: 'error' });
  const browser = await launchBrowser();
  provide('dist', dist);
  provide('origin', `http://localhost:${server.port}`);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), server.stop()]);
    await rm(dist, { recursive: true, force: true });
  };
}
