import type { Claimant, Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import type { Actor } from './enlist-actors.ts';
import type { Trigger } from './find-triggers.ts';
import { CALLING, isDenialVerb } from './is-denied.ts';
import { isInverted } from './is-inverted.ts';
import { ATTRIBUTION_OPENERS, FALSEHOODS } from './lexicon.fr.ts';
import { prepositionBefore } from './preposition-before.ts';
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
  const pronoun = /^(?:lui|elles?|eux)(?![\p{L}])/u.exec(folded.slice(start))?.[0];
  if (pronoun) return { text: text.slice(start, start + pronoun.length), entity: entityOf(mentions.find((mention) => mention.start === start)), start, end: start + pronoun.length };
  const apposed = mentions.find((mention) => mention.reading === 'person' && text.slice(end, mention.start) === ', ' && /^(?:[,.;)»]|$)/u.test(text.slice(mention.end)));
  if (apposed) return { text: text.slice(start, apposed.end), entity: apposed.entity, start, end: apposed.end };
  const named = mentions.find((mention) => mention.start >= start && mention.end <= end && mention.end > mention.start);
  // « Séoul et Tokyo » is « Séoul »; « la présidence de la Russie », « le chef qui… » are read to the pause.
  const isWhole = named && !named.isGroup && named.end < end && !/^ [dpq]/.test(folded.slice(named.end));
  const stop = isWhole ? named.end : end;
  return { text: text.slice(start, stop).trim(), entity: headEntity(folded.slice(start, stop), start, named), start, end: stop };
}

/** The entity a claim names when it is the claim’s head: « l’agence KCNA », « les mots de Poutine », but not « un quotidien de Séoul ». */
function headEntity(claim: string, from: number, named: Actor | undefined): string | null {
  const before = named ? claim.slice(0, Math.max(0, named.start - from)) : '';
  return COMPLEMENT.test(before) && !SPEAKS_FOR.test(before) ? null : entityOf(named);
}

/** A name after these only tells whose or where. */
const COMPLEMENT = /(?<!\p{L})(?:de|du|des|d'|à|au|aux|en|chez|pour|sur|dans|auprès|proches?) ?(?:la |le |l'|les )?(?:[\p{L}-]+ )?$/u;

/** Words that are somebody’s own, and people who speak for somebody. */
const SPEAKS_FOR = /(?:^|[ '])(?:porte-parole|services?|termes|mots|propos|dires|déclarations?|communiqué|informations|chiffres|estimations|calculs|décompte|bilan) (?:de|du|des|d') ?(?:la |le |l'|les )?$/u;

/** « X affirme que… », « …, a indiqué X », or the speaker of a statement; who is told to say it stands behind who says it himself. */
function speakerOf(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  const { text, triggers } = sentence;
  const speeches = triggers
    .filter((candidate) => candidate.frame === 'speaks' && candidate.tense !== null && (candidate === trigger || !isDenial(text, candidate)))
    .map((speech) => ({ speech, inverted: isInverted(text, speech) }));
  for (const { speech, inverted } of [...speeches.filter((one) => one.inverted), ...speeches.filter((one) => !one.inverted)]) {
    const speaker = inverted ? (pronounBefore(sentence, speech) ?? speakerAfter(sentence, speech)) : speakerBefore(sentence, speech);
    const isUnnamed = speaker === undefined || (speaker.isGroup === true && speaker.text.length > 2 && !isPronoun(speaker));
    if (isUnnamed && (inverted || speech === trigger || trigger.frame === 'speaks')) {
      const unnamed = inverted ? unnamedInverted(sentence, speech) : unnamedSubject(sentence, speech);
      if (unnamed) return unnamed;
    }
    if (speaker && (inverted || speech === trigger || trigger.frame === 'speaks' || governs(text, speech))) return toClaimant(speaker);
  }
  return null;
}

/** What is said follows: « affirme que… », « a confirmé lundi avoir tiré… », « c’est X qui l’a révélé ». */
const governs = (text: string, speech: Trigger): boolean => SAID.test(foldCharacters(text.slice(speech.end, speech.end + 80))) || REVEALED.test(foldCharacters(text.slice(Math.max(0, speech.start - 80), speech.start)));

const SAID = /^,? (?:[^\s,;:.«»]+,? ){0,7}(?:qu['e]|(?:avoir|être|s'être) )/u;
const REVEALED = /(?<!\p{L})c'(?:est|était) [^,;:.]+ qui l'(?:a|avait) $/u;

/** The name before a verb of speech, not its object: « X l’a dit ». */
function speakerBefore({ text, mentions, words }: Sentence, speech: Trigger): Actor | undefined {
  const found = mentions.findLast((mention) => !mention.isThere && mention.text !== 'l' && mention.end <= speech.start && wordsBetween(words, mention.end, speech.start) <= 4);
  if (found === undefined || prepositionBefore(words, found) !== 'de') return found;
  // « un conseiller du président russe a… »: not the president, unless it is his spokesman who speaks.
  const whole = mentions.find((mention) => mention !== found && mention.start < found.start && found.end <= mention.end);
  return whole ?? (SPEAKS_FOR.test(foldCharacters(text.slice(0, found.start))) ? found : undefined);
}

const isPronoun = ({ text }: Actor): boolean => /^(?:ils?|elles?|qui|lui|dernier|dernière|celui-ci|celle-ci)$/iu.test(text);

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
  return { text: subject, entity: headEntity(foldCharacters(subject), start, named), start, end: start + subject.length };
}

/** « des responsables américains ont affirmé »: a subject that is nobody of the glossary, from the start of its clause. */
function unnamedSubject({ text, clauses, words, mentions }: Sentence, speech: Trigger): PlacedClaimant | null {
  const from = clauseOf({ clauses }, speech)?.start ?? 0;
  const before = text.slice(from, speech.start);
  const subject = before.slice(before.lastIndexOf(',') + 1).replace(AUXILIARY, '').trim().replace(/^qu['’]/u, '');
  if (!DETERMINED.test(foldCharacters(subject)) || wordsBetween(words, from, speech.start) > LONGEST_SUBJECT) return null;
  const start = text.indexOf(subject, from);
  const named = mentions.findLast((actor) => actor.start >= start && actor.end <= start + subject.length);
  return { text: subject, entity: headEntity(foldCharacters(subject), start, named), start, end: start + subject.length };
}

/** What stands between a subject and its participle. */
const AUXILIARY = /\s(?:l['’]|les? |la |lui |leur |en |y |n['’]|ne )?(?:ont|a|avaient|avait|auraient|aurait)(?: (?:ainsi|aussi|déjà|également|encore|toujours))?\s*$/u;

/** How a subject that is no name begins. */
const DETERMINED = /^(?:des|certaine?s|plusieurs|les|un|une|le|la|l'|son|sa|ses|leurs?|ce|cet|cette|ces|deux|trois|de nombreux|de hauts?) ?\p{L}/u;

/** Who denies: the subject of the verb of denial: « Moscou et Pyongyang réfutent », « a démenti le Kremlin ». */
export function findDenier(sentence: Sentence, trigger: Trigger): PlacedClaimant | null {
  const { text, mentions, words } = sentence;
  const denial = words.find((word) => isDenialVerb(word.text) && word.start !== trigger.start);
  if (!denial) return findDebunker(sentence);
  if (isInverted(text, denial)) return toClaimant(mentions.find(({ start }) => start >= denial.end && wordsBetween(words, denial.end, start) <= 2));
  const apposed = mentions.findLast(({ end, reading }) => reading === 'person' && end <= denial.start && /^, (?:\S+ ){0,3}$/u.test(text.slice(end, denial.start)));
  if (apposed) return toClaimant(apposed);
  const subjects = mentions.filter(({ start, end }) => end <= denial.start && !/[,;:.«»]/.test(text.slice(start, denial.start)));
  const [first] = subjects;
  const last = subjects.at(-1);
  return first && last && wordsBetween(words, last.end, denial.start) <= 5 ? { text: text.slice(first.start, last.end), entity: entityOf(first), start: first.start, end: last.end } : null;
}

/** « M. Choïgou a parlé d’affabulations ». */
function findDebunker({ mentions, words }: Sentence): PlacedClaimant | null {
  const calling = words.some(({ text }) => FALSEHOODS.has(text)) ? words.find(({ text }) => CALLING.test(text)) : undefined;
  return calling ? toClaimant(mentions.findLast(({ reading, end }) => reading !== 'place' && end <= calling.start && wordsBetween(words, end, calling.start) <= 4)) : null;
}

const toClaimant = (actor: Actor | undefined): PlacedClaimant | null => (actor ? { text: actor.text, entity: entityOf(actor), start: actor.start, end: actor.end } : null);

/** A group claims in its own words, not as its country; a government is its country. */
const entityOf = (actor: Actor | undefined): string | null => (actor === undefined || (actor.isGroup && actor.noun !== 'gouvernement' && actor.reading === 'government') || actor.entity === '' ? null : actor.entity);
