import { expect, it } from 'vitest';
import { describeDossier } from '../../src/site/describe-dossier.ts';

it('says what the dossier holds, small counts in words', () => {
  expect(describeDossier({ articles: Array(5), entities: Array(52), events: Array(25) })).toBe(
    'Cinq articles, 52 personnes, lieux et organisations, 25 événements, chacun avec ses preuves.',
  );
});
