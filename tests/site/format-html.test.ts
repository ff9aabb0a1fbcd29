import { expect, it } from 'vitest';
import { formatHtml, formatTitleHtml } from '../../src/site/format-html.ts';

it('escapes what HTML would take for markup', () => {
  expect(formatHtml('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
});

it('raises ordinals, holds names, tells languages', () => {
  expect(formatHtml('1er, Son-hui, 최')).toBe('1<sup>er</sup>, <span class="nb">Son-hui</span>, <span lang="ko">최</span>');
});

it('ends no line of a title on a short word or a hyphen', () => {
  expect(formatTitleHtml('la paix nord-coréenne')).toBe('la\u00A0paix <span class="nb">nord-coréenne</span>');
});
