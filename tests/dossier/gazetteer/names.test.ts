import { describe, expect, test } from 'vitest';
import { buildPerson, ENTITIES } from './entities.ts';
import { findAll, findIn } from './find-in.ts';

describe('spellings', () => {
  test.each([
    ['Choe Son-hui', 'a name as written'], ['Choe Son Hui', 'a space for a hyphen'], ['Choe Son‑hui', 'a no-break hyphen'],
    ['Choe\u00a0Son-hui', 'a no-break space'], ['Choe\u202fSon-hui', 'a narrow no-break space'], ['CHOE SON-HUI', 'capitals'],
    ['Choi Sun-hee', 'another romanisation'], ["Ch'oe Sŏnhŭi", 'McCune-Reischauer with a straight apostrophe'],
    ['Ch’oe Sŏnhŭi'.normalize('NFD'), 'decomposed accents'], ['최선희', 'Hangul'], ['최선희'.normalize('NFD'), 'decomposed Hangul'],
    ['Choe\nSon-hui', 'a line break'], ['Choe Son\u00adhui'.replace('\u00ad', '-'), 'a plain hyphen'],
  ])('« %s » is Choe Son-hui (%s)', (name) => {
    const { mentions } = findAll([`Hier, ${name} est arrivée.`]);
    expect(mentions.map(({ text, entity, form }) => [text, entity, form])).toEqual([[name, 'choe-son-hui', 'name']]);
  });

  test('offsets are those of the text as written, accents decomposed or not', () => {
    const text = 'Été : Sergueï Choïgou'.normalize('NFD');
    const [mention] = findAll([text]).mentions;
    expect(text.slice(mention?.start, mention?.end)).toBe('Sergueï Choïgou'.normalize('NFD'));
  });

  test('accents lost are no obstacle, capitals lost are', () => {
    expect(findIn('Selon Serguei Choigou et Dmitri Peskov.')).toHaveLength(2);
    expect(findIn('une poutine au fromage, un xi grec, la chine du fauteuil')).toEqual([]);
  });

  test('an acronym keeps its capitals', () => {
    expect(findIn('La KCNA et le NIS se contredisent.')).toEqual(['KCNA = kcna', 'NIS = renseignement-sud-coreen']);
    expect(findIn('À Nis, on attend ; le Ptc aussi.')).toEqual([]);
  });

  test('a comma and a closing parenthesis belong to the name that has them', () => {
    expect(findIn('De Washington, D.C., la dépêche est partie.')[0]).toBe('Washington, D.C. = washington');
    expect(findIn('L’Institut international d’études stratégiques (IISS) compte.')).toEqual(['Institut international d’études stratégiques (IISS) = iiss']);
  });

  test('inside a longer name, only people are held to their capitals', () => {
    expect(findIn('La Corée du nord et le Conseil de sécurité de l’Onu.')).toEqual(['Corée du nord = coree-du-nord', 'Conseil de sécurité de l’Onu = conseil-de-securite-de-l-onu']);
    expect(findIn('un lee ho-ryung, un Joseph dempsey')).toEqual([]);
  });

  test('a short form is the organisation once it was named', () => {
    expect(findIn(['Le Parti du travail recrute.', 'Le Parti du travail de Corée recrute.', 'Le Parti du travail recrute.'])).toEqual([
      'Parti du travail de Corée = parti-du-travail-de-coree', 'Parti du travail = parti-du-travail-de-coree']);
  });

  test('a muted spelling is recognised', () => {
    expect(findIn('Jung Park et Peskok ont parlé.')).toEqual(['Jung Park = jung-pak', 'Peskok = dmitri-peskov surname']);
  });

  test('a weak spelling waits for the full name', () => {
    expect(findIn('L’APC défile, Xi regarde.')).toEqual([]);
    expect(findIn(['L’Armée populaire coréenne défile devant Xi Jinping.', 'L’APC salue Xi.'])).toEqual([
      'Armée populaire coréenne = armee-populaire-coreenne', 'Xi Jinping = xi-jinping', 'APC = armee-populaire-coreenne', 'Xi = xi-jinping surname']);
  });
});

describe('longest match', () => {
  test.each([
    ['le Conseil de sécurité russe siège', 'Conseil de sécurité russe = conseil-de-securite-de-la-federation-de-russie'],
    ['le Conseil de sécurité des Nations unies siège', 'Conseil de sécurité des Nations unies = conseil-de-securite-de-l-onu'],
    ['la région de Koursk est calme', 'région de Koursk = region-de-koursk'],
    ['l’Extrême-Orient russe manque de bras', 'Extrême-Orient russe = extreme-orient-russe'],
    ['la frontière entre la Russie et la Corée du Nord est courte', 'frontière entre la Russie et la Corée du Nord = frontiere'],
  ])('%s', (text, expected) => expect(findIn(text)).toEqual([expected]));
});

describe('surnames', () => {
  test('a surname of the files stands alone', () => expect(findIn('Selon Lavrov, rien ne presse.')).toEqual(['Lavrov = serguei-lavrov surname']));

  test('« Kim » names nobody before he is named in full, even « M. Kim »', () => {
    expect(findIn('Kim a parlé, M. Kim aussi.')).toEqual([]);
    expect(findIn(['Kim Jong-un est venu.', 'Kim a parlé, M. Kim a souri.'])).toHaveLength(3);
  });

  test('a surname in a title counts on the full name below', () => {
    const { mentions } = findAll(['Choe à Moscou'], { kind: 'title' });
    expect(mentions.map(({ entity }) => entity)).toEqual(['moscou']);
  });

  test('a civility must agree', () => {
    expect(findIn('Mme Lavrov et Mme Peskov dînent.')).toEqual([]);
    expect(findIn(['Choe Son-hui dîne.', 'Mme Choe part.'])).toContain('Choe = choe-son-hui surname');
  });

  test.each([
    'Daniil Medvedev sert pour le match.', 'Le patineur Igor Lavrov s’échauffe.', 'Maria Peskov expose.', 'Choe Yong-il est mort.', 'Xi Zhongxun fut purgé.', 'La chanteuse Lee Hyori chante.',
  ])('another person of the same surname is nobody here: %s', (text) => expect(findIn(text)).toEqual([]));

  test('after a namesake, a bare surname is reported, not guessed', () => {
    const { mentions, ambiguous } = findAll(['Dmitri Medvedev écrit.', 'Daniil Medvedev joue.', 'Medvedev a gagné.']);
    expect(mentions.map(({ passage }) => passage)).toEqual(['s1']);
    expect(ambiguous).toMatchObject([{ passage: 's3', text: 'Medvedev', candidates: ['dmitri-medvedev'] }]);
  });

  test('a given name in a spelling of its own still makes the full name', () => {
    expect(findIn('Serguey Lavrov et Dmitriy Peskov.')).toEqual(['Serguey Lavrov = serguei-lavrov', 'Dmitriy Peskov = dmitri-peskov']);
  });

  test('a shared surname is the one named last, unless both were named together', () => {
    expect(findIn(['Choe Son-hui est là.', 'Choe Ryong-hae arrive.', 'Choe parle.'])).toContain('Choe = choe-ryong-hae surname');
    const { mentions, ambiguous } = findAll(['Choe Son-hui et Choe Ryong-hae sont là.', 'Choe parle.', 'Mme Choe part.']);
    expect(ambiguous).toMatchObject([{ text: 'Choe', candidates: ['choe-son-hui', 'choe-ryong-hae'] }]);
    expect(mentions.at(-1)).toMatchObject({ passage: 's3', entity: 'choe-son-hui' });
  });

  test('two people of one name are never merged', () => {
    const twins = [buildPerson('a', 'Ivan Petrov'), buildPerson('b', 'Ivan Petrov')];
    const { mentions, ambiguous } = findAll(['Ivan Petrov parle.'], { entities: twins });
    expect(mentions).toEqual([]);
    expect(ambiguous).toMatchObject([{ text: 'Ivan Petrov', candidates: ['a', 'b'] }]);
  });
});

describe('« Conseil de sécurité » alone', () => {
  test.each([
    [['Le Conseil de sécurité a voté une résolution malgré le veto.'], 'conseil-de-securite-de-l-onu'],
    [['Dmitri Medvedev siège au Conseil de sécurité.'], 'conseil-de-securite-de-la-federation-de-russie'],
    [['Le Conseil de sécurité de l’ONU s’est réuni.', 'Le Conseil de sécurité n’a rien décidé.'], 'conseil-de-securite-de-l-onu'],
  ])('%s', (sentences, expected) => expect(findAll(sentences).mentions.at(-1)?.entity).toBe(expected));

  test('without context it is reported', () => {
    const { mentions, ambiguous } = findAll(['Le Conseil de sécurité se réunit.']);
    expect(mentions).toEqual([]);
    expect(ambiguous[0]?.candidates).toEqual(['conseil-de-securite-de-l-onu', 'conseil-de-securite-de-la-federation-de-russie']);
  });
});

test('identifiers are unique and in reading order', () => {
  const { mentions } = findAll(['Lavrov voit Choe Son-hui à Moscou.', 'Peskov se tait.']);
  expect(mentions.map(({ id }) => id)).toEqual(['essai/s1/m1', 'essai/s1/m2', 'essai/s1/m3', 'essai/s2/m1']);
});

test('the test glossary itself has one entity an id', () => {
  expect(new Set(ENTITIES.map(({ id }) => id)).size).toBe(ENTITIES.length);
});

describe('« Kim » alone', () => {
  const summit = 'Kim Jong-un a reçu Sergueï Lavrov à Wonsan.';
  const listKims = (sentences: readonly string[], options = {}) => findIn(sentences, options).filter((mention) => mention.startsWith('Kim ='));

  test('is the only Kim the article names in full, before or after', () => {
    expect(listKims([summit, 'Kim a parlé.'])).toEqual(['Kim = kim-jong-un surname']);
    expect(listKims(['Lavrov chez Kim', summit])).toEqual(['Kim = kim-jong-un surname']);
    expect(listKims(['Lavrov chez Kim', summit], { kind: 'title' })).toEqual(['Kim = kim-jong-un surname']);
  });

  test('is nobody when the article never names him in full', () => expect(listKims(['Kim a parlé.', 'Sergueï Lavrov a écouté.'])).toEqual([]));

  test.each(['Kim Il-sung est mort en 1994.', 'Sa sœur, Kim Yo-jong, a écouté.', 'Le négociateur Sung Kim a souri.', 'Kim Jong-il régnait.'])(
    'is nobody when another Kim is named anywhere: %s', (other) => {
      expect(listKims([summit, other, 'Kim a parlé.'])).toEqual([]);
      expect(listKims(['Kim a parlé.', summit, other])).toEqual([]);
    });

  test('is reported then, not guessed', () => {
    expect(findAll([summit, 'Kim Yo-jong écoute.', 'Kim a parlé.']).ambiguous).toMatchObject([{ passage: 's3', text: 'Kim', candidates: ['kim-jong-un'] }]);
  });

  test('is nobody where a woman bears the name', () => expect(listKims([summit, 'Mme Kim a souri.', 'Kim a parlé.'])).toEqual([]));

  test('a square of that name is no other Kim', () => expect(listKims([summit, 'La foule emplit la place Kim Il-sung.', 'Kim a salué.'])).toHaveLength(1));

  test.each(['Les Kim règnent.', 'La dynastie Kim règne.', 'Il a connu trois Kim.', 'La famille Kim règne.'])('is no family: %s', (text) => expect(listKims([summit, text])).toEqual([]));

  test('is nobody when two people of the glossary bear the name', () => {
    const entities = [...ENTITIES, buildPerson('kim-yo-jong', 'Kim Yo-jong', { country: 'coree-du-nord', gender: 'f' })];
    expect(listKims([summit, 'Kim a parlé.'], { entities })).toEqual([]);
  });
});

describe('« le Nord », « le Sud »', () => {
  const korea = 'La Corée du Sud surveille la frontière.';

  test.each([
    ['Le Nord a tiré un missile.', 'Nord = coree-du-nord government'], ['Selon le Sud, rien ne bouge.', 'Sud = coree-du-sud government'],
    ['Les soldats du Nord avancent.', 'Nord = coree-du-nord'], ['Elle a livré du riz au Nord.', 'Nord = coree-du-nord'],
    ['Rien ne va plus entre le Nord et le Sud.', 'Nord = coree-du-nord,Sud = coree-du-sud'], ['Le régime du Nord se tait.', 'Nord = coree-du-nord'],
  ])('are the Koreas once one was named: %s', (text, expected) => expect(findIn([korea, text]).slice(1).join()).toBe(expected));

  test('are nobody before', () => expect(findIn(['Le Nord a tiré un missile.', 'Le Sud proteste.'])).toEqual([]));

  test.each([
    'Le Nord de la péninsule est montagneux.', 'Le Sud global s’impatiente.', 'Dans le Nord, il neige.', 'Ils fuient vers le Nord.', 'La flotte du Nord appareille.',
    'La route maritime du Nord ouvre.', 'Le Nord et le Sud du pays ont soif.', 'La mer du Nord et la gare du Nord sont loin.', 'Le Nord-Est est froid.', 'Le nord reste calme.', 'L’Afrique du Sud et l’Ossétie du Nord votent.',
    'Le Nord russe est froid.',
  ])('with a complement are a direction or another name: %s', (text) => expect(findIn([korea, text]).slice(1)).toEqual([]));
});
