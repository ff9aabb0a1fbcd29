import { defineConfig } from 'astro/config';
import { SITE } from './src/site/config.ts';
import { checkContent } from './src/site/integrations/check-content.ts';
import { writeOffline } from './src/site/integrations/write-offline.ts';
import { writePolicies } from './src/site/integrations/write-policies.ts';
import { writeSitemap } from './src/site/integrations/write-sitemap.ts';

/** Static site. Node runs the TypeScript of the project as it stands; `checkContent` reads the content first, and sets the Markdown plugins. */
export default defineConfig({
  site: SITE.origin,
  base: SITE.base === '' ? '/' : SITE.base,
  trailingSlash: 'always',
  // `jsx`, the default, eats spaces between inline elements.
  compressHTML: true,
  // The sheet weighs less inside the page, compressed with it, than in a file of its own; and nothing waits for it.
  build: { format: 'directory', inlineStylesheets: 'always' },
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  // Scripts only add to a page: none weighs on it, each is a file of its own, cached.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [checkContent(), writeSitemap(), writePolicies(), writeOffline()],
});
