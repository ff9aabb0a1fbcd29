import { formatEdtf } from '../dossier/french/format-edtf.ts';
import type { IsoDay } from '../dossier/model.ts';

/** Writes a day in French: « 28 octobre 2025 ». */
export const formatDay = (day: IsoDay): string => formatEdtf(day);
