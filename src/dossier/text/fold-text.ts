/** A text made comparable, with the way back to the original. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the original of an offset in the folded text; the end maps to the end. */
  readonly toOriginal: (offset: number) => number;
}

/**
 * Folds what typography varies: NFC, lower case, straight apostrophe, one plain space for each white space
 * character or line break, plain hyphen. Accents stay: « marche » is not « marché ».
 * The result is as long as the original when the original is in NFC.
 */
export function foldText(original: string): FoldedText {
  if (original.normalize('NFC') === original) return { text: foldCharacters(original), toOriginal: (offset) => offset };
  return foldDecomposed(original);
}

/** One code unit for one code unit. */
export function foldCharacters(composed: string): string {
  const plain = composed.replace(/[’‘ʼ′]/g, "'").replace(/\s/g, ' ').replace(/[\u2010\u2011]/g, '-');
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  // A few capitals, such as İ, have a longer small letter: those stay as they are.
  return Array.from(plain, (character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('');
}

/** Composes cluster by cluster (a character and the marks or jamo that follow it), noting where each came from. */
function foldDecomposed(original: string): FoldedText {
  const origins: number[] = [];
  let text = '';
  for (const cluster of original.matchAll(/[^][\p{M}\u1160-\u11FF]*/gu)) {
    const folded = foldCharacters(cluster[0].normalize('NFC'));
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(cluster.index);
    text += folded;
  }
  origins.push(original.length);
  return { text, toOriginal: (offset) => origins[offset] ?? original.length };
}
