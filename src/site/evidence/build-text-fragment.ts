import { formatFrench } from '../../dossier/french/format-french.ts';
import type { Passage } from '../../dossier/model.ts';

/** Words quoted at the start, at least, and at the end of a long passage. */
const START_WORDS = 4;
const END_WORDS = 4;
/** A passage of no more words is quoted whole. */
const SHORT = 10;
/** Words of context told before and after a passage that stands twice in its article. */
const CONTEXT_WORDS = 3;

/**
 * Builds the text directive that points at the words of a passage, as the page sets them: `:~:text=start,end`. The start is
 * lengthened until it is alone in its article; words that stand twice are told by what comes before and after them.
 * `article`: the passages of the article. Source: WICG, URL Fragment Text Directives.
 */
export function buildTextFragment(passage: Pick<Passage, 'text' | 'prefix' | 'suffix'>, article: readonly Pick<Passage, 'text'>[]): string {
  const words = listWords(passage.text);
  const whole = article.map(({ text }) => formatFrench(text)).join(' ');
  const count = countStartWords(words, whole);
  const [prefix, suffix] = isAlone(words.slice(0, count).join(' '), whole) ? ['', ''] : contextOf(passage);
  const quoted = count === words.length ? [words] : [words.slice(0, count), words.slice(-Math.min(END_WORDS, words.length - count))];
  const parts = [prefix === '' ? [] : `${encode(prefix)}-`, quoted.map((part) => encode(part.join(' '))), suffix === '' ? [] : `-${encode(suffix)}`].flat();
  return `:~:text=${parts.join(',')}`;
}

function countStartWords(words: readonly string[], whole: string): number {
  if (words.length <= SHORT) return words.length;
  for (let count = START_WORDS; count < words.length; count += 1) if (isAlone(words.slice(0, count).join(' '), whole)) return count;
  return words.length;
}

const isAlone = (words: string, whole: string): boolean => whole.indexOf(words) === whole.lastIndexOf(words);

/** Whole words only: the context is cut to a length, and may begin or end inside a word. */
function contextOf({ prefix, suffix }: Pick<Passage, 'prefix' | 'suffix'>): [prefix: string, suffix: string] {
  const [before, after] = [listWords(prefix), listWords(suffix)];
  return [before.slice(1).slice(-CONTEXT_WORDS).join(' '), after.slice(0, -1).slice(0, CONTEXT_WORDS).join(' ')];
}

/** Words bound by a no-break space count for one: they are quoted with it. */
const listWords = (text: string): string[] => formatFrench(text).split(' ').filter((word) => word !== '');

/** A hyphen, a comma and an ampersand have a meaning in a text directive. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
