import { defaultTreeAdapter, html } from 'parse5';
import type { HtmlElement } from '../integrations/list-elements.ts';

/** Sets an attribute of an element; `null` takes it away. */
export function editElement(element: HtmlElement, name: string, value: string | null): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  const known = element.attrs.find((attribute) => attribute.name === name);
  if (value === null) element.attrs = others;
  else if (known === undefined) element.attrs = [...others, { name, value }];
  else known.value = value;
}

/** Takes an element out of its page. */
export const removeElement = (element: HtmlElement): void => defaultTreeAdapter.detachNode(element);

/** Gives an element another tag. */
export function renameElement(element: HtmlElement, tag: string): void {
  element.tagName = tag;
  element.nodeName = tag;
}

/** Puts elements that follow one another into a new one, which takes the place of the first. */
export function wrapElements(elements: readonly HtmlElement[], tag: string): HtmlElement | null {
  const [first] = elements;
  if (first === undefined || first.parentNode === null) return null;
  const wrapper = buildElement(tag);
  defaultTreeAdapter.insertBefore(first.parentNode, wrapper, first);
  for (const element of elements) {
    defaultTreeAdapter.detachNode(element);
    defaultTreeAdapter.appendChild(wrapper, element);
  }
  return wrapper;
}

/** A new element, empty. */
export const buildElement = (tag: string): HtmlElement => defaultTreeAdapter.createElement(tag, html.NS.HTML, []);
