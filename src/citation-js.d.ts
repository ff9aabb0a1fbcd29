/** What the site uses of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly import('./site/citations/build-citable.ts').Citable[]);
    format(format: 'bibtex'): string;
    format(format: 'bibliography', options: { readonly template: string; readonly lang: string; readonly format: 'text' }): string;
    format(format: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, string | readonly string[]>>[];
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { readonly format: Record<string, boolean> } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
