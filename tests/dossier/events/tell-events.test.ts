import { describe, expect, it } from 'vitest';
import { article, read } from './small-world.ts';

/** The events of a sentence published on Wednesday 15 May 2024, as `type date`. */
const tell = (...sentences: string[]): string[] => read([article('essai', '2024-05-15', ...sentences)]).events.map(({ type, edtf }) => `${type} ${edtf}`);

describe('a verb tells the type of what it is about', () => {
  it.each([
    ['La Nordie a livré lundi des obus à la Sudie.', 'military 2024-05-13'],
    ['La Nordie a livré lundi du blé à la Sudie.', 'economic 2024-05-13'],
    ['La Nordie enverra en juillet mille soldats en Sudie.', 'military 2024-07'],
    ['Des milliers de soldats nordiens ont gagné la Sudie en avril.', 'military 2024-04'],
    ['Deux mille hommes sont arrivés lundi à Norville.', 'military 2024-05-13'],
    ['Un train de voyageurs a relié mardi Sudville à Norville.', 'economic 2024-05-14'],
    ['Le trafic ferroviaire a repris le 6 mai entre Sudville et Norville.', 'economic 2024-05-06'],
    ['Le parlement de Sudie a ratifié le traité lundi.', 'vote 2024-05-13'],
    ['Paul Riva a ratifié le traité lundi.', 'signing 2024-05-13'],
    ['Anna Berg a participé lundi à un forum à Norville.', 'meeting 2024-05-13'],
    ['Anna Berg a assisté lundi à un concert à Norville.', 'cultural 2024-05-13'],
    ['Anna Berg a visité lundi un chantier à Norville.', 'visit 2024-05-13'],
    ['Paul Riva a écrit lundi à Anna Berg.', 'statement 2024-05-13'],
    ['Paul Riva a adressé lundi un message à Anna Berg.', 'statement 2024-05-13'],
    ['Paul Riva a promis lundi au téléphone son aide à Anna Berg.', 'meeting 2024-05-13'],
    ['La Nordie a tiré mardi une salve de missiles.', 'military 2024-05-14'],
    ['Des soldats nordiens ont reçu lundi à Norville une médaille.', 'ceremony 2024-05-13'],
    ['Paul Riva a reçu lundi à Norville une délégation de la Nordie.', 'meeting 2024-05-13'],
  ])('%s', (sentence, event) => {
    expect(tell(sentence)).toEqual([event]);
  });

  it.each([
    'La Sudie a reçu lundi une lettre de la Nordie.',
    'Anna Berg l’a dit lundi dans un entretien à un quotidien.',
    'Anna Berg l’a dit lundi lors d’une conférence de presse.',
  ])('but nobody meets where things or words are received: %s', (sentence) => {
    expect(tell(sentence).filter((event) => event.startsWith('meeting'))).toEqual([]);
  });
});

describe('what hangs on a noun, an aim or an aside decides no type', () => {
  it.each([
    ['La Nordie a rejeté lundi une résolution condamnant les tirs de missiles.', 'vote 2024-05-13'],
    ['Le 6 mai, la Nordie et la Sudie ont enterré un projet de résolution sur le défilé.', 'vote 2024-05-06'],
    ['Paul Riva a décoré lundi à Norville des soldats nordiens blessés au combat.', 'ceremony 2024-05-13'],
    ['Une plaque à la mémoire des soldats nordiens a été posée lundi à Norville.', 'ceremony 2024-05-13'],
    ['Les ministres de Sudie se sont réunis lundi pour débattre des livraisons d’armes.', 'meeting 2024-05-13'],
    ['Paul Riva a franchi lundi la frontière de la Nordie à bord de son train blindé.', 'visit 2024-05-13'],
    ['Un texte qui prolongeait les sanctions a été bloqué lundi par la Nordie.', 'vote 2024-05-13'],
    ['Le parlement de Sudie a approuvé lundi une motion dénonçant l’envoi de soldats.', 'vote 2024-05-13'],
  ])('%s', (sentence, event) => {
    expect(tell(sentence)).toEqual([event]);
  });

  it.each([
    ['Les soldats qui ont gagné la Sudie en avril sont rentrés.', 'military 2024-04'],
    ['Paul Riva a signé un décret sur les vols, et la Nordie a livré lundi des missiles.', 'military 2024-05-13'],
  ])('but it tells its own: %s', (sentence, event) => {
    expect(tell(sentence)).toContain(event);
  });
});

describe('the noun of what is shown, hosted or held tells more than the verb that carries it', () => {
  it.each([
    ['Une exposition de tableaux nordiens a ouvert ses portes lundi à Sudville.', 'cultural 2024-05-13'],
    ['Le musée a ouvert ses portes lundi à Sudville.', 'ceremony 2024-05-13'],
    ['La gare de Norville a accueilli lundi une cérémonie.', 'ceremony 2024-05-13'],
    ['Paul Riva a accueilli lundi Anna Berg à la cérémonie.', 'meeting 2024-05-13'],
    ['Une commission a tenu lundi sa session à Norville.', 'meeting 2024-05-13'],
    ['Un dîner a été offert lundi à Norville en l’honneur d’Anna Berg.', 'meeting 2024-05-13'],
    ['La Nordie a accueilli lundi un premier vol de Sudie.', 'economic 2024-05-13'],
    ['Anna Berg a fait halte lundi à Norville.', 'visit 2024-05-13'],
    ['Anna Berg est passée lundi par Norville.', 'visit 2024-05-13'],
    ['La compagnie de Sudie assurera lundi un premier vol vers Norville.', 'economic 2024-05-20'],
    ['Un avion-cargo a été envoyé lundi à Norville par la Sudie.', 'economic 2024-05-13'],
    ['« Nous voulons le retrait de ces troupes », a lancé lundi Paul Riva.', 'statement 2024-05-13'],
    ['Paul Riva a assuré lundi que les vols reprendraient.', 'statement 2024-05-13'],
  ])('%s', (sentence, event) => {
    expect(tell(sentence)).toEqual([event]);
  });
});

describe('a relative clause keeps its date, and so does what it hangs on', () => {
  it.each([
    ['Anna Berg, que Paul Riva avait reçue à Sudville en mars, doit retourner en Sudie en juin.', ['meeting 2024-03', 'visit 2024-06']],
    ['Paul Riva, qui avait reçu Anna Berg en mars, a rencontré Luc Morel lundi.', ['meeting 2024-03', 'meeting 2024-05-13']],
    ['Rien ne rappelait l’entretien que Paul Riva avait accordé à Anna Berg en mars.', ['meeting 2024-03']],
    ['Anna Berg doit se rendre à Sudville lundi pour en discuter.', ['visit 2024-05-20']],
    ['Le 6 mai, reçue à Sudville par Paul Riva, Anna Berg avait promis que la Nordie tiendrait parole.', ['meeting 2024-05-06']],
    ['Le Palais blanc a exclu qu’Anna Berg vienne à Sudville le 20 mai.', ['visit 2024-05-20']],
    ['Deux soldats nordiens ont été faits prisonniers lundi en Sudie.', ['military 2024-05-13']],
    ['Paul Riva a retenu lundi Anna Berg pendant trois heures.', ['meeting 2024-05-13']],
    ['Il n’y aura pas de sommet à Sudville le 20 mai, a tranché Paul Riva.', ['meeting 2024-05-20']],
    ['Des militaires nordiens sont entrés en Sudie en avril.', ['military 2024-04']],
  ])('%s', (sentence, events) => {
    expect(tell(sentence)).toEqual(events);
  });
});

describe('who acts in a relative clause takes no part in what the main verb tells', () => {
  it('« que Paul Riva avait reçue » does not make him travel', () => {
    const { events } = read([article('essai', '2024-05-15', 'Anna Berg, que Paul Riva avait reçue à Sudville en mars, doit retourner en Sudie en juin.')]);
    const visit = events.find(({ type }) => type === 'visit');
    expect(visit?.participants.map(({ entity }) => entity)).toEqual(['anna-berg']);
  });

  it.each([
    ['Paul Riva a prononcé lundi un discours devant les députés.', ['statement 2024-05-13']],
    ['Anna Berg a pris la parole lundi à Norville.', ['statement 2024-05-13']],
    ['Un navire de la Nordie chargé d’obus a quitté lundi Norville.', ['military 2024-05-13']],
    ['Paul Riva a refusé lundi de commenter ces informations.', []],
  ])('%s', (sentence, events) => {
    expect(tell(sentence)).toEqual(events);
  });
});

describe('one thing told twice in other words is one event', () => {
  const tellTwice = (one: string, other: string): string[] =>
    read([article('un', '2024-05-15', one), article('deux', '2024-05-15', other)]).events.map(({ type, edtf, attestations }) => `${type} ${edtf} ×${attestations.length}`);

  it.each([
    ['La Nordie a tiré lundi deux missiles.', 'La Sudie a condamné le tir du 13 mai.', 'military 2024-05-13 ×2'],
    ['La liaison ferroviaire a rouvert lundi.', 'Lundi, le train a repris du service.', 'economic 2024-05-13 ×2'],
    ['Anna Berg a reçu lundi une médaille des mains de Paul Riva.', 'Paul Riva a décoré lundi Anna Berg.', 'ceremony 2024-05-13 ×2'],
    ['Anna Berg a fait halte lundi à Sudville.', 'Anna Berg est passée lundi par Sudville.', 'visit 2024-05-13 ×2'],
  ])('%s – %s', (one, other, event) => {
    expect(tellTwice(one, other)).toEqual([event]);
  });

  it('but a train and a flight of one day are two', () => {
    expect(tellTwice('La Nordie a rétabli lundi le train vers Sudville.', 'Un avion de la Nordie a repris lundi ses vols vers Sudville.')).toHaveLength(2);
  });
});

describe('an office and a state tell no event by their years', () => {
  it.each([
    'Président de 2008 à 2012, Paul Riva a salué le courage des soldats.',
    'Ambassadeur à Norville de 2006 à 2014, Luc Morel a signé un livre.',
    'La ligne, fermée en 2020 par la pandémie, n’a pas rouvert.',
    'L’usine, construite en 1959 avec l’aide de la Sudie, emploie cinq cents personnes.',
  ])('%s', (sentence) => {
    expect(tell(sentence)).toEqual([]);
  });

  it('but what was signed or done that year is one', () => {
    expect(tell('Le traité, signé en 2023 par Paul Riva, prévoit une aide.')).toEqual(['signing 2023']);
  });
});

describe('a noun that only says when leaves the date to the verb', () => {
  it.each([
    ['Lundi, à quelques heures de l’élection, la Nordie a tiré une salve de missiles.', ['military 2024-05-13']],
    ['Après l’entretien, lundi, Anna Berg a quitté Norville.', ['visit 2024-05-13']],
    ['Avant le sommet de lundi, la Sudie avait livré dimanche des missiles à la Nordie.', ['military 2024-05-12', 'meeting 2024-05-13']],
  ])('%s', (sentence, events) => {
    expect(tell(sentence)).toEqual(events);
  });
});

describe('a verb of no list tells an event with its day', () => {
  it.each([
    ['La Nordie a évacué lundi ses diplomates de Sudville.', 'other 2024-05-13'],
    ['La Nordie a rompu le 6 mai avec la Sudie.', 'other 2024-05-06'],
    ['Des vétérans ont passé trois jours à Norville en avril.', 'visit 2024-04'],
    ['Les députés seront à Norville en juin.', 'visit 2024-06'],
    ['Des ouvriers pourraient participer cet automne aux récoltes en Nordie.', 'economic 2024-23'],
    ['Anna Berg prit lundi la route de la Sudie.', 'visit 2024-05-13'],
    ['Le conseil de la Nordie doit examiner la question vendredi à Norville.', 'meeting 2024-05-17'],
  ])('%s', (sentence, event) => {
    expect(tell(sentence)).toEqual([event]);
  });

  it.each([
    'La Nordie était lundi le premier fournisseur de la Sudie.',
    'La Nordie comptait en avril deux millions d’habitants.',
    'Les prix ont augmenté de 20 % en avril en Nordie.',
    'La Nordie n’a pas répondu lundi.',
    'Les liens entre la Nordie et la Sudie se sont resserrés en avril.',
    'Paul Riva, nommé en avril, dirige la Sudie.',
    'Anna Berg voulait lundi quitter Norville.',
    'Luc Morel a pris au printemps la tête de la diplomatie de Sudie.',
    'Une ligne relie aujourd’hui Sudville à Norville.',
    'La Nordie espère une visite de Paul Riva en juin.',
    'Qui a franchi lundi la frontière de la Nordie ?',
  ])('but not what lasts, is counted, wished or asked: %s', (sentence) => {
    expect(tell(sentence)).toEqual([]);
  });
});

describe('the trigger a date goes with', () => {
  it.each([
    ['10 mai : la Nordie reconnaît la présence de ses soldats.', ['statement 2024-05-10']],
    ['10 mai – La Nordie tire un missile.', ['military 2024-05-10']],
    ['Jeudi, avant de regagner Norville, Anna Berg a signé un accord avec Luc Morel.', ['signing 2024-05-09']],
    ['Dans un communiqué publié lundi, la Nordie a jugé ces manœuvres dangereuses.', ['statement 2024-05-13']],
    ['Des soldats ont été décorés en avril à Norville, estime la Sudie.', ['ceremony 2024-04']],
    ['Le texte a été voté par la Nordie le 6 mai, puis par la Sudie le 10 mai.', ['vote 2024-05-06', 'vote 2024-05-10']],
    ['La Nordie a envoyé dix mille soldats en Sudie depuis février 2024.', ['military 2024-02/..']],
    ['La visite d’Anna Berg à Sudville, annoncée pour juin, a été annulée.', ['visit 2024-06']],
  ])('%s', (sentence, events) => {
    expect(tell(sentence)).toEqual(events);
  });

  it('leaves a habit, a state or a mere year without a beginning', () => {
    expect(tell('Paul Riva a souvent reçu Anna Berg depuis février 2024.', 'La Nordie est en guerre depuis mars.', 'La Nordie a fourni des obus à la Sudie depuis 2022.')).toEqual([]);
  });

  it('dates no statement by a denial of what was just told', () => {
    expect(tell('Selon l’Agence Nord, la Sudie a livré des obus à la Nordie en avril. Luc Morel a nié lundi cette livraison.')).toEqual(['military 2024-04']);
  });
});
