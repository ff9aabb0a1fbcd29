import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Issue } from '../../dossier/issues.ts';
import { contentFolder } from '../../reader/content-folder.ts';
import { loadDossier, type LoadedDossier } from '../../reader/load-dossier.ts';
import { buildMarkdownPlugins } from '../../remark/index.ts';
import { formatIssue, formatIssueCount } from '../format-issue.ts';
import { findMarginNotes } from '../margin-notes.ts';
import { href } from '../routes.ts';

/**
 * Reads the content before anything else: tells every issue, stops a build on an error while `dist/` is still
 * whole, and hands the analysed dossier to the Markdown plugins. While editing, issues are told and the site is
 * read again whenever a file of the content changes.
 */
export function checkContent(): AstroIntegration {
  let folder = '';
  let current: Promise<LoadedDossier>;
  const load = async (logger: AstroIntegrationLogger): Promise<LoadedDossier> => {
    current = loadDossier(folder);
    const loaded = await current;
    tellIssues(loaded.issues, logger);
    return loaded;
  };
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'preview') return;
        folder = contentFolder(fileURLToPath(config.root));
        const { issues } = await load(logger);
        if (command === 'build') refuseErrors(issues);
        const plugins = buildMarkdownPlugins({ findDossier: async () => (await current).dossier, findNotes: findMarginNotes, href });
        updateConfig({ markdown: { processor: unified({ ...plugins, gfm: false, smartypants: false }) } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        server.watcher.add(folder);
        server.watcher.on('all', async (_, path) => {
          if (!path.startsWith(folder)) return;
          await load(logger);
          await refreshContent?.({});
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

function tellIssues(issues: readonly Issue[], logger: AstroIntegrationLogger): void {
  for (const issue of issues) logger[LEVELS[issue.severity]](formatIssue(issue));
  if (issues.length > 0) logger.info(formatIssueCount(issues));
}

function refuseErrors(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`Contenu refusé (${formatIssueCount(errors)}) : rien n’a été écrit, dist/ est resté tel quel.`);
}

const LEVELS = { error: 'error', warning: 'warn', info: 'info' } as const;
