import { COUNTRY_OF_ADJECTIVE } from '../gazetteer/countries.fr.ts';
import type { Mention } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import type { Actor } from './enlist-actors.ts';
import { DETERMINERS, FEMININE_DETERMINERS } from './grammar.fr.ts';
import { ADJECTIVE_NOUNS, BEFORE_GROUP_NOUN, COUNTRY_OF_BODY, FEMININE_ENDINGS, FEMININE_GROUPS, GROUP_NOUNS, UNNAMED_PEOPLE } from './groups.fr.ts';
import type { Word } from './list-words.ts';

/** Words a group may put between its noun and its adjective: « délégation militaire russe ». */
const LONGEST_GROUP = 4;

/** Those of a passage who act for a country, or for themselves, without being named. */
export function findGroups(text: string, words: readonly Word[], mentions: readonly Mention[], glossary: Glossary): Actor[] {
  const found = [...findByAdjective(text, words, mentions, glossary), ...findDelegates(text, words, mentions), ...findBodies(text, words, mentions, glossary)];
  return [...found, ...findUnnamed(text, words, [...mentions, ...found])].filter((group) => !isApposed(text, group, mentions));
}

/** « des parlementaires russes », « les Ukrainiens ». */
function findByAdjective(text: string, words: readonly Word[], mentions: readonly Mention[], { countries }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    const country = countryOf(word.text, countries);
    const noun = country === null ? -1 : groupNounBefore(words, index);
    const group = country === null || noun < 0 ? null : buildGroup(text, words, noun, word.end, country);
    return group === null || mentions.some((mention) => mention.start < group.end && group.start < mention.end) ? [] : [group];
  });
}

/** The country that a folded adjective tells; `null` when it tells none of the glossary. */
export function countryOf(word: string, countries: Glossary['countries']): string | null {
  const name = COUNTRY_OF_ADJECTIVE.get(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' '));
  return (name === undefined ? undefined : countries.get(name)) ?? null;
}

/** The noun an adjective of country belongs to, or the adjective itself when it is one: « les Ukrainiens ». */
function groupNounBefore(words: readonly Word[], adjective: number): number {
  for (let index = adjective - 1; index >= Math.max(0, adjective - LONGEST_GROUP); index -= 1) {
    if (!isGroupNoun(words, index)) continue;
    // « la cheffe de la diplomatie nord-coréenne », « une délégation du ministère russe »: the first noun is who acts.
    const of = ['la', 'l'].includes(words[index - 1]?.text ?? '') ? index - 2 : index - 1;
    return ['de', 'd', 'du', 'des'].includes(words[of]?.text ?? '') && isGroupNoun(words, of - 1) ? of - 1 : index;
  }
  return words[adjective - 1]?.text === 'les' ? adjective : -1;
}

function isGroupNoun(words: readonly Word[], index: number): boolean {
  const noun = singularOf(words[index]?.text ?? '');
  if (!GROUP_NOUNS.has(noun)) return false;
  const before = words[index - 1]?.text ?? '';
  return !ADJECTIVE_NOUNS.has(noun) || DETERMINERS.has(before) || BEFORE_GROUP_NOUN.has(before) || ['de', 'd', 'aux'].includes(before) || /^\d/.test(before);
}

/** The noun as the list has it: singular, and masculine where only that stands there. */
function singularOf(word: string): string {
  const forms = [word, word.replace(/s$/, '')];
  const known = forms.find((form) => GROUP_NOUNS.has(form));
  if (known !== undefined) return known;
  const masculine = FEMININE_ENDINGS.map(([ending, other]) => (forms[1] ?? '').replace(ending, other)).find((form) => GROUP_NOUNS.has(form));
  return masculine ?? word;
}

/** « l’ambassadeur de Russie », « une délégation du Parti du travail »: whom a group acts for, named by its complement. */
function findDelegates(text: string, words: readonly Word[], mentions: readonly Mention[]): Actor[] {
  return mentions.flatMap((mention) => {
    if (mention.reading !== 'organisation' && (mention.reading === 'person' || mention.entity !== mention.country)) return [];
    const at = words.findLastIndex(({ end }) => end <= mention.start);
    const of = [at, at - 1].find((index) => ['de', 'd', 'du'].includes(words[index]?.text ?? '')) ?? -1;
    const noun = of < 1 ? -1 : isGroupNoun(words, of - 1) ? of - 1 : -1;
    if (noun < 0) return [];
    const group = buildGroup(text, words, noun, mention.end, mention.entity);
    return [{ ...group, reading: mention.reading === 'organisation' ? mention.reading : 'government', country: mention.country }];
  });
}

/** « le président de la Douma », « le Pentagone ». */
function findBodies(text: string, words: readonly Word[], mentions: readonly Mention[], { countries }: Glossary): Actor[] {
  return words.flatMap((word, index) => {
    const body = word.text === 'fédération' && words[index - 3]?.text === 'conseil' ? 'conseil de la fédération' : word.text;
    const country = countries.get(COUNTRY_OF_BODY.get(body) ?? '');
    if (country === undefined || countryOf(words[index + 1]?.text ?? '', countries) !== null || mentions.some(({ start, end }) => start < word.end && word.start < end)) return [];
    const noun = [2, 3, 4, 5].map((back) => index - back).find((at) => isGroupNoun(words, at) && ['de', 'du', 'd'].includes(words[at + 1]?.text ?? ''));
    return [buildGroup(text, words, noun ?? (body === word.text ? index : index - 3), word.end, country)];
  });
}

/** « un responsable », « la porte-parole du ministère »: somebody, of no known country, who takes no part but whom « il » and « elle » take up. */
function findUnnamed(text: string, words: readonly Word[], known: readonly Pick<Actor, 'start' | 'end'>[]): Actor[] {
  return words.flatMap((word, index) => {
    if (!UNNAMED_PEOPLE.has(word.text) || !DETERMINERS.has(words[index - 1]?.text ?? '')) return [];
    const group = buildGroup(text, words, index, word.end, null);
    return known.some(({ start, end }) => start < group.end && group.start < end) ? [] : [group];
  });
}

function buildGroup(text: string, words: readonly Word[], noun: number, end: number, country: string | null): Actor {
  let first = noun;
  while (BEFORE_GROUP_NOUN.has(words[first - 1]?.text ?? '') || /^\d+$/.test(words[first - 1]?.text ?? '')) first -= 1;
  const determiner = words[first - 1]?.text ?? '';
  if (DETERMINERS.has(determiner)) first -= 1;
  const start = words[first]?.start ?? 0;
  const word = words[noun]?.text ?? '';
  const singular = singularOf(word);
  const gender = FEMININE_GROUPS.has(singular) || FEMININE_ENDINGS.some(([ending]) => ending.test(word.replace(/s$/, '')) && singular !== word.replace(/s$/, '')) || FEMININE_DETERMINERS.has(determiner) ? 'f' : 'm';
  return { start, end, text: text.slice(start, end), entity: country ?? '', reading: 'government', country, isGroup: true, noun: singular, isPlural: singular !== word && /[sx]$/.test(word), gender };
}

/** « Le porte-parole du Kremlin, Dmitri Peskov, », « Sergueï Choïgou, le ministre russe de la Défense. », « l’agence nord-coréenne KCNA »: the same one said twice. */
function isApposed(text: string, group: Actor, mentions: readonly Mention[]): boolean {
  const after = text.slice(group.end, group.end + LONGEST_TITLE);
  return mentions.some((mention) => {
    if (mention.reading === 'organisation' && text.slice(group.end, mention.start) === ' ' && mention.start > group.end) return true;
    if (mention.reading !== 'person' || group.isPlural) return false;
    if (mention.end <= group.start) return text.slice(mention.end, group.start) === ', ' && !/^(?:une? |des )/.test(group.text) && /^[^,;:.()»]*(?:[,;:.()»]|$)/u.test(after) && !FINITE.test(after.split(/[,;:.()»]/u)[0] ?? '');
    const between = mention.start >= group.end && mention.start - group.end < LONGEST_TITLE ? text.slice(group.end, mention.start) : null;
    return between === ' ' || (between !== null && /^[^,;:.()]*, $/u.test(between) && /^(?:[,;.)»]|$)/u.test(text.slice(mention.end)) && !FINITE.test(between));
  });
}

/** Longest title, in characters, between the noun of a group and the name. */
const LONGEST_TITLE = 80;

/** What shows that a title is over. */
const FINITE = /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|aurait|auraient|doit|doivent|qui|que|avec|par|à)(?!\p{L})/u;
