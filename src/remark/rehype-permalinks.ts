import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Ends each paragraph that holds passages with a link to the first of them, to be copied. Expects the ids set by `remarkPassages`. */
export function rehypePermalinks(): (tree: Root) => void {
  return (tree) => {
    for (const block of tree.children) addPermalinks(block);
  };
}

function addPermalinks(node: RootContent | ElementContent): void {
  if (node.type !== 'element') return;
  if (node.tagName !== 'p' && node.tagName !== 'li') {
    for (const child of node.children) addPermalinks(child);
    return;
  }
  const passage = findFirstPassage(node);
  if (passage !== null) node.children.push(buildPermalink(passage));
}

function findFirstPassage({ properties, children }: Element): string | null {
  const own = properties['id'];
  if (typeof own === 'string' && PASSAGE.test(own)) return own;
  for (const child of children) {
    const found = child.type === 'element' ? findFirstPassage(child) : null;
    if (found !== null) return found;
  }
  return null;
}

const PASSAGE = /^p\d+-\d+$/;

const buildPermalink = (passage: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['permalink'], href: `#${passage}`, ariaLabel: 'Lien vers ce paragraphe' },
  children: [{ type: 'text', value: '¶' }],
});
