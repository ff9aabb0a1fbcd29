import { formatMeetings } from '../../dossier/french/format-meetings.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { buildStrip } from '../strip/build-strip.ts';
import type { StripLayout } from '../strip/layout-strip.ts';
import { formatDrawn } from '../strings/ribbons.ts';
import { layoutRibbon, type RibbonLayout } from './layout-ribbon.ts';
import { listPairs, type Pair } from './list-pairs.ts';

/** Who met whom over time, for as many pairs as a page holds. */
export interface Ribbons {
  /** The years of the strip; empty when no meeting is dated. */
  readonly years: StripLayout['years'];
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
  const drawn = pairs.slice(0, MAX_PAIRS).map((pair) => ({ pair, strip: buildStrip(pair.meetings, index, href) }));
  const shown = drawn.slice(0, countHeld(drawn.map(({ strip }) => strip)));
  if (shown.length === 0) return null;
  return {
    years: shown.find(({ strip }) => strip !== null)?.strip?.years ?? [],
    ribbons: shown.map(({ pair, strip }) => buildRibbon(pair, strip, index)),
    more: pairs.length - shown.length,
  };
}

const MAX_PAIRS = 12;
/** More marks would make the page heavy; the first pair is shown whatever it holds. */
const MAX_MARKS = 200;

/** How many pairs, from the first, the page holds. */
function countHeld(strips: readonly (StripLayout | null)[]): number {
  let marks = 0;
  const past = strips.findIndex((strip, position) => {
    marks += strip?.marks.length ?? 0;
    return position > 0 && marks > MAX_MARKS;
  });
  return past < 0 ? strips.length : past;
}

function buildRibbon({ people, meetings }: Pair, strip: StripLayout | null, index: DossierIndex): Ribbon {
  const layout = layoutRibbon(strip?.marks ?? []);
  const drawn = layout === null || layout.undrawn === 0 ? [] : [formatDrawn(layout.marks.length)];
  return { people: linkEntities(people, index), words: [formatMeetings(meetings), ...drawn].join(', '), layout };
}
