import type { Edtf } from '../model.ts';
import { formatEdtf } from './format-edtf.ts';

/**
 * Says how closely a date is known, in the words it is known in: « Date connue au mois près : juillet 2025. »,
 * « Date approximative : fin avril 2025. », « Période connue au mois près : de juillet à novembre 2023. »
 */
export function formatPrecision(edtf: Edtf): string {
  const words = formatEdtf(edtf);
  return `${describeGrain(edtf, /^(?:du |de |d’|depuis |jusqu’)/.test(words) ? 'Période' : 'Date')} : ${words}.`;
}

function describeGrain(edtf: Edtf, what: 'Période' | 'Date'): string {
  const ends = edtf.split('/').filter((end) => end !== '' && end !== '..');
  if (/[~?%]/.test(edtf)) return `${what} approximative`;
  const grains = new Set(ends.map(findGrain));
  const [grain = ''] = grains;
  // « du 6 au 12 octobre » may be the week something happened in: its days are not said to be known.
  return grains.size > 1 || grain === '' || (what === 'Période' && grain === DAY) ? what : `${what} connue ${grain}`;
}

const DAY = 'au jour près';

/** The longest first: each pattern is the end of a value. */
const GRAINS: readonly (readonly [RegExp, string])[] = [
  [/-\d{2}-\d{2}$/, DAY],
  [/-(?:0[1-9]|1[0-2])(?:-XX)?$/, 'au mois près'],
  [/-2[1-4]$/, 'à la saison près'],
  [/-3[3-6]$/, 'au trimestre près'],
  [/-4[01]$/, 'au semestre près'],
  [/XX$/, 'au siècle près'],
  [/X$/, 'à la décennie près'],
  [/^\d{4}$/, 'à l’année près'],
];

const findGrain = (edtf: Edtf): string => GRAINS.find(([pattern]) => pattern.test(edtf))?.[1] ?? '';
