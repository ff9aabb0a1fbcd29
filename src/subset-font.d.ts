/** The part of the `subset-font` package that the project calls: it ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'sfnt';
    /** OpenType features to keep; all of them when absent. */
    readonly keepFeatures?: readonly string[];
    /** Where to pin the axes of a variable font. */
    readonly variationAxes?: Readonly<Record<string, number>>;
    readonly noHinting?: boolean;
  }

  /** A font with the glyphs of `text` alone. Rejects on a broken font or an unknown axis. */
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>;
}
