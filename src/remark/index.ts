import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { Dossier } from '../dossier/model.ts';
import type { MarginNotes } from './margin-note.ts';
import { rehypeMarginNotes } from './rehype-margin-notes.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkPassages } from './remark-passages.ts';

interface MarkdownPluginsOptions {
  /** The dossier as it stands: asked again for each text, since the content may change while it is being edited. */
  readonly findDossier: () => Promise<Dossier>;
  /** The notes of an article, by its id. */
  readonly findNotes: (dossier: Dossier, article: string) => MarginNotes;
  /** Turns a path of the site into a link. */
  readonly href: (path: string) => string;
}

/**
 * The one ordered list of Markdown plugins. Passages, dates and mentions are wrapped while the text is as written;
 * then notes and permalinks are put around the blocks; typography, which changes characters, comes last.
 */
export function buildMarkdownPlugins({ findDossier, findNotes, href }: MarkdownPluginsOptions): { remarkPlugins: RemarkPlugins; rehypePlugins: RehypePlugins } {
  const passages = () => async (tree: Root, file: TextFile) => remarkPassages({ dossier: await findDossier(), href })(tree, file);
  const notes = () => async (tree: HastRoot, file: TextFile) => {
    const dossier = await findDossier();
    rehypeMarginNotes({ findNotes: (article) => findNotes(dossier, article) })(tree, file);
  };
  return { remarkPlugins: [passages], rehypePlugins: [notes, rehypePermalinks, rehypeTypography] };
}

/** What the plugins read of a file's name. */
interface TextFile {
  readonly stem?: string | undefined;
  readonly dirname?: string | undefined;
}
