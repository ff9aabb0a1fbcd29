/** Astro's collections over the editor's folders. Wiring only: the reader has validated the files before a page is built. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './reader/content-folder.ts';

const folder = (name: string) =>
  defineCollection({
    loader: glob({ base: `${contentFolder(process.cwd())}/${name}`, pattern: '*.md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
    schema: z.record(z.string(), z.unknown()),
  });

export const collections = {
  articles: folder('articles'),
  personnes: folder('personnes'),
  lieux: folder('lieux'),
  organisations: folder('organisations'),
  evenements: folder('evenements'),
};
