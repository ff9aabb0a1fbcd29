import { describe, expect, inject, it } from 'vitest';
import { PAGE_TYPES, usePages } from './open-page.ts';

const open = usePages();

describe.each(PAGE_TYPES)('%s', (path) => {
  it('does not scroll sideways at 320 px', async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
    await page.context().close();
    expect(scroll).toBeLessThanOrEqual(client);
  });

  it('never shifts its layout, and breaks no policy', async () => {
    const page = await open('about:blank');
    const violations: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && violations.push(message.text())));
    page.on('pageerror', (error) => void violations.push(error.message));
    await page.goto(new URL(path, inject('origin')).href);
    await page.waitForTimeout(300);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    await page.context().close();
    expect(shift).toBe(0);
    expect(violations).toEqual([]);
  });

  it('offers targets of 44 px where the pointer is coarse', async () => {
    const page = await open(path, { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    const small = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('header a, nav a, button, summary, input, select'))
        .filter((element) => element.offsetParent !== null && element.getClientRects().length > 0)
        .map((element) => ({ words: element.textContent?.trim().slice(0, 40) ?? '', height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 1 && height < 44),
    );
    await page.context().close();
    expect(small).toEqual([]);
  });
});
