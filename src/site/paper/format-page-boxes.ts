/** The sheet that gives a printed page its running title, and at its foot the address it comes from. */
export function formatPageBoxes({ title, address }: { readonly title: string; readonly address: string }): string {
  return `@layer print{@page{@top-left{content:${quote(title)}}@bottom-left{content:${quote(address)}}}}`;
}

/** A CSS string that also stands inside a style element. */
const quote = (text: string): string => `"${text.replaceAll(/["\\<\n]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;
