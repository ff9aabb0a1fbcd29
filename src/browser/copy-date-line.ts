/** What the card of a date shows: a copy of the line that the date leads to, which tells how it was read. */
export function copyDateLine({ hash }: HTMLAnchorElement): DocumentFragment {
  const copy = new DocumentFragment();
  copy.append(...(document.getElementById(hash.slice(1))?.cloneNode(true).childNodes ?? []));
  return copy;
}
