import { capitalise } from '../../dossier/french/capitalise.ts';
import { EVENT_TYPE_TERMS } from '../../dossier/french/event-terms.ts';
import { formatCount } from '../../dossier/french/format-count.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import { SITE } from '../config.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { describeReserve } from '../evidence/describe-reserve.ts';
import { escapeHtml, formatPlain } from '../format-html.ts';
import { absoluteUrl, PAGES } from '../routes.ts';
import { SLIDES } from '../strings/downloads.ts';
import { TIMELINE } from '../strings/timeline.ts';
import { orderEvents } from '../timeline/event-order.ts';
import { listQuotes } from './list-quotes.ts';
import { reduceEdtf } from './reduce-edtf.ts';

/** A date of TimelineJS: the parts the words give, and no other. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A slide of TimelineJS. Its texts are HTML, but for `display_date` and `group`. No `end_date`: the words leave it open. */
export interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/** The timeline in the JSON of TimelineJS. Events without date or without start have no place there: the first slide counts them. */
export interface Slides {
  readonly scale: 'human';
  readonly title: { readonly unique_id: string; readonly text: Slide['text'] };
  readonly events: readonly Slide[];
}

/** Builds the timeline for TimelineJS. */
export function buildSlides(index: DossierIndex): Slides {
  const { events } = index.dossier;
  const slides = orderEvents(events).flatMap((event) => buildSlide(event, index));
  const missing = events.length - slides.length;
  const leftOut = missing === 0 ? '' : ` ${formatCount(missing, ...SLIDES.leftOut)}.`;
  const standfirst = `<p>${setPlain(`${TIMELINE.standfirst}${leftOut}`)}</p>`;
  return {
    scale: 'human',
    title: { unique_id: 'titre', text: { headline: setPlain(SITE.name), text: `${standfirst}${linkTo(absoluteUrl(PAGES.timeline), TIMELINE.title)}` } },
    events: slides,
  };
}

function buildSlide(event: DossierEvent, index: DossierIndex): Slide[] {
  const { id, title, type, edtf } = event;
  const { start, end } = reduceEdtf(edtf);
  if (edtf === null || start === null) return [];
  return [
    {
      unique_id: `evenement-${id}`,
      start_date: splitDate(start),
      ...(end === null ? {} : { end_date: splitDate(end) }),
      display_date: formatPlain(formatEdtf(edtf)),
      group: capitalise(EVENT_TYPE_TERMS[type]),
      text: { headline: setPlain(title), text: buildText(event, index) },
    },
  ];
}

function splitDate(date: string): SlideDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The reserve, the passages with their articles, the page of the event. */
function buildText(event: DossierEvent, index: DossierIndex): string {
  const reserve = describeReserve(event, index);
  const quotes = listQuotes(event, index).map(({ article, url, text }) => `<blockquote>${setPlain(text)}</blockquote>${linkTo(absoluteUrl(url), article.title)}`);
  return [reserve === null ? '' : `<p>${setPlain(`${capitalise(reserve)}.`)}</p>`, ...quotes, linkTo(absoluteUrl(event.url), SLIDES.evidence)].join('');
}

const linkTo = (url: string, words: string): string => `<p><a href="${escapeHtml(url)}">${setPlain(words)}</a></p>`;

const setPlain = (text: string): string => escapeHtml(formatPlain(text));
