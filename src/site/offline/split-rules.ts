/** A rule of a style sheet, with the blocks around it. */
export interface StyleRule {
  /** From the outermost: `@layer parts`, `@media (width >= 60rem)`. */
  readonly around: readonly string[];
  /** Selectors, or the name of an at-rule: `@font-face`. */
  readonly prelude: string;
  readonly body: string;
}

/** Splits a sheet without comments into its rules; statements without a block, such as the order of the layers, are left out. */
export function splitRules(css: string, around: readonly string[] = []): StyleRule[] {
  const rules: StyleRule[] = [];
  let at = 0;
  while (at < css.length) {
    const stop = findAny(css, at, '{;');
    if (stop === -1) break;
    const prelude = css.slice(at, stop).trim();
    if (css[stop] === ';') {
      at = stop + 1;
      continue;
    }
    const end = findEnd(css, stop);
    const body = css.slice(stop + 1, end);
    rules.push(...(/^@(?:layer|media|supports|container)\b/.test(prelude) ? splitRules(body, [...around, prelude]) : [{ around, prelude, body }]));
    at = end + 1;
  }
  return rules;
}

/** The first of some characters from a place on, outside strings; -1 when there is none. */
function findAny(css: string, from: number, characters: string): number {
  let quote = '';
  for (let at = from; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '\\') at += 1;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (characters.includes(character)) return at;
  }
  return -1;
}

/** Where the block that opens at a place ends. */
function findEnd(css: string, open: number): number {
  let depth = 1;
  let at = open;
  while (depth > 0) {
    at = findAny(css, at + 1, '{}');
    if (at === -1) return css.length;
    depth += css.charAt(at) === '{' ? 1 : -1;
  }
  return at;
}
