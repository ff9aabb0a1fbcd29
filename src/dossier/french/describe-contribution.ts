import type { Article, DossierEvent } from '../model.ts';
import { formatEdtf } from './format-edtf.ts';

/** The lists `describeContribution` tells. */
interface ContributionLists {
  readonly adds: readonly DossierEvent[];
  readonly confirms: readonly DossierEvent[];
  readonly dates: readonly DossierEvent[];
  readonly contradicts: readonly DossierEvent[];
}

/** Tells the editor, a line an event, what an article adds to the timeline, confirms, makes more precise and contradicts. */
export function describeContribution({ title }: Pick<Article, 'title'>, { adds, confirms, dates, contradicts }: ContributionLists): string {
  const parts = [
    describePart(adds, 'ajoute', 'à la chronologie'),
    describePart(confirms, 'confirme', 'déjà attestés ailleurs', 'déjà attesté ailleurs'),
    describePart(dates, 'donne leur date la plus précise à', '', '', 'donne sa date la plus précise à'),
    describePart(contradicts, 'ne dit pas la même chose que les autres articles de', ''),
  ].filter((part) => part !== '');
  return parts.length === 0 ? `« ${title} » n’apporte aucun événement à la chronologie.` : [`« ${title} »`, ...parts].join('\n');
}

function describePart(events: readonly DossierEvent[], verb: string, tail: string, tailOfOne = tail, verbOfOne = verb): string {
  if (events.length === 0) return '';
  const one = events.length === 1;
  const head = `${one ? verbOfOne : verb} ${events.length} ${one ? 'événement' : 'événements'} ${one ? tailOfOne : tail}`.trim();
  return [`${head} :`, ...events.map(({ title, edtf }) => `  – ${title} (${edtf === null ? 'sans date' : formatEdtf(edtf)})`)].join('\n');
}
