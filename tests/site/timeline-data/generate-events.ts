import fc from 'fast-check';
import { EVENT_TYPES, MOODS, type DossierEvent, type Edtf, type EventStatus } from '../../../src/dossier/model.ts';
import { eventUrl } from '../../../src/dossier/routes.ts';
import { shiftDays } from '../../../src/dossier/timex/calendar.ts';
import {
  approximate, buildCentury, buildDayPeriod, buildDecade, buildMonth, buildPart, buildQuarter, buildSeason, buildSemester, buildSpan, buildWeek, buildYear, parseEdtf, type Period,
} from '../../../src/dossier/timex/edtf.ts';
import type { DossierIndex } from '../../../src/site/dossier-index.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makePerson, makePlace } from '../small-dossier.ts';

/** A date, and the characters of `YYYY-MM-DD` that its words allow to tell at most, on each side. */
export interface AllowedDate {
  readonly edtf: Edtf;
  readonly first: number;
  readonly last: number;
}

const DAY = 10;
const MONTH = 7;
const YEAR = 4;

const day = fc.integer({ min: 0, max: 60_000 }).map((count) => shiftDays('1900-01-01', count));
const year = fc.integer({ min: 1901, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });

interface Told {
  readonly period: Period;
  readonly length: number;
}

/** What the words name outright. */
const named: fc.Arbitrary<Told> = fc.oneof(
  day.map((value) => ({ period: buildDayPeriod(value), length: DAY })),
  day.map((value) => ({ period: buildWeek(value), length: DAY })),
  fc.tuple(year, month).map(([y, m]) => ({ period: buildMonth(y, m), length: MONTH })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => ({ period: buildQuarter(y, q), length: MONTH })),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, s]) => ({ period: buildSemester(y, s), length: MONTH })),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, s]) => ({ period: buildSeason(y, s), length: YEAR })),
  year.map((y) => ({ period: buildYear(y), length: YEAR })),
  year.map((y) => ({ period: buildDecade(y - (y % 10)), length: YEAR })),
  fc.integer({ min: 18, max: 21 }).map((ordinal) => ({ period: buildCentury(ordinal), length: YEAR })),
);

const coarser = (length: number): number => (length === DAY ? MONTH : YEAR);

/** « vers le 14 juillet », « début juillet », « mi-2024 », « fin des années 1990 ». */
const vague: fc.Arbitrary<Told> = fc.tuple(named, fc.constantFrom('about', 'early', 'mid', 'late')).map(([{ period, length }, how]) => {
  const part = how === 'about' ? null : buildPart(period, how);
  if (part === null) return { period: approximate(period), length: coarser(length) };
  return { period: part, length: period.grain === 'month' ? MONTH : period.grain === 'week' ? MONTH : YEAR };
});

const told = fc.oneof(named, vague);

/** What an end of a range may tell: the firm side of « début juillet » is written as a day, that of « fin 2024 » as a month. */
const lengthOf = (end: Edtf, length: number): number => (end.includes('~') ? length : Math.max(length, end.length));

/** Dates of every precision: closed, ranges of two grains, open on either side. */
export const anyDate: fc.Arbitrary<AllowedDate> = fc.oneof(
  { weight: 4, arbitrary: told.map(({ period, length }) => ({ edtf: period.edtf, first: length, last: length })) },
  fc.tuple(told, told).map(([a, b]) => {
    const [from, to] = a.period.min <= b.period.max ? [a, b] : [b, a];
    return { edtf: buildSpan(from.period, to.period).edtf, first: lengthOf(from.period.from, from.length), last: lengthOf(to.period.to, to.length) };
  }),
  told.map(({ period, length }) => ({ edtf: `${period.from}/..`, first: lengthOf(period.from, length), last: 0 })),
  told.map(({ period, length }) => ({ edtf: `../${period.to}`, first: 0, last: lengthOf(period.to, length) })),
);

/** Texts made to break a format: markup, formulas, line ends, separators, letters of two, three and four bytes. */
export const HOSTILE: readonly string[] = [
  '<script>alert("1")</script> & <img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x";"y")', '+1+1', '-2+3', '@SUM(A1)', '\tindenté', '＝1', '"', '""";', "'", 'a;b,c:d\\e\\n',
  'ligne\r\nBEGIN:VEVENT\nUID:x', 'fin\r', '\n=1+1', 'é'.repeat(90), '최선희 '.repeat(30), '🇰🇵🇷🇺👩‍🚀'.repeat(20), '</script><!--', ']]>', '{"a":1}', 'Œuvre – 10 000 « km » ; l’été…',
];

export const anyText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }));

/** What is generated for an event, and what may be told of its date; `null` for an event without one. */
export interface GeneratedEvent {
  readonly event: DossierEvent;
  readonly allowed: AllowedDate | null;
  readonly quote: string;
}

/** Between none and ten events of every kind, with their ids, statuses, texts and proof. */
export const anyEvents: fc.Arbitrary<readonly GeneratedEvent[]> = fc
  .array(
    fc.record({
      date: fc.option(anyDate, { freq: 8 }),
      title: anyText,
      quote: anyText,
      type: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom<EventStatus>('announced', 'held', 'claimed', 'denied'),
      mood: fc.constantFrom(...MOODS),
    }),
    { maxLength: 10 },
  )
  .map((records) =>
    records.map(({ date, title, quote, type, status, mood }, position) => {
      const interval = date === null ? null : parseEdtf(date.edtf);
      const id = `e${position}`;
      const attestations = [makeAttestation('a', `p${position}-1`, { mood })];
      const event = makeEvent(id, null, { title, type, status, attestations, edtf: date?.edtf ?? null, min: interval?.min ?? null, max: interval?.max ?? null, url: eventUrl(id), participants: [{ entity: 'choe', part: 'visitor' }], places: ['kremlin'] });
      return { event, allowed: date, quote };
    }),
  );

/** The dossier of generated events: one article, its passages, two names as hostile as they. */
export function indexGenerated(generated: readonly GeneratedEvent[]): DossierIndex {
  return makeIndex({
    articles: [{ ...makeArticle('a', '2025-10-28'), title: 'L’article <b>& ; , "a"' }],
    entities: [makePerson('choe', 'Choe; "Son",hui'), makePlace('kremlin', '=Kremlin; Moscou, \\ Russie')],
    passages: generated.map(({ quote }, position) => makePassage('a', `p${position}-1`, quote)),
    events: generated.map(({ event }) => event),
  });
}
