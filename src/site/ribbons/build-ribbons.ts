import { formatMeetings } from '../../dossier/french/format-meetings.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { buildStripItem } from '../strip/build-strip-item.ts';
import { layoutYears, type YearScale } from '../strip/layout-years.ts';
import { placeItems, type PlacedItem } from '../strip/place-items.ts';
import { formatDrawn } from '../strings/ribbons.ts';
import { layoutRibbon, type RibbonLayout } from './layout-ribbon.ts';
import { listPairs, type Pair } from './list-pairs.ts';

/** Who met whom over time, for as many pairs as a page holds. */
export interface Ribbons {
  /** The years of the strip, and those it folds; empty when no event is dated. */
  readonly years: YearScale['years'];
  readonly breaks: YearScale['breaks'];
  /** Those who met most often first, then latest. */
  readonly ribbons: readonly Ribbon[];
  /** Pairs left to the table of the glossary. */
  readonly more: number;
}

/** The meetings of two people. */
export interface Ribbon {
  readonly people: readonly EntityLink[];
  /** How many and when: « 3 rencontres, de janvier 2024 à octobre 2025 ». */
  readonly words: string;
  /** `null` when no meeting is dated. */
  readonly layout: RibbonLayout | null;
}

/** Builds the ribbons, each mark linked to `href(event)`; `null` when nobody met anybody. */
export function buildRibbons(index: DossierIndex, href: (event: DossierEvent) => string): Ribbons | null {
  const pairs = listPairs(index);
  const scale = layoutYears(index.dossier.events);
  const placed = pairs.slice(0, MAX_PAIRS).map((pair) => ({ pair, marks: scale === null ? [] : placeItems(pair.meetings.flatMap((event) => buildStripItem(event, index, href)), scale) }));
  const shown = placed.slice(0, countHeld(placed.map(({ marks }) => marks.length)));
  if (shown.length === 0) return null;
  return {
    years: scale?.years ?? [],
    breaks: scale?.breaks ?? [],
    ribbons: shown.map(({ pair, marks }) => buildRibbon(pair, marks, index)),
    more: pairs.length - shown.length,
  };
}

const MAX_PAIRS = 12;
/** More marks would make the page heavy; the first pair is shown whatever it holds. */
const MAX_MARKS = 200;

/** How many pairs, from the first, the page holds. */
function countHeld(marks: readonly number[]): number {
  let sum = 0;
  const past = marks.findIndex((count, position) => {
    sum += count;
    return position > 0 && sum > MAX_MARKS;
  });
  return past < 0 ? marks.length : past;
}

function buildRibbon({ people, meetings }: Pair, marks: readonly PlacedItem[], index: DossierIndex): Ribbon {
  const layout = layoutRibbon(marks);
  const drawn = layout === null || layout.undrawn === 0 ? [] : [formatDrawn(layout.marks.length)];
  return { people: linkEntities(people, index), words: [formatMeetings(meetings), ...drawn].join(', '), layout };
}
