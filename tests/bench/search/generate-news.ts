import type { ArticleInput, TextBlock } from '../../../src/dossier/inputs.ts';
import type { Entity } from '../../../src/dossier/model.ts';
import { buildChance } from '../build-chance.ts';
import { buildVocabulary, endingOf, type Vocabulary } from './build-vocabulary.ts';

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const SYLLABLES = ['ba', 'bel', 'cor', 'dan', 'dou', 'far', 'gri', 'hol', 'kar', 'ker', 'lan', 'lou', 'mar', 'mo', 'nik', 'or', 'pel', 'qui', 'ran', 'sol', 'tar', 'ti', 'val', 'vor', 'zan'];
const STRANGERS = 3000;
const DAYS = 3600;

/** Names of the people and the towns that the texts may name, one for another. */
type Names = readonly (readonly string[])[];

/**
 * Articles of varied French news prose: sentences of real texts, where dates, people and towns change, half of the
 * longer words give way to others of the same ending, and others are named who stand in no glossary. Common words are
 * common and most are rare, an article comes back to words of its own. The same arguments give the same articles.
 */
export function generateNews(count: number, texts: readonly string[], entities: readonly Entity[], seed = 1): ArticleInput[] {
  const chance = buildChance(seed);
  const vocabulary = buildVocabulary(texts, chance);
  const frames = texts.flatMap((text) => text.split(/(?<=[.!?…]) (?=\p{Lu})/u)).filter((sentence) => sentence.length > 40 && sentence.length < 260);
  const strangers = Array.from({ length: STRANGERS }, () => capitalise(Array.from({ length: 2 + Math.floor(chance() * 2) }, () => pick(SYLLABLES, chance)).join('')));
  const names: Names = [
    entities.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    entities.flatMap((entity) => (entity.kind === 'place' && entity.placeKind === 'city' ? [entity.name] : [])),
  ];
  return Array.from({ length: count }, (_, index): ArticleInput => {
    const own = 1 + Math.floor(chance() * 1e6);
    const write = (): string => rewrite(pick(frames, chance), names, strangers, vocabulary, own, chance);
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(chance() * DAYS))).toISOString().slice(0, 10);
    const blocks = Array.from({ length: 6 }, (__, line): TextBlock => ({ kind: 'paragraph', text: Array.from({ length: 3 + Math.floor(chance() * 4) }, write).join(' '), line: line + 1 }));
    const title = write().split(/[,;:.]/u)[0]?.split(' ').slice(0, 11).join(' ') ?? '';
    return { id: `article-${index}`, title, date: day, dateCertainty: 'exact', dateNote: null, standfirst: write(), sources: [], blocks, at: { file: `${index}.md`, line: 1, column: 1 } };
  });
}

function rewrite(frame: string, names: Names, strangers: readonly string[], vocabulary: Vocabulary, own: number, chance: () => number): string {
  let text = frame;
  for (const list of names) text = text.replace(new RegExp(list.join('|'), 'gu'), () => pick(list, chance));
  return text
    .replace(/(?<!\p{L})\d{1,2}(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/gu, () => String(1 + Math.floor(chance() * 28)))
    .replace(new RegExp(`(?<!\\p{L})(?:${MONTHS.join('|')})(?!\\p{L})`, 'gu'), () => pick(MONTHS, chance))
    .replace(/(?<!\d)20[12]\d(?!\d)/gu, () => String(2016 + Math.floor(chance() * 10)))
    .replace(/(?<![\p{L}\p{N}’-])\p{Ll}{5,}(?![\p{L}\p{N}’-])/gu, (word) => (chance() < 0.5 || MONTHS.includes(word) ? word : replaceWord(word, vocabulary, own, chance)))
    .replace(/(?<=\p{L} )\p{Lu}\p{Ll}{4,}(?=[,. ])/gu, (word) => (chance() < 0.3 && !names.some((list) => list.some((name) => name.includes(word))) ? common(strangers, chance) : word));
}

/** One replacement in four is the article's own word of that ending. */
function replaceWord(word: string, vocabulary: Vocabulary, own: number, chance: () => number): string {
  const alike = vocabulary.get(endingOf(word)) ?? [word];
  return (chance() < 0.25 ? alike[(own * 7919) % alike.length] : common(alike, chance)) ?? word;
}

/** The first items come often, the last ones seldom. */
function common(items: readonly string[], chance: () => number): string {
  return items[Math.floor(items.length * chance() ** 3)] ?? '';
}

const pick = <Item>(items: readonly Item[], chance: () => number): Item => items[Math.floor(chance() * items.length)] as Item;

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
