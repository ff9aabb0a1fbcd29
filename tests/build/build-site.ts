import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build printed, and whether it went through. */
export interface BuildResult {
  readonly ok: boolean;
  readonly output: string;
}

/** Builds the site as `npm run build` does, from a content folder into a folder; never throws on a failed build. */
export async function buildSite(outDir: string, content = 'content', env: Readonly<Record<string, string>> = {}): Promise<BuildResult> {
  const run = promisify(execFile);
  // What vitest sets would have the site read its content anew for each page, as while one edits.
  const inherited = Object.entries(process.env).filter(([name]) => !['DEV', 'PROD', 'SSR', 'MODE', 'TEST', 'VITEST'].includes(name));
  try {
    const { stdout, stderr } = await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
      cwd: ROOT,
      env: { ...Object.fromEntries(inherited), NODE_ENV: 'production', NO_COLOR: '1', DOSSIER_CONTENT: content, ...env },
      maxBuffer: 64e6,
    });
    return { ok: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { ok: false, output: stdout + stderr };
  }
}
