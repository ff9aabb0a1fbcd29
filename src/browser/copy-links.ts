/**
 * `<copy-links>` around a text whose permalinks are `a.permalink`: following one also copies its full address, and says
 * so in the `[role="status"]` it holds and, for a moment, beside the sign. When words of the paragraph are selected, the
 * link is that of their own passage. Without script the links are plain links.
 */
class CopyLinks extends HTMLElement {
  connectedCallback(): void {
    // Pressing the sign drops the selection: it is read just before.
    this.addEventListener('pointerdown', ({ target }) => {
      const link = findPermalink(target);
      const passage = link === null ? null : findSelectedPassage(link.parentElement);
      if (link !== null && passage !== null) link.hash = passage.id;
    });
    this.addEventListener('click', ({ target }) => {
      const link = findPermalink(target);
      if (link !== null) void this.#copy(link);
    });
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    const status = this.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Refused, or no secure context: the address bar holds the link all the same.
      return;
    }
    const said = this.dataset['copied'] ?? '';
    link.dataset['copied'] = said;
    if (status !== null) status.textContent = said;
    setTimeout(() => {
      delete link.dataset['copied'];
      if (status !== null) status.textContent = '';
    }, SHOWN);
  }
}

/** Milliseconds. */
const SHOWN = 2500;

const findPermalink = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;

function findSelectedPassage(paragraph: Element | null): Element | null {
  const selection = getSelection();
  const words = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0).startContainer;
  const passage = (words instanceof Element ? words : words?.parentElement)?.closest('[id^="p"]') ?? null;
  return passage !== null && paragraph?.contains(passage) === true ? passage : null;
}

customElements.define('copy-links', CopyLinks);
