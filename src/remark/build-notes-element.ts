import type { Element, ElementContent } from 'hast';
import type { MarginNote } from './margin-note.ts';

/** A note as it stands in the margin of one block. */
export interface ShownNote extends MarginNote {
  /** An earlier block told it in full. */
  readonly recalled: boolean;
}

/**
 * Builds the notes of a block: a `<details>` that a discreet mark opens on narrow screens, and that the style sheet
 * shows open in the margin of wide ones. It works without script.
 */
export function buildNotesElement(notes: readonly ShownNote[]): Element {
  return element('details', ['notes'], [
    element('summary', [], [...notes.map(buildMark), text(formatSummary(notes))]),
    element('ul', [], notes.map(buildNote)),
  ]);
}

function buildNote(note: ShownNote): Element {
  const title = element('a', [], [text(note.title)], { href: note.href });
  if (note.recalled) return element('li', [], [buildMark(note), title]);
  const more = note.more === null ? [] : [element('p', [], [text(note.more)])];
  return element('li', [], [buildMark(note), element('b', [], [text(note.date)]), title, ...more]);
}

const buildMark = ({ mark }: MarginNote): Element =>
  element('svg', ['mark', mark.certainty], [element('path', [], [], { d: mark.path })], { viewBox: '0 0 16 16', ariaHidden: 'true' });

function formatSummary(notes: readonly MarginNote[]): string {
  const [only] = notes;
  return notes.length === 1 && only !== undefined ? only.date : `${notes.length} événements`;
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function element(tagName: string, className: string[], children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties: className.length === 0 ? properties : { className, ...properties }, children };
}
