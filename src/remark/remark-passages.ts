import type { Link, Parent, PhrasingContent, Root } from 'mdast';
import type { Dossier, Span } from '../dossier/model.ts';
import { buildAnnotation } from './annotation.ts';
import { buildAnnotations, type PassageAnnotations } from './build-annotations.ts';
import { collectBlocks, type MarkdownBlock } from './collect-blocks.ts';
import { datetimeProperties } from './datetime-properties.ts';
import { buildTextMap } from './text-map.ts';
import { wrapRange } from './wrap-range.ts';

export interface RemarkPassagesOptions {
  readonly dossier: Dossier;
  /** Not read: when it changes, Astro renders every article again. */
  readonly digest?: string;
  /** Turns a path of the site into a link. */
  readonly href?: (path: string) => string;
}

/**
 * Gives each passage of an article its anchor, links its dates to the lines that tell how they were read, and the
 * first mention of each entity in each `##` section to its page. Words that already are a link get no other, the
 * names of headings none, and words that name several (« les deux ministres ») none: no link leads to two pages. The article is the one the file is
 * named after; other files, and an article that has errors, are left as they are. Throws when the file and the
 * dossier do not say the same words.
 */
export function remarkPassages({ dossier, href }: RemarkPassagesOptions): (tree: Root, file: { readonly stem?: string | undefined; readonly dirname?: string | undefined }) => void {
  return (tree, file) => {
    const article = dossier.articles.find(({ id }) => id === file.stem);
    if (!article || !isInArticles(file.dirname)) return;
    const { blocks: annotations } = buildAnnotations(dossier, article.id, href);
    const blocks = collectBlocks(tree);
    if (blocks.length !== annotations.length) throw new Error(`${article.id}: ${blocks.length} blocks on the page, ${annotations.length} in the dossier`);
    const linked = new Set<string>();
    for (const [index, block] of blocks.entries()) {
      if (opensSection(block)) linked.clear();
      annotateBlock(block, annotations[index] ?? [], linked);
    }
  };
}

/** A person may bear the name of an article. */
const isInArticles = (folder: string | undefined): boolean => /(?:^|[\\/])articles$/.test(folder ?? '');

const opensSection = ({ node }: MarkdownBlock): boolean => node.type === 'heading' && 'depth' in node && Number(node.depth) <= 2;

function annotateBlock(block: MarkdownBlock, passages: readonly PassageAnnotations[], linked: Set<string>): void {
  const node = block.image ? buildFigure(block) : block.node;
  for (const { passage, offset } of findPassages(block.text, passages)) {
    wrapRange(node, { start: offset, end: offset + passage.text.length }, (children) => buildAnnotation('span', { id: passage.id }, children));
    for (const timex of passage.timexes) {
      const span = shift(timex, offset);
      if (!isLinked(node, span)) wrapRange(node, span, (children) => buildDateLink(timex, children));
    }
    if (block.kind === 'heading') continue;
    for (const mention of passage.mentions.filter(namesOne)) {
      const span = shift(mention, offset);
      if (linked.has(mention.entity) || isLinked(node, span)) continue;
      linked.add(mention.entity);
      wrapRange(node, span, (children) => buildLink(mention, children));
    }
  }
}

const namesOne = ({ start, end }: Span, _: number, mentions: readonly Span[]): boolean =>
  mentions.filter((other) => other.start < end && start < other.end).length === 1;

/** The role tells the link apart from those of names, for ears, for the style sheet and for `<preview-cards>`. */
function buildDateLink({ edtf, fragment }: PassageAnnotations['timexes'][number], words: PhrasingContent[]): Link {
  const time = datetimeProperties(edtf);
  const children = time === null ? words : [buildAnnotation('time', time, words)];
  return { type: 'link', url: `#${fragment}`, data: { hProperties: { role: 'doc-noteref' } }, children };
}

const buildLink = ({ href }: PassageAnnotations['mentions'][number], children: PhrasingContent[]): Link => ({
  type: 'link',
  url: href,
  data: { hProperties: { className: ['mention'] } },
  children,
});

/** An image alone with a title becomes a figure, and its title the caption, whose words are the block's. */
function buildFigure({ node, image, text }: MarkdownBlock): Parent {
  if (image) image.title = null;
  const caption = buildAnnotation('figcaption', {}, [{ type: 'text', value: text }]);
  node.data = { ...node.data, hName: 'figure' };
  node.children.push(caption);
  return caption;
}

/** Where the passages of a block start in its text. */
function findPassages(text: string, passages: readonly PassageAnnotations[]): { passage: PassageAnnotations; offset: number }[] {
  let from = 0;
  return passages.map((passage) => {
    const offset = text.indexOf(passage.text, from);
    if (offset < 0) throw new Error(`The passage ${passage.id} of the dossier is not on the page: ${passage.text}`);
    from = offset + passage.text.length;
    return { passage, offset };
  });
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Whether a link holds some of the words: a link inside a link is no HTML, and one cut by another would be two. */
const isLinked = (block: Parent, { start, end }: Span): boolean =>
  buildTextMap(block)
    .positions.slice(start, end)
    .some(({ ancestors }) => ancestors.some(({ type }) => type === 'link' || type === 'linkReference'));
