import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FilePosition, TextBlock } from '../dossier/inputs.ts';
import { buildIssue, type Issue, type IssueCode } from '../dossier/issues.ts';
import { collectBlocks } from './collect-blocks.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Reads a Markdown body that starts at `start` in its file: its blocks of text, and what a body may not hold. */
export function readArticle(body: string, start: FilePosition): { blocks: TextBlock[]; issues: Issue[] } {
  const root = parseMarkdown(body);
  const at = (node: Node): FilePosition => ({
    file: start.file,
    line: start.line + (node.position?.start.line ?? 1) - 1,
    column: node.position?.start.column ?? 1,
  });
  const blocks = collectBlocks(root).map(({ kind, text, node }) => ({ kind, text, line: at(node).line }));
  const issues: Issue[] = [];
  visit(root, (node) => {
    const code = REFUSED[node.type];
    if (code && 'value' in node) issues.push(buildIssue(code, at(node), {}, String(node.value).split('\n')[0]?.slice(0, 80)));
  });
  return { blocks, issues };
}

/** Content is data: no markup but Markdown, and no words that the analysis would not see. */
const REFUSED: Readonly<Record<string, IssueCode>> = { html: 'raw-html', code: 'code-block' };
