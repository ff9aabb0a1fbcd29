import { describe, expect, test } from 'vitest';
import { findAll, findIn } from './find-in.ts';

describe('a role with its country names whoever holds the office', () => {
  test.each([
    ['la cheffe de la diplomatie nord-coréenne', 'choe-son-hui'], ['la ministre nord-coréenne des Affaires étrangères', 'choe-son-hui'],
    ['la ministre des Affaires étrangères de la Corée du Nord', 'choe-son-hui'], ['la ministre des Affaires étrangères de la RPDC', 'choe-son-hui'],
    ['le chef de la diplomatie russe', 'serguei-lavrov'], ['le ministre des Affaires étrangères russe', 'serguei-lavrov'], ['le patron de la diplomatie de Moscou', 'serguei-lavrov'],
    ['le dirigeant nord-coréen', 'kim-jong-un'], ['le leader suprême nord-coréen', 'kim-jong-un'], ['le numéro un nord-coréen', 'kim-jong-un'], ['l’homme fort de Pyongyang', 'kim-jong-un'],
    ['le président russe', 'vladimir-poutine'], ['le président de la Russie', 'vladimir-poutine'], ['le président de la fédération de Russie', 'vladimir-poutine'],
    ['le chef de l’État russe', 'vladimir-poutine'], ['le maître du Kremlin', 'vladimir-poutine'], ['le locataire du Kremlin', 'vladimir-poutine'], ['le chef du Kremlin', 'vladimir-poutine'],
    ['le dirigeant russe', 'vladimir-poutine'], ['le président chinois', 'xi-jinping'], ['le numéro un chinois', 'xi-jinping'],
    ['le porte-parole du Kremlin', 'dmitri-peskov'], ['le porte-parole de la présidence russe', 'dmitri-peskov'],
    ['le secrétaire du Conseil de sécurité russe', 'serguei-choigou'], ['le secrétaire du Conseil de sécurité de la fédération de Russie', 'serguei-choigou'],
    ['le vice-président du Conseil de sécurité russe', 'dmitri-medvedev'], ['le numéro deux du Conseil de sécurité russe', 'dmitri-medvedev'],
    ['l’ex-président russe', 'dmitri-medvedev'], ['l’ancien président russe', 'dmitri-medvedev'],
    ['le secrétaire général du Parti du travail de Corée', 'kim-jong-un'],
  ])('%s', (role, person) => expect(findIn(`Hier, ${role} a parlé.`)).toEqual([`${role} = ${person} role`]));

  test('a fused article stays outside', () => expect(findIn('La venue du président russe et un mot au dirigeant nord-coréen.')).toEqual([
    'président russe = vladimir-poutine role', 'dirigeant nord-coréen = kim-jong-un role']));
});

describe('the office is that of the article’s date', () => {
  test('the Russian defence minister is Choïgou in 2023, nobody of the glossary in 2025', () => {
    expect(findIn('Le ministre russe de la Défense a parlé.', { date: '2023-07-26' })).toEqual(['Le ministre russe de la Défense = serguei-choigou role']);
    expect(findIn('Le ministre russe de la Défense a parlé.', { date: '2025-07-26' })).toEqual([]);
  });

  test('the Russian president is Medvedev in 2010', () => {
    expect(findIn('Le président russe a parlé.', { date: '2010-01-01' })).toEqual(['Le président russe = dmitri-medvedev role']);
    expect(findIn('Le Premier ministre russe a parlé.', { date: '2010-01-01' })).toEqual(['Le Premier ministre russe = vladimir-poutine role']);
  });

  test('the North Korean minister is not yet a woman in 2021', () => expect(findIn('La ministre nord-coréenne des Affaires étrangères a parlé.', { date: '2021-01-01' })).toEqual([]));
});

describe('gender', () => {
  test('a feminine role is no man’s', () => expect(findIn('La cheffe de la diplomatie russe a parlé.')).toEqual([]));
});

describe('a role without country follows who was named', () => {
  test('« la ministre », « le ministre », « le porte-parole »', () => {
    expect(findIn(['Choe Son-hui a vu Sergueï Lavrov.', 'La ministre a souri.', 'Le ministre a remercié.'])).toEqual([
      'Choe Son-hui = choe-son-hui', 'Sergueï Lavrov = serguei-lavrov', 'La ministre = choe-son-hui role', 'Le ministre = serguei-lavrov role']);
    expect(findIn(['Peskov a parlé.', 'Le porte-parole n’a rien dit.'])).toContain('Le porte-parole = dmitri-peskov role');
    expect(findIn('La ministre a souri.')).toEqual([]);
  });

  test('someone unknown in the same office hides those before', () => {
    expect(findIn(['Sergueï Lavrov a parlé.', 'Le ministre chinois, Wang Yi, a écouté.', 'Le ministre a souri.'])).toEqual(['Sergueï Lavrov = serguei-lavrov']);
  });

  test('« la diplomate nord-coréenne » is the one already named', () => {
    expect(findIn(['Choe Son-hui est venue.', 'La diplomate nord-coréenne a parlé.'])).toContain('La diplomate nord-coréenne = choe-son-hui role');
    expect(findIn('La diplomate nord-coréenne a parlé.')).toEqual([]);
  });

  test('two leaders named together leave « le dirigeant » open', () => {
    const { ambiguous } = findAll(['Poutine et Xi Jinping ont défilé.', 'Le dirigeant a souri.']);
    expect(ambiguous).toMatchObject([{ text: 'Le dirigeant', candidates: ['xi-jinping', 'vladimir-poutine'] }]);
  });
});

describe('somebody unknown', () => {
  test('« un responsable américain » is the one « le responsable » means', () => {
    expect(findIn(['Sergueï Lavrov a parlé.', 'Un responsable américain a réagi.', 'Le responsable a ri.'])).toEqual(['Sergueï Lavrov = serguei-lavrov']);
  });

  test('does not hide people of another country', () => {
    expect(findIn(['Sergueï Lavrov a vu le ministre chinois, Wang Yi.', 'Le ministre russe a souri.'])).toContain('Le ministre russe = serguei-lavrov role');
  });
});

describe('counterparts', () => {
  test('« son homologue russe » holds in Russia the office of the one named last', () => {
    expect(findIn('Choe Son-hui a rencontré son homologue russe à Moscou.')).toContain('son homologue russe = serguei-lavrov role');
    expect(findIn('Kim Jong-un a reçu son homologue russe.')).toContain('son homologue russe = vladimir-poutine role');
    expect(findIn('Poutine a salué son homologue nord-coréen.')).toContain('son homologue nord-coréen = kim-jong-un role');
  });
});

describe('whose role it is', () => {
  test('« son porte-parole » is that of the ruler spoken of', () => expect(findIn(['Poutine se tait.', 'Son porte-parole a souri.'])).toContain('Son porte-parole = dmitri-peskov role'));

  test('a minister « of » somebody is a minister of their country, and both are mentions', () => {
    expect(findIn('Le ministre des Affaires étrangères de Vladimir Poutine a vu son homologue nord-coréen.')).toEqual([
      'Le ministre des Affaires étrangères = serguei-lavrov role', 'Vladimir Poutine = vladimir-poutine', 'son homologue nord-coréen = choe-son-hui role']);
  });

  test('« son homologue » alone is the other one met', () => {
    expect(findIn(['Choe Son-hui a vu Sergueï Lavrov.', 'La ministre a parlé, son homologue a écouté.'])).toContain('son homologue = serguei-lavrov role');
    expect(findIn('Choe Son-hui a parlé, son homologue a écouté.')).toEqual(['Choe Son-hui = choe-son-hui']);
  });

  test('« un chef de la diplomatie » is nobody, and still has a counterpart', () => {
    expect(findIn('Un chef de la diplomatie nord-coréenne a vu son homologue russe.')).toEqual(['son homologue russe = serguei-lavrov role']);
  });

  test('a phrase longer than the lexicon knows is left alone', () => {
    expect(findIn(['Sergueï Lavrov a parlé.', 'Le ministre russe chargé de l’Est a souri.', 'Le ministre russe des Transports aussi.'])).toEqual(['Sergueï Lavrov = serguei-lavrov']);
  });
});

describe('several people', () => {
  test('« les deux ministres » is one mention a person, on the same words', () => {
    const { mentions } = findAll(['Choe Son-hui a vu Sergueï Lavrov.', 'Les deux ministres ont signé.']);
    expect(mentions.slice(2).map(({ text, entity, form, start }) => [text, entity, form, start])).toEqual([
      ['Les deux ministres', 'choe-son-hui', 'role', 0], ['Les deux ministres', 'serguei-lavrov', 'role', 0]]);
  });

  test.each([
    ['les deux chefs de la diplomatie', ['choe-son-hui', 'serguei-lavrov']], ['les ministres russe et nord-coréen des Affaires étrangères', ['serguei-lavrov', 'choe-son-hui']],
    ['les chefs de la diplomatie russe et nord-coréenne', ['serguei-lavrov', 'choe-son-hui']], ['les présidents russe et chinois', ['vladimir-poutine', 'xi-jinping']],
    ['les dirigeants russe, chinois et nord-coréen', ['vladimir-poutine', 'xi-jinping', 'kim-jong-un']],
  ])('%s', (role, persons) => {
    const { mentions } = findAll(['Choe Son-hui a vu Sergueï Lavrov.', `Hier, ${role} ont parlé.`]);
    expect(mentions.slice(2).map(({ entity }) => entity)).toEqual(persons);
  });

  test('nobody is added to make up the number', () => expect(findIn(['Choe Son-hui est venue.', 'Les deux ministres ont signé.'])).toEqual(['Choe Son-hui = choe-son-hui']));
});

describe('« les deux hommes », « les deux dirigeants »', () => {
  const listPair = (sentences: readonly string[]) => findAll(sentences).mentions.filter(({ text }) => /deux|trois/u.test(text)).map(({ entity, form }) => `${entity} ${form}`);

  test.each([
    [['Vladimir Poutine a reçu Kim Jong-un.', 'Les deux hommes ont signé.'], ['vladimir-poutine', 'kim-jong-un']],
    [['Sergueï Lavrov, venu avec Choe Son-hui, a vu Kim Jong-un.', 'Les deux hommes se connaissent.'], ['serguei-lavrov', 'kim-jong-un']],
    [['Vladimir Poutine a vu Sergueï Lavrov, puis Kim Jong-un.', 'Les deux dirigeants ont signé.'], ['vladimir-poutine', 'kim-jong-un']],
    [['Choe Son-hui a vu Jung Pak.', 'Les deux femmes se sont parlé.'], ['choe-son-hui', 'jung-pak']],
    [['Xi Jinping, Poutine et Kim Jong-un défilent.', 'Les trois hommes sourient.'], ['xi-jinping', 'vladimir-poutine', 'kim-jong-un']],
    [['Vladimir Poutine a vu Kim Jong-un, en présence d’Igor Kozlov.', 'Les deux dirigeants ont signé.'], ['vladimir-poutine', 'kim-jong-un']],
  ])('%s', (sentences, persons) => expect(listPair(sentences)).toEqual(persons.map((person) => `${person} role`)));

  test.each([
    [['Choe Son-hui a vu Sergueï Lavrov.', 'Les deux hommes se taisent.']],
    [['Vladimir Poutine a vu Kim Jong-un.', 'Poutine a ensuite appelé Donald Trump.', 'Les deux hommes ont parlé.']],
    [['Vladimir Poutine a vu Kim Jong-un.', 'Poutine a ensuite vu Trump.', 'Les deux hommes ont parlé.']],
    [['Vladimir Poutine a vu Kim Jong-un.', 'Poutine a ensuite appelé Donald Trump.', 'Les deux dirigeants ont parlé.']],
    [['Vladimir Poutine a vu Kim Jong-un.', 'Les deux hommes d’affaires arrêtés attendent.']],
    [['Vladimir Poutine a vu Kim Jong-un.', 'Les deux hommes forts du pays se taisent.']],
    [['Vladimir Poutine a vu Kim Jong-un.', 'Il neige.', 'Il pleut.', 'Il vente.', 'Il gèle.', 'La police a arrêté un passant.', 'Sergueï Lavrov est parti.', 'Les deux hommes sont en fuite.']],
  ])('nobody is guessed: %s', (sentences) => expect(listPair(sentences)).toEqual([]));
});

describe('a role beside a name is left to the name', () => {
  test.each([
    'Le président russe Vladimir Poutine a parlé.', 'Le président russe, Vladimir Poutine, a parlé.', 'Vladimir Poutine, le président russe, a parlé.',
    'Vladimir Poutine, président de la Fédération, a parlé.', 'Vladimir Poutine est le président russe.',
  ])('%s', (text) => expect(findIn(text)).toEqual(['Vladimir Poutine = vladimir-poutine']));

  test('what the title names is still named', () => expect(findIn('Dmitri Peskov, le porte-parole du Kremlin, a parlé.')).toEqual(['Dmitri Peskov = dmitri-peskov', 'Kremlin = kremlin government']));

  test('a role followed by another person is a mention', () => expect(findIn('Devant le président russe, Choe Son-hui a promis.')).toEqual([
    'le président russe = vladimir-poutine role', 'Choe Son-hui = choe-son-hui']));

  test('the name after a relative is the relative’s', () => {
    expect(findIn('La sœur du dirigeant nord-coréen, Kim Yo-jong, a parlé.')).toEqual(['dirigeant nord-coréen = kim-jong-un role']);
    expect(findIn('L’arrivée du ministre russe de la Défense, Andreï Belooussov, est attendue.', { date: '2023-01-01' })).toEqual([]);
  });

  test('a title given to somebody unknown is nobody’s', () => expect(findIn(['Sergueï Lavrov a parlé.', 'Le ministre russe Denis Mantourov écoute.'])).toEqual(['Sergueï Lavrov = serguei-lavrov']));
});
