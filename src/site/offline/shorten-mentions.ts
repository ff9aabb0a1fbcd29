import type { DefaultTreeAdapterTypes } from 'parse5';
import { readAttribute, type HtmlElement } from '../integrations/list-elements.ts';
import { buildElement, editElement } from './edit-element.ts';
import { findElements } from './find-elements.ts';

/**
 * Makes of each quoted mention a line of a concordance: the words that name, a few words on either side, the whole
 * a link to the passage, which the file holds in full elsewhere.
 */
export function shortenMentions(main: HtmlElement): void {
  for (const item of findElements(main, 'details').flatMap((details) => findElements(details, 'li'))) {
    const passage = findElements(item, 'a').at(-1);
    const href = passage === undefined ? null : readAttribute(passage, 'href');
    if (href === null || findElements(item, 'mark').length === 0) continue;
    const link = buildElement('a');
    editElement(link, 'href', href);
    link.childNodes = shorten(item.childNodes.filter((child) => child !== passage));
    for (const child of link.childNodes) child.parentNode = link;
    link.parentNode = item;
    item.childNodes = [link];
  }
}

/** Characters kept on a side of a mention, at least. */
const AROUND = 40;

type Node = DefaultTreeAdapterTypes.ChildNode;

function shorten(nodes: readonly Node[]): Node[] {
  const marks = nodes.flatMap((node, at) => (node.nodeName === 'mark' ? [at] : []));
  const [first = 0, last = 0] = [marks[0], marks.at(-1)];
  return [...keepEnd(nodes.slice(0, first)), ...nodes.slice(first, last + 1), ...keepStart(nodes.slice(last + 1))];
}

/** The last words of a run. */
function keepEnd(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  let length = 0;
  for (const node of nodes.toReversed()) {
    if (length >= AROUND) return [buildText('… '), ...kept];
    const text = readText(node);
    const from = 'value' in node && text.length > AROUND - length ? text.lastIndexOf(' ', text.length - (AROUND - length)) : -1;
    if (from > 0) return [buildText(`…${text.slice(from)}`), ...kept];
    kept.unshift(node);
    length += text.length;
  }
  return kept;
}

/** The first words of a run. */
function keepStart(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  let length = 0;
  for (const node of nodes) {
    if (length >= AROUND) return [...kept, buildText(' …')];
    const text = readText(node);
    const to = 'value' in node && text.length > AROUND - length ? text.indexOf(' ', AROUND - length) : -1;
    if (to > 0 && to < text.length - 1) return [...kept, buildText(`${text.slice(0, to)} …`)];
    kept.push(node);
    length += text.length;
  }
  return kept;
}

const readText = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(readText).join('') : '');

const buildText = (value: string): Node => ({ nodeName: '#text', value, parentNode: null });
