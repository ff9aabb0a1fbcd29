import { formatDateChoice } from '../../dossier/french/format-date-choice.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Edtf } from '../../dossier/model.ts';

/**
 * Owns up to a date that no passage gives in so many words. `given`: the dates of the passages that give one, in EDTF.
 * `null` when there is no date, or when a passage gives it.
 */
export function describeDateChoice(chosen: Edtf | null, given: readonly Edtf[]): string | null {
  if (chosen === null) return null;
  return given.includes(chosen) ? null : formatDateChoice(given.length, formatEdtf(chosen));
}
