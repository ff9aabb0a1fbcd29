import { foldCharacters } from '../text/fold-text.ts';
import type { Part, Participant } from '../model.ts';
import type { Actor } from './enlist-actors.ts';
import type { Trigger } from './find-triggers.ts';
import { BEING, TAKES_PART } from './grammar.fr.ts';
import { PREMISES } from './groups.fr.ts';
import { isInverted } from './is-inverted.ts';
import { isReceiver } from './is-receiver.ts';
import { isSource } from './is-source.ts';
import type { Word } from './list-words.ts';
import { prepositionBefore } from './preposition-before.ts';
import { clauseOf, wordsBetween, type Sentence } from './sentence.ts';

/** The people, governments and organisations that take part in what a trigger tells, each once. */
export function castParticipants(sentence: Sentence, trigger: Trigger, candidates: readonly Actor[]): Participant[] {
  const parts = new Map<string, Part>();
  for (const mention of candidates) {
    const entity = mention.reading === 'government' ? mention.country : mention.entity;
    if (entity === null || parts.has(entity) || (mention.reading === 'place' && !isActedOn(sentence, trigger, mention)) || standsAside(sentence, trigger, mention)) continue;
    const part = partOf(sentence, trigger, mention);
    if (part) parts.set(entity, part);
  }
  const people = new Set(candidates.flatMap(({ entity, reading, country }) => (reading === 'person' && parts.has(entity) ? [country] : [])));
  const groups = new Set(candidates.flatMap(({ entity, isGroup }) => (isGroup ? [entity] : [])));
  const named = new Set(candidates.flatMap(({ country, reading, isGroup }) => (reading !== 'person' && !isGroup ? [country] : [])));
  return Array.from(parts, ([entity, part]) => ({ entity, part })).filter(({ entity }) => !groups.has(entity) || named.has(entity) || !people.has(entity));
}

function partOf(sentence: Sentence, trigger: Trigger, mention: Actor): Part | null {
  if (isCompanion(sentence, mention) || isReceiver(sentence, trigger, mention)) return 'party';
  const preposition = prepositionBefore(sentence.words, mention);
  if (preposition === 'de' && !isComplementOfTrigger(sentence, trigger, mention)) return null;
  const isBefore = mention.end <= trigger.start;
  if (trigger.frame === 'speaks') return partInSpeech(sentence, trigger, mention, preposition);
  if (preposition !== 'de' && !TAKES_PART.has(preposition) && !isAimedAt(sentence, trigger, mention, preposition)) return null;
  switch (trigger.frame) {
    case 'receives': {
      if (preposition === 'par') return 'host';
      if (isGerund(sentence, trigger)) return isFirstAfter(sentence, trigger, mention) ? 'visitor' : 'host';
      if (trigger.tense === 'participle' && (followsBeing(sentence.words, trigger) || opensClause(sentence, trigger))) return 'visitor';
      return isBefore ? 'host' : 'visitor';
    }
    case 'travels':
      if (trigger.tense !== null && opensClause(sentence, trigger)) return isFirstAfter(sentence, trigger, mention) ? 'visitor' : null;
      if (trigger.tense === 'participle' && !followsBeing(sentence.words, trigger)) return isLastBefore(sentence, trigger, mention) ? 'visitor' : null;
      return isBefore || preposition === 'de' ? 'visitor' : 'party';
    case 'signs':
      return 'signatory';
    default:
      return 'party';
  }
}

/** Who only tells it, did something else to it (« les sapeurs promis par M. Choïgou »), or is a building one goes to: « à l’ambassade de Russie ». */
function standsAside({ text, words }: Sentence, trigger: Trigger, mention: Actor): boolean {
  if (trigger.frame === 'speaks') return false;
  const before = words.filter(({ end }) => end <= mention.start).slice(-2).map(({ text: word }) => word);
  const done = before.at(-1) === 'par' ? words.findLast(({ end }) => end < mention.start - 3) : undefined;
  const isOtherAct = done !== undefined && done.start !== trigger.start && OTHER_ACTS.test(done.text);
  return isOtherAct || judges(words, trigger, mention) || isSource(foldCharacters(text), mention) || (mention.isGroup === true && PREMISES.has(mention.noun ?? '') && AT.test(foldCharacters(text.slice(0, mention.start + 2))));
}

/** « Séoul a condamné le tir », « la KCNA a présenté les tirs comme… »: who judges or reports what a noun tells takes no part in it. */
const judges = (words: readonly Word[], { tense, frame, start }: Trigger, { end }: Actor): boolean =>
  tense === null && frame === 'acts' && words.some((word) => word.start >= end && word.end <= start && JUDGING.test(word.text));

const JUDGING = /^(?:condamn|dénonc|fustig|critiqu|déplor|salu|qualifi|jug|rapport|signal|détect|constat|observ|comment|minimis|regrett|présent)(?:é|e|ent|ait|aient|a|èrent)$/u;

/** Participles of words and thoughts: what is « annoncé par Moscou » is not done by it. */
const OTHER_ACTS = /^(?:promi|annonc|publi|diffus|cit|évoqu|organis|révél|dénonc|rapport|décri|rédig|impos|prévu|construi|offert|affrét)\p{L}*s?$/u;

const AT = /(?:^|[ '])(?:à|au|aux|dans|devant|vers|seuil de|siège de|locaux de) (?:l|la|le|un|une)?[ ']?\p{L}?$/u;

/** « en présence de l’ambassadeur », « aux côtés de Xi Jinping », « sous les yeux de Kim Jong-un ». */
const isCompanion = ({ text }: Sentence, { start }: Actor): boolean => COMPANY.test(foldCharacters(text.slice(Math.max(0, start - 60), start)));

const COMPANY = /(?:en présence|aux côtés|au côté|en compagnie|sous les yeux|sous le regard|sous la supervision|sous la direction|accompagnée?s?|flanquée?s?|entourée?s?) (?:(?:de |du |d'|des )(?:la |le |l'|les )?|notamment )(?:[\p{L}-]+ ){0,2}$/u;

/** The subject speaks, before its verb or just after it; who is spoken to takes part; who is spoken of does not, but in an announcement. */
function partInSpeech({ text, words }: Sentence, trigger: Trigger, mention: Actor, preposition: string): Part | null {
  if (preposition === 'devant') return 'party';
  if (preposition === 'à') return mention.reading === 'person' ? 'party' : null;
  if (preposition === 'par') return 'speaker';
  if (preposition !== '' && preposition !== 'et') return null;
  if (mention.end <= trigger.start) return isInverted(text, trigger) ? null : 'speaker';
  const between = words.filter(({ start, end }) => start >= trigger.end && end <= mention.start);
  if (!between.some(({ text: word }) => word === 'que' || word === 'qu') && between.length <= 3) return isInverted(text, trigger) ? 'speaker' : mention.reading === 'person' ? 'party' : null;
  return trigger.type === 'announcement' ? 'party' : null;
}

/** A country taken as an object: « la Russie a attaqué l’Ukraine ». */
function isActedOn(sentence: Sentence, trigger: Trigger, mention: Actor): boolean {
  return trigger.frame === 'acts' && mention.entity === mention.country && (isReceiver(sentence, trigger, mention) || ['', 'et', 'contre', 'par', 'à'].includes(prepositionBefore(sentence.words, mention)) || isAimedAt(sentence, trigger, mention, prepositionBefore(sentence.words, mention)));
}

/** « des sanctions contre Pyongyang », « les trains avec la Corée du Nord »: whom a measure is for, not far from its word. */
function isAimedAt({ words }: Sentence, trigger: Trigger, { start }: Actor, preposition: string): boolean {
  const isMeasure = trigger.type === 'economic' || (trigger.type !== 'vote' && words.some(({ text }) => text === 'sanctions'));
  return isMeasure && (preposition === 'contre' || preposition === 'avec') && trigger.end <= start && wordsBetween(words, trigger.end, start) <= FARTHEST_AIM;
}

/** Words between a measure and whom it is for. */
const FARTHEST_AIM = 9;

const isGerund = ({ words }: Sentence, trigger: Trigger): boolean =>
  words.some((word, index) => word.start === trigger.start && word.text.endsWith('ant') && words[index - 1]?.text === 'en');

/** « Reçu par Kim, il… », « Puis vint son tour : arrivé lundi, il… » */
const opensClause = ({ words, clauses }: Sentence, trigger: Trigger): boolean => {
  const clause = clauseOf({ clauses }, trigger);
  return words.find(({ start }) => start >= (clause?.start ?? 0))?.start === trigger.start;
};

const isFirstAfter = ({ mentions }: Sentence, trigger: Trigger, mention: Actor): boolean => mentions.find(({ start, reading }) => start >= trigger.end && reading !== 'place') === mention;

/** « …reçu Choe Son-hui, arrivée samedi »: an apposed participle tells of the name before it alone. */
const isLastBefore = ({ mentions }: Sentence, trigger: Trigger, mention: Actor): boolean => mentions.findLast(({ end, reading }) => end <= trigger.start && reading !== 'place') === mention;

/** « la visite de X », « la rencontre de X »: the complement stands within four words of the trigger. */
function isComplementOfTrigger({ words }: Sentence, trigger: Trigger, mention: Actor): boolean {
  return trigger.tense === null && trigger.end <= mention.start && wordsBetween(words, trigger.end, mention.start) <= 4;
}

function followsBeing(words: readonly Word[], trigger: Trigger): boolean {
  return words
    .filter(({ end }) => end <= trigger.start)
    .slice(-4)
    .some(({ text }) => BEING.has(text));
}
