/**
 * `<lazy-proof>`: around entries whose proof stands on the page of their event. Opening one fetches that page, once,
 * and shows its proof in place of the link to it; when it cannot be had, the link stays.
 */
class LazyProof extends HTMLElement {
  connectedCallback(): void {
    // `toggle` does not bubble.
    this.addEventListener('toggle', ({ target }) => void showProof(target as HTMLDetailsElement), true);
  }
}

async function showProof(entry: HTMLDetailsElement): Promise<void> {
  const link = entry.querySelector<HTMLAnchorElement>('a[href$="#preuves"]');
  if (!entry.open || link === null) return;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
    const proof = page.getElementById('preuves');
    if (proof !== null && entry.contains(link)) link.parentElement?.replaceWith(...proof.children);
  } catch {
    // Out of reach: the link still leads there.
  }
}

customElements.define('lazy-proof', LazyProof);
