/** A folded text and the way back to the original. */
export interface FoldedQuery {
  /** Lower-case words without accents, one plain space between them. */
  readonly text: string;
  /** UTF-16 offset in the original of the character at `offset` of the folded text; the original's length at its end. */
  toOriginal(offset: number): number;
}

/** A word of a text, folded; offsets are UTF-16 in the original, end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A character kept by the folding, with the place it comes from. */
interface Kept {
  readonly char: string;
  readonly start: number;
  readonly end: number;
}

/** Letters that compatibility decomposition leaves whole. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i', þ: 'th',
};

/** What French elides before a vowel; the rest of the word follows the apostrophe. */
const ELIDED = new Set(['l', 'd', 'j', 'qu', 'n', 's', 'c', 'm', 't', 'lorsqu', 'puisqu', 'quelqu', 'presqu']);

const APOSTROPHE = /^['’ʼʹʻ‘`´]$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}]$/u;

/**
 * The one normaliser of the search, for queries and for what they are compared with: compatibility
 * decomposition without marks (é → e, ᵉ → e, ŏ → o; Hangul becomes its letters), œ → oe, elision dropped
 * (l’accord → accord), other apostrophes closed up (Ch’oe → choe), initials joined (R.P.D.C. → rpdc),
 * hyphens and punctuation as spaces, lower case.
 */
export function foldQuery(original: string): FoldedQuery {
  const origins: number[] = [];
  let text = '';
  for (const kept of splitLetters(original)) {
    if (text !== '') {
      origins.push(kept[0]?.start ?? 0);
      text += ' ';
    }
    for (const { char, start } of kept) {
      for (let unit = 0; unit < char.length; unit += 1) origins.push(start);
      text += char;
    }
  }
  return { text, toOriginal: (offset) => origins[offset] ?? original.length };
}

/** The folded words of a text, with their places in the original. */
export function splitWords(original: string): readonly Word[] {
  return splitLetters(original).map((kept) => ({
    text: kept.map(({ char }) => char).join(''),
    start: kept[0]?.start ?? 0,
    end: kept[kept.length - 1]?.end ?? 0,
  }));
}

/** The letters of each word; none is empty. */
const splitLetters = (original: string): Kept[][] => splitChunks(original).flatMap(closeChunk).filter((kept) => kept.length > 0);

/** Runs of letters, digits, apostrophes and full stops, folded character by character. */
function splitChunks(original: string): Kept[][] {
  const chunks: Kept[][] = [];
  let chunk: Kept[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    if (folded === ' ') {
      if (chunk.length > 0) chunks.push(chunk);
      chunk = [];
    } else if (folded === '') {
      // A combining mark belongs to the character before it.
      const last = chunk.pop();
      if (last !== undefined) chunk.push({ ...last, end });
    } else {
      for (const char of folded) chunk.push({ char, start, end });
    }
    start = end;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function foldCharacter(character: string): string {
  const known = characters.get(character);
  if (known !== undefined) return known;
  const folded = foldNew(character);
  characters.set(character, folded);
  return folded;
}

/** Folded before: few characters make up a text. */
const characters = new Map<string, string>();

function foldNew(character: string): string {
  if (APOSTROPHE.test(character)) return "'";
  if (character === '.') return '.';
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (bare === '') return '';
  let folded = '';
  for (const char of bare) {
    if (WORD_CHARACTER.test(char)) folded += LETTERS[char] ?? char;
  }
  return folded === '' ? ' ' : folded;
}

/** Settles the apostrophes and full stops of a run: drops an elision, joins initials, cuts at any other full stop. */
function closeChunk(chunk: readonly Kept[]): Kept[][] {
  const pieces: Kept[][] = [[]];
  for (const kept of chunk) {
    if (kept.char === '.') pieces.push([]);
    else pieces[pieces.length - 1]?.push(kept);
  }
  const filled = pieces.filter((piece) => piece.length > 0);
  const initials = filled.length > 1 && filled.every((piece) => piece.length === 1);
  return (initials ? [filled.flat()] : filled).map(dropElision);
}

function dropElision(piece: readonly Kept[]): Kept[] {
  const at = piece.findIndex(({ char }) => char === "'");
  const before = at < 1 ? '' : piece.slice(0, at).map(({ char }) => char).join('');
  const rest = ELIDED.has(before) && at < piece.length - 1 ? piece.slice(at + 1) : piece;
  return rest.filter(({ char }) => char !== "'");
}
