import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/site/render-text.ts';

describe('renderText', () => {
  it('sets Markdown in French typography', async () => {
    const { html } = await renderText('Le *1er* mot : « oui ».');
    expect(html.trim()).toBe('<p>Le <em>1<sup>er</sup></em> mot\u00A0: «\u00A0oui\u00A0».</p>');
  });

  it('puts the values in, Markdown too', async () => {
    expect((await renderText('{contact}', { contact: '[écrire](mailto:a@b.example)' })).html).toContain('<a href="mailto:a@b.example">écrire</a>');
  });

  it('refuses a text that names a value it is not given', async () => {
    await expect(renderText('{contact}')).rejects.toThrow('{contact}');
  });

  it('lists the intertitles with their ids', async () => {
    expect((await renderText('## Limites connues')).headings).toEqual([{ depth: 2, slug: 'limites-connues', text: 'Limites connues' }]);
  });
});
