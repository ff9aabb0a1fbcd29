/**
 * Cuts from a sentence the few words that tell what was done, for a title that no noun can give: the part between semicolons or
 * colons that holds its date, at `at`, or the one behind it when that is the date alone (« 30 avril : une gare… »). Quotation marks
 * inside it give way to “ ”, and the head of a dispatch is left out. `null` when nothing is left.
 */
export function cutTitleQuote(sentence: string, at: number): string | null {
  const parts = splitParts(sentence);
  const holding = parts.findIndex(({ start, text }) => at < start + text.length);
  const part = parts.slice(Math.max(0, holding)).find(({ text }) => text.trim().length >= SHORTEST) ?? parts[0];
  const words = shorten((part?.text ?? '').replace(DATELINE, '').trim().replace(/[\s,.!?…]+$/u, ''));
  const isPaired = words.split('«').length === words.split('»').length;
  const quote = words.replace(/«[\s\u00A0\u202F]*/gu, isPaired ? '“' : '').replace(/[\s\u00A0\u202F]*»/gu, isPaired ? '”' : '');
  return quote === '' ? null : quote;
}

/** Fewer characters are a date, or a word. */
const SHORTEST = 25;
/** More are cut between two words. */
const LONGEST = 90;
const DATELINE = /^\p{Lu}[^()]{0,60}\([^()]{2,30}\)\s*[-–—]+\s*/u;

function splitParts(sentence: string): { readonly start: number; readonly text: string }[] {
  const ends = [...Array.from(sentence.matchAll(/[;:](?=\s)|\s[–—](?=\s)/gu), ({ index, 0: mark }) => ({ end: index, next: index + mark.length })), { end: sentence.length, next: sentence.length }];
  return ends.map(({ end }, index) => ({ start: ends[index - 1]?.next ?? 0, text: sentence.slice(ends[index - 1]?.next ?? 0, end) }));
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, words.lastIndexOf(' ', LONGEST)).replace(LOOSE_END, '');
  return `${cut}…`;
}

/** Little words and commas that a cut leaves hanging. */
const LOOSE_END = /(?:[\s,]+(?:à|au|aux|ce|ces|cette|d|de|des|du|en|et|l|la|le|les|leur|leurs|ou|par|pour|que|qui|sa|ses|son|sur|un|une|dans|avec|dont|où|sans|ne|se)(?:[’'])?)*[\s,]*$/u;
