import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import type { Gazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../../src/dossier/gazetteer/find-mentions.ts';
import { buildPerson, ENTITIES } from './entities.ts';
import { buildTestPassages } from './find-in.ts';

const SENTENCES = [
  'Lundi, à Moscou, Vladimir Poutine a reçu Choe Son-hui, et le président russe a salué les soldats nord-coréens partis au front.',
  'Rien de ce qui fut dit ce jour-là ne sortit du salon où l’on s’était enfermé, et les témoins eux-mêmes en gardèrent un souvenir vague.',
  'Les deux ministres, selon Séoul, se seraient revus le lendemain, loin des caméras, pour parler d’obus et de céréales.',
];

/** Best of five readings of an article of so many sentences, in milliseconds: the least disturbed by the machine's other work. */
function timeFinding(gazetteer: Gazetteer, sentences: number): number {
  const passages = buildTestPassages(Array.from({ length: sentences }, (_, index) => SENTENCES[index % SENTENCES.length] ?? ''));
  return Math.min(...[1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    findMentions({ id: 'essai', date: '2025-10-28' }, passages, gazetteer);
    return performance.now() - start;
  }));
}

// Bounds are loose, so that a busy machine does not fail them: a quadratic cost would multiply by sixty-four.
test('eight times the text costs about eight times as much', { timeout: 20_000 }, () => {
  const gazetteer = compileGazetteer(ENTITIES);
  timeFinding(gazetteer, 3000);
  expect(timeFinding(gazetteer, 8000) / timeFinding(gazetteer, 1000)).toBeLessThan(24);
});

test('forty thousand aliases more cost about nothing', { timeout: 20_000 }, () => {
  const strangers = Array.from({ length: 2000 }, (_, index) =>
    buildPerson(`inconnu-${index}`, `Prenom${index} Nomde${index}`, { aliases: Array.from({ length: 20 }, (_unused, alias) => `Prenom${alias} Autre${index}`) }));
  const small = compileGazetteer(ENTITIES);
  const large = compileGazetteer([...ENTITIES, ...strangers]);
  timeFinding(small, 2000);
  expect(timeFinding(large, 2000) / timeFinding(small, 2000)).toBeLessThan(4);
});

test.each([
  'Kim '.repeat(20_000), 'Conseil de sécurité de '.repeat(5_000), 'le '.repeat(30_000), 'le très '.repeat(10_000), 'Moscou, '.repeat(10_000),
  'à Moscou et '.repeat(10_000), 'M. Choe '.repeat(10_000), 'le ministre russe '.repeat(5_000), 'les présidents russe, '.repeat(5_000), '('.repeat(50_000), 'Wonsan et '.repeat(10_000), 'Lavrov et '.repeat(10_000), 'du président de la Russie et '.repeat(5_000),
])('a hostile text is read in a moment (%#)', { timeout: 20_000 }, (text) => {
  const start = performance.now();
  findMentions({ id: 'essai', date: '2025-10-28' }, buildTestPassages([text]), compileGazetteer(ENTITIES));
  expect(performance.now() - start).toBeLessThan(5000);
});
