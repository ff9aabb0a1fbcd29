import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildPolicy } from './build-policy.ts';
import { listHtmlFiles } from './list-html-files.ts';

/**
 * Gives every built page its content security policy. Astro's own (`security.csp`) allows scripts of its own on
 * pages that have none. Told as a warning: whatever in a page its policy will stop.
 */
export function writePolicies(): AstroIntegration {
  return {
    name: 'write-policies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await listHtmlFiles(folder);
        for (const file of files) {
          const stopped = await writePolicy(file);
          if (stopped.length > 0) logger.warn(`${relative(folder, file)}: the policy stops ${stopped.join(', ')}`);
        }
        logger.info(`${files.length} pages`);
      },
    },
  };
}

async function writePolicy(file: string): Promise<readonly string[]> {
  const html = await readFile(file, 'utf8');
  const { policy, offset, stopped } = buildPolicy(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  await writeFile(file, html.slice(0, offset) + meta + html.slice(offset));
  return stopped;
}
