import { describe, expect, it } from 'vitest';
import { formatStyles, mergeStyles } from '../../../src/site/offline/merge-styles.ts';

const merge = (sheets: readonly string[], classes: readonly string[] = [], scopes: readonly string[] = []): string =>
  formatStyles(mergeStyles(sheets, { classes: new Set(classes), scopes: new Set(scopes) }));

describe('mergeStyles', () => {
  it('keeps a rule that several pages share once, in its layer', () => {
    expect(merge(['@layer a{p{color:red}}@layer b{q{margin:0}}', '@layer a{p{color:red}q{color:blue}}'])).toBe('@layer a{p{color:red}}@layer b{q{margin:0}}@layer a{q{color:blue}}');
  });

  it('leaves out selectors that name a class or a component the file does not hold', () => {
    expect(merge(['.a,.b{top:0}.b{left:0}i[data-astro-cid-x],b[data-astro-cid-y]{right:0}'], ['a'], ['data-astro-cid-y'])).toBe('.a{top:0}b[data-astro-cid-y]{right:0}');
  });

  it('does not judge by what stands inside :is() and :not(), and keeps what the search writes', () => {
    expect(merge(['p:is(.no,.nor){top:0}p:not(.no):hover{left:0}.search-why{right:0}'])).toBe('p:is(.no,.nor){top:0}p:not(.no):hover{left:0}.search-why{right:0}');
  });

  it('leaves out the running head of a page, and keeps the measures of the paper', () => {
    expect(merge(['@layer print{@page{@top-left{content:"Un article"}}@media print{@page{size:A4}}}'])).toBe('@layer print{@media print{@page{size:A4}}}');
  });

  it('knows headings by their former level, and ids by their end', () => {
    expect(merge(['h2,.over + h1,:is(h1,h3) > a{top:0}#dates li{left:0}hr{right:0}'], ['over'])).toBe('.h2,.over + .h1,:is(.h1,.h3) > a{top:0}[id$="/dates"] li{left:0}hr{right:0}');
  });
});

describe('formatStyles', () => {
  it('writes rules of the same blocks together', () => {
    const sheet = '@layer a{p{top:0}@media print{p{left:0}q{left:0}}}@layer b{p{top:0}}';
    expect(merge([sheet])).toBe(sheet);
  });
});
