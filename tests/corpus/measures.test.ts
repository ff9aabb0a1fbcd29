import { expect, it } from 'vitest';
import { MEASURES } from '../../src/site/measures.ts';
import { summariseMeasures } from '../bench/summarise-measures.ts';

it('the page on the method shows what the engine does now; if not, run: npm run bench:events -- --write', async () => {
  expect(MEASURES.sets, 'refresh with: npm run bench:events -- --write').toEqual(await summariseMeasures());
});
