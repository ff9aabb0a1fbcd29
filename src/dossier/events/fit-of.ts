import type { DayInterval, EventType } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { PERSONAL, SPOKEN, type Cluster } from './cluster.ts';
import { compareAccounts, type Likeness } from './compare-accounts.ts';
import { mattersAgree } from './list-matters.ts';
import type { Matter } from './matters.fr.ts';
import { countDays, overlaps } from './overlaps.ts';
import type { Report } from './report.ts';

/**
 * How well a report fits a cluster; `null` when they cannot be one event, or too little says that they are. Below zero, one other thing of that kind
 * at that time would make it doubtful: it counts where a single cluster could be meant.
 */
export function fitOf(cluster: Cluster, report: Report, glossary: Glossary): number | null {
  const like = compareAccounts(cluster, report, glossary);
  if (FORBIDDING.some((forbids) => forbids(like))) return null;
  const isTyped = report.type === cluster.type || cluster.adopted !== null;
  if (!isTyped) return UNLIKE_TYPES.some((suffices) => suffices(like)) ? rateTelling(like) : null;
  const enough = isOfPeople(like) ? [sharesItsPeople] : OF_THINGS;
  return enough.some((suffices) => suffices(like)) ? rate(like) : isRecalled(like) ? RECALLED : null;
}

type Test = (like: Likeness) => boolean;

/** How well what is recalled by its type, time and side alone fits. */
const RECALLED = -1;

/** Types that tell the same thing from another side, when the editor says so. */
const NEIGHBOURS: Partial<Record<EventType, readonly EventType[]>> = {
  visit: ['meeting'],
  meeting: ['visit'],
  statement: ['announcement', 'meeting'],
  announcement: ['statement', 'visit'],
  economic: ['visit', 'ceremony'],
};

const isNeighbour = ({ cluster, report }: Likeness): boolean => cluster.type !== report.type;

/** People make the event: who met, who travelled, who spoke. */
const isOfPeople = ({ cluster, report }: Likeness): boolean => PERSONAL.has(report.type) && cluster.people.size > 0;

// What forbids.

/** A visit is no signature, even for the editor. */
const isOfAnotherType: Test = ({ cluster, report }) => cluster.adopted !== null && cluster.type !== report.type && !NEIGHBOURS[cluster.type]?.includes(report.type);

/** « lundi 4 novembre » and « lundi 27 octobre »; what goes on « depuis octobre » is one with what began in October alone. */
const isAtAnotherTime: Test = ({ cluster: { intervals, adopted }, report: { interval } }) =>
  interval !== null && !intervals.every((known) => overlaps(known, interval) && (adopted !== null || beginTogether(known, interval)));

/** A missile fired and soldiers sent in October. */
const isOfAnotherMatter: Test = (like) => !mattersAgree(like.cluster.matters, like.report.matters) && !isOfPeople(like);

/** « Poutine a reçu Choe » and « Lavrov a reçu Choe ». */
const isOfOthers: Test = ({ cluster: { people }, named, shared }) => named.length > 0 && people.size > 0 && shared < Math.min(named.length, people.size);

/** One at Moscow, one at Vladivostok. */
const isElsewhere: Test = ({ cluster, report, placesMeet }) => report.places.length > 0 && cluster.places.size > 0 && !placesMeet;

/** One says that it took place, the other that it did not: the same thing only if the same people are meant. */
const isOpposed: Test = ({ cluster: { said }, report: { mood }, isWhole }) => said.has(mood === 'denied' ? 'affirmed' : 'denied') && !isWhole;

/** What the editor calls by another name needs its words. */
const isBarelyNear: Test = (like) => like.cluster.adopted !== null && isNeighbour(like) && !isOfPeople(like) && like.words < 2;

/** Two verbs of no list tell one thing when they tell it of the same people there, or in the same words. */
const isTooVague: Test = ({ cluster, report, shared, isWhole, placesMeet, words, isSameDay }) =>
  report.type === 'other' && cluster.type === 'other' && !(isWhole && shared > 0 && placesMeet) && !(words >= 2 && isSameDay) && words < 3;

/** « Ils ont également signé un protocole », « Elle a ensuite été reçue par… »: one more, in the article that told the first. */
const isOneMore: Test = ({ cluster, report, isWhole, named }) =>
  cluster.adopted === null && cluster.articles.has(report.passage.article) && ONE_MORE.test(report.passage.text) && ADDING.has(report.type) && !(report.type === 'meeting' && isWhole && named.length > 1);

/** What shares another's date says too little without its words: « se sont vus seuls le même jour » on the day of a parade. */
const isSaidInPassing: Test = (like) => like.report.rank === 'secondary' && like.cluster.adopted === null && !PERSONAL.has(like.report.type) && like.words === 0 && !deniesIt(like);

/** « le voyage que Kim devait faire fin janvier en Russie est reporté », « Kim pourrait aller fin janvier en Russie » and a visit of the 23rd, who knows where. */
const isUnsureJourney: Test = ({ cluster, report: { type, mood, interval, places }, placesMeet }) =>
  type === 'visit' && cluster.adopted === null && !placesMeet && places.length > 0 && (mood === 'denied' ? cluster.said.has('affirmed') : mood === 'alleged') &&
  (interval === null || countDays(interval) > WEEK);

const WEEK = 7;

const FORBIDDING: readonly Test[] = [isOfAnotherType, isAtAnotherTime, isOfAnotherMatter, isOfOthers, isElsewhere, isOpposed, isBarelyNear, isTooVague, isSaidInPassing, isUnsureJourney, isOneMore];

/** Words that add a thing to one just told. */
const ONE_MORE = /(?<!\p{L})(?:également|aussi|ensuite|par ailleurs|en outre|une? autre|d['’]autres|une? deuxième|une? seconde?|puis)(?!\p{L})/iu;

/** Types of which several take place on one day. */
const ADDING: ReadonlySet<EventType> = new Set(['signing', 'meeting', 'ceremony', 'cultural', 'economic']);

/** Whether two intervals both end, or else begin in one month. */
const beginTogether = (one: DayInterval, other: DayInterval): boolean => (one.max === null) === (other.max === null) || one.min?.slice(0, 7) === other.min?.slice(0, 7);

// What suffices, between accounts of one type.

/** « Poutine a reçu Choe », « Choe au Kremlin »: those who make it, one of them at least; two where the editor calls it otherwise. */
const sharesItsPeople: Test = (like) =>
  like.shared >= (isNeighbour(like) ? 2 : 1) && !(SPOKEN.has(like.report.type) && like.cluster.adopted !== null && like.cluster.parties.size > 0 && like.sides === 0);

/** « Kim a supervisé un tir », « le tir auquel Kim assistait ». */
const sharesSomebody: Test = ({ shared }) => shared >= 1;

/** « une foire commerciale », « la foire commerciale ». */
const sharesWords: Test = ({ words }) => words >= 2;

/** « des tirs de missiles nord-coréens », « Pyongyang a tiré deux missiles ». */
const sharesAWordAndAName: Test = ({ words, placesMeet, sides }) => words >= 1 && (placesMeet || sides >= 1);

/** « des députés russes à Pyongyang en mai », « une délégation russe a gagné Pyongyang le 13 mai ». */
const isOfTheSameThere: Test = ({ cluster: { intervals }, report: { type, interval }, placesMeet, sides }) =>
  PERSONAL.has(type) && placesMeet && sides >= 1 && interval !== null && [...intervals, interval].every((one) => countDays(one) <= MONTH);

/** Of one day: a word, a side, or the article that tells it already. */
const isOfThatDay: Test = ({ cluster: { articles }, report: { rank, passage }, isSameDay, words, sides }) =>
  isSameDay && (words >= 1 || (rank === 'primary' && (sides >= 1 || articles.has(passage.article))));

/** « Le Kremlin a démenti que des militaires soient entrés en Russie en octobre »: what one side did there then. */
const deniesIt: Test = ({ report: { mood, interval }, placesMeet, sides }) => mood === 'denied' && placesMeet && sides >= 1 && interval !== null && countDays(interval) <= MONTH;

const OF_THINGS: readonly Test[] = [sharesSomebody, sharesWords, sharesAWordAndAName, isOfTheSameThere, isOfThatDay, deniesIt];

/** Longest month, in days. */
const MONTH = 31;

/** « en mars, elle avait joint son veto à celui de la Russie » recalls the one veto of March. */
const isRecalled: Test = ({ cluster, report: { type, interval, rank }, sides, placesMeet }) =>
  SELDOM.has(type) && cluster.type === type && cluster.intervals.length > 0 && rank === 'primary' && interval !== null && isOfMonths(interval) && (sides >= 1 || placesMeet);

/** Types of which one side seldom sees two in a month. */
const SELDOM: ReadonlySet<EventType> = new Set(['vote', 'signing', 'ceremony', 'cultural']);

const isOfMonths = (interval: DayInterval): boolean => countDays(interval) > MONTH - 4 && countDays(interval) <= MONTH * 3;

// What suffices, between accounts of different types.

/** « Choïgou passa une journée à Pyongyang »: a verb that says no type tells what the same people did in the same place on the same days. */
const isPlainlyTold: Test = ({ cluster: { adopted, type, people, places, intervals }, report, named }) =>
  report.type === 'other' && adopted === null && !SPOKEN.has(type) && report.interval !== null && countDays(report.interval) <= LONGEST_PLAIN && intervals.length > 0 &&
  named.length > 0 && named.every((entity) => people.has(entity)) &&
  (report.places.some((place) => places.has(place)) || (named.length > 1 && named.length === people.size && type === 'meeting'));

/** Longer than this, in days, an event without a type is told too vaguely. */
const LONGEST_PLAIN = 10;

/** The same people sent to the same place at the same time, told as a journey here, as work or war there: « des touristes ont atterri », « débarquaient ». */
const isSameSending: Test = ({ cluster, report: { type, interval, matters }, placesMeet, sides }) => {
  if (!SENDINGS.has(cluster.type) || !SENDINGS.has(type) || !interval || cluster.people.size > 0 || !placesMeet) return false;
  const isSameTime = cluster.intervals.some(({ min, max }) => min === interval.min && max === interval.max);
  const sent = SENT.filter((matter) => matters.has(matter) && cluster.matters.has(matter)).length;
  return isSameTime && (sent > 1 || (sent > 0 && sides > 0));
};

/** Types that tell people sent somewhere. */
const SENDINGS: ReadonlySet<EventType> = new Set(['visit', 'economic', 'military']);

const SENT: readonly Matter[] = ['troops', 'labour', 'tourism'];

const UNLIKE_TYPES: readonly Test[] = [isPlainlyTold, isSameSending];

// How well.

/** People weigh most, then the whole of them, the place, and what words there are. */
function rate(like: Likeness): number {
  const { shared, isWhole, placesMeet, sides, words } = like;
  return shared * 4 + (isWhole ? 2 : 0) + (placesMeet ? 2 : 0) + sides + Math.min(words, 4) - (isNeighbour(like) ? 6 : 0);
}

/** A journey first, then what has the same dates. */
const rateTelling = ({ cluster: { type, intervals }, report: { interval } }: Likeness): number =>
  1 + (type === 'visit' ? 1 : 0) + (intervals.some(({ min, max }) => min === interval?.min && max === interval.max) ? 1 : 0);
