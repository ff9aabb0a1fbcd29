import { LineCounter, parseDocument, type Document } from 'yaml';
import type { FilePosition } from '../dossier/inputs.ts';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import { locateKey } from './locate-key.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { buildPlainData } from './build-plain-data.ts';

/** A content file cut in two: its fields and its body. */
export interface FrontMatter {
  /** The fields as written: strings, `null` for an empty one, lists and maps; `null` when the YAML cannot be read. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly body: string;
  /** 1-based line of the file where the body starts. */
  readonly bodyLine: number;
  /** Where the value at a path stands, or its key; the nearest thing above it when there is no such path. */
  readonly locate: (path: readonly PropertyKey[], what: 'key' | 'value') => FilePosition;
}

/** Cuts a file at its two `---` lines and reads the YAML between them; `frontMatter` is `null` when there are no such lines. */
export function parseFrontMatter(text: string, file: string): { frontMatter: FrontMatter | null; issues: Issue[] } {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (!isFence(lines[open])) return refuse(buildIssue('missing-front-matter', { file, line: open + 1, column: 1 }, {}, lines[open]?.trim() ?? ''));
  const close = lines.findIndex((line, index) => index > open && isFence(line));
  if (close < 0) return refuse(buildIssue('unclosed-front-matter', { file, line: open + 1, column: 1 }, {}, '---'));

  const counter = new LineCounter();
  const source = lines.slice(open + 1, close).join('\n');
  // Failsafe: every scalar is the string that was written. 2025-10-28 is no Date, 2024 no number, « non » no boolean.
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const position = (offset: number): FilePosition => {
    const { line, col } = counter.linePos(Math.max(0, Math.min(offset, source.length)));
    return { file, line: line + open + 1, column: Math.max(1, col) };
  };
  const errors = reportErrors(document, lines, position);
  const { data, problems } = buildPlainData(document);
  const isReadable = errors.length === 0 && data !== null;
  return {
    frontMatter: {
      data: isReadable ? data : null,
      body: lines.slice(close + 1).join('\n'),
      bodyLine: close + 2,
      locate: (path, what) => {
        const offset = locateKey(document, path, what);
        return offset === null ? { file, line: open + 1, column: 1 } : position(offset);
      },
    },
    issues: [...errors, ...problems.map(({ code, offset, params, excerpt }) => buildIssue(code, position(offset), params, excerpt))],
  };
}

const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';

const refuse = (issue: Issue) => ({ frontMatter: null, issues: [issue] });

/** One issue a line: a slip in YAML makes the parser stumble several times on the same words. */
function reportErrors(document: Document, lines: readonly string[], position: (offset: number) => FilePosition): Issue[] {
  const byLine = new Map<number, Issue>();
  // What is missing tells more than what stumbles over its absence.
  const errors = [...document.errors, ...document.warnings].toSorted((a, b) => Number(b.code === 'MISSING_CHAR') - Number(a.code === 'MISSING_CHAR'));
  for (const error of errors) {
    const at = position(error.pos[0]);
    const excerpt = lines[at.line - 1]?.trim() ?? '';
    if (!byLine.has(at.line)) byLine.set(at.line, buildIssue('broken-yaml', at, explainYamlError(error, excerpt), excerpt));
  }
  return [...byLine.values()];
}
