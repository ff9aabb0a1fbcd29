/** Astro's collections over the editor's folders. Wiring only: the reader has validated the files before a page is built. */
import { defineCollection } from 'astro:content';
import { loadContentFolder } from './site/load-content-folder.ts';

const folder = (name: string) => defineCollection({ loader: loadContentFolder(name) });

export const collections = {
  articles: folder('articles'),
  personnes: folder('personnes'),
  lieux: folder('lieux'),
  organisations: folder('organisations'),
  evenements: folder('evenements'),
};
