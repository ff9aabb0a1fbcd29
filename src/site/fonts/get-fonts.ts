import { contentFolder } from '../../reader/content-folder.ts';
import { href } from '../routes.ts';
import { buildFonts, type FontFile } from './build-fonts.ts';
import { formatFontFaces } from './format-font-faces.ts';
import { readShownText } from './read-shown-text.ts';

/** The fonts of the site, as its pages need them. */
export interface Fonts {
  readonly files: readonly FontFile[];
  /** The `@font-face` rules of every page. */
  readonly css: string;
  /** Addresses of the fonts to preload: the roman and the italic that set every page. */
  readonly preload: readonly string[];
}

/** The fonts cut to the characters of the content folder: once for a build, or until the server that edits restarts. */
export async function getFonts(): Promise<Fonts> {
  built ??= build();
  return built;
}

let built: Promise<Fonts> | undefined;

async function build(): Promise<Fonts> {
  const files = await buildFonts(await readShownText(contentFolder(process.cwd())));
  const preload = files.filter(({ source }) => source.always !== '').map(({ name }) => fontUrl(name));
  return { files, css: formatFontFaces(files, fontUrl), preload };
}

const fontUrl = (name: string): string => href(`/fonts/${name}.woff2`);
