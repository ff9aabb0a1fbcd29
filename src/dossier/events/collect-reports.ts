import type { Article, EventType, Mention, Part, Passage } from '../model.ts';
import { attribute } from './attribute.ts';
import { castParticipants } from './cast-participants.ts';
import { listDatableTimexes, listStarts } from './datable-timexes.ts';
import type { Actor } from './enlist-actors.ts';
import { ARTICLES, AUXILIARIES } from './grammar.fr.ts';
import { findPlainPredicates } from './find-plain-predicates.ts';
import { confirmsWhatPrecedes, findPointer, listDenied } from './find-pointer.ts';
import { findTakeUp, tellsSomething, type TakeUp } from './find-take-up.ts';
import { joinEntryDate } from './join-entry-date.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { isAimedAt } from './is-aimed-at.ts';
import { deniesWhatPrecedes } from './is-denied.ts';
import { isNegated } from './is-negated.ts';
import { listBranches } from './list-branches.ts';
import { listLone } from './list-lone.ts';
import { listMatters } from './list-matters.ts';
import { listTopic } from './list-topic.ts';
import { listWords, type Word } from './list-words.ts';
import { locate, type Containment } from './locate.ts';
import { countDays } from './overlaps.ts';
import { isCarried, nearestTo, pairDates, pairStart, relativeOf } from './pair-dates.ts';
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

/** A verb of no list needs a date of a month at most, in days; of a season, where the words around it tell its type. */
const LONGEST_PLAIN = 31;
const LONGEST_TYPED = 92;

/** Longer than this, in days, a date is no date of one thing. */
const WIDE = 300;

/** Reads what a passage reports: one report a trigger, dated by the expression that goes with it. */
export function collectReports(read: CastPassage, containment: Containment): Report[] {
  const { kind, text } = read.passage;
  const words = listWords(text);
  const listed = findTriggers(words);
  const clauses = joinEntryDate(splitClauses(text, listReportedSpeech(words, listed)), read.timexes);
  const listedAlone = { text, words, triggers: listed, mentions: read.actors, clauses, branches: listBranches(words) };
  const known: Sentence = { ...listedAlone, lone: listLone(listedAlone) };
  const triggers = [...listed, ...findPlainPredicates(known)].sort((one, other) => one.start - other.start);
  const sentence: Sentence = { ...known, triggers };
  const timexes = kind === 'title' || kind === 'heading' ? [] : listDatableTimexes(text, read.timexes);
  const { dated, repeated } = pairDates(sentence, timexes);
  for (const start of kind === 'title' || kind === 'heading' ? [] : listStarts(read.timexes)) {
    const begun = pairStart(sentence, start, dated);
    if (begun) dated.set(begun, start);
  }
  const spoken = new Set(Array.from(dated).flatMap(([{ frame }, timex]) => (frame === 'speaks' ? [timex] : [])));
  const toldOnItsDay = triggers.some((trigger) => trigger.frame !== 'speaks' && dated.has(trigger));
  const unspoken = timexes.filter((timex) => !spoken.has(timex));
  const isQuestion = text.trimEnd().endsWith('?');
  const reports = triggers.flatMap((trigger) => {
    if (trigger.thing && timexes.length > 0) return [];
    // A claim about a dated thing attests that thing; it is no statement of its own.
    if (trigger.frame === 'speaks' && toldOnItsDay) return [];
    // « a nié lundi cet envoi », « l’a confirmé mardi »: no statement either, and its day is not the day of what it takes up.
    const own = deniesWhatPrecedes(words, trigger) || confirmsWhatPrecedes(words, trigger) ? null : (dated.get(trigger) ?? null);
    if ((own === null && isAimedAt(trigger, sentence)) || (trigger.plain && (own === null || isVague(own, trigger) || isQuestion))) return [];
    const shared = own ?? nearestTo(sentence, trigger, unspoken.length > 0 ? unspoken : timexes);
    // The day of a statement is not the day of what it tells.
    const timex = own === null && shared !== null && spoken.has(shared) ? null : shared;
    const onlyJoins = (own === null && shared !== null && !tellsMore(trigger, sentence, dated)) || isMissing(trigger, own, words) || isState(trigger, own, words);
    if (timex === null && (isQuestion || (trigger.tense !== 'past' && words.some((word) => HABITS.has(word.text) || word.text.startsWith('multipli'))))) return [];
    return [buildReport(read, sentence, trigger, timex, onlyJoins ? 'secondary' : rankOf(trigger, sentence), containment)];
  });
  if (kind === 'title' && tellsSomething(sentence)) return [...reports, buildTakingUp(read, sentence, { start: 0, end: 0, by: 'headline', kinds: [] }, containment)];
  if (kind === 'title' || kind === 'heading') return reports;
  const takeUp = isQuestion ? null : findTakeUp(sentence);
  const isUndated = takeUp !== null && (timexes.every(isWide) || (SUBJECTS.has(takeUp.by) && [...dated].every(([{ type }, timex]) => (timex.start > takeUp.end || text.slice(timex.end, takeUp.start).includes(',')) && !takeUp.kinds.includes(type))));
  return [
    ...reports,
    ...repeated.map(([trigger, timex]) => buildReport(read, sentence, trigger, timex, rankOf(trigger, sentence), containment)),
    ...(!isUndated ? [] : [buildTakingUp(read, sentence, takeUp, containment)]),
  ];
}

/** « n’a pas signé »: what was not done opens no event, but « ne se rendra pas à Moscou le 9 mai » does. */
const isMissing = (trigger: Trigger, own: UnplacedTimex | null, words: readonly Word[]): boolean =>
  trigger.tense !== null && isNegated(words, indexOfWord(words, trigger)) && !(own !== null && trigger.tense === 'future' && !trigger.weak && DENIABLE.has(trigger.type));

const DENIABLE: ReadonlySet<EventType> = new Set(['meeting', 'visit']);

/** « la ligne, fermée en 2020, », « l’usine, construite en 1959 »: a participle that nothing carries tells with a mere year how things stand. */
const isState = (trigger: Trigger, own: UnplacedTimex | null, words: readonly Word[]): boolean =>
  (trigger.weak || trigger.plain === true) && trigger.tense === 'participle' && own !== null && isWide(own) && !isCarried(words, trigger, AUXILIARIES);

/** « se voient peu », « reçoit souvent »: no event. */
const HABITS: ReadonlySet<string> = new Set(['peu', 'souvent', 'régulièrement', 'parfois', 'rarement', 'toujours', 'chaque', 'fréquemment', 'habituellement', 'désormais', 'volontiers']);

const isVague = ({ min, max }: UnplacedTimex, { type }: Trigger): boolean => countDays({ min, max }) > (type === 'other' ? LONGEST_PLAIN : LONGEST_TYPED);

/** « La cérémonie s’est tenue en présence de X, arrivée samedi »: the subject takes up what has another date. */
const SUBJECTS: ReadonlySet<TakeUp['by']> = new Set(['subject', 'thing', 'exchange', 'scene']);

/** « la première visite cette année »: a year dates nothing of what a sentence takes up. */
const isWide = (timex: UnplacedTimex): boolean => countDays(timex) > WIDE;

/** Where reported speech begins: the « que » just after a verb of speech. */
function listReportedSpeech(words: readonly Word[], triggers: readonly Trigger[]): number[] {
  return triggers
    .filter(({ frame, tense }) => frame === 'speaks' && tense !== null)
    .flatMap(({ end }) => openingOf(words.filter(({ start }) => start >= end).slice(0, 3)));
}

/** The « que » of reported speech; in « rappelle l’entretien que X a eu » it takes up the noun. */
function openingOf(following: readonly Word[]): number[] {
  const at = following.findIndex(({ text }) => text === 'que' || text === 'qu');
  const opening = following[at];
  return opening === undefined || ARTICLES.has(following[0]?.text ?? '') ? [] : [opening.start];
}

/** « …s’est rendu à Pyongyang, où il a signé un traité »: another thing told of the same days, in a clause of its own. */
function tellsMore(trigger: Trigger, { clauses, mentions }: Sentence, dated: ReadonlyMap<Trigger, UnplacedTimex>): boolean {
  if (trigger.weak || trigger.frame === 'speaks' || trigger.tense === null || trigger.tense === 'infinitive') return false;
  const clause = clauseOf({ clauses }, trigger);
  return clause !== undefined && [...dated.keys()].every((other) => other.frame === 'speaks' || (!holds(clause, other) && other.type !== trigger.type)) && mentions.some((actor) => actor.reading !== 'place' && holds(clause, actor));
}

/** A weak word is enough beside another of its type: « envoyer » and « soldats ». */
const rankOf = (trigger: Trigger, { lone }: Sentence): Report['rank'] => (lone.has(trigger) ? 'secondary' : 'primary');

function buildReport(read: CastPassage, sentence: Sentence, trigger: Trigger, timex: UnplacedTimex | null, rank: Report['rank'], containment: Containment): Report {
  const clause = clauseOf(sentence, trigger) ?? { start: 0, end: sentence.text.length };
  const pointsBack = timex === null ? findPointer(read.passage.kind, sentence, trigger) : null;
  // « À l’issue de leur entretien, X a salué… »: what is told is X’s words.
  const voice = pointsBack === 'noun' ? (sentence.triggers.find(({ frame, tense }) => frame === 'speaks' && tense !== null && tense !== 'infinitive') ?? trigger) : trigger;
  const { claimant, mood, span } = attribute(sentence, voice, timex?.max ?? null, read.article.date);
  const heard = trigger.frame === 'speaks' || span === null ? sentence.mentions : sentence.mentions.filter(({ start, end }) => end <= span.start || span.end <= start);
  // « Choe, que Poutine avait reçue en mars, retournera à Moscou »: he does not travel.
  const own = relativeOf(sentence.text, sentence.branches, trigger);
  const others = trigger.tense === null ? heard : heard.filter((actor) => [undefined, own].includes(relativeOf(sentence.text, sentence.branches, actor)));
  const nearby = others.filter((actor) => trigger.type === 'announcement' || holds(clause, actor));
  const candidates = nearby.some(({ reading }) => reading !== 'place') ? nearby : others;
  const participants = castParticipants(sentence, trigger, candidates);
  return {
    passage: read.passage,
    order: read.order,
    published: read.article.date,
    type: trigger.frame === 'speaks' && trigger.type === 'statement' && !isWritten(sentence) && hasAddressee(participants, candidates) ? 'meeting' : trigger.type,
    timex,
    // What goes on is one thing with what is told of its start, not of any later day.
    interval: timex && { min: timex.min, max: timex.max ?? timex.min },
    participants,
    places: locate(sentence, trigger, nearby, containment),
    claimant,
    mood: pointsBack === 'denial' ? 'denied' : mood,
    topic: listTopic(sentence.words.filter((word) => holds(clause, word) && ![...sentence.mentions, ...read.timexes].some((named) => holds(named, word)))),
    matters: listMatters(trigger.type, sentence.words.filter((word) => holds(clause, word))),
    pointsBack,
    kinds: pointsBack === 'denial' ? listDenied(sentence.words, trigger) : [trigger.type],
    rank,
  };
}

/** A report that tells nothing but by what it takes up. */
function buildTakingUp(read: CastPassage, sentence: Sentence, { start, end, by, kinds }: TakeUp, containment: Containment): Report {
  const trigger: Trigger = by === 'words' ? { start, end, type: 'statement', frame: 'speaks', tense: 'past', weak: false } : { start, end, type: kinds[0] ?? 'other', frame: 'acts', tense: null, weak: false };
  const heard = by === 'words' ? { ...sentence, triggers: [...sentence.triggers, trigger] } : sentence;
  return { ...buildReport(read, heard, trigger, null, 'secondary', containment), pointsBack: by, kinds };
}

/** « a adressé un message », « a félicité par télégramme »: nobody met. */
const isWritten = ({ triggers, words }: Sentence): boolean =>
  triggers.some(({ type, weak, tense }) => type === 'statement' && weak && tense === null) || words.some(({ text }) => /^(?:écri[tv]|télégraphi)/.test(text));

/** « X a assuré Y de son soutien »: words from one person to another were exchanged at a meeting. */
function hasAddressee(participants: Report['participants'], mentions: readonly Actor[]): boolean {
  const people = new Set(mentions.flatMap(({ reading, entity }) => (reading === 'person' ? [entity] : [])));
  const spans = new Map(mentions.map(({ entity, start }) => [entity, start]));
  const of = (wanted: Part): number[] => participants.flatMap(({ entity, part }) => (part === wanted && people.has(entity) ? [spans.get(entity) ?? -1] : []));
  const speakers = of('speaker');
  return speakers.length > 0 && of('party').some((start) => !speakers.includes(start));
}
