import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a parsed page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses a page as a browser does and lists its elements in document order, those inside templates included. */
export function listElements(html: string): HtmlElement[] {
  return collect(parse(html, { sourceCodeLocationInfo: true }));
}

/** The value of an attribute; `null` when it is absent. */
export const readAttribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** The text of a script or of a style sheet, as a browser hashes it. */
export const readText = (element: HtmlElement): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

function collect(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(collect)];
}
