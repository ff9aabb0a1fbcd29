import type { Article, DossierEvent } from '../model.ts';
import { formatEdtf } from './format-edtf.ts';

/** The lists `describeContribution` tells. */
interface ContributionLists {
  readonly adds: readonly DossierEvent[];
  readonly confirms: readonly DossierEvent[];
  readonly dates: readonly DossierEvent[];
  readonly contradicts: readonly { readonly event: DossierEvent; readonly points: readonly Point[] }[];
}

/** A point on which it differs from the others, as `find-disagreements.ts` tells it. */
type Point = { readonly kind: 'doubts' | 'asserts' | 'apart' | 'partial' } | { readonly kind: 'elsewhen'; readonly rival: DossierEvent };

/** Tells the editor, a line an event, what an article adds to the timeline, confirms, makes more precise and contradicts. */
export function describeContribution({ title }: Pick<Article, 'title'>, { adds, confirms, dates, contradicts }: ContributionLists): string {
  const parts = [
    describePart(adds, 'ajoute', 'à la chronologie'),
    describePart(confirms, 'confirme', 'déjà attestés ailleurs', 'déjà attesté ailleurs'),
    describePart(dates, 'donne leur date la plus précise à', '', '', 'donne sa date la plus précise à'),
    describePart(contradicts.map(({ event }) => event), 'ne dit pas la même chose que les autres articles de', '', '', undefined, contradicts.map(({ points }) => points.map(describePoint).join(' ; '))),
  ].filter((part) => part !== '');
  return parts.length === 0 ? `« ${title} » n’apporte aucun événement à la chronologie.` : [`« ${title} »`, ...parts].join('\n');
}

function describePart(events: readonly DossierEvent[], verb: string, tail: string, tailOfOne = tail, verbOfOne = verb, remarks: readonly string[] = []): string {
  if (events.length === 0) return '';
  const one = events.length === 1;
  const head = `${one ? verbOfOne : verb} ${events.length} ${one ? 'événement' : 'événements'} ${one ? tailOfOne : tail}`.trim();
  return [`${head} :`, ...events.map((event, index) => `  – ${nameEvent(event)}${remarks[index] ? ` : ${remarks[index]}` : ''}`)].join('\n');
}

const nameEvent = ({ title, edtf }: DossierEvent): string => `${title} (${edtf === null ? 'sans date' : formatEdtf(edtf)})`;

function describePoint(point: Point): string {
  switch (point.kind) {
    case 'doubts':
      return 'il le donne avec réserve ou le dément, quand d’autres l’affirment';
    case 'asserts':
      return 'il l’affirme, quand les autres le donnent avec réserve ou le démentent';
    case 'apart':
      return 'la date qu’il donne ne s’accorde pas avec celle des autres';
    case 'partial':
      return 'sa date et celle des autres ne se recouvrent qu’en partie';
    case 'elsewhen':
      return `il raconte peut-être le même à une autre date : ${nameEvent(point.rival)}`;
  }
}
