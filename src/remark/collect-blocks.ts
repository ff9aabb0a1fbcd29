import type { Image, Nodes, Paragraph, Parent, Root } from 'mdast';
import type { TextBlock } from '../dossier/inputs.ts';
import { buildTextMap } from './text-map.ts';

/** A block of the tree that holds text. */
export interface MarkdownBlock {
  readonly kind: TextBlock['kind'];
  /** The same words as in the model. */
  readonly text: string;
  /** The heading or paragraph; for a caption, the paragraph that holds nothing but the image. */
  readonly node: Parent;
  /** The image whose title is the caption; `null` for the other kinds. */
  readonly image: Image | null;
}

/**
 * The blocks of a body that hold text, in document order: the model's passages and the page's anchors are numbered
 * by this one list. A title given to an image that stands alone is its caption.
 */
export function collectBlocks(root: Root): MarkdownBlock[] {
  return [...walkBlocks(root, 'paragraph')].filter(({ text }) => text !== '');
}

function* walkBlocks(node: Nodes, kind: 'paragraph' | 'list' | 'quote'): Generator<MarkdownBlock> {
  if (node.type === 'heading') yield { kind: 'heading', text: buildTextMap(node).text, node, image: null };
  else if (node.type === 'paragraph') yield readParagraph(node, kind);
  else if ('children' in node) {
    const inside = node.type === 'list' ? 'list' : node.type === 'blockquote' ? 'quote' : kind;
    for (const child of node.children) yield* walkBlocks(child, inside);
  }
}

function readParagraph(node: Paragraph, kind: 'paragraph' | 'list' | 'quote'): MarkdownBlock {
  const [only, ...others] = node.children;
  if (only?.type === 'image' && others.length === 0) return { kind: 'caption', text: foldTitle(only), node, image: only };
  return { kind, text: buildTextMap(node).text, node, image: null };
}

function foldTitle({ title }: Image): string {
  return (title ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
