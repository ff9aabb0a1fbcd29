import type { Claimant, Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import type { Actor } from './enlist-actors.ts';
import type { Trigger } from './find-triggers.ts';
import { isDenialVerb } from './is-denied.ts';
import { isInverted } from './is-inverted.ts';
import { ATTRIBUTION_OPENERS } from './lexicon.fr.ts';
import { clauseOf, wordsBetween, type Sentence } from './sentence.ts';

/** A claimant with where the words that name it stand. */
export type PlacedClaimant = Claimant & Span;

const OPENER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ATTRIBUTION_OPENERS.join('|')}) `, 'u');

/** Longest claimant shown, in characters. */
const LONGEST_CLAIMANT = 90;

/** Words a title may put between a verb of speech and the name. */
const LONGEST_TITLE = 7;

/** More words than this before a verb of speech are no mere subject. */
const LONGEST_SUBJECT = 9;

/** Who claims what a trigger tells; `null` when the article itself does. */
export function findClaimant(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
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
  // « Séoul et Tokyo » is « Séoul »; « la présidence de la Russie », « le chef qui… » are read to the pause.
  const isWhole = named && named.end < end && !/^ [dpq]/.test(folded.slice(named.end));
  const stop = isWhole ? named.end : end;
  return { text: text.slice(start, stop).trim(), entity: named ? entityOf(named) : null, start, end: stop };
}

/** « X affirme que… », « …, a indiqué X », or the speaker of a statement. */
function speakerOf(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  const { text, mentions, triggers, words } = sentence;
  const speeches = triggers.filter((candidate) => candidate.frame === 'speaks' && candidate.tense !== null && (candidate === trigger || !isDenial(text, candidate)));
  for (const speech of speeches) {
    const before = mentions.findLast((mention) => !mention.isThere && mention.end <= speech.start && wordsBetween(words, mention.end, speech.start) <= 4);
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

/** Who denies a claim is not who makes it. */
const isDenial = (text: string, { start, end }: Span): boolean => isDenialVerb(foldCharacters(text.slice(start, end)));

/** « a-t-elle précisé »: the subject stands between the helper and the verb. */
function pronounBefore({ text, mentions }: Sentence, speech: Trigger): Actor | undefined {
  return mentions.find((actor) => actor.end <= speech.start && /^ ?$/.test(text.slice(actor.end, speech.start)) && text.charAt(actor.start - 1) === '-');
}

/** « a indiqué le porte-parole du Kremlin, Dmitri Peskov »: the person named within a few words, else whoever comes first. */
function speakerAfter({ text, mentions, words }: Sentence, speech: Trigger): Actor | undefined {
  const following = mentions.filter(({ start }) => start >= speech.end && !/[;:«»()—]/.test(text.slice(speech.end, start)));
  const gap = (mention: Actor): number => wordsBetween(words, speech.end, mention.start);
  return following.find((mention) => mention.reading === 'person' && gap(mention) <= LONGEST_TITLE) ?? following.find((mention) => gap(mention) <= 2);
}

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
  const from = clauseOf({ clauses }, speech)?.start ?? 0;
  const before = text.slice(from, speech.start);
  const subject = before.slice(before.lastIndexOf(',') + 1).replace(AUXILIARY, '').trim();
  if (!DETERMINED.test(foldCharacters(subject)) || wordsBetween(words, from, speech.start) > LONGEST_SUBJECT) return null;
  const start = text.indexOf(subject, from);
  return { text: subject, entity: null, start, end: start + subject.length };
}

/** What stands between a subject and its participle. */
const AUXILIARY = /\s(?:l['’]|les? |la |lui |leur |en |y |n['’]|ne )?(?:ont|a|avaient|avait|auraient|aurait)(?: (?:ainsi|aussi|déjà|également|encore|toujours))?\s*$/u;

/** How a subject that is no name begins. */
const DETERMINED = /^(?:des|certaine?s|plusieurs|les|un|une|le|la|l'|son|sa|ses|leurs?|ce|cet|cette|ces|deux|trois|de nombreux|de hauts?) ?\p{L}/u;

/** Who denies: the subject of the verb of denial: « Moscou et Pyongyang réfutent », « a démenti le Kremlin ». */
export function findDenier(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  const { text, mentions, words } = sentence;
  const denial = words.find((word) => isDenialVerb(word.text) && word.start !== trigger.start);
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
