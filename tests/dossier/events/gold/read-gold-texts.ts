import { readdir, readFile } from 'node:fs/promises';
import type { ArticleInput } from '../../../../src/dossier/inputs.ts';
import { buildArticleInput } from '../../../../src/reader/build-article-input.ts';
import { parseFrontMatter } from '../../../../src/reader/parse-front-matter.ts';
import { articleSchema } from '../../../../src/reader/schemas/article.ts';
import { validateRecord } from '../../../../src/reader/validate-record.ts';
import { readArticle } from '../../../../src/remark/read-article.ts';
import type { GoldSet } from './gold-set.ts';

/** The engine may be tuned on every `dev` set; `held-out`: it is only measured on it. */
export const GOLD_SPLITS = ['dev', 'dev-2', 'dev-3', 'dev-4', 'dev-5', 'dev-6', 'dev-7', 'dev-8', 'dev-9', 'dev-10', 'held-out'] as const;
export type GoldSplit = (typeof GOLD_SPLITS)[number];

/** The labels of one split. */
export async function readGoldSet(split: GoldSplit): Promise<GoldSet> {
  return ((await import(`./${split}/gold.ts`)) as { readonly gold: GoldSet }).gold;
}

/** The texts of one split, as `buildDossier` takes them, in order of their ids. Throws on a text the reader refuses. */
export async function readGoldTexts(split: GoldSplit): Promise<ArticleInput[]> {
  const folder = new URL(`${split}/texts/`, import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(files.map(async (name) => readText(name, await readFile(new URL(name, folder), 'utf8'))));
}

function readText(file: string, text: string): ArticleInput {
  const { frontMatter: fields, issues } = parseFrontMatter(text.normalize('NFC'), file);
  if (fields === null) throw new Error(`${file}: ${issues.map(({ message }) => message).join(' ')}`);
  const { blocks, issues: inBody } = readArticle(fields.body, { file, line: fields.bodyLine, column: 1 });
  const { record, issues: inFields } = validateRecord(articleSchema, fields);
  if (record === null) throw new Error(`${file}: ${inFields.map(({ message }) => message).join(' ')}`);
  const built = buildArticleInput({ id: file.replace(/\.md$/, ''), file, record, fields, blocks });
  const wrong = [...issues, ...inBody, ...inFields, ...built.issues];
  if (wrong.length > 0) throw new Error(`${file}: ${wrong.map(({ message }) => message).join(' ')}`);
  return built.input;
}
