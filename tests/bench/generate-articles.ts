import type { ArticleInput, TextBlock } from '../../src/dossier/inputs.ts';
import type { Entity } from '../../src/dossier/model.ts';
import { buildChance } from './build-chance.ts';

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** Articles in agency style, spread over ten years, with four dated facts in ten sentences and words of their own. */
export function generateArticles(count: number, entities: readonly Entity[], seed = 1): ArticleInput[] {
  const chance = buildChance(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const cities = entities.flatMap((entity) => (entity.kind === 'place' && entity.placeKind === 'city' ? [entity.name] : []));
  const date = (): string => `${1 + Math.floor(chance() * 28)} ${pick(MONTHS)} ${2016 + Math.floor(chance() * 10)}`;
  const sentence = (): string =>
    pick([
      () => `Le ${date()}, ${pick(people)} a reçu ${pick(people)} à ${pick(cities)}.`,
      () => `${pick(people)} s’est rendu à ${pick(cities)} du 3 au 5 ${pick(MONTHS)}, selon l’agence KCNA.`,
      () => `En ${pick(MONTHS)} dernier, un accord aurait été signé entre Moscou et Pyongyang par ${pick(people)}.`,
      () => `${pick(people)} devrait s’entretenir avec ${pick(people)} lundi à ${pick(cities)}, a annoncé le Kremlin.`,
      () => `Le propos n’apprend rien que l’on ne sache déjà sur les intentions de ${pick(cities)}, mais il compte.`,
      () => `À l’issue de cet entretien, ${pick(people)} a salué une coopération « ${pick(['solide', 'féconde', 'exemplaire'])} ».`,
      () => `Les observateurs hésitent : le commerce, l’énergie et les transports pèsent autant que les armes numéro ${Math.floor(chance() * 1e6)}.`,
    ])();
  return Array.from({ length: count }, (_, index): ArticleInput => {
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(chance() * 3600))).toISOString().slice(0, 10);
    const blocks = Array.from({ length: 6 }, (__, line): TextBlock => ({ kind: 'paragraph', text: Array.from({ length: 5 }, sentence).join(' '), line: line + 1 }));
    return { id: `article-${index}`, title: `Article ${index}`, date: day, dateCertainty: 'exact', dateNote: null, standfirst: sentence(), sources: [], blocks, at: { file: `${index}.md`, line: 1, column: 1 } };
  });
}
