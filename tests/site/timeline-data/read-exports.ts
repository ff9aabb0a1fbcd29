import ICAL from 'ical.js';
import { parse } from 'csv-parse/sync';
import type { Slides } from '../../../src/site/timeline-data/build-slides.ts';
import type { TimelineData } from '../../../src/site/timeline-data/timeline-schema.ts';

/** An entry of the calendar, as ical.js reads it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly status: string;
  readonly url: string;
  readonly categories: readonly string[];
  readonly stamp: string;
  /** Whole days: the first, and the last one included. */
  readonly first: string;
  readonly last: string;
}

/** Reads a calendar with ical.js, strictly: a line it cannot read throws. */
export function readCalendar(text: string): { readonly description: string; readonly entries: CalendarEntry[] } {
  const calendar = ICAL.Component.fromString(text);
  return { description: String(calendar.getFirstPropertyValue('x-wr-caldesc')), entries: calendar.getAllSubcomponents('vevent').map(readEntry) };
}

function readEntry(component: ICAL.Component): CalendarEntry {
  const event = new ICAL.Event(component, { strictExceptions: true });
  if (!event.startDate.isDate || !event.endDate.isDate) throw new Error(`${event.uid} is not of whole days`);
  const last = event.endDate.clone();
  last.adjust(-1, 0, 0, 0);
  const value = (name: string): string => String(component.getFirstPropertyValue(name));
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: value('status'),
    url: value('url'),
    categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
    stamp: value('dtstamp'),
    first: event.startDate.toString(),
    last: last.toString(),
  };
}

/** Reads a table with csv-parse: every line has as many cells as the head. */
export function readTable(text: string): Record<string, string>[] {
  return parse(text, { bom: true, delimiter: ';', columns: true, relax_column_count: false, cast: false });
}

export const readData = (text: string): TimelineData => JSON.parse(text) as TimelineData;

export const readSlides = (text: string): Slides => JSON.parse(text) as Slides;

/** The nodes of a JSON-LD graph, as written. */
export function readGraph(text: string): Record<string, unknown>[] {
  const { '@graph': nodes } = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
  return nodes;
}
