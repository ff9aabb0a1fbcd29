import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserServer } from 'playwright-core';

/** Where the browser shipped with the dependencies is unpacked, once, away from what other projects may have left. */
const UNPACKED = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));

/** Browsers a machine may have of its own, tried first. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Starts one browser for every test; call before any worker does. */
export async function launchBrowser(): Promise<BrowserServer> {
  const installed = INSTALLED.find((path) => existsSync(path));
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  if (installed) return chromium.launchServer({ executablePath: installed, args });
  const { executablePath, env } = await unpackShipped();
  return chromium.launchServer({ executablePath, args, env });
}

/** The package writes into the temporary folder of the process: it is given one of the project's own. */
async function unpackShipped(): Promise<{ executablePath: string; env: Record<string, string> }> {
  await mkdir(UNPACKED, { recursive: true });
  const { TMPDIR: before } = process.env;
  process.env['TMPDIR'] = UNPACKED;
  try {
    const { default: shipped, inflate } = await import('@sparticuz/chromium');
    const executablePath = await shipped.executablePath();
    const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
    const libraries = await inflate(join(archives, 'al2023.tar.br'));
    return { executablePath, env: { ...definedEnv(), LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? (existsSync('/etc/fonts') ? '/etc/fonts' : join(UNPACKED, 'fonts')) } };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const definedEnv = (): Record<string, string> => Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
