import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Builds an element, for trees written by hand. */
export function h(tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element {
  return { type: 'element', tagName, properties, children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)) };
}

export const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** Writes a tree as indented names, ids and classes, to be compared: `p#p1-1.x(text)`. */
export function outline(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(outline).join('');
  if (node.type !== 'element') return inside;
  const { id, className, lang, href } = node.properties;
  const classes = Array.isArray(className) ? className.map((name) => `.${name}`).join('') : '';
  const marks = `${id === undefined ? '' : `#${String(id)}`}${classes}${lang === undefined ? '' : `@${String(lang)}`}${href === undefined ? '' : `→${String(href)} `}`;
  return `<${node.tagName}${marks}>${inside}</>`;
}
