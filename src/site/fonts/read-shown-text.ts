import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFrontMatter } from '../../reader/parse-front-matter.ts';

/** All that the Markdown files of a folder hold and a page may show, in no particular order: muted spellings never are. */
export async function readShownText(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(names.map(async (name) => leaveOutMuted(await readFile(join(folder, name), 'utf8'), name)));
  return texts.join('\n');
}

function leaveOutMuted(text: string, name: string): string {
  const { frontMatter } = parseFrontMatter(text, name);
  if (frontMatter === null || frontMatter.data === null) return text;
  const { graphiesMuettes: _muted, ...shown } = frontMatter.data;
  return `${JSON.stringify(shown)}\n${frontMatter.body}`;
}
