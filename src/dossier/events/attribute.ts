import type { Claimant, IsoDay, Mood, Span } from '../model.ts';
import type { Actor } from './enlist-actors.ts';
import { foldCharacters } from '../text/fold-text.ts';
import { conjugate } from './conjugate.ts';
import type { Trigger, Word } from './find-triggers.ts';
import { isInverted } from './is-inverted.ts';
import { isFuture } from './is-future.ts';
import { isNegated } from './is-negated.ts';
import { ATTRIBUTION_OPENERS, CANCELLATION_WORDS, CONDITIONAL_WORDS, DENIAL_VERBS, DOUBT_WORDS, PROSPECTIVE_WORDS } from './lexicon.fr.ts';

/** A sentence, read once for all its reports. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly triggers: readonly Trigger[];
  readonly mentions: readonly Actor[];
  readonly clauses: readonly Span[];
}

/** Who claims or denies, with what reserve, and where the words that name the claimant stand. */
export interface Attribution {
  readonly claimant: Claimant | null;
  readonly mood: Mood;
  readonly span: Span | null;
}

type PlacedClaimant = Claimant & Span;

const DENIALS = new Set(DENIAL_VERBS.flatMap((verb) => [...conjugate(verb).keys()]));

const OPENER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ATTRIBUTION_OPENERS.join('|')}) `, 'u');

/** The helpers that need an infinitive soon after: « va », « compte », « doit ». */
const MODALS = new Set(['va', 'vont', 'compte', 'doit', 'doivent', 'devrait', 'devraient']);

/** Longest claimant shown, in characters. */
const LONGEST_CLAIMANT = 90;

/**
 * Who claims what a trigger tells, or who denies it, and how firmly. The order of moods is the model's. Something that was over
 * when the article appeared is not announced: `latest` is the last day of the report, `published` the article's.
 */
export function attribute(sentence: Sentence, trigger: Trigger, latest: IsoDay | null, published: IsoDay): Attribution {
  const claimed = findClaimant(sentence, trigger);
  const mood = moodOf(sentence, trigger, claimed, latest === null || latest >= published);
  const claim = mood === 'denied' ? (denierOf(sentence, trigger) ?? claimed) : claimed;
  return { mood, claimant: claim && { text: claim.text, entity: claim.entity }, span: claim && { start: claim.start, end: claim.end } };
}

function moodOf(sentence: Sentence, trigger: Trigger, claimant: PlacedClaimant | null, canBeAhead: boolean): Mood {
  const near = wordsAround(sentence, trigger);
  if (isDenied(sentence, trigger)) return 'denied';
  if (trigger.frame === 'speaks') return trigger.tense === 'future' ? 'announced' : trigger.tense === 'conditional' ? 'alleged' : 'attributed';
  if (canBeAhead && (trigger.tense === 'future' || near.some((word, index) => isFuture(word) || isProspective(word, near.slice(index + 1))))) return 'announced';
  if (trigger.tense === 'conditional' || near.some(({ text }) => CONDITIONAL_WORDS.has(text) || DOUBT_WORDS.has(text))) return 'alleged';
  return claimant ? 'attributed' : 'asserted';
}

/** Denied by somebody in the sentence, negated, or called off. */
function isDenied({ words, triggers }: Sentence, trigger: Trigger): boolean {
  const at = words.findIndex(({ start }) => start === trigger.start);
  return words.some(({ text, start }) => (DENIALS.has(text) && start !== trigger.start && !triggers.some((other) => other.start === start && other.frame !== 'speaks')) || CANCELLATION_WORDS.has(text)) || (trigger.frame !== 'speaks' && trigger.tense !== null && isNegated(words, at)) || saysNoPlace(words);
}

/** « a rejeté ces accusations », « a démenti cette livraison », « Moscou le nie »: a verb of denial and a word that takes up what precedes. */
export function deniesWhatPrecedes(words: readonly Word[], trigger: Pick<Trigger, 'start'>): boolean {
  const at = words.findIndex(({ start }) => start === trigger.start);
  if (!DENIALS.has(words[at]?.text ?? '')) return false;
  return ['le', 'l', 'les'].includes(words[at - 1]?.text ?? '') || ['ces', 'cette', 'ce', 'cet'].includes(words[at + 1]?.text ?? '');
}

/** « n’a pas eu lieu », « n’aura pas lieu ». */
function saysNoPlace(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => {
    const before = words.slice(Math.max(0, index - 4), index).map((word) => word.text);
    return text === 'lieu' && before.includes('pas') && !before.includes('encore');
  });
}

/** The subject of the verb of denial: « Moscou et Pyongyang réfutent », « a démenti le Kremlin ». */
function denierOf(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  const { text, mentions, words } = sentence;
  const denial = words.find((word) => DENIALS.has(word.text) && word.start !== trigger.start);
  if (!denial) return null;
  if (isInverted(text, denial)) return toClaimant(mentions.find(({ start }) => start >= denial.end && wordsBetween(words, denial.end, start) <= 2));
  const subjects = mentions.filter(({ start, end }) => end <= denial.start && !/[,;:.«»]/.test(text.slice(start, denial.start)));
  const [first] = subjects;
  const last = subjects.at(-1);
  return first && last && wordsBetween(words, last.end, denial.start) <= 5 ? { text: text.slice(first.start, last.end), entity: entityOf(first), start: first.start, end: last.end } : null;
}

const toClaimant = (actor: Actor | undefined): PlacedClaimant | null => (actor ? { text: actor.text, entity: entityOf(actor), start: actor.start, end: actor.end } : null);

/** A group claims in its own words, not as its country. */
const entityOf = ({ entity, isGroup }: Actor): string | null => (isGroup ? null : entity);

function isProspective(word: Word, following: readonly Word[]): boolean {
  if (!PROSPECTIVE_WORDS.has(word.text)) return false;
  return !MODALS.has(word.text) || following.slice(0, 4).some(({ text }) => /(?:er|ir|oir|re)$/.test(text));
}

/** The words of the trigger's clause. */
function wordsAround({ words, clauses }: Sentence, trigger: Trigger): Word[] {
  const clause = clauses.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  return words.filter(({ start, end }) => !clause || (clause.start <= start && end <= clause.end));
}

function findClaimant(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  return claimantAfterOpener(sentence, partAround(sentence.text, trigger)) ?? speakerOf(sentence, trigger);
}

/** The part of a sentence, between semicolons or colons, where a trigger stands: an attribution reaches no further. */
function partAround(text: string, trigger: Span): Span {
  const end = text.slice(trigger.end).search(/[;:]/);
  return { start: Math.max(text.lastIndexOf(';', trigger.start), text.lastIndexOf(':', trigger.start)) + 1, end: end < 0 ? text.length : trigger.end + end };
}

/** « selon X », « d’après X »: the words up to the next pause. */
function claimantAfterOpener({ text, mentions }: Sentence, part: Span): PlacedClaimant | null {
  const folded = foldCharacters(text);
  const opener = OPENER.exec(folded.slice(part.start, part.end));
  if (!opener) return null;
  const start = part.start + opener.index + opener[0].length;
  const pause = /[,;:.()«»]|$/.exec(text.slice(start, start + LONGEST_CLAIMANT));
  const end = start + (pause?.index ?? LONGEST_CLAIMANT);
  const named = mentions.find((mention) => mention.start >= start && mention.end <= end);
  const pronoun = /^(?:lui|elles?|eux)(?![\p{L}])/u.exec(folded.slice(start))?.[0];
  if (pronoun) return { text: text.slice(start, start + pronoun.length), entity: named?.start === start ? entityOf(named) : null, start, end: start + pronoun.length };
  const isWhole = named && ((named.end < end && !/^ [dpq]/.test(folded.slice(named.end))));
  const stop = isWhole ? named.end : end;
  return { text: text.slice(start, stop).trim(), entity: named ? entityOf(named) : null, start, end: stop };
}

/** Who denies a claim is not who makes it. */
const isDenial = (text: string, { start, end }: Span): boolean => DENIALS.has(foldCharacters(text.slice(start, end)));

/** « a indiqué le porte-parole du Kremlin, Dmitri Peskov »: the person named within a few words, else whoever comes first. */
function speakerAfter({ text, mentions, words }: Sentence, speech: Trigger): Actor | undefined {
  const following = mentions.filter(({ start }) => start >= speech.end && !/[;:«»()—]/.test(text.slice(speech.end, start)));
  const gap = (mention: Actor): number => wordsBetween(words, speech.end, mention.start);
  return following.find((mention) => mention.reading === 'person' && gap(mention) <= LONGEST_TITLE) ?? following.find((mention) => gap(mention) <= 2);
}

/** « a-t-elle précisé »: the subject stands between the helper and the verb. */
function pronounBefore({ text, mentions }: Sentence, speech: Trigger): Actor | undefined {
  return mentions.find((actor) => actor.end <= speech.start && /^ ?$/.test(text.slice(actor.end, speech.start)) && text.charAt(actor.start - 1) === '-');
}

/** Words a title may put between a verb of speech and the name. */
const LONGEST_TITLE = 7;

/** « a annoncé l’armée sud-coréenne »: the words up to the next pause. */
function unnamedInverted({ text, mentions }: Sentence, speech: Trigger): PlacedClaimant | null {
  const found = /^( (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussi|également|ensuite) ){0,2})((?:l['’]|[\p{L}]+ )[^,;:.()«»]{2,80})/u.exec(text.slice(speech.end, speech.end + LONGEST_CLAIMANT));
  const subject = found?.[2]?.trim() ?? '';
  if (!DETERMINED.test(foldCharacters(subject))) return null;
  const start = speech.end + (found?.[1]?.length ?? 0);
  const named = mentions.find((actor) => actor.start >= start && actor.end <= start + subject.length);
  return { text: subject, entity: named ? entityOf(named) : null, start, end: start + subject.length };
}

/** « des responsables américains ont affirmé »: a subject that is nobody of the glossary, from the start of its clause. */
function unnamedSubject({ text, clauses, words }: Sentence, speech: Trigger): PlacedClaimant | null {
  const clause = clauses.find(({ start, end }) => start <= speech.start && speech.end <= end);
  const before = text.slice(clause?.start ?? 0, speech.start);
  const subject = before.slice(before.lastIndexOf(',') + 1).replace(AUXILIARY, '').trim();
  return DETERMINED.test(foldCharacters(subject)) && wordsBetween(words, speech.start - before.length, speech.start) <= LONGEST_SUBJECT ? { text: subject, entity: null, start: text.indexOf(subject, speech.start - before.length), end: text.indexOf(subject, speech.start - before.length) + subject.length } : null;
}

const AUXILIARY = /\s(?:l['’]|les? |la |lui |leur |en |y |n['’]|ne )?(?:ont|a|avaient|avait|auraient|aurait)(?: (?:ainsi|aussi|déjà|également|encore|toujours))?\s*$/u;
const DETERMINED = /^(?:des|certaine?s|plusieurs|les|un|une|le|la|l'|son|sa|ses|leurs?|ce|cet|cette|ces|deux|trois|de nombreux|de hauts?) ?\p{L}/u;

/** More words than this before a verb of speech are no mere subject. */
const LONGEST_SUBJECT = 9;

/** « X affirme que… », « …, a indiqué X », or the speaker of a statement. */
function speakerOf(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  const { text, mentions, triggers, words } = sentence;
  for (const speech of triggers.filter((candidate) => candidate.frame === 'speaks' && candidate.tense !== null && (candidate === trigger || !isDenial(text, candidate)))) {
    const before = mentions.findLast((mention) => mention.end <= speech.start && wordsBetween(words, mention.end, speech.start) <= 4);
    const inverted = isInverted(text, speech);
    const speaker = inverted ? (pronounBefore(sentence, speech) ?? speakerAfter(sentence, speech)) : before;
    if (!speaker && (inverted || speech === trigger || trigger.frame === 'speaks')) {
      const unnamed = inverted ? unnamedInverted(sentence, speech) : unnamedSubject(sentence, speech);
      if (unnamed) return unnamed;
    }
    const governs = speech === trigger || inverted || /^ (?:\S+ ){0,3}qu['’e]/u.test(text.slice(speech.end, speech.end + 40)) || trigger.frame === 'speaks';
    if (speaker && governs) return toClaimant(speaker);
  }
  return null;
}

const wordsBetween = (words: readonly Word[], from: number, to: number): number => words.filter(({ start, end }) => start >= from && end <= to).length;
