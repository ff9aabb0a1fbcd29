/**
 * `<copy-links>` around a text whose permalinks are `a.permalink`: following one also copies its full address, and says
 * so in the `[role="status"]` it holds and, for a moment, beside the sign. Without script the links are plain links.
 */
class CopyLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
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

customElements.define('copy-links', CopyLinks);
