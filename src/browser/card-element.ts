/**
 * The one card of a page that shows beside its links what they lead to: dates (`a[role="doc-noteref"]`) and names (`a.mention`).
 * Resting on such a link, reaching it with the keyboard or touching it opens the card; Escape, a touch elsewhere or
 * moving away closes it. A click of the mouse follows the link, as without script; links, since a button
 * (`popovertarget`) breaks over no line and leads nowhere.
 */
export abstract class CardElement extends HTMLElement {
  #card = document.createElement('div');
  /** The last link shown: one that Escape closed is not shown again until another was turned to. */
  #link: HTMLAnchorElement | null = null;
  #timer = 0;
  #pointer = '';

  connectedCallback(): void {
    this.#card.popover = 'auto';
    this.append(this.#card);
    addEventListener('pointerover', ({ target, pointerType }) => {
      this.#pointer = pointerType;
      if (pointerType !== 'touch') this.#turnTo(target, PAUSE);
    });
    addEventListener('focusin', ({ target }) => this.#turnTo(target, 0));
    addEventListener('click', (event) => {
      const link = findLink(event.target);
      // Older browsers do not tell what clicked.
      const pointer = event instanceof PointerEvent ? event.pointerType : this.#pointer;
      if (link !== null && pointer === 'touch') {
        event.preventDefault();
        void this.#show(link).catch(() => location.assign(link.href));
      } else if (!this.#holds(event.target)) void this.#show(null);
    });
  }

  /** Shows the link pointed at or else the one reached with the keyboard; with neither, closes the card, unless it is being read. */
  #turnTo(target: EventTarget | null, delay: number): void {
    clearTimeout(this.#timer);
    const link = findLink(target) ?? findLink(document.querySelector(':focus-visible'));
    if (link === this.#link || this.#holds(target)) return;
    // What cannot be fetched is not shown: the link still leads there.
    this.#timer = window.setTimeout(() => void this.#show(link).catch(() => undefined), delay);
  }

  async #show(link: HTMLAnchorElement | null): Promise<void> {
    clearTimeout(this.#timer);
    this.#link = link;
    this.#card.hidePopover();
    if (link === null) return;
    const content = await this.describe(link);
    // Another was turned to meanwhile.
    if (this.#link !== link) return;
    this.#card.replaceChildren(content);
    // Named as the source, the link is followed by the card in the order of the keyboard.
    this.#card.showPopover({ source: link });
    this.#place(link.getBoundingClientRect());
  }

  /** Under the words, or above them where there is no room. */
  #place({ left, top, bottom }: DOMRect): void {
    const { style, offsetWidth, offsetHeight } = this.#card;
    const room = document.documentElement.clientWidth - offsetWidth - MARGIN;
    style.left = `${scrollX + Math.max(MARGIN, Math.min(left, room))}px`;
    style.top = `${scrollY + (bottom + offsetHeight > innerHeight && top > offsetHeight ? top - offsetHeight : bottom)}px`;
  }

  /** What the card of a link shows. Rejects when it cannot be had. */
  protected abstract describe(link: HTMLAnchorElement): DocumentFragment | Promise<DocumentFragment>;

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }
}

/** Milliseconds before a card follows the pointer: time to cross the text, and to reach the card. */
const PAUSE = 150;

/** Pixels kept free on either side of a card. */
const MARGIN = 16;

const findLink = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('[role="doc-noteref"], .mention') : null;
