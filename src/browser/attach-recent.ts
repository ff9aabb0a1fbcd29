import { announce } from './announce.ts';
import { RECENT_STRINGS } from './recent-strings.fr.ts';
import { readRecent, writeRecent } from './remember-query.ts';
import { buildText } from './render-results.ts';

/**
 * Offers the recent queries under a field that is empty and focused, each with a button that removes it. They are
 * plain buttons, reached by Tab or the down arrow: a list of options could not hold what removes them.
 */
export function attachRecent(host: HTMLElement, input: HTMLInputElement): { offer(): void } {
  const panel = document.createElement('div');
  panel.className = 'search-box search-recent';
  panel.hidden = true;
  host.append(panel);

  function offer(): void {
    const queries = readRecent();
    panel.hidden = queries.length === 0 || input.value.trim() !== '' || !host.contains(document.activeElement);
    if (panel.hidden) return;
    const list = document.createElement('ul');
    list.append(...queries.map(buildItem));
    panel.replaceChildren(buildText('p', 'search-label', RECENT_STRINGS.title), list, buildButton('search-clear', RECENT_STRINGS.clear, () => keep([])));
    announceCount(queries.length);
  }

  function buildItem(query: string): HTMLElement {
    const item = document.createElement('li');
    const remove = buildButton('search-remove', '×', () => keep(readRecent().filter((other) => other !== query)));
    remove.ariaLabel = RECENT_STRINGS.remove(query);
    item.append(buildButton('search-again', query, () => ask(query)), remove);
    return item;
  }

  function ask(query: string): void {
    input.value = query;
    panel.hidden = true;
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function keep(queries: readonly string[]): void {
    writeRecent(queries);
    input.focus();
    offer();
  }

  function announceCount(count: number): void {
    const status = host.querySelector('[role="status"]');
    if (status !== null) announce(status, RECENT_STRINGS.count(count));
  }

  input.addEventListener('input', offer);
  input.addEventListener('focus', offer);
  host.addEventListener('keydown', (event) => {
    if (panel.hidden || event.isComposing) return;
    const stops = [input, ...panel.querySelectorAll<HTMLElement>('.search-again')];
    const at = stops.findIndex((stop) => stop === event.target);
    if (event.key === 'Escape') {
      input.focus();
      panel.hidden = true;
    } else if (at >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) panel.hidden = true;
  });
  // A button that is pressed does not take the focus where browsers would give it to none.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  return { offer };
}

function buildButton(className: string, text: string, press: () => void): HTMLElement {
  const button = Object.assign(buildText('button', className, text), { type: 'button' });
  button.addEventListener('click', press);
  return button;
}
