import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('gives the address of the search under the site and its base path', async () => {
  vi.stubEnv('SITE_URL', 'https://exemple.fr/');
  vi.stubEnv('BASE_PATH', 'dossier');
  vi.resetModules();
  const { buildOpenSearch } = await import('../../src/site/build-open-search.ts');
  expect(buildOpenSearch()).toContain('template="https://exemple.fr/dossier/recherche/?q={searchTerms}"');
});

it('keeps the short name within the 16 characters of the specification', async () => {
  const { buildOpenSearch } = await import('../../src/site/build-open-search.ts');
  expect(/<ShortName>([^<]+)</.exec(buildOpenSearch())?.[1]?.length).toBeLessThanOrEqual(16);
});
