import { capitalise } from './capitalise.ts';
import { chooseHead } from './choose-head.ts';
import { choosePlaces } from './choose-places.ts';
import { formatList } from './format-list.ts';
import { formatTitleReserve } from './format-title-reserve.ts';
import { formatVenues } from './format-venues.ts';
import { listTitleNames, type TitleName } from './list-title-names.ts';
import { phraseParticipants } from './phrase-participants.ts';
import { qualifyHead } from './qualify-head.ts';
import { shortenList } from './shorten-list.ts';
import { GENERIC_HEADS, type Head } from './title-heads.fr.ts';
import type { TitleParts, TitlePlace } from './title-parts.ts';

/**
 * A title for an event no editor has named, never more than is known of it: « Vladimir Poutine reçoit Choe Son-hui au Kremlin »,
 * « Visite annoncée de Kim Jong-un à Moscou », « Corée du Nord : tir de missiles, selon Séoul ».
 */
export function titleEvent(told: TitleParts): string {
  const parts = { ...told, places: choosePlaces(told) };
  const names = listTitleNames(parts.participants);
  const head = chooseHead(parts.type, parts.words, parts.places.length > 0);
  const title = phraseAudience(parts, names) ?? phrasePresence(parts, head, names) ?? phraseQuote(parts, head, names) ?? phraseEvent(parts, head, names);
  return `${capitalise(title)}${formatTitleReserve(head, parts, title)}`;
}

/** « A reçoit B », « A doit recevoir B »: two people meet, one the host, one the visitor, and no place gainsays it. */
function phraseAudience({ type, status, places, isAsserted, claimants }: TitleParts, names: readonly TitleName[]): string | null {
  const isTold = status === 'announced' || (status === 'held' && (isAsserted || claimants.length > 0));
  const host = names.find(({ part }) => part === 'host');
  const visitor = names.find(({ part }) => part === 'visitor');
  if (type !== 'meeting' || !isTold || names.length !== 2 || host?.kind !== 'person' || visitor?.kind !== 'person') return null;
  if (places.some((place) => isAway(host, place) || isAtHome(visitor, place))) return null;
  return `${host.plain} ${status === 'held' ? 'reçoit' : 'doit recevoir'} ${visitor.plain}${formatVenues(places)}`;
}

const isAway = (person: Pick<TitleName, 'country'>, { country }: TitlePlace): boolean => country !== null && person.country !== null && country !== person.country;

const isAtHome = (person: Pick<TitleName, 'country'>, { country }: TitlePlace): boolean => country !== null && country === person.country;

/** « Vladimir Poutine et Choe Son-hui au Kremlin »: people somewhere, and no noun for what they did there. */
function phrasePresence({ status, places }: TitleParts, head: Head, names: readonly TitleName[]): string | null {
  const isPeople = names.length > 0 && names.every(({ kind }) => kind === 'person');
  return head === GENERIC_HEADS.other && status === 'held' && isPeople && places.length > 0 ? `${listNames(names)}${formatVenues(places)}` : null;
}

/** « « Un tronçon du pont a été posé » »: the words of the article, where a title would say nothing but « fait économique », or « tir » and of nobody. */
function phraseQuote({ status, places, denial, quote }: TitleParts, head: Head, names: readonly TitleName[]): string | null {
  const isBare = names.length === 0 && places.length === 0 && head.complement === undefined;
  if (quote === null || !(isBare || SILENT.has(head))) return null;
  const label = status !== 'denied' ? LABELS[status] : SAYS_DENIAL.test(quote) ? '' : DENIALS[denial ?? 'negated'];
  return `${label}« ${capitalise(quote)} »`;
}

/** What is said before the words of an article that are no plain fact. */
const LABELS = { held: '', announced: 'Annoncé : ', claimed: 'Allégué : ' } as const;
/** The words of the article deny it themselves. */
const SAYS_DENIAL = /(?<!\p{L})(?:démen[st]|nie(?!\p{L})|nient|nié|réfut|annul)/u;
const DENIALS = { denied: 'Démenti : ', cancelled: 'Annulé : ', negated: '' } as const;

/** Nouns that say nothing of what was done. */
const SILENT: ReadonlySet<Head> = new Set([GENERIC_HEADS.military, GENERIC_HEADS.economic, GENERIC_HEADS.cultural, GENERIC_HEADS.other]);

/** « Rencontre entre A et B à Moscou »; those whose part no preposition tells come first: « A et B : livraison d’obus ». */
function phraseEvent(parts: TitleParts, head: Head, names: readonly TitleName[]): string {
  const { status, places, isAhead } = parts;
  const venue = formatVenues(places);
  const phrase = phraseParticipants(parts, head, names);
  if (phrase === null) return `${listNames(names)} : ${qualifyHead(head, status, isAhead)}${venue}`;
  const what = qualifyHead(phrase.complement === undefined ? head : { ...head, complement: phrase.complement }, status, isAhead);
  return `${what}${phrase.before}${phrase.isVenue ? '' : venue}${phrase.after}`;
}

const listNames = (names: readonly TitleName[]): string => formatList(shortenList(names.map(({ plain }) => plain)));
