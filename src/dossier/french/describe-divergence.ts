import type { Divergence, Edtf } from '../model.ts';
import { capitalise } from './capitalise.ts';
import { formatEdtf } from './format-edtf.ts';
import { spellCount } from './spell-count.ts';

/** What there is to tell of a divergence. Dates are `nested` when some are only coarser, `partial` when two share some days, `apart` when none. */
type Told =
  | ({ readonly kind: 'mood' } & Pick<Divergence, 'attestations'>)
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'date'; readonly agreement: 'nested' | 'partial' | 'apart'; readonly wordings: number; readonly edtf: Edtf };

/** A sentence that tells readers how the attestations of an event differ. */
export function describeDivergence(divergence: Told): string {
  switch (divergence.kind) {
    case 'mood':
      return describeMood(divergence.attestations.length);
    case 'source':
      return divergence.text;
    case 'date':
      return describeDates(divergence);
  }
}

function describeMood(count: number): string {
  return `${capitalise(spellCount(count))} ${count === 1 ? 'passage ne le donne' : 'passages ne le donnent'} qu’avec réserve, quand d’autres l’affirment.`;
}

function describeDates({ agreement, wordings, edtf }: Extract<Told, { kind: 'date' }>): string {
  const date = formatEdtf(edtf);
  if (agreement === 'nested') {
    return wordings < 2 ? `Les mots du passage sont moins précis que la date retenue : ${date}.` : `${capitalise(spellCount(wordings, 'f'))} formulations, une seule date possible : ${date}.`;
  }
  return agreement === 'partial' ? `Les dates ne se recouvrent qu’en partie ; la date retenue est ${date}.` : `Les dates données n’ont aucun jour en commun ; la date retenue est ${date}.`;
}
