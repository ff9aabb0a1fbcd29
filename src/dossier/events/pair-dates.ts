import type { EventType, Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import type { Trigger } from './find-triggers.ts';
import { AUXILIARIES, HAVING } from './grammar.fr.ts';
import { isAim, isAimedAt } from './is-aimed-at.ts';
import { isInverted } from './is-inverted.ts';
import { branchOf } from './list-branches.ts';
import type { Word } from './list-words.ts';
import type { UnplacedTimex } from './report.ts';
import { clauseOf, holds, indexOfWord, type Sentence } from './sentence.ts';

/** Cost, in characters, of each clause boundary between a trigger and its date. */
const BOUNDARY_COST = 80;

/** What a semicolon or a colon costs more. */
const STOP_COST = 200;

/** Costs, in characters, that make an event word win a date over a word of speech and a strong word over a weak one. */
const SPEECH_COST = 60;
const WEAK_COST = 200;
const PLAIN_COST = 100;

/** Nearer than this, in characters, a date stands beside a word. */
const BESIDE = 12;

/** A date that starts nearer than this opens its clause. */
const OPENING = 3;

/** The trigger each date goes with; `repeated` are the further dates of a trigger that has one. */
export function pairDates(sentence: Sentence, timexes: readonly UnplacedTimex[]): { dated: Map<Trigger, UnplacedTimex>; repeated: [Trigger, UnplacedTimex][] } {
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

/** Types of what goes on once it is done: « a envoyé des soldats depuis octobre » tells an event, « a souvent reçu X depuis mai » a habit. */
const GOING_ON: ReadonlySet<EventType> = new Set(['military', 'economic']);

/** What was done since a day, or will be from it, in the clause of the date. */
export function pairStart(sentence: Sentence, start: Span, dated: ReadonlyMap<Trigger, UnplacedTimex>): Trigger | null {
  const clause = clauseOf(sentence, start);
  const isDone = (trigger: Trigger): boolean => trigger.tense === 'future' || (trigger.tense === 'participle' && isCarried(sentence.words, trigger, HAVING));
  const done = sentence.triggers.filter((trigger) => GOING_ON.has(trigger.type) && !trigger.plain && !dated.has(trigger) && !sentence.lone.has(trigger) && clause && holds(clause, trigger) && isDone(trigger));
  return nearestTo(sentence, start, done);
}

/** « le 21 mars et le 4 juin », « voté par la Douma le 24 octobre, puis par le Sénat le 6 novembre »: two dates of one thing done twice. */
const LISTED = /^(?:,| et| puis|, puis)(?: (?:le|du|en)| par [^,;:]{3,60})? ?$/u;

/** « La semaine dernière, Séoul a fait état de… »: a date that opens its clause goes with its first verb, unless people spoke « au téléphone ». */
function mainVerbOf({ text, triggers, clauses, words }: Sentence, timex: Span): Trigger | null {
  const clause = clauseOf({ clauses }, timex);
  if (!clause || timex.start - clause.start > OPENING) return null;
  const verbs = triggers.filter((trigger) => !trigger.plain && trigger.tense !== null && trigger.tense !== 'infinitive' && holds(clause, trigger) && !(trigger.frame === 'speaks' && isInverted(text, trigger)));
  // « Le 1er novembre, reçue à Moscou par X, Y a promis… »
  const opening = verbs.find(({ tense, frame, start }) => tense === 'participle' && frame !== 'speaks' && start - timex.end <= OPENING);
  const verb = verbs.find(({ type, tense }) => type === 'meeting' && tense === 'past') ?? opening ?? verbs.find((verb) => verb.tense !== 'participle' || isCarried(words, verb, AUXILIARIES)) ?? verbs[0];
  return verb && !verb.weak ? verb : null;
}

/** Whether a helper stands just before a participle. */
export function isCarried(words: readonly Word[], verb: Trigger, helpers: ReadonlySet<string>): boolean {
  const at = indexOfWord(words, verb);
  return words.slice(Math.max(0, at - 4), at).some(({ text }) => helpers.has(text));
}

/** The trigger a date is nearest to; « dans un communiqué publié samedi, Séoul a jugé… »: of speech, the verb. */
function nearestTrigger(sentence: Sentence, timex: Span, taken: ReadonlySet<Trigger>): Trigger | null {
  const free = sentence.triggers.filter((trigger) => !trigger.thing && !taken.has(trigger) && (trigger.frame !== 'speaks' || canSpeakOn(sentence, trigger, timex)) && !(timex.start < trigger.start && isAimedAt(trigger, sentence)));
  const saysLittle = (trigger: Trigger): boolean => sentence.lone.has(trigger) || isAnchor(sentence, trigger, timex) || isAim(trigger, sentence);
  const cost = (trigger: Trigger): number =>
    distance(sentence, trigger, timex) + speechCost(sentence, trigger, timex) + (trigger.plain ? PLAIN_COST : saysLittle(trigger) ? WEAK_COST : 0);
  const nearest = free.reduce<Trigger | null>((best, trigger) => (best === null || cost(trigger) < cost(best) ? trigger : best), null);
  return nearest?.frame === 'speaks' && nearest.tense === null ? (free.find((trigger) => trigger.frame === 'speaks' && trigger.tense === 'participle') ?? nearest) : nearest;
}

/** « à quelques heures de l’élection », « deux jours après la visite », « avant le sommet »: a noun that only says when, unless its own date follows it. */
function isAnchor({ text }: Sentence, { tense, start, end }: Trigger, timex: Span): boolean {
  if (tense !== null || !ANCHORING.test(foldCharacters(text.slice(Math.max(0, start - ANCHOR_REACH), start)))) return false;
  return timex.start < start || text.slice(end, timex.start).includes(',');
}

/** How far back the words before an event noun are read, in characters. */
const ANCHOR_REACH = 40;
const WHEN = "(?:avant|après|depuis|(?:heures?|jours?|semaines?|mois|ans?|veille|lendemain|approche|perspective) (?:de|du|d'|des|après|avant)|suite (?:à|au))";
const ONE = "(?:(?:la|le|les|l'|un|une|son|sa|leurs?|ce|cette|cet|de) ?)?";
const NTH = '(?:(?:seconde|première|deuxième|dernière?|dernier|récente?|grande?|nouvelle?|nouveau) )?';
const ANCHORING = new RegExp(`(?<!\\p{L})${WHEN} ?${ONE}${NTH}$`, 'u');

/** A verb of speech is dated in its own clause or not at all: « se trouvaient en Russie en avril, estime Séoul »; never by « pour l’automne ». */
const canSpeakOn = ({ text, clauses }: Sentence, trigger: Trigger, timex: Span): boolean =>
  clauses.some((clause) => holds(clause, trigger) && holds(clause, timex)) && !(timex.end <= trigger.start && isInverted(text, trigger)) && !/(?<!\p{L})pour (?:le |la |l['’])?$/u.test(text.slice(0, timex.start));

/** « a condamné mardi »: next to its date a verb of speech owns it; after what it tells, hardly ever. */
function speechCost(sentence: Sentence, trigger: Trigger, timex: Span): number {
  if (trigger.frame !== 'speaks') return 0;
  return distance(sentence, trigger, timex) <= BESIDE ? 0 : SPEECH_COST;
}

function distance({ text, clauses, branches }: Pick<Sentence, 'text' | 'clauses' | 'branches'>, one: Span, other: Span): number {
  const [left, right] = one.start <= other.start ? [one, other] : [other, one];
  const crossed = clauses.filter(({ end }) => left.end <= end && end < right.start);
  const stops = crossed.filter(({ end }) => text[end] === ';' || text[end] === ':').length;
  const isApart = branchOf(branches, one) !== branchOf(branches, other) && relativeOf(text, branches, one) !== relativeOf(text, branches, other);
  return Math.max(0, right.start - left.end) + crossed.length * BOUNDARY_COST + stops * STOP_COST + (isApart ? BOUNDARY_COST : 0);
}

/** The relative clause that some words stand in, if any. */
export function relativeOf(text: string, branches: readonly Span[], words: Span): Span | undefined {
  const branch = branchOf(branches, words);
  return branch && /^(?:qu[ei]?|dont|où)(?!\p{L})/iu.test(text.slice(branch.start)) ? branch : undefined;
}

/** Of some spans, the one nearest to a word, clause boundaries counted. */
export function nearestTo<Candidate extends Span>(sentence: Pick<Sentence, 'text' | 'clauses' | 'branches'>, word: Span, candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((best, candidate) => (best === null || distance(sentence, word, candidate) < distance(sentence, word, best) ? candidate : best), null);
}
