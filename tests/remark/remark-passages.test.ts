import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dossier, Mention, Timex } from '../../src/dossier/model.ts';
import { buildPassages } from '../../src/dossier/text/build-passages.ts';
import { parseMarkdown } from '../../src/remark/parse-markdown.ts';
import { readArticle } from '../../src/remark/read-article.ts';
import { remarkPassages } from '../../src/remark/remark-passages.ts';

/** Words of the body that the dossier knows: all their occurrences. */
interface Marked {
  readonly names?: Readonly<Record<string, string>>;
  readonly dates?: Readonly<Record<string, string>>;
}

/** The least of a dossier: one article, its passages, and the words of `marked` wherever they stand. */
function buildSmallDossier(body: string, { names = {}, dates = {} }: Marked): Dossier {
  const { blocks } = readArticle(body, { file: 'content/articles/a.md', line: 1, column: 1 });
  const passages = buildPassages({ id: 'a', title: 'Titre', standfirst: 'Chapô.', blocks });
  const find = (words: string) =>
    passages.flatMap(({ id, text }) => [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({ article: 'a', passage: id, start: index, end: index + words.length })));
  const mentions = Object.entries(names).flatMap(([words, entity]) => find(words).map((at) => ({ ...at, entity })));
  const timexes = Object.entries(dates).flatMap(([words, edtf]) => find(words).map((at) => ({ ...at, edtf, id: `a/${at.passage}/t${at.start}` })));
  return {
    articles: [{ id: 'a' }],
    entities: Object.values(names).map((id) => ({ id, url: `/personnes/${id}/` })),
    passages,
    timexes: timexes as Timex[],
    mentions: mentions as Mention[],
    events: [],
  } as unknown as Dossier;
}

async function render(body: string, marked: Marked = {}, path = 'content/articles/a.md', dossier = buildSmallDossier(body, marked)): Promise<string> {
  const processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [[remarkPassages, { dossier, href: (url: string) => `/base${url}` }]],
  });
  return (await processor.render(body, { fileURL: new URL(path, 'file:///site/') })).code;
}

it('gives each passage its anchor, in headings, paragraphs, lists and quotes', async () => {
  const html = await render('## Le pacte\n\nUn. Deux ? *Trois.*\n\n- item\n\n> Cité.\n');
  expect(html).toBe(
    '<h2 id="le-pacte"><span id="p1-1">Le pacte</span></h2>\n' +
      '<p><span id="p2-1">Un.</span> <span id="p2-2">Deux ?</span> <em><span id="p2-3">Trois.</span></em></p>\n' +
      '<ul>\n<li><span id="p3-1">item</span></li>\n</ul>\n' +
      '<blockquote>\n<p><span id="p4-1">Cité.</span></p>\n</blockquote>',
  );
});

it('splits the emphasis that two passages share', async () => {
  expect(await render('Avant *un. Deux* après.')).toContain('<p><span id="p1-1">Avant <em>un.</em></span><em> </em><span id="p1-2"><em>Deux</em> après.</span></p>');
});

it('links dates to the lines that tell how they were read, as machine time only when HTML knows the value', async () => {
  const html = await render('Lundi *27* octobre, puis début septembre.', { dates: { 'Lundi 27 octobre': '2025-10-27', 'début septembre': '2025-09-01/2025-09-~10' } });
  expect(html).toContain('<a href="#p1-1-t0" role="doc-noteref"><time datetime="2025-10-27">Lundi <em>27</em> octobre</time></a>, puis <a href="#p1-1-t23" role="doc-noteref">début septembre</a>.');
});

it('links the first mention of each entity in each section', async () => {
  const html = await render('Kim parle. Kim dort.\n\nKim encore.\n\n## Kim\n\nKim. Choe.\n\n### Détail\n\nKim.\n', { names: { Kim: 'kim', Choe: 'choe' } });
  expect(html.match(/<a [^>]*>[^<]*<\/a>/g)).toEqual([
    '<a href="/base/personnes/kim/" class="mention">Kim</a>',
    '<a href="/base/personnes/kim/" class="mention">Kim</a>',
    '<a href="/base/personnes/choe/" class="mention">Choe</a>',
  ]);
  expect(html).toContain('<h2 id="kim"><span id="p3-1">Kim</span></h2>');
});

it('links a name that emphasis, a line break or a no-break space cuts', async () => {
  const names = { 'Kim Jong-un': 'kim' };
  const link = (words: string) => `<a href="/base/personnes/kim/" class="mention">${words}</a>`;
  expect(await render('Voici *Kim* Jong-un.', { names })).toContain(link('<em>Kim</em> Jong-un'));
  expect(await render('Voici Kim\nJong-un.', { names })).toContain(link('Kim\nJong-un'));
  expect(await render('Voici Kim\u00a0Jong-un.', { names })).toContain(link('Kim\u00a0Jong-un'));
  expect(await render('Voici *le chef Kim* Jong-un.', { names })).toContain(`<em>le chef </em>${link('<em>Kim</em> Jong-un')}`);
});

it('never puts a link inside a link: the next mention is linked instead', async () => {
  const html = await render('Selon [la page de Kim](https://example.org), Kim viendra.', { names: { Kim: 'kim' } });
  expect(html).toContain('<a href="https://example.org">la page de Kim</a>, <a href="/base/personnes/kim/" class="mention">Kim</a>');
});

it('leaves a date inside a link of the editor plain, and a name inside a date', async () => {
  const html = await render('Selon [la dépêche de lundi](https://example.org), mardi.', { dates: { lundi: '2025-10-27', mardi: '2025-10-28' } });
  expect(html).toContain('<a href="https://example.org">la dépêche de lundi</a>, <a href="#p1-1-t27" role="doc-noteref"><time datetime="2025-10-28">mardi</time></a>.');
  const named = await render('Le Noël de Kim, puis Kim.', { dates: { 'Noël de Kim': '2025-12-25' }, names: { Kim: 'kim' } });
  expect(named).toContain('Le <a href="#p1-1-t3" role="doc-noteref"><time datetime="2025-12-25">Noël de Kim</time></a>, puis <a href="/base/personnes/kim/" class="mention">Kim</a>.');
});

it('links no words that name several, and links each of them where it is next named', async () => {
  const body = 'Les deux ministres dînent. Lavrov et Choe sortent.';
  const dossier = buildSmallDossier(body, { names: { 'Les deux ministres': 'lavrov', Lavrov: 'lavrov', Choe: 'choe' } });
  const [joint, ...others] = dossier.mentions;
  if (joint === undefined) throw new Error('no joint mention');
  const html = await render(body, {}, undefined, { ...dossier, mentions: [joint, { ...joint, entity: 'choe' }, ...others] });
  expect(html).toContain('>Les deux ministres dînent.<');
  expect(html).toContain('<a href="/base/personnes/lavrov/" class="mention">Lavrov</a> et <a href="/base/personnes/choe/" class="mention">Choe</a>');
});

it('leaves a mention that crosses a link or a date without a link', async () => {
  const html = await render('Le [pont](https://example.org) routier ouvre.', { names: { 'pont routier': 'pont' } });
  expect(html).toContain('Le <a href="https://example.org">pont</a> routier ouvre.');
  const crossed = await render('Le sommet de 2024 à Pékin.', { names: { 'sommet de 2024': 'sommet' }, dates: { '2024 à': '2024' } });
  expect(crossed).toContain('Le sommet de <a href="#p1-1-t13" role="doc-noteref"><time datetime="2024">2024 à</time></a> Pékin.');
});

it('turns an image that stands alone with a title into a figure with its caption', async () => {
  const html = await render('![Kim](https://example.org/kim.png "Kim, en 2024. Photo AFP")', { dates: { 'en 2024': '2024' }, names: { Kim: 'kim' } });
  expect(html).toBe(
    '<figure><img src="https://example.org/kim.png" alt="Kim">' +
      '<figcaption><span id="p1-1"><a href="/base/personnes/kim/" class="mention">Kim</a>, <a href="#p1-1-t5" role="doc-noteref"><time datetime="2024">en 2024</time></a>.</span> <span id="p1-2">Photo AFP</span></figcaption></figure>',
  );
});

it('leaves the other files of the content alone, even of the same name', async () => {
  expect(await render('Une notice.', {}, 'content/personnes/a.md')).toBe('<p>Une notice.</p>');
  expect(await render('Un brouillon.', {}, 'content/articles/b.md')).toBe('<p>Un brouillon.</p>');
});

it('refuses a dossier that does not say what the page says', () => {
  const dossier = buildSmallDossier('Un. Deux.', {});
  const transform = (body: string) => () => remarkPassages({ dossier })(parseMarkdown(body), { stem: 'a', dirname: 'content/articles' });
  expect(transform('Un. Trois.')).toThrow('p1-2');
  expect(transform('Un.\n\nDeux.')).toThrow('2 blocks');
});

it('leaves every word as it stands and anchors every passage, however the Markdown is cut', async () => {
  const word = fc.constantFrom('Kim', 'Jong-un', 'lundi', '27', 'Oui.', 'Non ?', 'M.', '«', '»', 'à', 'l’Est', '2024.');
  const { run } = fc.letrec<{ run: string; piece: string }>((tie) => ({
    run: fc.array(tie('piece'), { minLength: 1, maxLength: 4, depthIdentifier: 'run' }).map((pieces) => pieces.join(' ')),
    piece: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'run' },
      word,
      tie('run').map((inside) => `*${inside}*`),
      tie('run').map((inside) => `**${inside}**`),
      word.map((inside) => `[${inside} ici](https://example.org)`),
      word.map((inside) => `\`${inside}\``),
      word.map((inside) => `${inside}\\\n`),
    ),
  }));
  const marked = { names: { 'Kim Jong-un': 'kim', 'Kim': 'kim-seul', 'un lundi': 'cut' }, dates: { 'lundi 27': '2025-10-27', '2024': '2024' } };
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 3 }), async (blocks) => {
      const body = blocks.join('\n\n');
      const dossier = buildSmallDossier(body, marked);
      const [html, plain] = [await render(body, marked), await render(body, marked, 'content/notes/a.md')];
      expect(textOf(html)).toBe(textOf(plain));
      expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
      for (const { id, kind } of dossier.passages) if (kind !== 'title' && kind !== 'standfirst') expect(html.split(` id="${id}"`)).toHaveLength(2);
    }),
    { numRuns: 150, seed: 20251028 },
  );
});

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');
