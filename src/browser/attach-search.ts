import { attachBox } from './attach-box.ts';
import { openSearch } from './open-search.ts';
import { readRecent } from './remember-query.ts';

/**
 * Makes a field search as it is typed into: results in a box under it, or in the page. What only some searches need
 * (the layout of the page, the passages, the recent queries, dates, corrections) is loaded when they do.
 */
export async function attachSearch(host: HTMLElement, input: HTMLInputElement, index: string): Promise<void> {
  offerRecent(host, input);
  if (!host.hasAttribute('data-page')) return attachBox(host, input, index);
  // The head comes while the layout does; its failure is told by the first query.
  openSearch(index, host.dataset['base'] ?? '').catch(() => undefined);
  const { attachPage } = await import('./attach-page.ts');
  attachPage(host, input, index);
}

/** Offers the recent queries of this device, once there are any, whenever the field is empty and used. */
function offerRecent(host: HTMLElement, input: HTMLInputElement): void {
  const start = (): void => {
    if (input.value.trim() !== '' || readRecent().length === 0) return;
    for (const use of USES) input.removeEventListener(use, start);
    import('./attach-recent.ts').then(({ attachRecent }) => attachRecent(host, input).offer(), () => undefined);
  };
  for (const use of USES) input.addEventListener(use, start);
  start();
}

const USES = ['focus', 'input'] as const;
