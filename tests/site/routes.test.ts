import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

async function link(path: string, env: Readonly<Record<string, string>>): Promise<[string, string]> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { absoluteUrl, href } = await import('../../src/site/routes.ts');
  return [href(path), absoluteUrl(path)];
}

it.each([
  [{ SITE_URL: '', BASE_PATH: '' }, '/articles/', 'https://moscou-pyongyang.example/articles/'],
  [{ SITE_URL: 'https://exemple.fr/', BASE_PATH: '/' }, '/articles/', 'https://exemple.fr/articles/'],
  [{ SITE_URL: 'https://exemple.fr', BASE_PATH: 'sous/dossier/' }, '/sous/dossier/articles/', 'https://exemple.fr/sous/dossier/articles/'],
])('links a path under %o', async (env, path, address) => {
  expect(await link('/articles/', env)).toEqual([path, address]);
});

it('refuses an address that is none', async () => {
  await expect(link('/', { SITE_URL: 'exemple', BASE_PATH: '' })).rejects.toThrow();
});
