import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { formatFrenchRuns, type FrenchRun } from '../dossier/french/format-french-runs.ts';

/** Sets the text of a page by the rules of French typography. Runs last: it changes characters, so offsets no longer hold. */
export function rehypeTypography(): (tree: Root) => void {
  return (tree) => {
    tree.children = setChildren(tree.children);
  };
}

function setChildren<Child extends RootContent | ElementContent>(children: readonly Child[]): (Child | ElementContent)[] {
  return children.flatMap((child): (Child | ElementContent)[] => {
    if (child.type === 'text') return setText(child);
    if (child.type === 'element' && !VERBATIM.has(child.tagName)) child.children = setChildren(child.children);
    return [child];
  });
}

const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg']);

const setText = ({ value }: Text): ElementContent[] => formatFrenchRuns(value).map(buildNode);

function buildNode(run: FrenchRun): ElementContent {
  const text: Text = { type: 'text', value: run.text };
  switch (run.kind) {
    case 'text':
      return text;
    case 'superscript':
      return wrap('sup', {}, text);
    case 'unbroken':
      return wrap('span', { className: ['nb'] }, text);
    case 'foreign':
      return wrap('span', { lang: run.lang }, text);
  }
}

const wrap = (tagName: string, properties: Element['properties'], text: Text): Element => ({ type: 'element', tagName, properties, children: [text] });
