/**
 * `<date-cards>` around the lines that tell how the dates of a text were read, each at the id that a date of the text
 * links to (`a[role="doc-noteref"]`). Resting on such a date, reaching it with the keyboard or touching it shows its
 * line in a card beside it; Escape, a touch elsewhere or moving away closes it. Without script the links lead to
 * the lines; links, since a button (`popovertarget`) breaks over no line and leads nowhere.
 */
class DateCards extends HTMLElement {
  #card = document.createElement('div');
  /** The last date shown: one that Escape closed is not shown again until another was turned to. */
  #date: HTMLAnchorElement | null = null;
  #timer = 0;

  connectedCallback(): void {
    this.#card.popover = 'auto';
    this.append(this.#card);
    addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#turnTo(target, PAUSE);
    });
    addEventListener('focusin', ({ target }) => this.#turnTo(target, 0));
    addEventListener('click', (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (isTouch && findDate(event.target) !== null) {
        event.preventDefault();
        this.#show(findDate(event.target));
      } else if (!this.#holds(event.target)) this.#show(null);
    });
  }

  /** Shows the date pointed at or else the one reached with the keyboard; with neither, closes the card, unless it is being read. */
  #turnTo(target: EventTarget | null, delay: number): void {
    clearTimeout(this.#timer);
    const date = findDate(target) ?? findDate(document.querySelector(':focus-visible'));
    if (date !== this.#date && !this.#holds(target)) this.#timer = window.setTimeout(() => this.#show(date), delay);
  }

  #show(date: HTMLAnchorElement | null): void {
    const line = document.getElementById(date?.hash.slice(1) ?? '');
    this.#date = date;
    this.#card.hidePopover();
    if (date === null || line === null) return;
    this.#card.replaceChildren(...line.cloneNode(true).childNodes);
    // Named as the source, the date is followed by the card in the order of the keyboard.
    this.#card.showPopover({ source: date });
    this.#place(date.getBoundingClientRect());
  }

  /** Under the words, or above them where there is no room. */
  #place({ left, top, bottom }: DOMRect): void {
    const { style, offsetWidth, offsetHeight } = this.#card;
    const room = document.documentElement.clientWidth - offsetWidth - MARGIN;
    style.left = `${scrollX + Math.max(MARGIN, Math.min(left, room))}px`;
    style.top = `${scrollY + (bottom + offsetHeight > innerHeight && top > offsetHeight ? top - offsetHeight : bottom)}px`;
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }
}

/** Milliseconds before a card follows the pointer: time to cross the text, and to reach the card. */
const PAUSE = 200;

/** Pixels kept free on either side of a card. */
const MARGIN = 16;

const findDate = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('[role="doc-noteref"]') : null;

customElements.define('date-cards', DateCards);
