/** The fonts of the site, as their npm packages ship them, and what is taken from each. */

/** A font to subset. Where several hold a character, the first of the list gives it. */
export interface FontSource {
  /** Start of the name of the file served. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /**
   * `optional` for text: nothing jumps and nothing waits. `swap` for native names: a late glyph is worth more
   * than a box, and it moves nothing, for it stands on a line of its own.
   */
  readonly display: 'optional' | 'swap';
  /** Folder and file of the package; `*` stands for the slice when the font is cut in slices. */
  readonly file: string;
  /** File of the package that tells the ranges of the slices; `null` when the font is whole. */
  readonly slices: string | null;
  /** What the font is asked for: characters of this kind… */
  readonly wanted: RegExp;
  /** …and these, wherever they come up. */
  readonly always: string;
  /** First and last code points of a script that no other source sets: pages name it whole, which weighs less than its characters one by one. */
  readonly block?: readonly [first: number, last: number];
  /** OpenType features kept. */
  readonly features: readonly string[];
  /** Where the axes of a variable font are pinned. */
  readonly axes: Readonly<Record<string, number>>;
}

/** The characters of French, and those a new article may bring at any time. */
const FRENCH =
  ' \u00A0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜàâæçéèêëîïôœùûüÿ.,;:!?…’«»“”()[]-–—/%&+·°§×€';

/** What sets a text: kerning, ligatures, accents in their place. */
const TEXT_FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

const NEWSREADER = { family: 'Newsreader', display: 'optional', slices: null, features: TEXT_FEATURES, axes: {} } as const;
const NATIVE = { family: 'Noms natifs', style: 'normal', display: 'swap', always: '', features: [] } as const;

export const FONT_SOURCES: readonly FontSource[] = [
  {
    ...NEWSREADER,
    name: 'newsreader',
    style: 'normal',
    file: '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
    wanted: /[ -ÿŒœ\u2013-\u2026€]/u,
    always: FRENCH,
  },
  {
    ...NEWSREADER,
    name: 'newsreader-italic',
    style: 'italic',
    file: '@fontsource/newsreader/files/newsreader-latin-400-italic.woff2',
    wanted: /[ -ÿŒœ\u2013-\u2026€]/u,
    always: FRENCH,
  },
  {
    ...NEWSREADER,
    name: 'newsreader-ext',
    style: 'normal',
    file: '@fontsource/newsreader/files/newsreader-latin-ext-400-normal.woff2',
    wanted: /[Ā-őŔ-ʯḀ-ỿ]/u,
    always: '',
  },
  {
    ...NATIVE,
    name: 'hangul',
    file: '@fontsource/gowun-batang/files/gowun-batang-korean-400-normal.woff2',
    slices: null,
    wanted: /\p{Script=Hangul}/u,
    block: [0xac00, 0xd7a3],
    axes: {},
  },
  {
    ...NATIVE,
    name: 'han',
    file: '@fontsource-variable/noto-serif-sc/files/noto-serif-sc-*-wght-normal.woff2',
    slices: '@fontsource-variable/noto-serif-sc/unicode.json',
    wanted: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u,
    axes: { wght: 400 },
  },
];
