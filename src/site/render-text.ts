import { createMarkdownProcessor, type MarkdownHeading } from '@astrojs/markdown-remark';
import { rehypeTypography } from '../remark/rehype-typography.ts';

/** A text of the site, as HTML in French typography. */
export interface RenderedText {
  readonly html: string;
  readonly headings: readonly MarkdownHeading[];
}

/**
 * Renders a Markdown text of the site. `{name}` stands for the value of that name, Markdown too.
 * Throws when a text names a value it is not given.
 */
export async function renderText(markdown: string, values: Readonly<Record<string, string>> = {}): Promise<RenderedText> {
  const filled = markdown.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Text without a value for {${name}}.`);
    return value;
  });
  processor ??= createMarkdownProcessor({ rehypePlugins: [rehypeTypography], smartypants: false, syntaxHighlight: false });
  const { code, metadata } = await (await processor).render(filled);
  return { html: code, headings: metadata.headings };
}

let processor: ReturnType<typeof createMarkdownProcessor> | undefined;
