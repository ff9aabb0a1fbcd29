import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { HTML_RULES } from './html-rules.ts';
import { listPages } from './list-pages.ts';

const validator = new HtmlValidate(HTML_RULES);

it('is valid HTML on every page', async () => {
  const faults = [];
  for (const { path, html } of listPages(inject('dist'))) {
    const { results } = await validator.validateString(html);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`)));
  }
  expect(faults).toEqual([]);
});
