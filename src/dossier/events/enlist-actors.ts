import { COUNTRY_OF_ADJECTIVE } from '../gazetteer/countries.fr.ts';
import type { Mention, Passage } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { CLITIC_VERBS, DETERMINERS, IMPERSONAL, PAIR_NOUNS } from './grammar.fr.ts';
import { GROUP_NOUNS } from './groups.fr.ts';
import { listWords, type Word } from './list-words.ts';

/** Who or what a sentence is told about: a mention, a group of a country, or a person or city called otherwise. */
export type Actor = Pick<Mention, 'start' | 'end' | 'text' | 'entity' | 'reading' | 'country'> & {
  /** A group of the country, which says nothing more when a person of the same country takes part. */
  readonly isGroup?: true;
};

/** Words a group may put between its noun and its adjective: « délégation militaire russe ». */
const LONGEST_GROUP = 4;

/**
 * Adds to the mentions of an article, passage by passage, those who act without being named: groups of a country
 * (« des parlementaires russes », « l’ambassadeur de Russie », « les deux pays ») and people taken up by a pronoun
 * (« il », « elle », « ils », « lui », « l’ »); and its capital, for « la capitale nord-coréenne ».
 */
export function enlistActors(passages: readonly { readonly passage: Passage; readonly mentions: readonly Mention[] }[], glossary: Glossary): Actor[][] {
  const memory: Memory = { m: null, f: null, countries: [], pair: [] };
  return passages.map(({ passage: { text }, mentions }) => {
    const words = listWords(text);
    const pairs = findBothCountries(text, words, memory);
    const named: Actor[] = [...mentions, ...findGroups(text, words, mentions, glossary), ...findDelegates(text, words, mentions), ...findCapitals(text, words, glossary)];
    const actors = [...named, ...pairs, ...resolvePronouns(text, words, named, memory, glossary)].sort((one, other) => one.start - other.start);
    for (const actor of named) remember(actor, memory, glossary);
    return actors;
  });
}

/** Whom pronouns can take up, for each passage in turn. */
interface Memory {
  /** The last two countries that somebody acted for. */
  countries: readonly string[];
  /** The last two people named. */
  pair: readonly Actor[];
  /** The last person named, by grammatical gender. */
  m: Actor | null;
  f: Actor | null;
}

function remember(actor: Actor, memory: Memory, { genders }: Glossary): void {
  const gender = actor.reading === 'person' ? genders.get(actor.entity) : null;
  if (gender) memory[gender] = actor;
  if (actor.reading === 'person') memory.pair = [actor, ...memory.pair.filter(({ entity }) => entity !== actor.entity)].slice(0, 2);
  if (actor.country !== null && actor.reading !== 'place') memory.countries = [actor.country, ...memory.countries.filter((known) => known !== actor.country)].slice(0, 2);
}

function findGroups(text: string, words: readonly Word[], mentions: readonly Mention[], { countries }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    const country = countryOf(word.text, countries);
    const noun = country === null ? -1 : groupNounBefore(words, index);
    if (country === null || noun < 0) return [];
    const start = words[noun - (DETERMINERS.has(words[noun - 1]?.text ?? '') ? 1 : 0)]?.start ?? word.start;
    if (mentions.some((mention) => mention.start < word.end && start < mention.end)) return [];
    return [{ start, end: word.end, text: text.slice(start, word.end), entity: country, reading: 'government' as const, country, isGroup: true as const }];
  });
}

/** « dans la capitale nord-coréenne »: the city itself. */
function findCapitals(text: string, words: readonly Word[], { countries, capitals }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    const country = word.text === 'capitale' ? countryOf(words[index + 1]?.text ?? '', countries) : null;
    const capital = country === null ? undefined : capitals.get(country);
    const start = words[index - 1]?.start ?? word.start;
    const end = words[index + 1]?.end ?? word.end;
    return capital === undefined ? [] : [{ start, end, text: text.slice(start, end), entity: capital, reading: 'place' as const, country }];
  });
}

/** « l’ambassadeur de Russie », « une délégation du Parti du travail »: whom a group acts for, named by its complement. */
function findDelegates(text: string, words: readonly Word[], mentions: readonly Mention[]): Actor[] {
  return mentions.flatMap((mention) => {
    if (mention.reading !== 'organisation' && (mention.reading !== 'place' || mention.entity !== mention.country)) return [];
    const before = words.filter(({ end }) => end <= mention.start).slice(-4).map(({ text: word }) => word);
    const of = before.findLastIndex((word) => word === 'de' || word === 'd' || word === 'du');
    const noun = before[of - 1] ?? '';
    if (of < 1 || before.length - of > 2 || !isGroupNoun(noun)) return [];
    const start = words.findLast(({ end, text: word }) => end <= mention.start && word === noun)?.start ?? mention.start;
    const reading = mention.reading === 'place' ? 'government' : mention.reading;
    return [{ start, end: mention.end, text: text.slice(start, mention.end), entity: mention.entity, reading, country: mention.country, isGroup: true as const }];
  });
}

function countryOf(word: string, countries: ReadonlyMap<string, string>): string | null {
  const name = COUNTRY_OF_ADJECTIVE.get(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' '));
  return (name === undefined ? undefined : countries.get(name)) ?? null;
}

/** The noun an adjective of country belongs to, or the adjective itself when it is one: « les Ukrainiens ». */
function groupNounBefore(words: readonly Word[], adjective: number): number {
  for (let index = adjective - 1; index >= Math.max(0, adjective - LONGEST_GROUP); index -= 1) {
    const word = words[index]?.text ?? '';
    if (!isGroupNoun(word)) continue;
    return ['de', 'd'].includes(words[index - 1]?.text ?? '') && isGroupNoun(words[index - 2]?.text ?? '') ? index - 2 : index;
  }
  return words[adjective - 1]?.text === 'les' ? adjective : -1;
}

const isGroupNoun = (word: string): boolean => GROUP_NOUNS.has(word) || GROUP_NOUNS.has(word.replace(/s$/, ''));

/** « les deux pays », « des deux capitales »: the last two countries that acted. */
function findBothCountries(text: string, words: readonly Word[], { countries }: Readonly<Memory>): Actor[] {
  if (countries.length < 2) return [];
  return words.flatMap((word, index) => {
    const noun = words[index + 1];
    if (word.text !== 'deux' || !noun || !PAIR_NOUNS.has(noun.text)) return [];
    const start = words[index - 1]?.start ?? word.start;
    return countries.map((country) => ({ start, end: noun.end, text: text.slice(start, noun.end), entity: country, reading: 'government' as const, country, isGroup: true as const }));
  });
}

/** « il », « elle » before a verb, « lui » after « et » or « avec », « l’ » as an object: whoever was last named of that gender. */
function resolvePronouns(text: string, words: readonly Word[], named: readonly Actor[], memory: Readonly<Memory>, { genders }: Glossary): Actor[] {
  return words.flatMap((word, index): Actor[] => {
    if (word.text === 'ils' && memory.pair.length === 2) return memory.pair.map((person) => ({ ...person, start: word.start, end: word.end, text: text.slice(word.start, word.end) }));
    if (word.text === 'l' && CLITIC_VERBS.has(words[index + 1]?.text ?? '')) return resolveClitic(text, word, named, memory);
    const gender = PRONOUNS[word.text];
    const previous = words[index - 1]?.text ?? '';
    const next = words[index + 1]?.text ?? '';
    if (!gender || (word.text === 'lui' && !['et', 'avec', 'selon', 'après'].includes(previous)) || isImpersonal(next, words[index + 2]?.text ?? '', words[index + 3]?.text ?? '')) return [];
    // « rapporte-t-elle » can take up an agency as well as a woman.
    const isSpeaker = text.charAt(word.start - 1) === '-';
    const person =
      named.findLast((actor) => actor.end <= word.start && ((actor.reading === 'person' && genders.get(actor.entity) === gender) || (isSpeaker && actor.reading === 'organisation'))) ?? memory[gender];
    return person ? [{ ...person, start: word.start, end: word.end, text: text.slice(word.start, word.end) }] : [];
  });
}

/** « Kim l’avait accueilli »: the last person named who is not the subject. */
function resolveClitic(text: string, word: Word, named: readonly Actor[], memory: Readonly<Memory>): Actor[] {
  const subject = named.findLast((actor) => actor.end <= word.start && actor.reading === 'person');
  const person = [memory.m, memory.f].find((known) => known !== null && known.entity !== subject?.entity);
  return subject && person ? [{ ...person, start: word.start, end: word.end, text: text.slice(word.start, word.end) }] : [];
}

const PRONOUNS: Readonly<Record<string, 'm' | 'f'>> = { il: 'm', lui: 'm', elle: 'f' };

/** « il faut », « il y a », « il s’agit », « il a été question » take up nobody. */
const isImpersonal = (next: string, second: string, third: string): boolean =>
  IMPERSONAL.has(next) ||
  (second === 'été' && ['question', 'convenu', 'décidé', 'procédé', 'mis'].includes(third)) ||
  (next === 'y' && ['a', 'avait', 'aura', 'eut'].includes(second)) ||
  (next === 's' && ['agit', 'agissait'].includes(second));
