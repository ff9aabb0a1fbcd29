import { defineConfig } from 'vitest/config';

/** `core` reads and computes; `site` builds the site once, serves it, and looks at it in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/{dossier,remark,reader,cli,site,corpus,architecture}/**/*.test.ts'],
          // A slow machine fails no test: what must stay cheap is measured by the benches.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: 'tests/build/serve-site.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
