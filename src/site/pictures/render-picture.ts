import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { box, image, type Box } from './box.ts';
import { HUES } from './hues.ts';
import { FACE, loadPictureFonts, measureTexts } from './picture-fonts.ts';
import { PICTURE_SIZE } from './picture-url.ts';
import { readMark } from './render-icon.ts';
import { setTitle, type SetTitle, type TitleFrame } from './set-title.ts';

/** What a picture for shares says. Plain texts, already set in French typography. */
export interface PictureText {
  readonly title: string;
  /** The line at the foot: a date, a description. */
  readonly line: string;
  /** Name of the site. */
  readonly site: string;
}

/** Draws a picture for shares, as PNG. Same words, same bytes. */
export async function renderPicture(text: PictureText): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await loadPictureFonts();
  const title = await fitTitle(replaceNarrowSpaces(text.title), fonts);
  const svg = await satori(composePicture(title, text, await readMark()), { ...PICTURE_SIZE, fonts });
  return Uint8Array.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}

const MARGIN = 84;
const FRAME: TitleFrame = { width: PICTURE_SIZE.width - 2 * MARGIN, height: 304, sizes: [104, 96, 88, 80, 72, 64, 56, 48], lineHeight: 1.08 };
/** As a part of the size; measured widths leave it out, so a title is a little narrower than its frame. */
const TRACKING = -0.018;
const MARK = 64;

/** Measures the words once; a line is at most as wide as its words and spaces together. */
async function fitTitle(title: string, fonts: Font[]): Promise<SetTitle> {
  const words = [...new Set(title.split(' ').flatMap((word) => [word, `${word}…`])), '\u00A0'];
  const widths = await measureTexts(words, fonts);
  const measureWord = (word: string): number => widths.get(word) ?? 0;
  const measure = (line: string): number => {
    const parts = line.split(' ');
    return parts.reduce((sum, part) => sum + measureWord(part), (parts.length - 1) * measureWord('\u00A0'));
  };
  return setTitle(title, FRAME, measure);
}

function composePicture({ lines, size }: SetTitle, { line, site }: PictureText, mark: string): Box {
  const column = { flexDirection: 'column', width: FRAME.width } as const;
  const title = { fontSize: size, lineHeight: FRAME.lineHeight, letterSpacing: TRACKING * size, whiteSpace: 'pre' } as const;
  return box(
    { width: '100%', height: '100%', justifyContent: 'center', background: HUES.paper, color: HUES.ink, fontFamily: FACE },
    box(
      { ...column, height: '100%', justifyContent: 'space-between', paddingTop: 52, paddingBottom: 56, boxSizing: 'border-box' },
      box(
        column,
        box({ alignItems: 'center', justifyContent: 'space-between', fontSize: 42, letterSpacing: -0.4, paddingBottom: 18 }, site, image(mark, MARK)),
        box({ height: 8, borderTop: `2px solid ${HUES.rule}`, borderBottom: `2px solid ${HUES.rule}`, boxSizing: 'border-box' }),
      ),
      box({ ...column, flexGrow: 1, paddingTop: 40 }, ...lines.map((text) => box(title, text))),
      box({ fontSize: 34, color: HUES.quiet }, replaceNarrowSpaces(line)),
    ),
  );
}

/** Newsreader has no narrow no-break space: a box would show. */
const replaceNarrowSpaces = (text: string): string => text.replaceAll('\u202F', '\u00A0');
