import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Article, DossierEvent } from '../../dossier/model.ts';
import { concordanceUrl } from '../routes.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEventReference, type EventReference } from '../events/build-event-reference.ts';
import { orderEvents } from '../timeline/event-order.ts';
import { buildCell, type ConcordanceCell } from './build-cell.ts';

/** Every event against every article, in pages. */
export interface Concordance {
  /** The articles, oldest first. */
  readonly columns: readonly ConcordanceColumn[];
  /** At least one. */
  readonly pages: readonly ConcordancePage[];
}

export interface ConcordanceColumn extends Pick<Article, 'id' | 'title' | 'url' | 'dateCertainty'> {
  /** The article's day, in French. */
  readonly day: string;
}

export interface ConcordancePage {
  /** From 1. */
  readonly number: number;
  /** Path, without the base path. */
  readonly url: string;
  /** The dates its others run from and to, in French; `null` when there is none. */
  readonly range: string | null;
  /** Events whose passages do not say the same, oldest first. */
  readonly diverging: readonly ConcordanceRow[];
  /** The others, oldest first, undated last. */
  readonly others: readonly ConcordanceRow[];
}

export interface ConcordanceRow {
  readonly event: EventReference;
  /** What differs, in French, a sentence a point. */
  readonly divergences: readonly string[];
  /** One a column. */
  readonly cells: readonly ConcordanceCell[];
}

/** Events on one page. */
const PAGE_SIZE = 40;

/** Builds the concordance: the events that diverge first, then the others, cut into pages. */
export function buildConcordance(index: DossierIndex): Concordance {
  const articles = index.dossier.articles.toSorted((one, other) => one.date.localeCompare(other.date) || one.id.localeCompare(other.id));
  const ordered = orderEvents(index.dossier.events);
  const events = [...ordered.filter(diverges), ...ordered.filter((event) => !diverges(event))];
  const count = Math.max(1, Math.ceil(events.length / PAGE_SIZE));
  const pages = Array.from({ length: count }, (_, position): ConcordancePage => {
    const own = events.slice(position * PAGE_SIZE, (position + 1) * PAGE_SIZE);
    const rows = (kept: readonly DossierEvent[]): ConcordanceRow[] => kept.map((event) => buildRow(event, articles, index));
    const others = rows(own.filter((event) => !diverges(event)));
    return { number: position + 1, url: concordanceUrl(position + 1), range: formatRange(others), diverging: rows(own.filter(diverges)), others };
  });
  const columns = articles.map(({ id, title, url, date, dateCertainty }) => ({ id, title, url, dateCertainty, day: formatEdtf(date) }));
  return { columns, pages };
}

function formatRange(rows: readonly ConcordanceRow[]): string | null {
  const [from, to] = [rows[0]?.event.when, rows.at(-1)?.event.when];
  return from === undefined || to === undefined ? null : from === to ? from : `${from} – ${to}`;
}

const diverges = ({ divergences }: DossierEvent): boolean => divergences.length > 0;

function buildRow(event: DossierEvent, articles: readonly Article[], index: DossierIndex): ConcordanceRow {
  return {
    event: buildEventReference(event),
    divergences: event.divergences.map(({ text }) => text),
    cells: articles.map((article) => buildCell(event, article, index)),
  };
}
