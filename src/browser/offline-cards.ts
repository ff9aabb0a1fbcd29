import { CardElement } from './card-element.ts';
import { copyDateLine } from './copy-date-line.ts';

/** `<preview-cards>` in the file to take away: what its names lead to stands in the file, and is copied from there. */
export class OfflineCards extends CardElement {
  protected override describe(link: HTMLAnchorElement): DocumentFragment {
    return link.matches('.mention') ? copyChapterHead(link) : copyDateLine(link);
  }
}

/** The name of a chapter, what it is, the first words of its note. */
function copyChapterHead({ hash }: HTMLAnchorElement): DocumentFragment {
  const chapter = document.getElementById(decodeURIComponent(hash.slice(1)));
  const copy = new DocumentFragment();
  const name = document.createElement('b');
  const first = document.createElement('p');
  name.append(...copyChildren(chapter?.querySelector('.h1')));
  first.append(name, ' ', ...[...(chapter?.querySelectorAll('.native') ?? [])].map(copyNative));
  copy.append(first, ...['.over', '.note > p'].map((selector) => buildLine(chapter?.querySelector(selector))));
  return copy;
}

const copyChildren = (element: Element | null | undefined): Node[] => [...(element?.cloneNode(true).childNodes ?? [])];

function copyNative(native: Element): HTMLElement {
  const span = document.createElement('span');
  span.lang = native.getAttribute('lang') ?? '';
  span.append(...copyChildren(native));
  return span;
}

function buildLine(element: Element | null | undefined): Node {
  const line = element === null || element === undefined ? new DocumentFragment() : document.createElement('p');
  line.append(...copyChildren(element));
  return line;
}

customElements.define('preview-cards', OfflineCards);
