import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/remark/read-article.ts';
import { parseFrontMatter } from '../../src/reader/parse-front-matter.ts';
import { articleSchema } from '../../src/reader/schemas/article.ts';
import { eventSchema } from '../../src/reader/schemas/event.ts';
import { organisationSchema } from '../../src/reader/schemas/organisation.ts';
import { personSchema } from '../../src/reader/schemas/person.ts';
import { placeSchema } from '../../src/reader/schemas/place.ts';
import { validateRecord } from '../../src/reader/validate-record.ts';

const SCHEMAS = [articleSchema, eventSchema, organisationSchema, personSchema, placeSchema];
const START = { file: 'content/articles/a.md', line: 1, column: 1 };

/** Reads a front matter as each kind of file; returns the issues of all. */
function readAsEverything(fields: string) {
  const { frontMatter, issues } = parseFrontMatter(`---\n${fields}\n---\nTexte.\n`, START.file);
  return frontMatter ? [...issues, ...SCHEMAS.flatMap((schema) => validateRecord(schema, frontMatter).issues)] : issues;
}

it('never throws on a front matter, however broken, and places every issue in the file', () => {
  const keys = ['titre', 'date', 'type', 'nom', 'sources', 'document', 'participants', 'qui', 'part', 'lieux', 'passages', 'ajoutes', 'fonctions', 'de', 'jusqua', 'original', 'coordonnees', '__proto__', 'constructor'];
  const values = ['2025-10-28', '2025-02-30', 'visite', 'x', '1', 'null', '~', '"', "'", '|', '>', '%', '@', '`', '&a', '*a', '!x', '# note'];
  const marks = [': ', ':', '\n', '\n  ', '\n- ', '- ', '{', '}', '[', ']', ', ', '\t', '? ', '<<: ', '---\n', '...\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys, ...values, ...marks), { maxLength: 25 }), (pieces) => {
      const fields = pieces.join('');
      const lines = fields.split('\n').length + 3;
      for (const { line, column, message, hint } of readAsEverything(fields)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(`${message}${hint}`).not.toContain('undefined');
      }
    }),
    { numRuns: 600, seed: 20251028 },
  );
});

it.each([
  ['brackets never closed', `titre: ${'['.repeat(5000)}`],
  ['fields one inside another', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['a value that refers to itself', 'titre: &a [*a]'],
  ['references that multiply', `a: &a [x, x]\n${'bcdefghijklm'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghijklm'[index]}, *${'abcdefghijklm'[index]}]`).join('\n')}`],
])('survives %s', (_, fields) => {
  expect(readAsEverything(fields).length).toBeGreaterThan(0);
});

it('reads a very long paragraph, and marks that never close, in a reasonable time', () => {
  const started = performance.now();
  expect(readArticle('mot '.repeat(50_000), START).blocks).toHaveLength(1);
  readArticle('*a **b [c '.repeat(2000), START);
  expect(performance.now() - started).toBeLessThan(5000);
});
