import type { Edtf } from '../model.ts';
import { formatDe } from './format-de.ts';

/**
 * Says when an office was held: « depuis le 11 juin 2022 », « d’avril 2019 à juin 2022 », « jusqu’en 2024 ».
 * `format` writes one date in French. Empty when neither end is known.
 */
export function formatTenure(from: Edtf | null, to: Edtf | null, format: (edtf: Edtf) => string): string {
  if (from === null && to === null) return '';
  if (to === null) return `depuis ${withArticle(from ?? '', format)}`;
  if (from === null) return isDay(to) ? `jusqu’au ${format(to)}` : `jusqu’en ${format(to)}`;
  return `${formatDe(withArticle(from, format))} ${isDay(to) ? 'au' : 'à'} ${format(to)}`;
}

const withArticle = (edtf: Edtf, format: (edtf: Edtf) => string): string => (isDay(edtf) ? `le ${format(edtf)}` : format(edtf));

const isDay = (edtf: Edtf): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
