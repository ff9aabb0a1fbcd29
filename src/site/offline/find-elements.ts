import type { DefaultTreeAdapterTypes } from 'parse5';
import { readAttribute, type HtmlElement } from '../integrations/list-elements.ts';

/** The elements below a node that answer a selector, in document order: `tag`, `.class`, `[attribute]` or some of them together. */
export function findElements(root: DefaultTreeAdapterTypes.ParentNode, selector = '*'): HtmlElement[] {
  const asked = parseSelector(selector);
  return listBelow(root).filter((element) => answers(element, asked));
}

/** The classes of an element. */
export const listClasses = (element: HtmlElement): string[] => (readAttribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

interface Asked {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly attribute: readonly [name: string, value: string | undefined] | undefined;
}

function parseSelector(selector: string): Asked {
  const [, tag, classes = '', name, value] = /^([a-z][\w-]*|\*)?((?:\.[\w-]+)*)(?:\[([\w-]+)(?:="([^"]*)")?\])?$/.exec(selector) ?? [];
  if (tag === undefined && classes === '' && name === undefined) throw new Error(`Not a selector: ${selector}`);
  return { tag: tag === '*' ? undefined : tag, classes: classes.split('.').slice(1), attribute: name === undefined ? undefined : [name, value] };
}

function answers(element: HtmlElement, { tag, classes, attribute }: Asked): boolean {
  if (tag !== undefined && element.tagName !== tag) return false;
  const own = listClasses(element);
  if (!classes.every((name) => own.includes(name))) return false;
  if (attribute === undefined) return true;
  const value = readAttribute(element, attribute[0]);
  return value !== null && (attribute[1] === undefined || value === attribute[1]);
}

const listBelow = (node: DefaultTreeAdapterTypes.ParentNode): HtmlElement[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...listBelow(child)] : []));
