import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import type { Dossier } from '../dossier/model.ts';
import { rehypeMarginNotes, type MarginNotesOptions } from './rehype-margin-notes.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkPassages } from './remark-passages.ts';

interface MarkdownPluginsOptions extends MarginNotesOptions {
  readonly dossier: Dossier;
  /** Digest of everything the plugins read: when it changes, Astro renders every article again. */
  readonly digest: string;
  /** Turns a path of the site into a link. */
  readonly href: (path: string) => string;
}

/**
 * The one ordered list of Markdown plugins. Passages, dates and mentions are wrapped while the text is as written;
 * then notes and permalinks are put around the blocks; typography, which changes characters, comes last.
 */
export function buildMarkdownPlugins({ dossier, digest, href, findNotes }: MarkdownPluginsOptions): { remarkPlugins: RemarkPlugins; rehypePlugins: RehypePlugins } {
  return {
    remarkPlugins: [[remarkPassages, { dossier, digest, href }]],
    rehypePlugins: [[rehypeMarginNotes, { findNotes }], rehypePermalinks, rehypeTypography],
  };
}
