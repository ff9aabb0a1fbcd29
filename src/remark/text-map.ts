import type { Break, InlineCode, Node, Nodes, Parent, Text } from 'mdast';

/** A node that owns characters of a block's text. */
export type Leaf = Text | InlineCode | Break;

/** Where a character of a block's text comes from. */
export interface LeafPosition {
  readonly leaf: Leaf;
  /** UTF-16 offset in the leaf's value; 0 in a line break. */
  readonly offset: number;
  /** The nodes from the block down to the leaf's parent. */
  readonly ancestors: readonly Parent[];
}

/** The plain text of a block, each of its UTF-16 units with the place it comes from. */
export interface TextMap {
  /** Markdown stripped, NFC, every run of white space folded to one space, none at either end. */
  readonly text: string;
  /** As many positions as `text` has UTF-16 units. */
  readonly positions: readonly LeafPosition[];
}

/**
 * Reads the words of a block through its emphasis, links, inline code and line breaks. Images and raw HTML hold no
 * words. Text nodes are put in NFC in place, so that the offsets are theirs.
 */
export function buildTextMap(block: Parent): TextMap {
  const positions: LeafPosition[] = [];
  const characters: string[] = [];
  for (const { leaf, ancestors } of walkLeaves(block, [])) {
    const value = leafText(leaf);
    for (let offset = 0; offset < value.length; offset++) {
      const isSpace = WHITE_SPACE.test(value.charAt(offset));
      if (isSpace && (characters.at(-1) ?? ' ') === ' ') continue;
      characters.push(isSpace ? ' ' : value.charAt(offset));
      positions.push({ leaf, offset, ancestors });
    }
  }
  if (characters.at(-1) === ' ') {
    characters.pop();
    positions.pop();
  }
  return { text: characters.join(''), positions };
}

/** No-break spaces are white space too: typography is for display. */
const WHITE_SPACE = /\s/;

function* walkLeaves(node: Parent, above: readonly Parent[]): Generator<{ leaf: Leaf; ancestors: readonly Parent[] }> {
  const ancestors = [...above, node];
  for (const child of node.children as readonly Nodes[]) {
    if (isLeaf(child)) yield { leaf: child, ancestors };
    else if (isParent(child)) yield* walkLeaves(child, ancestors);
  }
}

function leafText(leaf: Leaf): string {
  if (leaf.type === 'break') return '\n';
  leaf.value = leaf.value.normalize('NFC');
  return leaf.value;
}

const isLeaf = (node: Node): node is Leaf => node.type === 'text' || node.type === 'inlineCode' || node.type === 'break';

const isParent = (node: Node): node is Parent => 'children' in node;
