import { ICalCalendar, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { capitalise } from '../../dossier/french/capitalise.ts';
import { EVENT_TYPE_TERMS } from '../../dossier/french/event-terms.ts';
import { formatCount } from '../../dossier/french/format-count.ts';
import { formatPrecision } from '../../dossier/french/format-precision.ts';
import type { DossierEvent, EventStatus } from '../../dossier/model.ts';
import { SITE } from '../config.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { describeReserve } from '../evidence/describe-reserve.ts';
import { formatPlain } from '../format-html.ts';
import { absoluteUrl, PAGES } from '../routes.ts';
import { CALENDAR } from '../strings/downloads.ts';
import { orderEvents } from '../timeline/event-order.ts';
import { findCalendarDays } from './find-calendar-days.ts';
import { listQuotes } from './list-quotes.ts';

/**
 * The dated events as an iCalendar (RFC 5545), all of whole days. A date that is not one day is the span of days it
 * may be, and its description says how closely it is known. An event without date, or open on a side, has no place in a calendar: the
 * description counts them. Stamped with the day of the latest article, so that the same content gives the same bytes.
 */
export function buildCalendar(index: DossierIndex): string {
  const { events, articles } = index.dossier;
  const stamp = atMidnight(articles.map(({ date }) => date).toSorted().at(-1) ?? '1970-01-01');
  const entries = orderEvents(events).flatMap((event) => buildEntry(event, stamp, index));
  const missing = events.length - entries.length;
  const leftOut = missing === 0 ? [] : [`${formatCount(missing, ...CALENDAR.leftOut)}.`];
  return new ICalCalendar({
    name: SITE.name,
    description: formatPlain([CALENDAR.description, ...leftOut].join(' ')),
    prodId: { company: SITE.name, product: 'chronologie', language: SITE.language.toUpperCase() },
    url: absoluteUrl(PAGES.timeline),
    source: absoluteUrl(PAGES.timelineCalendar),
    events: entries,
  }).toString();
}

function buildEntry(event: DossierEvent, stamp: Date, index: DossierIndex): ICalEventData[] {
  const days = findCalendarDays(event);
  if (event.edtf === null || days === null) return [];
  const places = event.places.flatMap((place) => index.entities.get(place)?.name ?? []);
  return [
    {
      id: `${event.id}@${new URL(SITE.origin).hostname}`,
      allDay: true,
      start: atMidnight(days.first),
      end: atMidnight(days.after),
      stamp,
      summary: formatPlain(event.title),
      description: formatPlain(describe(event, index)),
      url: absoluteUrl(event.url),
      categories: [{ name: capitalise(EVENT_TYPE_TERMS[event.type]) }],
      status: STATUSES[event.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(places.length === 0 ? {} : { location: places.join(', ') }),
    },
  ];
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const STATUSES = {
  held: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.TENTATIVE,
  claimed: ICalEventStatus.TENTATIVE,
  denied: ICalEventStatus.CANCELLED,
} as const satisfies Record<EventStatus, ICalEventStatus>;

/** How closely the date is known, the reserve, then the passages that attest it. */
function describe(event: DossierEvent, index: DossierIndex): string {
  const reserve = describeReserve(event, index);
  const quotes = listQuotes(event, index).map(({ article, text }) => `« ${text} » (${article.title})`);
  const head = [event.edtf === null ? '' : formatPrecision(event.edtf), reserve === null ? '' : `${capitalise(reserve)}.`];
  return [...head, ...quotes].filter((line) => line !== '').join('\n');
}
