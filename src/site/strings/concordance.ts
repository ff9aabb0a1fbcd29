import type { Mood } from '../../dossier/model.ts';
import { formatCount } from '../../dossier/french/format-count.ts';
import type { Telling } from '../concordance/build-cell.ts';
import type { Silence } from '../events/find-silence.ts';

/** The words of the concordance. */
export const CONCORDANCE = {
  title: 'Concordance',
  description: 'Ce que chaque article dit de chaque événement : les mots de sa date, sa réserve, ou son silence. D’abord ce qui diverge.',
  standfirst: 'Ce que chaque article dit de chaque événement : les mots de sa date, sa réserve, ou son silence. D’abord ce qui diverge.',
  intro: 'Une ligne par événement, une colonne par article, du plus ancien au plus récent. Le titre mène aux preuves, les mots soulignés au passage.',
  diverging: 'Ce qui diverge, sur le fond ou dans les mots',
  divergingCaption: 'Les événements que les articles ne disent pas de la même façon, par date',
  others: 'Les autres événements',
  othersCaption: 'Les autres événements, par date',
  event: 'Événement',
  legend: 'Les mots du tableau',
  inferred: 'date déduite',
  pages: 'Pages de la concordance',
} as const;

/** How a date stands to that of its event. */
export const GRAIN_TERMS = {
  dated: 'daté',
  year: 'année',
  month: 'mois',
  period: 'période',
  other: 'autre date',
  undated: 'sans date',
} as const satisfies Record<NonNullable<Telling['grain']>, string>;

export const MOOD_TERMS = {
  asserted: 'affirmé',
  attributed: 'attribué',
  alleged: 'conditionnel',
  announced: 'annoncé',
  denied: 'démenti',
} as const satisfies Record<Mood, string>;

export const SILENCE_TERMS = { silent: 'muet', earlier: 'antérieur', undecided: 'indécis' } as const satisfies Record<Silence, string>;

/** What the words of the table mean, in three groups: the date, the reserve, the silence. */
export const LEGEND: readonly (readonly (readonly [term: string, meaning: string])[])[] = [
  [
    ['daté', 'les mots cités donnent la date retenue, ou un jour de la période'],
    ['mois, année, période', 'ils la contiennent, en moins précis'],
    ['autre date', 'ils ne la contiennent pas tout entière'],
    ['sans date', 'l’article rapporte le fait sans le dater'],
  ],
  [
    ['affirmé', 'l’article le rapporte en son nom'],
    ['attribué', 'il le tient de quelqu’un'],
    ['conditionnel', 'il ne le donne qu’avec réserve'],
    ['annoncé', 'la chose est encore à venir'],
    ['démenti', 'quelqu’un le nie, ou la chose n’a pas lieu'],
  ],
  [
    ['muet', 'paru après le fait, l’article n’en dit rien que l’on ait relevé'],
    ['antérieur', 'paru avant, il ne pouvait pas le dire'],
    ['indécis', 'paru au moment du fait : on ne sait s’il pouvait le dire'],
  ],
];

/** « 3 articles muets · 1 article antérieur »; empty when there is none. */
export function formatSilences(kinds: readonly Silence[]): string {
  return (['silent', 'earlier', 'undecided'] as const)
    .flatMap((kind) => {
      const count = kinds.filter((other) => other === kind).length;
      const plural = kind === 'undecided' ? SILENCE_TERMS[kind] : `${SILENCE_TERMS[kind]}s`;
      return count === 0 ? [] : [formatCount(count, `article ${SILENCE_TERMS[kind]}`, `articles ${plural}`)];
    })
    .join(' · ');
}

/** What a telling is called: what the link says, then the other words. */
export function formatTelling({ words, grain, mood }: Pick<Telling, 'words' | 'grain' | 'mood'>): readonly [link: string, rest: string] {
  if (grain === null) return [MOOD_TERMS[mood], ''];
  return words === null ? [GRAIN_TERMS[grain], MOOD_TERMS[mood]] : [`« ${words} »`, `${GRAIN_TERMS[grain]}, ${MOOD_TERMS[mood]}`];
}
