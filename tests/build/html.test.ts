import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { listPages } from './list-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The site leaves trailing white space and self-closing style to its generator.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Safari drops the list role with the marker: the role is given back on purpose.
    'no-redundant-role': 'off',
    'long-title': 'off',
  },
});

it('is valid HTML on every page', async () => {
  const faults = [];
  for (const { path, html } of listPages(inject('dist'))) {
    const { results } = await validator.validateString(html);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`)));
  }
  expect(faults).toEqual([]);
});
