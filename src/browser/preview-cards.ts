import { CardElement } from './card-element.ts';
import { copyDateLine } from './copy-date-line.ts';
import { fetchNamePreview } from './fetch-name-preview.ts';

/** `<preview-cards data-names="apercus.json">`: the card of an article, for its dates, which it tells itself, and its names. */
class PreviewCards extends CardElement {
  protected override describe(link: HTMLAnchorElement): DocumentFragment | Promise<DocumentFragment> {
    return link.hash === '' ? fetchNamePreview(link, this.dataset['names'] ?? '') : copyDateLine(link);
  }
}

customElements.define('preview-cards', PreviewCards);
