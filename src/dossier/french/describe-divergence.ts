import type { Divergence, Edtf, Mood } from '../model.ts';
import { capitalise } from './capitalise.ts';
import { formatEdtf } from './format-edtf.ts';
import { spellCount } from './spell-count.ts';

/** What there is to tell of a divergence. Dates are `nested` when some are only coarser, `partial` when two share some days, `apart` when none. */
type Told =
  | ({ readonly kind: 'mood' } & Pick<Divergence, 'attestations'>)
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'date'; readonly agreement: 'nested' | 'partial' | 'apart'; readonly wordings: number; readonly edtf: Edtf };

/** A sentence that tells readers how the attestations of an event differ. `moods`: those of all its attestations, in order. */
export function describeDivergence(divergence: Told, moods: readonly Mood[]): string {
  switch (divergence.kind) {
    case 'mood':
      return describeMoods(divergence.attestations.map((index) => moods[index]), moods.includes('asserted'));
    case 'source':
      return divergence.text;
    case 'date':
      return describeDates(divergence);
  }
}

/** What is doubted, then what is denied, called off or told as not taking place. `isAsserted`: others assert it, rather than report it. */
function describeMoods(moods: readonly (Mood | undefined)[], isAsserted: boolean): string {
  const denied = moods.filter((mood) => mood === 'denied').length;
  const doubted = moods.length - denied;
  const others = `, quand d’autres ${isAsserted ? 'l’affirment' : 'le rapportent'}.`;
  return [
    ...(doubted === 0 ? [] : [`${capitalise(spellCount(doubted))} ${doubted === 1 ? 'passage ne le donne' : 'passages ne le donnent'} qu’avec réserve${others}`]),
    ...(denied === 0 ? [] : [`${capitalise(spellCount(denied))} ${denied === 1 ? 'passage dit' : 'passages disent'} le contraire${doubted === 0 ? others : '.'}`]),
  ].join(' ');
}

function describeDates({ agreement, wordings, edtf }: Extract<Told, { kind: 'date' }>): string {
  const date = formatEdtf(edtf);
  if (agreement === 'nested') {
    return wordings < 2 ? `Les mots du passage sont moins précis que la date retenue : ${date}.` : `${capitalise(spellCount(wordings, 'f'))} formulations, une seule date possible : ${date}.`;
  }
  return agreement === 'partial' ? `Les dates ne se recouvrent qu’en partie ; la date retenue est ${date}.` : `Les dates données n’ont aucun jour en commun ; la date retenue est ${date}.`;
}
