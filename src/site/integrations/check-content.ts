import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Issue } from '../../dossier/issues.ts';
import { contentFolder } from '../../reader/content-folder.ts';
import { loadDossier } from '../../reader/load-dossier.ts';
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
  let contentDir = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig, addWatchFile }) => {
        if (command === 'preview') return;
        contentDir = contentFolder(fileURLToPath(config.root));
        const { dossier, issues, digest } = await loadDossier(contentDir);
        tellIssues(issues, logger);
        if (command === 'build') refuseErrors(issues);
        const plugins = buildMarkdownPlugins({ dossier, digest, href, findNotes: (article) => findMarginNotes(dossier, article) });
        updateConfig({ markdown: { processor: unified({ ...plugins, gfm: false, smartypants: false }) } });
        addWatchFile(contentDir);
      },
      // Astro restarts when a watched path changes: every change inside the folder is told as a change of the folder.
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(`${contentDir}/`)) server.watcher.emit('change', contentDir);
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
