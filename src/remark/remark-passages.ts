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
 * Gives each passage of an article its anchor, marks its dates, and links the first mention of each entity in each
 * `##` section to its page. Headings are not linked, nor words that already are. The article is the one the file is
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
      wrapRange(node, shift(timex, offset), (children) => buildAnnotation(...datetimeProperties(timex.edtf), children));
    }
    if (block.kind === 'heading') continue;
    for (const mention of passage.mentions) {
      if (linked.has(mention.entity) || !canLink(node, shift(mention, offset), passage, mention)) continue;
      linked.add(mention.entity);
      wrapRange(node, shift(mention, offset), (children) => buildLink(mention, children));
    }
  }
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

/** A link inside a link is no HTML, and one that a date cuts would be two. */
function canLink(block: Parent, { start, end }: Span, { timexes }: PassageAnnotations, mention: Span): boolean {
  const isCut = timexes.some((timex) => crosses(timex, mention));
  const { positions } = buildTextMap(block);
  return !isCut && positions.slice(start, end).every(({ ancestors }) => ancestors.every(({ type }) => type !== 'link' && type !== 'linkReference'));
}

const crosses = (one: Span, other: Span): boolean =>
  (one.start < other.start && other.start < one.end && one.end < other.end) || (other.start < one.start && one.start < other.end && other.end < one.end);
