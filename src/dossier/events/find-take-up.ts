import type { EventType, Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import { findScene } from './find-scene.ts';
import { BEING, HAVING } from './grammar.fr.ts';
import type { Word } from './list-words.ts';
import { readVerb, type Tense } from './read-verb.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import { ATTENDANCE, BEARER_NOUNS, CARRYING, COURSE_VERBS, EVENT_NOUNS, EXCHANGES, FLIGHT_VERBS, GOING_ON, JUDGEMENTS, MOVED, NOUN_FORMS, PRESENCE, RETURNING, STANDING, THING_NOUNS } from './take-ups.fr.ts';

/** The words by which a sentence that tells no event of its own takes up one that was told, and of what types that one can be. */
export interface TakeUp extends Span {
  readonly by: Exclude<Report['pointsBack'], null>;
  readonly kinds: readonly EventType[];
}

/** What a sentence without a date takes up by its subject, by « y », « à cette occasion », or by what people who meet do; `null` when it does not. */
export function findTakeUp(sentence: Sentence): TakeUp | null {
  const { words } = sentence;
  const from = sentence.text.startsWith('«') ? null : subjectAt(sentence);
  const bySubject = from === null ? null : (takenByNoun(sentence, from) ?? takenByPronoun(words, from) ?? takenByOneOf(words, from) ?? takenByIdentity(sentence, from));
  const byPlace = bySubject ?? takenThere(words) ?? takenOnOccasion(sentence) ?? takenByPresence(words) ?? takenByOutcome(words) ?? takenByDemonstrative(sentence);
  return byPlace ?? takenByBallot(words) ?? takenByShow(words) ?? takenByQuote(sentence) ?? (from === null ? null : (takenByExchange(sentence, from) ?? findScene(sentence, from)));
}

/** Whether a title has a verb or a word that tells an event: « Un jour férié au Kremlin » has none. */
export const tellsSomething = ({ words, triggers }: Sentence): boolean =>
  triggers.length > 0 || words.some(({ text }) => text.length > 3 && readVerb(text).some(({ tense }) => tense === 'present' || tense === 'future'));

/** The types of event a noun can take up; empty when it is none of those nouns. */
export function listKinds(noun: string): readonly EventType[] {
  const singular = noun.replace(/s$/, '');
  return EVENT_NOUNS[noun] ?? EVENT_NOUNS[singular] ?? [];
}

/** What may stand before the subject: « Selon Tokyo, l’engin… », « Au total, … ». */
const ADVERBIALS: ReadonlySet<string> = new Set(['selon', 'd', 'à', 'au', 'aux', 'en', 'par', 'outre', 'de', 'toutefois', 'cependant', 'ainsi', 'peu', 'après', 'avant', 'pour', 'auparavant', 'ensuite', 'puis', 'enfin', 'mais', 'et']);

/** Most words an adverbial before the subject has. */
const LONGEST_ADVERBIAL = 8;

/** Index of the word the subject starts at. */
function subjectAt({ text, words }: Sentence): number {
  const comma = text.indexOf(',');
  const after = words.findIndex(({ start }) => start > comma);
  return comma > 0 && after > 0 && after <= LONGEST_ADVERBIAL && ADVERBIALS.has(words[0]?.text ?? '') ? after : 0;
}

const DEFINITE: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'ce', 'cet', 'cette', 'ces', 'leur', 'leurs', 'son', 'sa', 'ses']);
const PARTITIVE: ReadonlySet<string> = new Set(['des', 'de']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['même', 'mêmes', 'récent', 'récente', 'récents', 'récentes', 'bref', 'brève', 'court', 'courte', 'long', 'longue', 'deux', 'trois', 'quatre', 'cinq', 'double']);
const NUMERALS: ReadonlySet<string> = new Set(['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'plusieurs']);
const ORDINALS: ReadonlySet<string> = new Set(['premier', 'première', 'second', 'seconde', 'deuxième', 'troisième', 'dernier', 'autre']);

/** A definite noun of the kind of what was told: « L’engin a parcouru… », « L’audience a duré… », « L’un des missiles a explosé ». */
function takenByNoun({ words, mentions }: Sentence, from: number): TakeUp | null {
  const isCounted = NUMERALS.has(words[from]?.text ?? '') && words[from + 1]?.text !== 'des';
  let at = isCounted ? from + 1 : afterDeterminer(words, from);
  if (at < 0) return null;
  while (BEFORE_NOUN.has(words[at]?.text ?? '')) at += 1;
  const ordinal = ORDINALS.has(words[at]?.text ?? '');
  const noun = words[ordinal ? at + 1 : at];
  if (noun === undefined) return null;
  const rest = words.slice(words.indexOf(noun) + 1);
  const singular = noun.text.replace(/s$/, '');
  const event = listKinds(noun.text);
  if (event.length > 0 && !ordinal && !isCounted) {
    const goesOn = GOING_ON.includes(singular) && !hasPastVerb(rest) && !rest.slice(0, 6).some(({ text }) => IMPERFECT.test(text));
    const isOfOthers = isCompleted(rest) && !mentions.some(({ start }) => start > noun.end && start - noun.end < NEAR);
    return isJudged(rest) || isStanding(rest) || goesOn || isOfOthers ? null : { start: noun.start, end: noun.end, by: 'subject', kinds: event };
  }
  const thing = THING_NOUNS[noun.text] ?? THING_NOUNS[singular];
  if (thing) return hasPastVerb(rest) || rest.slice(0, 3).some(({ text }) => isVerb(text, CARRYING, ['past'])) ? { start: noun.start, end: noun.end, by: isCounted ? 'there' : 'thing', kinds: thing } : null;
  const bearer = BEARER_NOUNS[noun.text] ?? BEARER_NOUNS[singular];
  return bearer && !isCounted && hasPastVerb(rest, MOVED) ? { start: noun.start, end: noun.end, by: 'thing', kinds: bearer } : null;
}

/** Most characters between a noun and the name that completes it. */
const NEAR = 40;

/** Index of the word after « le », « cet », « l’un des », « deux de ces »; -1 when the subject is not definite. */
function afterDeterminer(words: readonly Word[], from: number): number {
  const partitive = words.findIndex(({ text }, index) => index > from && index <= from + 2 && PARTITIVE.has(text));
  if (partitive > 0 && /^(?:l|une?|deux|trois|plusieurs|aucune?|chacune?|certaine?s)$/.test(words[from]?.text ?? '')) {
    return DEFINITE.has(words[partitive + 1]?.text ?? '') ? partitive + 2 : words[partitive]?.text === 'des' ? partitive + 1 : -1;
  }
  return DEFINITE.has(words[from]?.text ?? '') ? from + 1 : -1;
}

/** « La visite illustre… », « Le sommet confirme… » only judge; « L’entretien n’a pas encore eu lieu » tells nothing. */
const isJudged = (rest: readonly Word[]): boolean => rest.slice(0, 6).some(({ text }, index) => isVerb(text, JUDGEMENTS, ['present', 'future', 'conditional']) ||  (text === 'pas' && rest[index + 1]?.text === 'encore'));

/** « Les échanges commerciaux » are a state. */
const isStanding = ([next]: readonly Word[]): boolean => STANDING.some((stem) => next?.text.startsWith(stem) ?? false);

/** « Le sommet de l’Otan »: of something. */
const isCompleted = (rest: readonly Word[]): boolean => ['de', 'd', 'du', 'des', 'entre', 'avec'].includes(rest[0]?.text ?? '');

/** Whether a word is a form of one of these verbs, of some tenses if they are given. */
const isVerb = (word: string, verbs: ReadonlySet<string>, tenses?: readonly Tense[]): boolean =>
  !NOUN_FORMS.has(word) && readVerb(word).some(({ infinitive, tense }) => verbs.has(infinitive) && (tenses?.includes(tense) ?? true));

const PARTICIPLE = /(?:é|i|u|is|it|ert|ort|aint|eint)(?:e|s|es)?$/u;
const IMPERFECT = /(?:ai[te]|aient)$/u;
const SIMPLE_PAST = /(?:èrent|irent|urent)$/u;

/** Whether a past verb comes soon after a subject: « a parcouru », « s’est abîmé », « aurait explosé », of the given verbs if any. */
function hasPastVerb(rest: readonly Word[], verbs: ReadonlySet<string> | null = null): boolean {
  const reach = rest.slice(0, 9);
  const broken = reach.findIndex(({ text }) => ['qui', 'que', 'qu', 'dont', 'où'].includes(text));
  return (broken < 0 ? reach : reach.slice(0, broken)).some(({ text }, index) => {
    if (verbs === null && SIMPLE_PAST.test(text)) return true;
    if (!HAVING.has(text) && !BEING.has(text)) return false;
    const verb = rest.slice(index + 1, index + 5).find((word) => word.text !== 'été' && PARTICIPLE.test(word.text));
    if (verb === undefined) return false;
    if (verbs !== null) return isVerb(verb.text, verbs);
    return HAVING.has(text) || rest[index - 1]?.text === 's' || rest[index - 1]?.text === 'se' || isVerb(verb.text, FLIGHT_VERBS) || isVerb(verb.text, MOVED);
  });
}

const PRONOUNS: ReadonlySet<string> = new Set(['il', 'elle', 'ils', 'elles', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci']);
const LASTING: readonly EventType[] = ['meeting', 'visit', 'ceremony', 'vote', 'cultural', 'military'];

/** « Elle a duré deux heures », « Il s’est tenu à huis clos », « Ils ont parcouru 300 km ». */
function takenByPronoun(words: readonly Word[], from: number): TakeUp | null {
  const pronoun = words[from];
  if (!pronoun || !PRONOUNS.has(pronoun.text)) return null;
  const verbs = words.slice(from + 1, from + 6).filter(({ text }) => !HAVING.has(text) && !BEING.has(text) && !['y', 'en', 's', 'se', 'n', 'ne', 'lui'].includes(text));
  const span = { start: pronoun.start, end: pronoun.end };
  if (verbs.slice(0, 2).some(({ text }) => text === 'lieu' || isVerb(text, COURSE_VERBS))) return { ...span, by: 'thing', kinds: LASTING };
  if (hasPastVerb(words.slice(from + 1, from + 6), RETURNING)) return { ...span, by: 'subject', kinds: ['visit'] };
  return isVerb(verbs[0]?.text ?? '', FLIGHT_VERBS) && words.some(({ text }) => /^(?:kilomètres?|km|mètres?|mer|vol|air|altitude|cible|pacifique|minutes?)$/.test(text)) ? { ...span, by: 'thing', kinds: ['military'] } : null;
}

/** « L’un d’eux aurait explosé », « Deux d’entre eux ont atteint leur cible ». */
function takenByOneOf(words: readonly Word[], from: number): TakeUp | null {
  const opening = words.slice(from, from + 5).map(({ text }) => text);
  const those = opening.findIndex((text) => text === 'eux' || text === 'elles');
  const first = words[from];
  if (!first || those < 2 || !['d', 'entre'].includes(opening[those - 1] ?? '')) return null;
  return hasPastVerb(words.slice(from + those + 1), FLIGHT_VERBS) ? { start: first.start, end: words[from + those]?.end ?? first.end, by: 'thing', kinds: ['military'] } : null;
}

const HELD: readonly EventType[] = ['meeting', 'visit', 'signing', 'ceremony', 'vote', 'military', 'economic', 'cultural'];

const IDENTITY = /^(?:c'(?:est|était)|ce (?:fut|sera|serait)|il s'agi(?:t|ssait)) (?:là )?(?:de |d'|du )?(?:l'|la |le |leur |sa |son |une? )?(première|deuxième|troisième|seconde)?/u;

/** « C’était leur premier sommet », « Il s’agit du troisième tir… », « C’est la première fois que… ». */
function takenByIdentity({ text, words, triggers }: Sentence, from: number): TakeUp | null {
  const opening = IDENTITY.exec(foldCharacters(text.slice(words[from]?.start ?? 0)));
  const first = words[from];
  if (!opening || !first) return null;
  const end = first.start + opening[0].length;
  if (opening[1] && /^ fois/.test(text.slice(end))) return { start: first.start, end, by: 'there', kinds: HELD };
  const noun = triggers.find(({ tense, start }) => tense === null && start >= end && start - end < NEAR / 2);
  const named = words.find(({ start, text: word }) => start >= end && start - end < NEAR / 2 && listKinds(word).length > 0);
  if (named) return { start: named.start, end: named.end, by: 'subject', kinds: listKinds(named.text) };
  return noun && !noun.weak ? { start: noun.start, end: noun.end, by: 'subject', kinds: [noun.type] } : null;
}

/** « Treize mille militaires y ont participé », « Aucun missile n’y a été montré ». */
function takenThere(words: readonly Word[]): TakeUp | null {
  const at = words.findIndex(({ text }) => text === 'y');
  const there = words[at];
  const following = words.slice(at + 1, at + 6);
  if (!there || following.some(({ text }) => text === 'jamais' || text === 'rien') || (words[at - 1]?.text === 'il' && /^(?:a|avait|aura|aurait)$/.test(following[0]?.text ?? '') && !isVerb(following[1]?.text ?? '', ATTENDANCE, ['participle']))) return null;
  return following.some(({ text }) => isVerb(text, ATTENDANCE) || /^présente?s?$/.test(text)) ? { start: there.start, end: there.end, by: 'there', kinds: ['ceremony', 'cultural', 'meeting', 'vote', 'visit', 'economic'] } : null;
}

const OCCASION = /(?<!\p{L})(?:à cette occasion|à (?:son|leur) (?:arrivée|départ)|en cette occasion)(?!\p{L})/iu;

/** « Il lui a remis à cette occasion une lettre »; « Ils signeront à cette occasion un accord » tells a thing of its own. */
function takenOnOccasion({ text, triggers }: Sentence): TakeUp | null {
  const found = triggers.some(({ weak, frame, tense }) => !weak && frame !== 'speaks' && tense !== null) ? null : OCCASION.exec(text);
  const isJourney = found !== null && /arriv|départ/i.test(found[0]);
  return found && { start: found.index, end: found.index + found[0].length, by: 'there', kinds: isJourney ? ['visit'] : HELD };
}

/** « Kim a assisté au lancement », « X, qui supervisait cet essai ». */
function takenByPresence(words: readonly Word[]): TakeUp | null {
  const at = words.findIndex(({ text }) => isVerb(text, PRESENCE));
  if (at < 0) return null;
  const noun = words.slice(at + 1, at + 6).find(({ text }) => listKinds(text).length > 0);
  const before = words[noun ? words.indexOf(noun) - 1 : -1]?.text ?? '';
  return noun && (DEFINITE.has(before) || before === 'au' || before === 'aux' || before === 'du') ? { start: noun.start, end: noun.end, by: 'thing', kinds: listKinds(noun.text) } : null;
}

/** « Pyongyang a reconnu l’échec du lancement », « a admis l’explosion du premier étage ». */
function takenByOutcome(words: readonly Word[]): TakeUp | null {
  const at = words.findIndex(({ text }, index) => /^(?:échec|succès|réussite|issue|bilan|résultats?)$/.test(text) && DEFINITE.has(words[index - 1]?.text ?? '') && ['du', 'de', 'des'].includes(words[index + 1]?.text ?? ''));
  const lost = words.find(({ text }, index) => LOSSES.test(text) && DEFINITE.has(words[index - 1]?.text ?? '') && words.slice(index + 1, index + 5).some((part) => PARTS.test(part.text)));
  if (lost) return { start: lost.start, end: lost.end, by: 'thing', kinds: ['military'] };
  const noun = at < 0 ? undefined : words.slice(at + 2, at + 4).find(({ text }) => listKinds(text).length > 0);
  return noun ? { start: noun.start, end: noun.end, by: 'thing', kinds: listKinds(noun.text) } : null;
}

const LOSSES = /^(?:explosion|perte|chute|défaillance|destruction|désintégration|disparition)$/;
const PARTS = /^(?:étage|moteur|propulseur|satellite|fusée|lanceur|engin|missile|appareil)s?$/;

/** « Aucun détail n’a filtré de cet entretien », « Aucun communiqué ne sort de la séance »: told as past, and not an opinion of somebody. */
function takenByDemonstrative({ words, triggers, text }: Sentence): TakeUp | null {
  const isNone = /^(?:aucune?|rien|nul(?:le)?)$/.test(words[0]?.text ?? '');
  if (text.includes('«') || triggers.some(({ frame, tense }) => frame === 'speaks' && tense !== null) || !(hasPastVerb(words) || isNone)) return null;
  const isKnown = (before: string): boolean => DEMONSTRATIVES.has(before) || (isNone && DEFINITE.has(before));
  const noun = words.find(({ text: word }, index) => listKinds(word).length > 0 && isKnown(words[index - 1]?.text ?? ''));
  return noun && !isJudged(words) ? { start: noun.start, end: noun.end, by: 'subject', kinds: listKinds(noun.text) } : null;
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['ce', 'cet', 'cette', 'ces']);

/** « La Chine s’est abstenue », « Treize pays ont voté pour ». */
function takenByBallot(words: readonly Word[]): TakeUp | null {
  const ballot = words.find(
    ({ text }, index) =>
      (/^abst(?:enue?s?|int|inrent|ien[tn]e?n?t?)$/.test(text) && ['s', 'se', 'est', 'sont'].includes(words[index - 1]?.text ?? '')) ||
      (text === 'voté' && ['pour', 'contre', 'en'].includes(words[index + 1]?.text ?? '')) ||
      (text === 'veto' && ['leur', 'son'].includes(words[index - 1]?.text ?? '')) || (text === 'voix' && words.slice(Math.max(0, index - 5), index).some((word) => /^(?:recueill|obten|obtin|rassembl|réun)/.test(word.text))),
  );
  return ballot ? { start: ballot.start, end: ballot.end, by: 'thing', kinds: ['vote'] } : null;
}

const QUOTED = /», (?:(?:y|leur|lui) )?(?:a|ont|avait|avaient)(?:-t-(?:il|elle)s?)? (?:\p{L}+ )?(\p{L}+(?:é|i|u|is|it))(?!\p{L})/u;

/** « “Ce sont des inventions”, a balayé Dmitri Peskov »: after words, any verb says. */
function takenByQuote({ text, triggers }: Sentence): TakeUp | null {
  const found = QUOTED.exec(text);
  const verb = found?.[1];
  if (!found || !verb || triggers.some(({ frame, tense }) => frame === 'speaks' && tense !== null)) return null;
  const end = found.index + found[0].length;
  return { start: end - verb.length, end, by: 'words', kinds: [] };
}

/** « De nouveaux drones ont été montrés à la foule », « Des chars ont défilé », « Le ministre a coupé le ruban ». */
function takenByShow(words: readonly Word[]): TakeUp | null {
  const shown = words.find(({ text }, index) => /^(?:montrée?s?|exhibée?s?|présentée?s?|dévoilée?s?|acclamée?s?|défilé)$/u.test(text) && words.slice(Math.max(0, index - 3), index).some((word) => HAVING.has(word.text)));
  const ribbon = words.find(({ text }, index) => text === 'ruban' && words.slice(Math.max(0, index - 3), index).some((word) => word.text.startsWith('coup')));
  const found = shown ?? ribbon;
  return found ? { start: found.start, end: found.end, by: 'there', kinds: shown ? ['ceremony'] : ['ceremony', 'economic', 'cultural'] } : null;
}

/** Where what is said of a name between commas ends: « Mme Choe, arrivée mardi, lui a remis… ». */
export function afterAside(text: string, end: number): number {
  const close = text[end] === ',' ? text.indexOf(',', end + 1) : -1;
  return close > 0 && close - end < LONGEST_ASIDE ? close : end;
}

/** Longest aside after a name, in characters. */
const LONGEST_ASIDE = 80;

const BOTH = /^(?:ils|elles|les deux (?:hommes|femmes|ministres|dirigeants|responsables|parties|présidents|chefs|délégations|diplomates|homologues|pays)|tous deux|toutes deux)(?!\p{L})/u;

/** « Il lui a remis une lettre », « Les deux dirigeants sont convenus de… »: what those who meet do. */
function takenByExchange({ text, words, mentions }: Sentence, from: number): TakeUp | null {
  const subject = words[from];
  if (!subject) return null;
  const isBoth = BOTH.test(text.slice(subject.start).toLowerCase());
  const named = mentions.find(({ start, end, reading }) => reading === 'person' && start <= subject.start + NEAR && end > subject.start);
  if (!isBoth && !named) return null;
  const since = isBoth || !named ? subject.end : afterAside(text, named.end);
  const verb = words.filter(({ start }) => start > since).slice(0, isBoth ? 7 : 6).find(({ text: word }) => isVerb(word, EXCHANGES));
  const toOther = isBoth || words.some(({ text: word, start }) => start >= since && verb && start < verb.start && ['lui', 'l', 'leur'].includes(word));
  return verb && toOther ? { start: verb.start, end: verb.end, by: 'exchange', kinds: ['meeting'] } : null;
}
