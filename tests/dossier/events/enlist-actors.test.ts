import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../../src/dossier/events/build-glossary.ts';
import { enlistActors } from '../../../src/dossier/events/enlist-actors.ts';
import { article, read } from './small-world.ts';

/** Who acts in the last of some sentences, as `words → entity`; mentions of names are left out, unless a pronoun stands for them. */
function enlist(...sentences: string[]): string[] {
  const { dossier } = read([article('un', '2024-05-15', ...sentences)]);
  const passages = dossier.passages.filter(({ kind }) => kind === 'paragraph');
  const cast = enlistActors(
    passages.map((passage) => ({ passage, mentions: dossier.mentions.filter((mention) => mention.passage === passage.id) })),
    buildGlossary(dossier.entities),
  );
  const named = new Set(dossier.mentions.filter((mention) => mention.passage === passages.at(-1)?.id).map(({ start }) => start));
  return (cast.at(-1) ?? []).filter(({ start, entity }) => entity !== '' && !named.has(start)).map(({ text, entity }) => `${text} → ${entity}`);
}

describe('groups that act for a country', () => {
  it.each([
    ['Des officiers russes ont défilé.', ['Des officiers russes → russie']],
    ['Deux hauts responsables chinois sont venus.', ['Deux hauts responsables chinois → chine']],
    ['Une délégation du ministère russe de la Culture est venue.', ['Une délégation du ministère russe → russie']],
    ['L’ambassadeur de Chine a signé.', ['L’ambassadeur de Chine → chine']],
    ['Le président de la Douma est venu.', ['Le président de la Douma → russie']],
    ['L’homologue chinois de Luc Morel est venu.', ['L’homologue chinois → chine']],
    ['L’aide militaire russe a été livrée.', []],
    ['Un missile russe a été tiré.', []],
    ['Luc Morel, le ministre russe des Transports, est venu.', []],
  ])('%s', (sentence, actors) => expect(enlist(sentence)).toEqual(actors));
});

describe('people the glossary does not know', () => {
  it.each([
    ['Le ministre russe de la Défense, Igor Malov, est venu.', 'M. Malov est reparti.', ['Malov → russie']],
    ['Le vice-Premier ministre chinois Wei Tan est venu.', 'Wei Tan est reparti.', ['Wei → chine', 'Tan → chine']],
    ['Igor Malov, ministre russe de la Défense, est venu.', 'Il a été reçu.', ['Il → russie']],
    ['Le ministre russe de la Défense est venu.', 'Le ministre a été reçu.', ['ministre → russie']],
    ['Le ministre russe de la Défense est venu.', 'Le ministre de la Culture a été reçu.', []],
    ['Le ministre russe de la Défense a vu Igor Malov.', 'M. Malov est reparti.', []],
  ])('%s %s', (first, second, actors) => expect(enlist(first, second)).toEqual(actors));
});

describe('pronouns', () => {
  it.each([
    ['Paul Riva a reçu Luc Morel.', 'Il l’avait déjà reçu en mars.', ['Il → paul-riva', 'l → luc-morel']],
    ['Paul Riva a reçu Anna Berg.', 'Il l’avait déjà reçue en mars.', ['Il → paul-riva', 'l → anna-berg']],
    ['La délégation russe est arrivée.', 'Elle a été reçue par Paul Riva.', ['Elle → russie']],
    ['La Russie a tiré un missile, selon l’Agence Nord.', 'Elle en avait tiré deux.', ['Elle → russie']],
    ['Des soldats russes sont arrivés.', 'Ils ont défilé.', ['Ils → russie']],
    ['Paul Riva a reçu Luc Morel.', 'Ils ont parlé.', ['Ils → paul-riva', 'Ils → luc-morel']],
    ['Paul Riva recevra Anna Berg, a indiqué Luc Morel.', 'Elle viendra seule, a-t-il ajouté.', ['Elle → anna-berg', 'il → luc-morel']],
    ['Des soldats russes sont arrivés.', 'Certains d’entre eux ont défilé.', ['eux → russie']],
    ['Paul Riva a visité Sudville.', 'Luc Morel l’accueille.', ['l → paul-riva']],
    ['Paul Riva a visité Sudville.', 'Luc Morel a vu le palais et la foule.', []],
    ['Paul Riva a reçu Luc Morel.', 'Ce dernier est reparti.', ['dernier → luc-morel']],
    ['Paul Riva a reçu Luc Morel.', 'Ce dernier entretien a été bref.', []],
    ['Paul Riva a signé un accord.', 'Il a été publié lundi.', []],
    ['Paul Riva a signé un accord.', 'Il s’agit d’un début ; il faut attendre.', []],
    ['Paul Riva recevra Anna Berg, a annoncé son adjoint, Luc Morel.', 'Elle viendra seule, a-t-il ajouté.', ['Elle → anna-berg', 'il → luc-morel']],
    ['Un responsable a parlé.', 'Il a été reçu.', []],
    ['Paul Riva a reçu la presse.', 'Un responsable a parlé : il a été reçu.', []],
  ])('%s %s', (first, second, actors) => {
    expect(enlist(first, second).toSorted()).toEqual(actors.toSorted());
  });

  it('« qui » takes up the name just before', () => expect(enlist('Paul Riva a reçu des diplomates russes, qui ont vu Anna Berg.')).toEqual(['des diplomates russes → russie', 'qui → russie']));
});

describe('places called by what they are', () => {
  it.each([
    ['Il pleut dans la capitale russe.', ['la capitale russe → moscou']],
    ['Des navires ont accosté en territoire russe.', ['territoire russe → russie']],
    ['Luc Morel s’est rendu à Norville, où il a vu Anna Berg.', ['où → norville', 'il → luc-morel']],
    ['Il pleut dans la capitale de la Russie.', ['la capitale de la Russie → moscou']],
    ['La capitale du cinéma dort.', []],
  ])('%s', (sentence, actors) => expect(enlist(sentence)).toEqual(actors));

  it.each([
    ['Luc Morel s’est rendu à Norville.', 'Anna Berg s’y trouvait.', ['y → norville']],
    ['Luc Morel s’est rendu à Norville.', 'Anna Berg l’attendait dans la même ville.', ['ville → norville']],
    ['Luc Morel s’est rendu à Norville.', 'Anna Berg s’y oppose.', []],
    ['Luc Morel s’est rendu à Norville.', 'Anna Berg se rend place Rouge, sans préciser la ville.', []],
    ['Luc Morel s’est rendu à Norville.', 'Il y a une fête.', []],
    ['Luc Morel a parlé de Norville.', 'Anna Berg s’y trouvait.', []],
  ])('%s %s', (first, second, actors) => expect(enlist(first, second).filter((actor) => /^(?:y|ville|place) /.test(actor))).toEqual(actors));
});

describe('two countries together', () => {
  it.each([
    ['La Russie et la Chine ont signé un traité.', 'Les deux pays l’ont ratifié.', ['Les deux pays → chine', 'Les deux pays → russie']],
    ['La Russie et la Chine ont signé un traité.', 'Leurs gouvernements l’ont ratifié.', ['Leurs gouvernements → chine', 'Leurs gouvernements → russie']],
    ['La Russie et la Chine ont signé un traité.', 'Anna Berg et Paul Riva ont uni les deux pays.', ['les deux pays → nordie', 'les deux pays → sudie']],
    ['La Russie et la Chine ont signé un traité.', 'Deux pays l’ont ratifié.', []],
  ])('%s %s', (first, second, actors) => expect(enlist(first, second)).toEqual(actors));
});
