import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../../src/site/integrations/check-content.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-content-'));
  await cp('content', join(root, 'content'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

/** Runs the hook as Astro does; gives what it told, and the configuration it set. */
async function setUp(command: 'build' | 'dev') {
  const told: string[] = [];
  const tell = (message: string): void => void told.push(message);
  const updateConfig = vi.fn();
  const hook = checkContent().hooks['astro:config:setup'];
  const logger = { info: tell, warn: tell, error: tell };
  // The hook reads these properties alone.
  const options = { command, config: { root: pathToFileURL(`${root}/`) }, logger, updateConfig, addWatchFile: vi.fn() } as unknown as Parameters<NonNullable<typeof hook>>[0];
  await hook?.(options);
  return { told, updateConfig };
}

it('sets the Markdown plugins when the content is sound', async () => {
  const { updateConfig } = await setUp('build');
  expect(updateConfig).toHaveBeenCalledOnce();
});

it('stops a build on an error, before anything is written', async () => {
  await writeFile(join(root, 'content/articles/faux.md'), '---\ntitre: Faux\ndate: 2025-02-30\n---\n\nUn texte.\n');
  await expect(setUp('build')).rejects.toThrow(/rien n’a été écrit/);
});

it('tells the error while editing, with its file and line, and goes on', async () => {
  await writeFile(join(root, 'content/articles/faux.md'), '---\ntitre: Faux\ndate: 2025-02-30\n---\n\nUn texte.\n');
  const { told, updateConfig } = await setUp('dev');
  expect(told.some((message) => message.includes('articles/faux.md:3'))).toBe(true);
  expect(updateConfig).toHaveBeenCalledOnce();
});
