import { spellCount } from '../../dossier/french/spell-count.ts';
import type { DateShape } from '../date-shape.ts';
import type { Certainty } from '../certainty.ts';

/** The words of the page on the method; its text is in `texts/`. */
export const METHOD = {
  title: 'Méthode',
  description: 'Comment les articles sont écrits, comment la chronologie est tirée de leur texte, ce que disent les marques, et ce que la méthode ne voit pas.',
  standfirst: 'La chronologie de ce dossier n’est pas écrite à côté des articles : elle est tirée de leur texte, et montre ses preuves. Voici comment, et avec quelles limites.',
  shapes: 'La forme : la précision',
  lines: 'Le trait : la réserve',
} as const;

/** « cinq documents », « un document ». */
export const formatDocumentCount = (count: number): string => `${spellCount(count)} document${count > 1 ? 's' : ''}`;

/** « Un seul des cinq documents porte sa date ; celle des autres est déduite. » and a space; empty when none was inferred. */
export function formatInferred(exact: number, total: number, documents: string): string {
  if (exact === total) return '';
  if (exact === 0) return `Aucun des ${documents} ne porte sa date : toutes sont déduites. `;
  return `${exact === 1 ? 'Un seul' : 'Une partie seulement'} des ${documents} porte sa date ; celle des autres est déduite. `;
}

const firm = { softStart: false, softEnd: false } as const;

/** A mark and its meaning; a shape of `null` is that of an event without a date. */
export interface MarkMeaning {
  readonly shape: DateShape | null;
  readonly certainty: Certainty;
  readonly label: string;
}

/** What the shapes of the marks mean. */
export const SHAPE_MEANINGS: readonly MarkMeaning[] = [
  { shape: { kind: 'day', ...firm }, certainty: 'asserted', label: 'un jour' },
  { shape: { kind: 'month', ...firm }, certainty: 'asserted', label: 'un mois, sans jour' },
  { shape: { kind: 'part', softStart: false, softEnd: true }, certainty: 'asserted', label: 'une partie de mois ; le côté estompé est approximatif' },
  { shape: { kind: 'span', ...firm }, certainty: 'asserted', label: 'une période, ou une année' },
  { shape: { kind: 'since', ...firm }, certainty: 'asserted', label: 'depuis une date' },
  { shape: { kind: 'until', ...firm }, certainty: 'asserted', label: 'jusqu’à une date' },
  { shape: null, certainty: 'asserted', label: 'sans date' },
];

/** What the lines of the marks mean. */
export const LINE_MEANINGS: readonly MarkMeaning[] = [
  { shape: { kind: 'day', ...firm }, certainty: 'asserted', label: 'plein : affirmé' },
  { shape: { kind: 'day', ...firm }, certainty: 'attributed', label: 'tireté : attribué' },
  { shape: { kind: 'day', ...firm }, certainty: 'alleged', label: 'pointillé : allégué' },
  { shape: { kind: 'day', ...firm }, certainty: 'announced', label: 'creux : annoncé' },
  { shape: { kind: 'day', ...firm }, certainty: 'denied', label: 'barré : démenti' },
];
