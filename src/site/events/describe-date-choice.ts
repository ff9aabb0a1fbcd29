import { formatDateChoice } from '../../dossier/french/format-date-choice.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Edtf } from '../../dossier/model.ts';

/**
 * Explains how the date of an event was chosen among those its passages give, in EDTF, one for each passage that dates it.
 * `null` when there is no date, or when every passage gives that one.
 */
export function describeDateChoice(chosen: Edtf | null, given: readonly Edtf[]): string | null {
  if (chosen === null) return null;
  const wordings = new Set(given);
  if (wordings.size === 1 && wordings.has(chosen)) return null;
  return formatDateChoice(wordings.size, wordings.has(chosen), formatEdtf(chosen));
}
