import type { ArticleInput } from '../dossier/inputs.ts';
import type { SourceDocument } from '../dossier/model.ts';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import type { ContentRecord } from './content-record.ts';
import type { ArticleRecord } from './schemas/article.ts';

/** An article as the model wants it, and what its fields and its body lack. */
export function buildArticleInput({ id, file, record, fields, blocks }: ContentRecord<ArticleRecord>): { input: ArticleInput; issues: Issue[] } {
  const issues: Issue[] = [];
  const at = fields.locate(['titre'], 'key');
  const isInferred = record.dateCertitude === 'inferred';
  if (blocks.length === 0) issues.push(buildIssue('empty-article', { file, line: fields.bodyLine, column: 1 }));
  if (isInferred && !record.dateNote) issues.push(buildIssue('missing-date-note', fields.locate(['dateCertitude'], 'key'), {}, 'dateCertitude'));
  const input: ArticleInput = {
    id,
    title: record.titre,
    date: record.date,
    dateCertainty: record.dateCertitude ?? 'exact',
    dateNote: isInferred ? (record.dateNote ?? null) : null,
    standfirst: record.chapo ?? null,
    sources: (record.sources ?? []).map(buildSource),
    blocks,
    at,
  };
  return { input, issues };
}

function buildSource({ document, titre, auteur, support, credit }: NonNullable<ArticleRecord['sources']>[number]): SourceDocument {
  return {
    document,
    label: `document ${/^\d+/.exec(document)?.[0] ?? document.replace(/\.[a-z]+$/i, '')}`,
    title: titre ?? null,
    author: auteur ?? null,
    outlet: support ?? null,
    credit: credit ?? null,
  };
}
