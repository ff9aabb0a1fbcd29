import type { z } from 'zod';
import type { DossierInput } from '../dossier/inputs.ts';
import type { Issue } from '../dossier/issues.ts';
import { readArticle } from '../remark/read-article.ts';
import { buildArticleInput } from './build-article-input.ts';
import { buildEventInput } from './build-event-input.ts';
import { buildOrganisationInput } from './build-organisation-input.ts';
import { buildPersonInput } from './build-person-input.ts';
import { buildPlaceInput } from './build-place-input.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkSpellings } from './check-spellings.ts';
import type { Content, Located } from './content.ts';
import type { ContentRecord } from './content-record.ts';
import { listContentFiles, type ContentFolder } from './list-content-files.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { readContentFile, type ContentFile } from './read-content-file.ts';
import { resolveReferences } from './resolve-references.ts';
import { articleSchema } from './schemas/article.ts';
import { eventSchema } from './schemas/event.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { personSchema } from './schemas/person.ts';
import { placeSchema } from './schemas/place.ts';
import { sortIssues } from './sort-issues.ts';
import { validateRecord } from './validate-record.ts';

/** What a content folder says. */
export interface ReadContent {
  /** The files without error; what refers to a faulty one is left out of it. */
  readonly input: DossierInput;
  /** Everything wrong, by file and line. */
  readonly issues: Issue[];
  /** The files as read, by path. */
  readonly files: readonly ContentFile[];
}

/** Reads a content folder whole: never throws on what an editor may write, never stops at the first problem. */
export async function readContent(dir: string): Promise<ReadContent> {
  const listed = await listContentFiles(dir);
  const issues = [...listed.issues, ...checkFileNames(listed.files)];
  const files: ContentFile[] = [];
  const content: Content = { articles: [], entities: [], events: [], listed: listed.files };
  for (const read of await Promise.all(listed.files.map(readContentFile))) {
    issues.push(...read.issues);
    if (!read.file) continue;
    files.push(read.file);
    issues.push(...READERS[read.file.folder](read.file, content));
  }
  issues.push(...checkSpellings(content.entities.filter(({ isWhole }) => isWhole)));
  const resolved = resolveReferences(content);
  return { input: resolved.input, issues: sortIssues([...issues, ...resolved.issues]), files };
}

/** How a file of each folder joins the content; returns what is wrong with it. */
const READERS: Readonly<Record<ContentFolder, (file: ContentFile, content: Content) => Issue[]>> = {
  articles: (file, { articles }) => readFile(file, articleSchema, buildArticleInput, articles),
  personnes: (file, { entities }) => readFile(file, personSchema, buildPersonInput, entities),
  lieux: (file, { entities }) => readFile(file, placeSchema, buildPlaceInput, entities),
  organisations: (file, { entities }) => readFile(file, organisationSchema, buildOrganisationInput, entities),
  evenements: (file, { events }) => readFile(file, eventSchema, buildEventInput, events),
};

function readFile<Schema extends z.ZodType, Input extends { readonly id: string }>(
  { id, file, text }: ContentFile,
  schema: Schema,
  build: (record: ContentRecord<z.output<Schema>>) => { input: Input; issues: Issue[] },
  records: Located<Input>[],
): Issue[] {
  const { frontMatter: fields, issues } = parseFrontMatter(text, file);
  if (!fields) return issues;
  const { blocks, issues: inBody } = readArticle(fields.body, { file, line: fields.bodyLine, column: 1 });
  const { record, isWhole, issues: inFields } = validateRecord(schema, fields);
  if (record === null) return [...issues, ...inFields, ...inBody];
  const built = build({ id, file, record, fields, blocks });
  // Two files of one id: the first is kept, the second is reported by its name.
  if (!records.some(({ input }) => input.id === id)) records.push({ input: built.input, locate: fields.locate, isWhole });
  return [...issues, ...inFields, ...inBody, ...built.issues];
}
