import type { Element, ElementContent, Root, RootContent } from 'hast';
import { buildNotesElement } from './build-notes-element.ts';
import type { MarginNote, MarginNotes } from './margin-note.ts';

export interface MarginNotesOptions {
  /** The notes of an article, by its id. */
  readonly findNotes: (article: string) => MarginNotes;
}

/**
 * Puts before each block the events that its passages attest, for the margin to show level with it. An event that
 * an earlier block already told in full is recalled by its title alone. Expects the ids of passages set by
 * `remarkPassages`; the article is named by its file.
 */
export function rehypeMarginNotes({ findNotes }: MarginNotesOptions): (tree: Root, file: { readonly stem?: string | undefined }) => void {
  return (tree, file) => {
    const notes = findNotes(file.stem ?? '');
    const told = new Set<string>();
    tree.children = tree.children.map((block) => annotate(block, notes, told));
  };
}

function annotate(block: RootContent, notes: MarginNotes, told: Set<string>): RootContent {
  if (block.type !== 'element') return block;
  const attested = collectNotes(findPassages(block), notes);
  if (attested.length === 0) return block;
  const shown = attested.map((note) => ({ ...note, recalled: told.has(note.event) }));
  for (const { event } of attested) told.add(event);
  return { type: 'element', tagName: 'div', properties: { className: ['noted'] }, children: [buildNotesElement(shown), block] };
}

function findPassages(element: Element): string[] {
  const own = element.properties['id'];
  const inside = element.children.flatMap((child: ElementContent) => (child.type === 'element' ? findPassages(child) : []));
  return typeof own === 'string' ? [own, ...inside] : inside;
}

function collectNotes(passages: readonly string[], notes: MarginNotes): MarginNote[] {
  const byEvent = new Map<string, MarginNote>();
  for (const note of passages.flatMap((passage) => notes.get(passage) ?? [])) byEvent.set(note.event, byEvent.get(note.event) ?? note);
  return [...byEvent.values()];
}
