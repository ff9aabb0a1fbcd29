const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Milliseconds without typing before results are announced: a screen reader echoes the keys first. */
const PAUSE = 500;

/** Says a text through a live region, once the reader has paused; an empty one silences what was to be said. */
export function announce(status: Element, text: string): void {
  clearTimeout(waiting.get(status));
  waiting.set(status, setTimeout(() => (status.textContent = text), text === '' ? 0 : PAUSE));
}
