import { describe, expect, it } from 'vitest';
import { splitRules } from '../../../src/site/offline/split-rules.ts';

describe('splitRules', () => {
  it('gives each rule with the blocks around it, and passes over statements', () => {
    expect(splitRules('@layer a, b;@font-face{font-family:"N"}@layer a{p{color:red}@media (width < 30rem){p,q{margin:0}}}')).toEqual([
      { around: [], prelude: '@font-face', body: 'font-family:"N"' },
      { around: ['@layer a'], prelude: 'p', body: 'color:red' },
      { around: ['@layer a', '@media (width < 30rem)'], prelude: 'p,q', body: 'margin:0' },
    ]);
  });

  it('is not led astray by braces and semicolons inside strings', () => {
    expect(splitRules('p::before{content:"}{;"}q::after{content:\'\\\'}\'}').map(({ prelude, body }) => [prelude, body])).toEqual([
      ['p::before', 'content:"}{;"'],
      ['q::after', "content:'\\'}'"],
    ]);
  });
});
