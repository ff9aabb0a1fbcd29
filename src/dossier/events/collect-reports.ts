import type { Article, Mention, Part, Passage, Span } from '../model.ts';
import { attribute } from './attribute.ts';
import { castParticipants } from './cast-participants.ts';
import { listDatableTimexes } from './datable-timexes.ts';
import type { Actor } from './enlist-actors.ts';
import { findPlainPredicates } from './find-plain-predicates.ts';
import { findPointer } from './find-pointer.ts';
import { findTakeUp, type TakeUp } from './find-take-up.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { isInverted } from './is-inverted.ts';
import { isNegated } from './is-negated.ts';
import { listMatters } from './list-matters.ts';
import { listTopic } from './list-topic.ts';
import { listWords, type Word } from './list-words.ts';
import { locate, type Containment } from './locate.ts';
import { countDays } from './overlaps.ts';
import type { Report, UnplacedTimex } from './report.ts';
import { clauseOf, holds, indexOfWord, type Sentence } from './sentence.ts';
import { splitClauses } from './split-clauses.ts';

/** What is known of a passage before events are read. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly order: number;
  readonly article: Pick<Article, 'date'>;
  readonly timexes: readonly UnplacedTimex[];
  readonly mentions: readonly Mention[];
}

/** A passage with everybody who acts in it. */
export interface CastPassage extends ReadPassage {
  readonly actors: readonly Actor[];
}

/** Cost, in characters, of each clause boundary between a trigger and its date. */
const BOUNDARY_COST = 80;

/** Costs, in characters, that make an event word win a date over a word of speech, even more over one that follows what it tells, and a strong word over a weak one. */
const SPEECH_COST = 60;
const INVERTED_COST = 400;
const WEAK_COST = 200;
const PLAIN_COST = 100;

/** A verb of no list needs a date of a month at most, in days. */
const LONGEST_PLAIN = 31;

/** Nearer than this, in characters, a date or a place stands beside a word. */
const BESIDE = 12;

/** Longer than this, in days, a date is no date of one thing. */
const WIDE = 300;

/** A date that starts nearer than this opens its sentence. */
const OPENING = 3;

/** Reads what a passage reports: one report a trigger, dated by the expression that goes with it. */
export function collectReports(read: CastPassage, containment: Containment): Report[] {
  const { kind, text } = read.passage;
  const words = listWords(text);
  const listed = findTriggers(words);
  const known: Sentence = { text, words, triggers: listed, mentions: read.actors, clauses: splitClauses(text, listReportedSpeech(words, listed)) };
  const triggers = [...listed, ...findPlainPredicates(known)].sort((one, other) => one.start - other.start);
  const sentence: Sentence = { ...known, triggers };
  const timexes = kind === 'title' || kind === 'heading' ? [] : listDatableTimexes(text, read.timexes);
  const { dated, repeated } = pairDates(sentence, timexes);
  const spoken = new Set(Array.from(dated).flatMap(([{ frame }, timex]) => (frame === 'speaks' ? [timex] : [])));
  const toldOnItsDay = triggers.some((trigger) => trigger.frame !== 'speaks' && dated.has(trigger));
  const isQuestion = text.trimEnd().endsWith('?');
  const reports = triggers.flatMap((trigger) => {
    // A claim about a dated thing attests that thing; it is no statement of its own.
    if (trigger.frame === 'speaks' && toldOnItsDay) return [];
    const own = dated.get(trigger) ?? null;
    if (trigger.plain && (own === null || isVague(own))) return [];
    const unspoken = timexes.filter((timex) => !spoken.has(timex));
    const shared = own ?? nearestTimex(sentence, trigger, unspoken.length > 0 ? unspoken : timexes);
    // The day of a statement is not the day of what it tells.
    const timex = own === null && shared !== null && spoken.has(shared) ? null : shared;
    const onlyJoins = (own === null && shared !== null && !tellsMore(trigger, sentence, dated)) || (trigger.tense !== null && isNegated(words, indexOfWord(words, trigger)));
    if (timex === null && isQuestion) return [];
    return [buildReport(read, sentence, trigger, timex, onlyJoins ? 'secondary' : rankOf(trigger, sentence), containment)];
  });
  if (kind === 'title' || kind === 'heading') return reports;
  const takeUp = timexes.every(isWide) && !isQuestion ? findTakeUp(sentence) : null;
  return [
    ...reports,
    ...repeated.map(([trigger, timex]) => buildReport(read, sentence, trigger, timex, rankOf(trigger, sentence), containment)),
    ...(takeUp === null ? [] : [buildTakingUp(read, sentence, takeUp, containment)]),
  ];
}

const isVague = ({ min, max }: UnplacedTimex): boolean => countDays({ min, max }) > LONGEST_PLAIN;

/** « la première visite cette année »: a year dates nothing of what a sentence takes up. */
const isWide = (timex: UnplacedTimex): boolean => countDays(timex) > WIDE;

/** Where reported speech begins: the « que » just after a verb of speech. */
function listReportedSpeech(words: readonly Word[], triggers: readonly Trigger[]): number[] {
  return triggers
    .filter(({ frame, tense }) => frame === 'speaks' && tense !== null)
    .flatMap(({ end }) => words.filter(({ start }) => start >= end).slice(0, 3).find(({ text }) => text === 'que' || text === 'qu')?.start ?? []);
}

/** The trigger each date goes with; `repeated` are the further dates of a trigger that has one. */
function pairDates(sentence: Sentence, timexes: readonly UnplacedTimex[]): { dated: Map<Trigger, UnplacedTimex>; repeated: [Trigger, UnplacedTimex][] } {
  const dated = new Map<Trigger, UnplacedTimex>();
  const repeated: [Trigger, UnplacedTimex][] = [];
  for (const timex of timexes) {
    const listed = [...dated].find(([, other]) => LISTED.test(sentence.text.slice(other.end, timex.start)));
    const trigger = listed?.[0] ?? mainVerbOf(sentence, timex) ?? nearestTrigger(sentence, timex, new Set(dated.keys()));
    if (trigger && dated.has(trigger)) repeated.push([trigger, timex]);
    else if (trigger) dated.set(trigger, timex);
  }
  return { dated, repeated };
}

/** « le 21 mars et le 4 juin »: two dates of one thing done twice. */
const LISTED = /^(?:,| et| puis|, puis)(?: (?:le|du|en))? ?$/u;

/** « La semaine dernière, Séoul a fait état de… »: a date that opens the sentence goes with its first verb. */
function mainVerbOf({ triggers, clauses }: Sentence, timex: Span): Trigger | null {
  if (timex.start > OPENING) return null;
  const clause = clauseOf({ clauses }, timex);
  const verb = triggers.find(({ tense, plain }) => tense !== null && tense !== 'infinitive' && !plain);
  return verb && clause && holds(clause, verb) && !verb.weak ? verb : null;
}

function nearestTrigger(sentence: Sentence, timex: Span, taken: ReadonlySet<Trigger>): Trigger | null {
  const free = sentence.triggers.filter((trigger) => !taken.has(trigger) && (trigger.frame !== 'speaks' || shareClause(sentence, trigger, timex)));
  const cost = (trigger: Trigger): number =>
    distance(sentence, trigger, timex) + speechCost(sentence, trigger, timex) + (trigger.plain ? PLAIN_COST : isAlone(trigger, sentence) ? WEAK_COST : 0);
  return free.reduce<Trigger | null>((best, trigger) => (best === null || cost(trigger) < cost(best) ? trigger : best), null);
}

/** A verb of speech is dated in its own clause or not at all. */
const shareClause = ({ clauses }: Sentence, trigger: Span, timex: Span): boolean => clauses.some((clause) => holds(clause, trigger) && holds(clause, timex));

/** « a condamné mardi »: next to its date a verb of speech owns it; after what it tells, hardly ever. */
function speechCost(sentence: Sentence, trigger: Trigger, timex: Span): number {
  if (trigger.frame !== 'speaks') return 0;
  if (isInverted(sentence.text, trigger) && timex.end <= trigger.start) return INVERTED_COST;
  return distance(sentence, trigger, timex) <= BESIDE ? 0 : SPEECH_COST;
}

function distance({ clauses }: Sentence, one: Span, other: Span): number {
  const [left, right] = one.start <= other.start ? [one, other] : [other, one];
  const crossed = clauses.filter(({ end }) => left.end <= end && end < right.start).length;
  return Math.max(0, right.start - left.end) + crossed * BOUNDARY_COST;
}

function nearestTimex(sentence: Sentence, trigger: Span, timexes: readonly UnplacedTimex[]): UnplacedTimex | null {
  return timexes.reduce<UnplacedTimex | null>((best, timex) => (best === null || distance(sentence, trigger, timex) < distance(sentence, trigger, best) ? timex : best), null);
}

/** « …s’est rendu à Pyongyang, où il a signé un traité »: another thing told of the same days, in a clause of its own. */
function tellsMore(trigger: Trigger, { clauses, mentions }: Sentence, dated: ReadonlyMap<Trigger, UnplacedTimex>): boolean {
  if (trigger.weak || trigger.frame === 'speaks' || trigger.tense === null || trigger.tense === 'infinitive') return false;
  const clause = clauseOf({ clauses }, trigger);
  return clause !== undefined && [...dated.keys()].every((other) => !holds(clause, other) && other.type !== trigger.type) && mentions.some((actor) => actor.reading !== 'place' && holds(clause, actor));
}

/** A weak word is enough beside another of its type: « envoyer » and « soldats ». */
function rankOf(trigger: Trigger, sentence: Sentence): Report['rank'] {
  return isAlone(trigger, sentence) ? 'secondary' : 'primary';
}

/** A weak word with no other of its type beside it, nor, for a journey, a place (« venir en Russie », « y venir »), nor, for a meeting, two people each named for himself. */
function isAlone(trigger: Trigger, { triggers, mentions, words }: Sentence): boolean {
  if (!trigger.weak || triggers.some((other) => other.type === trigger.type && other.start !== trigger.start)) return false;
  if (trigger.type === 'meeting' && trigger.tense !== null) return new Set(mentions.flatMap(({ reading, start }) => (reading === 'person' ? [start] : []))).size < 2;
  if (trigger.type === 'visit' && words.slice(Math.max(0, indexOfWord(words, trigger) - 4), indexOfWord(words, trigger)).some(({ text }) => text === 'y')) return false;
  return trigger.type !== 'visit' || !mentions.some(({ reading, start }) => reading === 'place' && start >= trigger.end && start - trigger.end <= BESIDE);
}

function buildReport(read: CastPassage, sentence: Sentence, trigger: Trigger, timex: UnplacedTimex | null, rank: Report['rank'], containment: Containment): Report {
  const clause = clauseOf(sentence, trigger) ?? { start: 0, end: sentence.text.length };
  const pointsBack = timex === null ? findPointer(read.passage.kind, sentence, trigger) : null;
  // « À l’issue de leur entretien, X a salué… »: what is told is X’s words.
  const voice = pointsBack === 'noun' ? (sentence.triggers.find(({ frame, tense }) => frame === 'speaks' && tense !== null && tense !== 'infinitive') ?? trigger) : trigger;
  const { claimant, mood, span } = attribute(sentence, voice, timex?.max ?? null, read.article.date);
  const others = trigger.frame === 'speaks' || span === null ? sentence.mentions : sentence.mentions.filter(({ start, end }) => end <= span.start || span.end <= start);
  const nearby = others.filter((actor) => trigger.type === 'announcement' || holds(clause, actor));
  const candidates = nearby.some(({ reading }) => reading !== 'place') ? nearby : others;
  const participants = castParticipants(sentence, trigger, candidates);
  return {
    passage: read.passage,
    order: read.order,
    published: read.article.date,
    type: trigger.frame === 'speaks' && trigger.type === 'statement' && hasAddressee(participants, candidates) ? 'meeting' : trigger.type,
    timex,
    interval: timex && { min: timex.min, max: timex.max },
    participants,
    places: locate(sentence, trigger, nearby, containment),
    claimant,
    mood: pointsBack === 'denial' ? 'denied' : mood,
    topic: listTopic(sentence.words.filter((word) => holds(clause, word) && !sentence.mentions.some((mention) => holds(mention, word)))),
    matters: listMatters(sentence.words.filter((word) => holds(clause, word))),
    pointsBack,
    kinds: [trigger.type],
    rank,
  };
}

/** A report that tells nothing but by what it takes up. */
function buildTakingUp(read: CastPassage, sentence: Sentence, { start, end, by, kinds }: TakeUp, containment: Containment): Report {
  const trigger: Trigger = { start, end, type: kinds[0] ?? 'other', frame: 'acts', tense: null, weak: false };
  return { ...buildReport(read, sentence, trigger, null, 'secondary', containment), pointsBack: by, kinds };
}

/** « X a assuré Y de son soutien »: words from one person to another were exchanged at a meeting. */
function hasAddressee(participants: Report['participants'], mentions: readonly Actor[]): boolean {
  const people = new Set(mentions.flatMap(({ reading, entity }) => (reading === 'person' ? [entity] : [])));
  const spans = new Map(mentions.map(({ entity, start }) => [entity, start]));
  const of = (wanted: Part): number[] => participants.flatMap(({ entity, part }) => (part === wanted && people.has(entity) ? [spans.get(entity) ?? -1] : []));
  const speakers = of('speaker');
  return speakers.length > 0 && of('party').some((start) => !speakers.includes(start));
}
