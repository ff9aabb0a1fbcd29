import type { Dossier, Passage } from '../../../src/dossier/model.ts';
import { buildChance } from '../build-chance.ts';

export const VARIATIONS = ['exact', 'no accents', 'one typo', 'last word cut'] as const;

/** An article, and six of its own words as a reader may type them. */
export interface KnownArticle {
  readonly id: string;
  readonly queries: Readonly<Record<(typeof VARIATIONS)[number], string>>;
}

const WORDS = 6;
/** Words among the commonest of the texts find nothing by themselves. */
const COMMONEST = 150;

/**
 * Articles picked by chance, each with six words of its own of which no other article holds all: of one sentence for
 * every other article, else of the whole of it. Deterministic.
 */
export function pickKnownArticles({ articles, passages }: Pick<Dossier, 'articles' | 'passages'>, count: number): KnownArticle[] {
  const chance = buildChance(7);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(chance() * items.length)];
  const texts = Map.groupBy(passages, ({ article }) => article);
  const holders = listHolders(passages);
  const known: KnownArticle[] = [];
  for (let tries = 0; known.length < count && tries < count * 20; tries += 1) {
    const article = pick(articles);
    const own = texts.get(article?.id ?? '') ?? [];
    const sentences = own.filter(({ text }) => listWords(text, holders).length >= WORDS);
    const source = known.length % 2 === 0 ? (pick(sentences)?.text ?? '') : own.map(({ text }) => text).join(' ');
    const words = listWords(source, holders);
    while (words.length > WORDS) words.splice(Math.floor(chance() * words.length), 1);
    if (article === undefined || words.length < WORDS || !isAlone(words, holders)) continue;
    known.push({ id: article.id, queries: vary(words, chance) });
  }
  return known;
}

/** Articles that hold each word, numbered as they come. */
function listHolders(passages: readonly Passage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { article, text } of passages) for (const word of splitWords(text)) holders.set(word, (holders.get(word) ?? new Set()).add(article));
  const commonest = [...holders].sort(([, one], [, other]) => other.size - one.size).slice(0, holders.size > 3000 ? COMMONEST : 30);
  for (const [word] of commonest) holders.delete(word);
  return holders;
}

const splitWords = (text: string): string[] => (text.match(/(?<![\p{L}\p{N}’-])\p{L}{4,}(?![\p{L}\p{N}’-])/gu) ?? []).map((word) => word.toLowerCase());

const listWords = (text: string, holders: ReadonlyMap<string, unknown>): string[] => [...new Set(splitWords(text))].filter((word) => holders.has(word));

function isAlone(words: readonly string[], holders: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return words.map((word) => holders.get(word) ?? new Set<string>()).reduce((one, other) => one.intersection(other)).size === 1;
}

function vary(words: readonly string[], chance: () => number): KnownArticle['queries'] {
  const longest = words.reduce((best, word, index) => (word.length > (words[best]?.length ?? 0) ? index : best), 0);
  const at = 1 + Math.floor(chance() * ((words[longest]?.length ?? 4) - 3));
  const last = words.at(-1) ?? '';
  return {
    exact: words.join(' '),
    'no accents': words.join(' ').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe'),
    'one typo': words.map((word, index) => (index === longest ? misspell(word, at, chance) : word)).join(' '),
    'last word cut': [...words.slice(0, -1), last.slice(0, Math.max(3, last.length - 2))].join(' '),
  };
}

/** A letter lost, doubled, changed or swapped with the next. */
function misspell(word: string, at: number, chance: () => number): string {
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const kinds = [`${before}${next}${after}`, `${before}${letter}${letter}${next}${after}`, `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`, `${before}${next}${letter}${after}`];
  return kinds[Math.floor(chance() * kinds.length)] ?? word;
}
