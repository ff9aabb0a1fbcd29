import { serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlElement } from '../integrations/list-elements.ts';

/** Writes the inside of a page of the file, without the white space that shows nothing and the empty values of scopes. */
export function writeChapter(main: HtmlElement | undefined): string {
  if (main === undefined) return '';
  dropBlanks(main);
  return serialize(main).replaceAll('&nbsp;', '\u00a0').replace(/[ \t\r\n]+/g, ' ').replace(/ (data-[0-9a-z]+)=""/g, ' $1');
}

/** White space at the edges of a block, and between blocks. */
function dropBlanks(element: HtmlElement): void {
  const { childNodes } = element;
  element.childNodes = childNodes.filter((child, at) => !isBlank(child) || !isBlock(element) || !(isEdge(childNodes[at - 1]) || isEdge(childNodes[at + 1])));
  for (const child of element.childNodes) if ('tagName' in child) dropBlanks(child);
}

const isBlank = (node: DefaultTreeAdapterTypes.ChildNode): boolean => node.nodeName === '#comment' || ('value' in node && /^[ \t\r\n]*$/.test(node.value));

const isEdge = (node: DefaultTreeAdapterTypes.ChildNode | undefined): boolean => node === undefined || ('tagName' in node && isBlock(node));

const BLOCKS = new Set('main article aside section header footer nav div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption details summary table caption thead tbody tr th td svg g defs symbol'.split(' '));

const isBlock = ({ tagName }: HtmlElement): boolean => BLOCKS.has(tagName);
