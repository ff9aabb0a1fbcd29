import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** Parses a Markdown body (no front matter) as the site does: CommonMark, without GitHub's additions. */
export function parseMarkdown(body: string): Root {
  return parser.parse(body);
}
