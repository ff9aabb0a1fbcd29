import { foldCharacters } from '../text/fold-text.ts';
import type { Mention, Passage } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { EMPTY_MEMORY, remember, type CastingMemory } from './casting-memory.ts';
import { datelineLength } from './dateline-length.ts';
import { countryOf, findGroups } from './find-groups.ts';
import { DETERMINERS, FEMININE_DETERMINERS, PAIR_NOUNS } from './grammar.fr.ts';
import { FEMININE_GROUPS, MASCULINE_COUNTRIES } from './groups.fr.ts';
import { listWords, type Word } from './list-words.ts';
import { nameStrangers, type StrangerBook } from './name-strangers.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

/** Who or what a sentence is told about: a mention, a group of a country, or a person or city called otherwise. */
export type Actor = Pick<Mention, 'start' | 'end' | 'text' | 'entity' | 'reading' | 'country'> & {
  /** A group of the country, which says nothing more when a person of the same country takes part; `entity` is empty when nothing tells its country. */
  readonly isGroup?: true;
  /** The noun of a group, singular and folded. */
  readonly noun?: string;
  readonly isPlural?: boolean;
  /** Grammatical gender, where it is known: what takes the actor up must agree with it. */
  readonly gender?: 'm' | 'f';
  /** A place that stands for « there »: « y », « où ». */
  readonly isThere?: true;
};

/**
 * Adds to the mentions of an article, passage by passage, those who act without being named: groups of a country
 * (« des parlementaires russes », « l’ambassadeur de Russie », « les deux pays »), people the glossary does not know
 * (« le président américain, Joe Biden », then « M. Biden »), those whom a pronoun takes up, and places called by what
 * they are (« la capitale nord-coréenne », « la frontière », « y »).
 */
export function enlistActors(passages: readonly { readonly passage: Passage; readonly mentions: readonly Mention[] }[], glossary: Glossary): Actor[][] {
  let memory = EMPTY_MEMORY;
  const strangers: StrangerBook = new Map();
  return passages.map(({ passage: { text }, mentions: all }) => {
    const words = listWords(text);
    const sentAt = datelineLength(text);
    const mentions = all.filter(({ start }) => start >= sentAt);
    const groups = findGroups(text, words, mentions, glossary);
    const named = inOrder([
      ...mentions.map((mention) => withGender(mention, words, glossary)),
      ...nameStrangers(text, words, groups, mentions, strangers),
      ...findCapitals(text, words, mentions, glossary),
      ...findMinistry(text, words, mentions, memory, glossary),
      ...findBorder(text, words, mentions, memory, glossary),
    ]);
    const taken = resolvePronouns({ text, words, named, memory });
    const actors = inOrder([...named.filter(({ entity, end }) => entity !== '' || taken.every((other) => other.end !== end)), ...taken]);
    const before = memory;
    memory = remember(memory, foldCharacters(text), words, actors);
    return inOrder([...actors, ...findBothCountries(text, words, actors, before.countries.length === 2 ? before : memory)]);
  });
}

const inOrder = (actors: readonly Actor[]): Actor[] => actors.toSorted((one, other) => one.start - other.start);

/** A person’s own gender, that of an agency or of a country’s name, or that of the article before. */
function withGender(mention: Mention, words: readonly Word[], { genders, countries }: Glossary): Actor {
  if (mention.reading === 'person') return addGender(mention, genders.get(mention.entity));
  const before = words.filter(({ end }) => end <= mention.start).slice(-3).map(({ text }) => text);
  const country = mention.entity === mention.country ? ([...countries].find(([, id]) => id === mention.entity)?.[0].split(' ')[0] ?? '') : '';
  if (country !== '') return addGender(mention, country.endsWith('e') && !MASCULINE_COUNTRIES.has(country) ? 'f' : 'm');
  if (mention.reading === 'organisation' && (before.includes('agence') || FEMININE_GROUPS.has(foldCharacters(mention.text).split(' ')[0] ?? ''))) return addGender(mention, 'f');
  const article = before.at(-1) ?? '';
  return addGender(mention, FEMININE_DETERMINERS.has(article) ? 'f' : MASCULINE_ARTICLES.has(article) ? 'm' : undefined);
}

const addGender = (mention: Mention, gender: 'm' | 'f' | undefined): Actor => (gender === undefined ? mention : { ...mention, gender });

const MASCULINE_ARTICLES: ReadonlySet<string> = new Set(['le', 'un', 'du', 'au', 'ce']);

/** « dans la capitale nord-coréenne », « la capitale de la Russie »: the city itself; « sur le sol russe », « en territoire nord-coréen »: the country. */
function findCapitals(text: string, words: readonly Word[], mentions: readonly Mention[], { countries, capitals }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    if (!SOILS.has(word.text)) return [];
    const adjective = words[index + 1];
    const owner = mentions.find(({ start, entity, country }) => start > word.end && entity === country && /^ (?:de |du |d['’])(?:la |l['’])?$/.test(text.slice(word.end, start)));
    const country = owner?.country ?? (adjective ? countryOf(adjective.text, countries) : null);
    const end = owner?.end ?? adjective?.end ?? word.end;
    const entity = country === null ? undefined : word.text === 'capitale' ? capitals.get(country) : country;
    if (entity === undefined) return [];
    const start = DETERMINERS.has(words[index - 1]?.text ?? '') ? (words[index - 1]?.start ?? word.start) : word.start;
    return [{ start, end, text: text.slice(start, end), entity, reading: 'place' as const, country, isThere: true as const }];
  });
}

const SOILS: ReadonlySet<string> = new Set(['capitale', 'sol', 'territoire']);

/** « son ministère »: that of the minister named last. */
function findMinistry(text: string, words: readonly Word[], mentions: readonly Mention[], memory: CastingMemory, { ministries }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    const owner = words[index - 1];
    if (word.text !== 'ministère' || owner?.text !== 'son' || mentions.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    const minister = mentions.findLast(({ end, reading, entity }) => end <= owner.start && reading === 'person' && ministries.has(entity)) ?? memory.recent.find(({ entity }) => ministries.has(entity));
    const entity = minister && ministries.get(minister.entity);
    return entity === undefined ? [] : [{ start: owner.start, end: word.end, text: text.slice(owner.start, word.end), entity, reading: 'organisation' as const, country: minister?.country ?? null }];
  });
}

/** « à la frontière entre les deux pays », « franchi la frontière »: the one of the glossary, when its name tells both countries. */
function findBorder(text: string, words: readonly Word[], mentions: readonly Mention[], memory: CastingMemory, { borders }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.text ?? '';
    if (word.text !== 'frontière' || words[index - 1]?.text !== 'la' || mentions.some(({ start, end }) => start <= word.start && word.end <= end)) return [];
    const sides = next === 'entre' ? mentions.filter(({ start }) => start > word.end).slice(0, 2).flatMap(({ country }) => country ?? []) : [];
    const meant = sides.length === 2 ? sides : ['russe', 'chinoise', 'avec', 'ukrainienne', 'intercoréenne', 'sud'].includes(next) ? [] : memory.countries;
    const border = borders.find(({ countries }) => countries.length === 2 && meant.length === 2 && countries.every((country) => meant.includes(country)));
    return border ? [{ start: word.start, end: word.end, text: text.slice(word.start, word.end), entity: border.id, reading: 'place' as const, country: null }] : [];
  });
}

/** « les deux pays », « des deux capitales », « leurs gouvernements »: the two of the sentence, or the last two that acted. */
function findBothCountries(text: string, words: readonly Word[], actors: readonly Actor[], { countries: told }: CastingMemory): Actor[] {
  return words.flatMap((word, index) => {
    const noun = words[index + 1];
    if (!noun || !PAIR_NOUNS.has(noun.text) || !(word.text === 'leurs' || (word.text === 'deux' && ALL_OF_THEM.has(words[index - 1]?.text ?? '')))) return [];
    const start = word.text === 'leurs' ? word.start : (words[index - 1]?.start ?? word.start);
    const own = [...new Set(actors.flatMap(({ end, reading, country }) => (end <= start && reading !== 'place' ? (country ?? []) : [])))];
    const countries = own.length === 2 ? own : told;
    return countries.length < 2 ? [] : countries.map((country) => ({ start, end: noun.end, text: text.slice(start, noun.end), entity: country, reading: 'government' as const, country, isGroup: true as const }));
  });
}

const ALL_OF_THEM: ReadonlySet<string> = new Set(['les', 'des', 'aux', 'ces', 'leurs', 'nos']);
