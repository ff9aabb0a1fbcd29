import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { buildArticleCitable, buildEventCitable } from '../../../src/site/citations/build-citable.ts';
import { formatCitationFile, formatReference } from '../../../src/site/citations/format-citation.ts';

const article = { id: 'choe-au-kremlin', title: 'Choe Son-hui au Kremlin', url: '/articles/choe-au-kremlin/', date: '2025-10-28', dateCertainty: 'exact' } as const;
const event = { id: 'pacte', title: 'Pacte de défense mutuelle', url: '/chronologie/pacte/', edtf: '2024-06' };

/** What a reference manager makes of a file. */
const readBack = (file: string): Record<string, unknown> => (new Cite(file as never) as unknown as { data: Record<string, unknown>[] }).data[0] ?? {};

describe('a reference', () => {
  it('names the site as author, then the year, the title and the address', () => {
    expect(formatReference(buildArticleCitable(article))).toBe('Moscou–Pyongyang (2025) Choe Son-hui au Kremlin. Disponible sur : https://moscou-pyongyang.example/articles/choe-au-kremlin/.');
  });

  it('gives no year to an article whose date was inferred', () => {
    expect(formatReference(buildArticleCitable({ ...article, dateCertainty: 'inferred' }))).toMatch(/^Moscou–Pyongyang \(sans date\) Choe/);
  });

  it('dates an event in its title, no finer than its words, and gives its page no date', () => {
    expect(formatReference(buildEventCitable(event))).toBe('Moscou–Pyongyang (sans date) Pacte de défense mutuelle (juin 2024). Disponible sur : https://moscou-pyongyang.example/chronologie/pacte/.');
  });
});

describe.each(['bib', 'ris'] as const)('a %s file', (format) => {
  it('is read back by a reference manager', () => {
    const record = readBack(formatCitationFile(buildArticleCitable(article), format));
    expect(record).toMatchObject({ title: article.title, URL: 'https://moscou-pyongyang.example/articles/choe-au-kremlin/', issued: { 'date-parts': [[2025, 10, 28]] } });
    expect(JSON.stringify(record['author'])).toContain('Moscou–Pyongyang');
  });

  it('gives an event no date of publication', () => {
    const record = readBack(formatCitationFile(buildEventCitable(event), format));
    expect(record['issued']).toBeUndefined();
    expect(record['title']).toBe('Pacte de défense mutuelle (juin 2024)');
  });

  it('keeps an address whole, and a long title with its accents', () => {
    const title = 'Une coopération très longuement nommée, de sorte que la ligne en dépasse soixante-dix signes';
    const file = formatCitationFile(buildEventCitable({ ...event, title }), format);
    expect(file).toContain('https://moscou-pyongyang.example/chronologie/pacte/');
    expect(String(readBack(file)['title']).normalize('NFC')).toBe(`${title} (juin 2024)`);
  });

  it.each(['A <b>tag</b> & an } unclosed {brace', 'Un titre\nER  - \nTY  - JOUR', '100 % \\input{secret} $x_1^2$ #1 ~'])('holds a hostile title: %s', (title) => {
    const file = formatCitationFile(buildEventCitable({ ...event, title }), format);
    const records = (new Cite(file as never) as unknown as { data: readonly Record<string, unknown>[] }).data;
    expect(records).toHaveLength(1);
    expect(file).not.toContain('<b>');
    expect(String(records[0]?.['title']).normalize('NFC').replace(/[\s{}]/g, '')).toContain('(juin2024)');
  });
});
