import { formatCount } from '../../dossier/french/format-count.ts';
import { spellCount } from '../../dossier/french/spell-count.ts';
import type { Measure, SplitMeasures } from '../measures.ts';

type Field = { [Key in keyof SplitMeasures]: SplitMeasures[Key] extends Measure ? Key : never }[keyof SplitMeasures];

/** What is measured, in the order of the page; `single`: one answer each, which is right or wrong. */
const FIELDS: readonly (readonly [field: Field, label: string, single: boolean])[] = [
  ['events', 'Événements : nature et date', false],
  ['dates', 'Dates', true],
  ['participants', 'Participants', false],
  ['places', 'Lieux', false],
  ['moods', 'Réserve : affirmé, allégué…', true],
  ['claimants', 'Source : qui l’affirme', true],
  ['merging', 'Phrases réunies deux à deux', false],
];

const SETS = { 'held-out': 'Textes mis à l’écart', tuned: 'Textes de réglage' } as const satisfies Record<SplitMeasures['kind'], string>;

/** The rates of error as a Markdown table: a row a field, a column a set, the texts held out first. */
export function formatMeasureTable(sets: readonly SplitMeasures[]): string {
  const columns = sets.toSorted((one, other) => one.kind.localeCompare(other.kind));
  const rows = [
    ['Taux d’erreur', ...columns.map(({ kind }) => SETS[kind])],
    ['---', ...columns.map(() => '---')],
    ...FIELDS.map(([field, label, single]) => [label, ...columns.map((set) => formatErrors(set[field], single))]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatErrors({ right, given, wanted }: Measure, single: boolean): string {
  if (wanted === 0 && given === 0) return '—';
  const missed = formatRate(wanted - right, wanted);
  return single ? `${missed} d’erreurs <br>(${wanted - right} sur ${wanted})` : `${missed} manqués, <br>${formatRate(given - right, given)} en trop`;
}

/** Whole percents, never rounded down to none: « 6 % », « moins de 1 % ». */
function formatRate(errors: number, of: number): string {
  const rate = of === 0 ? 0 : (100 * errors) / of;
  return rate > 0 && rate < 1 ? 'moins de 1\u00A0%' : `${Math.round(rate)}\u00A0%`;
}

/** « 28 textes ». */
export const formatTextTotal = (sets: readonly SplitMeasures[]): string => formatCount(sets.reduce((sum, { texts }) => sum + texts, 0), 'texte');

/** « 136 événements ». */
export const formatEventTotal = (sets: readonly SplitMeasures[]): string => formatCount(sets.reduce((sum, { events }) => sum + events.wanted, 0), 'événement');

/** Says how many look-alikes, labelled as distinct, were taken for one. */
export function formatLookAlikes(sets: readonly SplitMeasures[]): string {
  const count = sets.reduce((sum, { lookAlikesMerged }) => sum + lookAlikesMerged, 0);
  if (count === 0) return 'Aucun des événements semblables à ne pas confondre n’a été confondu.';
  return `Parmi les événements semblables à ne pas confondre, ${spellCount(count, 'f')} ${count === 1 ? 'paire a été confondue' : 'paires ont été confondues'}.`;
}
