import { expect, it } from 'vitest';
import type { MarginNote } from '../../src/remark/margin-note.ts';
import { rehypeMarginNotes } from '../../src/remark/rehype-margin-notes.ts';
import { h, outline, root } from './hast.ts';

const note = (event: string, more: string | null = null): MarginNote => ({
  event,
  mark: { path: 'M0 0', certainty: 'asserted' },
  date: 'juin 2024',
  title: `Titre ${event}`,
  href: `/chronologie/${event}/`,
  more,
});

const annotate = (notes: Record<string, MarginNote[]>, ...blocks: Parameters<typeof root>): string => {
  const tree = root(...blocks);
  rehypeMarginNotes({ findNotes: (article) => (article === 'a' ? new Map(Object.entries(notes)) : new Map()) })(tree, { stem: 'a' });
  return outline(tree).replaceAll('<svg.mark.asserted><path></></>', '*');
};

const block = (id: string) => h('p', {}, h('span', { id }, 'Mots.'));

it('puts the notes of a block before it, in a details that works without script', () => {
  expect(annotate({ 'p1-1': [note('pacte', '4 articles')] }, block('p1-1'))).toBe(
    '<div.noted><details.notes><summary>*juin 2024</><ul><li>*<b>juin 2024</><a→/chronologie/pacte/ >Titre pacte</><p>4 articles</></></></><p><span#p1-1>Mots.</></></>',
  );
});

it('leaves a block without event alone', () => {
  expect(annotate({ 'p1-1': [note('pacte')] }, block('p2-1'))).toBe('<p><span#p2-1>Mots.</></>');
});

it('tells an event once in a block, and recalls it by its title in the next', () => {
  const html = annotate({ 'p1-1': [note('pacte')], 'p1-2': [note('pacte')], 'p2-1': [note('pacte', 'ailleurs')] }, h('p', {}, h('span', { id: 'p1-1' }), h('span', { id: 'p1-2' })), block('p2-1'));
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain('<li>*<a→/chronologie/pacte/ >Titre pacte</></>');
});

it('counts several events in the mark that opens them', () => {
  expect(annotate({ 'p1-1': [note('pacte'), note('visite')] }, block('p1-1'))).toContain('<summary>**2 événements</>');
});
