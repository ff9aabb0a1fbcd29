import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import type { Gazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../../src/dossier/gazetteer/find-mentions.ts';
import { buildPerson, ENTITIES } from './entities.ts';
import { buildTestPassages } from './find-in.ts';

const SENTENCE = 'Lundi, à Moscou, Vladimir Poutine a reçu Choe Son-hui, et le président russe a salué les soldats nord-coréens partis au front.';

/** Best of three runs, in milliseconds: the least disturbed by the machine's other work. */
function timeFinding(gazetteer: Gazetteer, sentences: number): number {
  const passages = buildTestPassages(Array.from({ length: sentences }, () => SENTENCE));
  return Math.min(...[1, 2, 3].map(() => {
    const start = performance.now();
    findMentions({ id: 'essai', date: '2025-10-28' }, passages, gazetteer);
    return performance.now() - start;
  }));
}

// Bounds are loose, so that a busy machine does not fail them; a quadratic cost would be sixteen times more, not eight.
test('four times the text costs about four times as much', () => {
  const gazetteer = compileGazetteer(ENTITIES);
  timeFinding(gazetteer, 2000);
  expect(timeFinding(gazetteer, 8000) / timeFinding(gazetteer, 2000)).toBeLessThan(9);
});

test('forty thousand aliases more cost about nothing', () => {
  const strangers = Array.from({ length: 2000 }, (_, index) =>
    buildPerson(`inconnu-${index}`, `Prenom${index} Nomde${index}`, { aliases: Array.from({ length: 20 }, (_unused, alias) => `Prenom${alias} Autre${index}`) }));
  const small = compileGazetteer(ENTITIES);
  const large = compileGazetteer([...ENTITIES, ...strangers]);
  expect(timeFinding(large, 4000) / timeFinding(small, 4000)).toBeLessThan(2.5);
});

test('a hostile text is read in a moment', () => {
  const gazetteer = compileGazetteer(ENTITIES);
  for (const text of ['Kim '.repeat(20_000), 'Conseil de sécurité de '.repeat(5_000), 'le '.repeat(30_000), 'Moscou, '.repeat(10_000), 'à Moscou et '.repeat(10_000)]) {
    const start = performance.now();
    findMentions({ id: 'essai', date: '2025-10-28' }, buildTestPassages([text]), gazetteer);
    expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(4000);
  }
});
