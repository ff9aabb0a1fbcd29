import { describe, expect, test } from 'vitest';
import { formatFacetQuery, parseFacetQuery } from '../../../src/dossier/search/facet-query.ts';

const NAMES = [
  { facet: 'personne', slug: 'vladimir-poutine' },
  { facet: 'personne', slug: 'kim-jong-un' },
  { facet: 'type', slug: 'rencontre' },
];

describe('the query of an address', () => {
  test('names the values chosen, facet by facet', () => {
    expect(formatFacetQuery('', NAMES, new Set([2, 0]))).toBe('?personne=vladimir-poutine&type=rencontre');
    expect(formatFacetQuery('', NAMES, new Set([0, 1]))).toBe('?personne=vladimir-poutine&personne=kim-jong-un');
  });

  test('is empty when nothing is chosen', () => {
    expect(formatFacetQuery('?personne=kim-jong-un', NAMES, new Set())).toBe('');
  });

  test('keeps the parameters that are no facet', () => {
    expect(formatFacetQuery('?lang=fr&type=rencontre', NAMES, new Set([1]))).toBe('?lang=fr&personne=kim-jong-un');
  });

  test('is read back as it was written', () => {
    expect(parseFacetQuery('?personne=kim-jong-un&type=rencontre', NAMES)).toEqual(new Set([1, 2]));
  });

  test('may name what nobody knows: it is ignored', () => {
    expect(parseFacetQuery('?personne=inconnu&couleur=rouge&type=Rencontre&periode=', NAMES)).toEqual(new Set());
    expect(parseFacetQuery('?lieu=vladimir-poutine', NAMES)).toEqual(new Set());
  });
});
