import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContact } from '../../../src/site/strings/legal.ts';
import { formatInferred } from '../../../src/site/strings/method.ts';

const FOLDER = new URL('../../../src/site/strings/texts/', import.meta.url);

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');

  it('uses curly apostrophes', () => {
    expect(text.match(/\p{L}'\p{L}/gu)).toBeNull();
  });

  it('has no title of first rank, which the page gives', () => {
    expect(text).not.toMatch(/^# /m);
  });
});

describe('formatContact', () => {
  it('links to the address', () => {
    expect(formatContact('redaction@site.example')).toContain('(mailto:redaction@site.example)');
  });

  it('invents none, and says where to tell it', () => {
    expect(formatContact(null)).toContain('src/site/config.ts');
    expect(formatContact(null)).not.toContain('@');
  });
});

describe('formatInferred', () => {
  it('says how many documents bear their date', () => {
    expect(formatInferred(1, 5, 'cinq documents')).toMatch(/^Un seul des cinq documents porte sa date/);
    expect(formatInferred(2, 5, 'cinq documents')).toMatch(/^Une partie seulement/);
    expect(formatInferred(0, 5, 'cinq documents')).toMatch(/^Aucun des cinq documents/);
  });

  it('says nothing when all do', () => {
    expect(formatInferred(5, 5, 'cinq documents')).toBe('');
  });
});
