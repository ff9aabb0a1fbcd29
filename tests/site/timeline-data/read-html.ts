import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The names of the elements of a tree. */
export function listTags(tree: Root): string[] {
  const tags: string[] = [];
  visit(tree, 'element', ({ tagName }) => void tags.push(tagName));
  return tags;
}

/** The words of a tree, put end to end. */
export function textOf(tree: Root): string {
  let text = '';
  visit(tree, 'text', ({ value }) => void (text += value));
  return text;
}
