import { describe, expect, it } from 'vitest';
import { listFiles, readSourceFiles, type Import, type SourceFile } from './source-files.ts';

const files = readSourceFiles();

/** What a room may import: folders of `src/` and packages. A name that ends in `/`, `:` or `-` is a beginning. */
interface Room {
  readonly folders: readonly string[];
  readonly packages?: readonly string[];
  /** Folders and packages of which it may import types alone. */
  readonly types?: readonly string[];
}

const MODEL = 'dossier/model.ts';
/** The tables that the inner rooms of the dossier share. */
const CONTRACTS = [MODEL, 'dossier/inputs.ts', 'dossier/issues.ts', 'dossier/routes.ts'];
const DATES = ['date-fns', '@date-fns/utc'];
const VIEW: Room = { folders: ['site/', 'pages/', 'layouts/', 'components/', 'styles/', 'browser/'], packages: ['astro', 'astro:', '@astrojs/', '@fontsource/'], types: [MODEL] };

/** The table of the design, from the innermost room out; the first that a path begins with is its room. */
const ROOMS: Readonly<Record<string, Room>> = {
  'dossier/text/': { folders: [...CONTRACTS, 'dossier/text/'], packages: DATES },
  'dossier/timex/': { folders: [...CONTRACTS, 'dossier/text/', 'dossier/timex/'], packages: DATES },
  'dossier/gazetteer/': { folders: [...CONTRACTS, 'dossier/text/', 'dossier/gazetteer/'], packages: DATES },
  'dossier/events/': { folders: [...CONTRACTS, 'dossier/text/', 'dossier/timex/', 'dossier/gazetteer/', 'dossier/events/'], packages: [...DATES, 'french-verbs-lefff'] },
  'dossier/french/': { folders: [MODEL, 'dossier/french/'], packages: DATES },
  'dossier/search/': {
    folders: [...CONTRACTS, 'dossier/text/', 'dossier/timex/', 'dossier/gazetteer/', 'dossier/events/', 'dossier/french/', 'dossier/search/'],
    packages: [...DATES, 'fuse.js', '@orama/stemmers'],
  },
  'dossier/': { folders: ['dossier/'], packages: DATES },
  'remark/': { folders: ['dossier/', 'remark/'], packages: ['unified', 'remark-', 'rehype-', 'mdast-', 'hast-', 'unist-'], types: ['mdast', 'hast', 'unist', 'vfile', '@astrojs/markdown-remark'] },
  'reader/': { folders: ['dossier/', 'remark/', 'reader/'], packages: ['node:', 'yaml', 'zod', 'edtf'] },
  'site/': { folders: ['dossier/', 'remark/', 'reader/', 'site/'], packages: ['node:', 'astro', 'astro:', '@astrojs/', '@fontsource/', 'satori', '@resvg/resvg-js', 'subset-font', 'zod', 'parse5', 'esbuild', 'd3-geo', 'topojson-client', '@citation-js/', 'csv-stringify', 'ical-generator'], types: ['geojson', 'topojson-specification'] },
  'pages/': VIEW,
  'layouts/': VIEW,
  'components/': VIEW,
  'browser/': { folders: ['dossier/text/', 'dossier/search/', 'dossier/routes.ts', 'browser/'], types: [MODEL] },
  'cli/': { folders: ['dossier/', 'remark/', 'reader/', 'cli/'], packages: ['node:'] },
  'content.config.ts': { folders: ['reader/', 'site/'], packages: ['astro', 'astro:'] },
};

describe('rooms', () => {
  it.each(Object.keys(ROOMS))('%s imports nothing but what the design lets it', (name) => {
    const strangers = files
      .filter(({ path }) => roomOf(path) === name)
      .flatMap(({ path, imports }) => imports.filter((imported) => !mayImport(name, imported)).map(({ target }) => `${path} ← ${target}`));
    expect(strangers).toEqual([]);
  });

  it('hold every source file', () => {
    expect(files.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('have no drawers', () => {
    const drawers = /(?:^|\/)(?:utils?|libs?|helpers?|common|shared|misc|tools?)(?:\/|\.[a-z]+$)/;
    expect([...listFiles('src'), ...listFiles('tests')].filter((path) => drawers.test(path))).toEqual([]);
  });
});

describe('the dossier', () => {
  it('computes from what it is given: no clock, chance, console, network or process', () => {
    const taken = files.filter(({ path }) => path.startsWith('src/dossier/')).flatMap(({ path, impurities }) => impurities.map((words) => `${path}: ${words}`));
    expect(taken).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case, components in PascalCase', () => {
    const isWellNamed = (path: string): boolean => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (path.startsWith('src/pages/')) return /^(?:[a-z0-9-]+|\[[a-z.]+\])(?:\.(?:[a-z0-9]+|\[[a-z]+\]))+$/.test(name);
      return name.endsWith('.astro') ? /^[A-Z][A-Za-z]*\.astro$/.test(name) : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:fr|config))?\.ts$/.test(name);
    };
    expect(files.filter(({ path }) => !isWellNamed(path)).map(({ path }) => path)).toEqual([]);
  });

  it('are named after something they export', () => {
    expect(files.filter((file) => !isNamedAfterExport(file)).map(({ path, exports }) => `${path}: ${exports.join(', ')}`)).toEqual([]);
  });

  it('are no barrels, and export no default but where Astro asks for one', () => {
    expect(files.filter(({ reexports }) => reexports).map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path, text }) => path.endsWith('.ts') && /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('are short: half under 60 lines, 95 in 100 under 200, none over 300 but data', () => {
    const lengths = files.filter(({ path }) => !isData(path)).map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted[Math.ceil(sorted.length * 0.95) - 1]).toBeLessThanOrEqual(200);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});

const roomOf = (path: string): string | undefined => Object.keys(ROOMS).find((name) => path.startsWith(`src/${name}`));

function mayImport(name: string, { target, isType }: Import): boolean {
  const { folders, packages = [], types = [] } = ROOMS[name] ?? { folders: [] };
  const asked = target.startsWith('src/') ? target.slice('src/'.length) : target;
  const isAmong = (allowed: readonly string[]): boolean => allowed.some((one) => asked === one || (/[/:-]$/.test(one) && asked.startsWith(one)));
  return isAmong(target.startsWith('src/') ? folders : packages) || (isType && isAmong(types));
}

/** Lexicons, tables of words and the catalogue of issues are as long as what they list. */
const isData = (path: string): boolean => path.endsWith('.fr.ts') || path.startsWith('src/site/strings/') || path === 'src/dossier/issues.ts';

/** Tables of declarations are named after what they list, the arithmetic of days after what it counts in, entry points after the command or the page. */
const TABLES = ['src/dossier/model.ts', 'src/dossier/inputs.ts', 'src/dossier/issues.ts', 'src/dossier/routes.ts', 'src/dossier/timex/calendar.ts', 'src/site/routes.ts', 'src/site/config.ts', 'src/remark/index.ts', 'src/cli/dossier.ts', 'src/content.config.ts'];

/** Every word of the file's name is one of an export's, singular or plural: `margin-notes.ts` holds findMarginNotes. */
function isNamedAfterExport({ path, exports, text }: SourceFile): boolean {
  if (!path.endsWith('.ts') || isData(path) || TABLES.includes(path) || path.startsWith('src/pages/')) return true;
  const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
  // A custom element is what its file gives to the page, under the file's name.
  if (path.startsWith('src/browser/') && text.includes(`customElements.define('${name}'`)) return true;
  return exports.some((exported) => wordsOf(name).every((word) => wordsOf(exported).includes(word)));
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/)
    .map((word) => word.replace(/(?:(?<=x)es|s)$/, ''));
