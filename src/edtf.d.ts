/** The part of the `edtf` package that the project calls: it ships no types. */
declare module 'edtf' {
  /** Parses an EDTF string (ISO 8601-2, levels 0 to `level`, 2 by default); throws on anything else. */
  export function parse(text: string, constraints?: { readonly level?: number }): { readonly type: string };
}
