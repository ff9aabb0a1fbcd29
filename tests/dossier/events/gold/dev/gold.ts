import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const parade2018 = labelSentences('delegation-russe-apres-le-defile');
const recap2018 = labelSentences('une-annee-a-petits-pas');
const lavrovExpected = labelSentences('lavrov-attendu-a-pyongyang');
const lavrovReceived = labelSentences('kim-recoit-lavrov');
const plan = labelSentences('un-plan-et-une-poignee-de-main');
const cancelled = labelSentences('le-sommet-de-mai-annule');
const launches = labelSentences('deux-tirs-en-une-semaine');
const containers = labelSentences('la-preuve-par-les-conteneurs');
const veto = labelSentences('veto-russe-au-conseil-de-securite');
const tumen = labelSentences('le-toumen-entrouvert');
const guest = labelSentences('un-invite-a-la-tribune');
const recap2023 = labelSentences('ce-que-2023-a-change');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const NORTH = 'coree-du-nord';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const MINISTRY = 'ministere-russe-des-affaires-etrangeres';
const NIS = 'renseignement-sud-coreen';

/** Twelve texts the engine may be tuned on: 2018, 2022, 2023, 2024 and 2026. */
export const gold: GoldSet = {
  events: [
    // 2018: a parade, a delegation, a meeting that was announced and did not take place
    event('lavrov-chez-kim-2018', ['meeting', 'held', '2018-05-31'], { host: [KIM], visitor: [LAVROV] }, ['pyongyang'], [
      recap2018.dated('31 mai : Sergueï Lavrov est reçu à Pyongyang'),
    ]),
    event('rencontre-secrete-2018', ['meeting', 'denied', '2018-08'], { party: [PUTIN, KIM] }, ['moscou'], [
      parade2018.dated('Le Kremlin a par ailleurs démenti que', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('defile-septembre-2018', ['ceremony', 'held', '2018-09-09'], { party: [KIM] }, ['pyongyang'], [
      parade2018.dated('Dimanche, des milliers de soldats avaient défilé'),
      parade2018.undated('Aucun missile intercontinental n’y a été montré'),
      recap2018.dated('9 septembre : grand défilé militaire'),
    ]),
    event('kim-recoit-parlementaires-2018', ['meeting', 'held', '2018-09-10'], { host: [KIM], visitor: ['russie'] }, [], [
      parade2018.undated('Kim Jong Un reçoit des parlementaires russes'),
      parade2018.dated('PYONGYANG, 11 septembre 2018 (AFP) – Le dirigeant', 'attributed', ['l’agence officielle KCNA', 'kcna']),
      parade2018.undated('Au cours de l’entretien, le chef de la délégation', 'attributed', ['la même source', 'kcna']),
      recap2018.dated('10 septembre : Kim Jong Un s’entretient'),
    ]),
    event('choe-a-moscou-2018', ['visit', 'held', '2018-10-01/2018-10-~10'], { visitor: [CHOE] }, ['moscou'], [
      recap2018.dated('Début octobre : la vice-ministre nord-coréenne'),
    ]),
    event('consultations-a-trois-2018', ['meeting', 'held', '2018-10-09'], { party: [CHOE, 'russie', 'chine'] }, ['moscou'], [
      recap2018.dated('Le 9, elle y participe à des consultations'),
    ]),
    event('rencontre-de-novembre-2018', ['meeting', 'denied', '2018-11'], { host: [PUTIN], visitor: [KIM] }, [], [
      parade2018.dated('Le président russe devrait toutefois recevoir', 'announced', ['son porte-parole, Dmitri Peskov', 'dmitri-peskov']),
      recap2018.dated('Novembre : la rencontre entre Vladimir Poutine', 'denied'),
    ]),
    event('convoi-de-farine-2018', ['economic', 'held', '2018-12-19'], { party: ['russie'] }, [NORTH], [
      recap2018.dated('19 décembre : un convoi de farine'),
    ]),

    // 2026: Lavrov in Pyongyang, announced, held, looked back on; a summit called off
    event('kim-recoit-lavrov-wonsan-2025', ['meeting', 'held', '2025-07'], { host: [KIM], visitor: [LAVROV] }, ['wonsan'], [
      lavrovExpected.undated('Kim Jong-un l’avait alors accueilli à Wonsan'),
      plan.dated('En juillet 2025, les deux hommes s’y étaient'),
    ]),
    event('lavrov-en-coree-du-nord-2025', ['visit', 'held', '2025-07'], { visitor: [LAVROV] }, [NORTH], [
      lavrovExpected.dated('Le précédent déplacement de M. Lavrov'),
    ]),
    event('ouvriers-envoyes-2026', ['economic', 'claimed', '2026-02'], { party: [NORTH] }, ['russie'], [
      lavrovExpected.dated('D’après un responsable sud-coréen s’exprimant', 'alleged', ['un responsable sud-coréen', null]),
    ]),
    event('peskov-devant-la-presse-2026', ['statement', 'held', '2026-03-04'], { speaker: ['dmitri-peskov'] }, [], [
      lavrovExpected.dated('Mercredi, devant la presse, Dmitri Peskov', 'attributed', ['Dmitri Peskov', 'dmitri-peskov']),
    ]),
    event('tir-du-9-mars-2026', ['military', 'held', '2026-03-09'], { party: [NORTH] }, [], [
      lavrovReceived.dated('Lundi, la Corée du Nord avait tiré', 'attributed', ['l’état-major sud-coréen', null]),
      lavrovReceived.undated('L’engin a parcouru environ 350 kilomètres', 'attributed', ['Tokyo', 'tokyo']),
    ]),
    event('japon-au-conseil-2026', ['statement', 'held', '2026-03-10'], { speaker: ['japon'], party: [COUNCIL] }, [], [
      lavrovReceived.dated('Le Japon a dénoncé mardi devant le Conseil', 'attributed', ['Le Japon', 'japon']),
    ]),
    event('lavrov-a-pyongyang-2026', ['visit', 'held', '2026-03-10/2026-03-12'], { visitor: [LAVROV], host: [CHOE] }, ['pyongyang'], [
      lavrovExpected.dated('Le chef de la diplomatie russe attendu à Pyongyang', 'announced'),
      lavrovExpected.dated('MOSCOU (AFP) – Le ministre russe des Affaires', 'announced', ['son ministère', MINISTRY]),
      lavrovReceived.undated('La visite du chef de la diplomatie russe était'),
      plan.undated('Lors de sa récente visite à Pyongyang'),
    ]),
    event('kim-recoit-lavrov-2026', ['meeting', 'held', '2026-03-11'], { host: [KIM], visitor: [LAVROV] }, ['pyongyang'], [
      lavrovExpected.undated('Il devrait être reçu par Kim Jong-un', 'announced', ['la porte-parole du ministère', MINISTRY]),
      lavrovReceived.undated('Corée du Nord : Kim Jong-un s’entretient'),
      lavrovReceived.dated('Le dirigeant nord-coréen Kim Jong-un s’est entretenu', 'attributed', ['les médias d’État nord-coréens', null]),
      lavrovReceived.undated('À l’issue de leur entretien, qui a duré', 'attributed', ['M. Lavrov', LAVROV]),
      plan.dated('La veille, c’est Kim Jong-un qui avait'),
      plan.undated('Deux heures durant, le dirigeant nord-coréen', 'attributed', ['l’agence KCNA', 'kcna']),
      cancelled.dated('Sergueï Lavrov, qui l’avait rencontré en mars'),
    ]),
    event('plan-de-consultations-2026', ['signing', 'held', '2026-03-12'], { signatory: [LAVROV, CHOE] }, [], [
      lavrovExpected.undated('Les deux ministres signeront à cette occasion', 'announced', ['elle', MINISTRY]),
      lavrovReceived.dated('Jeudi, avant de regagner Moscou, il a signé'),
      lavrovReceived.undated('La ministre a parlé d’« une étape de plus »', 'attributed', ['La ministre', CHOE]),
      plan.dated('Il a rapporté un plan de consultations'),
    ]),
    event('delegation-militaire-2026', ['visit', 'held', '2026-04-25'], { visitor: ['russie'] }, ['pyongyang'], [
      lavrovReceived.dated('Une délégation militaire russe est attendue', 'announced', ['l’agence KCNA', 'kcna']),
      cancelled.dated('La délégation militaire russe attendue fin avril'),
      cancelled.dated('Arrivée le 25 avril, elle y a assisté', 'attributed', ['l’agence KCNA', 'kcna']),
    ]),
    event('defile-avril-2026', ['ceremony', 'held', '2026-04-26'], { party: ['russie'] }, ['pyongyang'], [
      cancelled.dated('Arrivée le 25 avril, elle y a assisté', 'attributed', ['l’agence KCNA', 'kcna']),
    ]),
    event('sommet-de-mai-2026', ['meeting', 'denied', '2026-05'], { host: [PUTIN], visitor: [KIM] }, ['moscou'], [
      plan.dated('En mai, Vladimir Poutine doit recevoir Kim', 'announced', ['Dmitri Peskov', 'dmitri-peskov']),
      cancelled.dated('Le sommet de mai n’aura pas lieu', 'denied'),
      cancelled.dated('La rencontre entre Vladimir Poutine et Kim', 'denied', ['le Kremlin', 'kremlin']),
    ]),
    event('kim-en-russie-automne-2026', ['visit', 'claimed', '2026-23'], { visitor: [KIM] }, ['russie'], [
      cancelled.dated('Le dirigeant nord-coréen pourrait venir en Russie', 'alleged', ['une source diplomatique à Moscou', null]),
    ]),

    // 2024: two launches, containers, troops, a veto
    event('premier-essai-nucleaire', ['military', 'held', '2006'], { party: [NORTH] }, [], [
      launches.dated('Pyongyang, qui a procédé à son premier essai'),
    ]),
    event('offensive-en-ukraine', ['military', 'held', '2022-02'], { party: ['russie', 'ukraine'] }, [], [
      veto.dated('La Russie a lancé son offensive contre'),
    ]),
    event('conteneurs-2024', ['military', 'denied', '2024-06'], { party: [NORTH, 'russie'] }, [], [
      launches.dated('Selon le renseignement sud-coréen, Pyongyang aurait', 'alleged', ['le renseignement sud-coréen', NIS]),
      launches.undated('Le porte-parole du Kremlin, Dmitri Peskov, a rejeté', 'denied', ['Le porte-parole du Kremlin, Dmitri Peskov', 'dmitri-peskov']),
      containers.dated('En juin, mille d’entre eux auraient quitté', 'denied', ['le Kremlin', 'kremlin']),
    ]),
    event('poutine-a-pyongyang-2024', ['visit', 'held', '2024-06'], { visitor: [PUTIN] }, ['pyongyang'], [
      launches.dated('Le mois dernier, le président russe'),
    ]),
    event('traite-de-juin-2024', ['signing', 'held', '2024-06'], { signatory: [PUTIN, KIM, 'russie', NORTH] }, ['pyongyang'], [
      launches.dated('Le mois dernier, le président russe'),
      containers.dated('La Russie, qui venait de signer en juin'),
    ]),
    event('tir-du-1er-juillet-2024', ['military', 'held', '2024-07-01'], { party: [NORTH] }, [], [
      launches.dated('Lundi, deux missiles balistiques avaient déjà été'),
      launches.undated('L’un d’eux aurait explosé en vol', 'alleged', ['la même source', null]),
      containers.dated('Après les missiles balistiques du 1er juillet'),
    ]),
    event('tir-du-4-juillet-2024', ['military', 'held', '2024-07-04'], { party: [NORTH] }, [], [
      launches.dated('SÉOUL, 5 juillet 2024 (AFP) – La Corée du Nord', 'attributed', ['l’état-major interarmées sud-coréen', null]),
      launches.dated('La KCNA a présenté les tirs de jeudi', 'attributed', ['La KCNA', 'kcna']),
      containers.dated('Après les missiles balistiques du 1er juillet'),
    ]),
    event('conseil-du-8-juillet-2024', ['meeting', 'held', '2024-07-08'], { party: [COUNCIL] }, [], [
      launches.dated('Le Conseil de sécurité de l’ONU doit se réunir', 'announced', ['des diplomates', null]),
      containers.dated('Réuni le 8 juillet, le Conseil de sécurité'),
    ]),
    event('transfert-de-soldats-2024', ['military', 'held', '2024-10-08/2024-10-13'], { party: [NORTH] }, ['extreme-orient-russe'], [
      containers.dated('Vendredi, le renseignement sud-coréen a affirmé', 'attributed', ['le renseignement sud-coréen', NIS]),
      containers.undated('Elle n’est pas encore prouvée, et Moscou', 'denied', ['Moscou', 'moscou']),
      veto.dated('La semaine dernière, le renseignement sud-coréen', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),
    event('veto-russe-2024', ['vote', 'held', '2024-10-23'], { party: [COUNCIL, 'russie', 'etats-unis'] }, [], [
      veto.undated('Troupes nord-coréennes : la Russie bloque'),
      veto.dated('Le Conseil de sécurité de l’ONU a rejeté mercredi'),
      veto.undated('Avant le scrutin, l’ambassadeur russe', 'attributed', ['l’ambassadeur russe', null]),
    ]),
    event('choigou-a-pyongyang-2024', ['visit', 'held', '2024-10-23'], { visitor: [SHOIGU] }, ['pyongyang'], [
      veto.dated('Le même mercredi, le secrétaire du Conseil'),
    ]),
    event('kim-recoit-choigou-2024', ['meeting', 'held', '2024-10-23'], { host: [KIM], visitor: [SHOIGU] }, [], [
      veto.dated('Il a été reçu le jour même par Kim Jong-un', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('accord-militaire-2024', ['signing', 'denied', '2024-10-23'], { signatory: [SHOIGU, KIM] }, ['pyongyang'], [
      veto.dated('Le Kremlin a démenti jeudi que les deux hommes', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('ministre-sud-coreen-2024', ['statement', 'held', '2024-10-24'], { speaker: ['coree-du-sud'] }, ['seoul'], [
      veto.dated('« Nous demandons le retrait immédiat de ces troupes »', 'attributed', ['le ministre sud-coréen de la Défense', null]),
    ]),
    event('emissaires-2024', ['meeting', 'announced', '2024-10-29'], { party: ['etats-unis', 'japon', 'coree-du-sud'] }, [], [
      veto.dated('Washington, Tokyo et Séoul tiendront mardi', 'announced', ['le gouvernement japonais', 'japon']),
    ]),

    // 2022: trains, trade, culture
    event('exposition-a-moscou-2021', ['cultural', 'held', '2021-11'], {}, ['moscou'], [
      tumen.dated('En novembre, une exposition de peinture'),
    ]),
    event('charbon-2021', ['economic', 'denied', '2021-12'], { party: [NORTH, 'russie'] }, [], [
      tumen.dated('D’après un négociant chinois, la Corée du Nord', 'alleged', ['un négociant chinois', null]),
      tumen.undated('Pyongyang a nié cette livraison', 'denied', ['Pyongyang', 'pyongyang']),
    ]),
    event('convoi-du-17-janvier-2022', ['economic', 'held', '2022-01-17'], { party: ['russie'] }, ['frontiere-russie-coree-du-nord'], [
      tumen.dated('Le 17 janvier, un convoi affrété par la Russie'),
    ]),
    event('train-du-24-janvier-2022', ['economic', 'held', '2022-01-24'], {}, [], [
      tumen.dated('Sept jours plus tard, un second train'),
    ]),
    event('protocole-ferroviaire-2022', ['signing', 'held', '2022-01-~21/2022-01-31'], { signatory: ['russie', NORTH] }, ['pyongyang'], [
      tumen.dated('Fin janvier, l’ambassadeur de Russie'),
    ]),
    event('medvedev-conseil-russe-2022', ['statement', 'held', '2022-02-03'], { speaker: ['dmitri-medvedev'], party: ['conseil-de-securite-de-la-federation-de-russie'] }, [], [
      tumen.dated('Le 3 février, devant le Conseil de sécurité russe', 'attributed', ['Dmitri Medvedev', 'dmitri-medvedev']),
    ]),
    event('concert-commun-2022', ['cultural', 'announced', '2022-04-15'], {}, ['pyongyang'], [
      tumen.dated('Un concert commun devrait être donné', 'announced', ['le ministère russe des Affaires étrangères', MINISTRY]),
    ]),

    // 2023: two parades, a guest, a journey first rumoured
    event('defile-de-fevrier-2023', ['ceremony', 'held', '2023-02-08'], { party: [KIM] }, ['pyongyang'], [
      guest.dated('Le 8 février, pour les soixante-quinze ans'),
      recap2023.dated('Le 8 février, défilé nocturne à Pyongyang'),
    ]),
    event('choigou-a-pyongyang-2023', ['visit', 'held', '2023-07-25/2023-07-27'], { visitor: [SHOIGU] }, ['pyongyang'], [
      guest.dated('Du 25 au 27 juillet, il a parcouru'),
      guest.undated('De sa récente visite à Pyongyang, le ministre'),
      recap2023.dated('Fin juillet, le ministre russe de la Défense'),
    ]),
    event('kim-choigou-2023', ['meeting', 'held', '2023-07-26'], { party: [KIM, SHOIGU] }, [], [
      guest.dated('Le 26, Kim Jong-un et lui se sont entretenus', 'attributed', ['le ministère russe de la Défense', null]),
      guest.undated('À l’issue de cet entretien, aucun document'),
    ]),
    event('defile-de-juillet-2023', ['ceremony', 'held', '2023-07-27'], { host: [KIM], party: [SHOIGU] }, ['pyongyang'], [
      guest.dated('Le 27 juillet, à Pyongyang, Kim Jong-un a présidé'),
      guest.undated('On y célébrait l’armistice de 1953'),
      recap2023.dated('Fin juillet, le ministre russe de la Défense'),
    ]),
    event('kim-en-russie-2023', ['visit', 'held', '2023-09-12/2023-09-17'], { visitor: [KIM] }, ['russie'], [
      guest.dated('Kim Jong-un se rendrait en Russie en septembre', 'alleged', ['la presse américaine', null]),
      recap2023.dated('Du 12 au 17 septembre, Kim Jong-un effectue'),
    ]),
    event('poutine-kim-2023', ['meeting', 'held', '2023-09-13'], { party: [KIM, PUTIN] }, ['extreme-orient-russe'], [
      recap2023.dated('Le 13 septembre, il rencontre Vladimir Poutine'),
      recap2023.undated('À l’issue des discussions, Dmitri Peskov', 'attributed', ['Dmitri Peskov', 'dmitri-peskov']),
    ]),
    event('lavrov-a-pyongyang-2023', ['visit', 'held', '2023-10-18/2023-10-19'], { visitor: [LAVROV] }, ['pyongyang'], [
      recap2023.dated('Les 18 et 19 octobre, Sergueï Lavrov'),
    ]),
    event('kim-recoit-lavrov-2023', ['meeting', 'held', '2023-10-19'], { host: [KIM], visitor: [LAVROV] }, [], [
      recap2023.dated('Reçu le 19 par Kim Jong-un, il le remercie'),
    ]),
    event('satellite-2023', ['military', 'held', '2023-11-21'], { party: [NORTH] }, [], [
      recap2023.dated('Le 21 novembre, la Corée du Nord met'),
      recap2023.undated('L’engin aurait bénéficié d’une aide technique', 'alleged', ['les services de renseignement sud-coréens', NIS]),
    ]),
    event('delegation-commerciale-2023', ['visit', 'held', '2023-12'], { visitor: ['russie'] }, ['pyongyang'], [
      recap2023.dated('En décembre, une délégation commerciale russe'),
    ]),
    event('annonce-de-la-kcna-2023', ['announcement', 'held', '2023-12-25'], { speaker: ['kcna'], party: [PUTIN] }, ['pyongyang'], [
      recap2023.dated('Le 25, la KCNA a annoncé que', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('trois-protocoles-2023', ['signing', 'held', '2023-12'], { signatory: ['russie', NORTH] }, ['pyongyang'], [
      recap2023.dated('En décembre, une délégation commerciale russe'),
    ]),
  ],
  apart: [
    ['lavrov-chez-kim-2018', 'kim-recoit-lavrov-2026'],
    ['rencontre-secrete-2018', 'rencontre-de-novembre-2018'],
    ['defile-septembre-2018', 'kim-recoit-parlementaires-2018'],
    ['choe-a-moscou-2018', 'consultations-a-trois-2018'],
    ['lavrov-en-coree-du-nord-2025', 'lavrov-a-pyongyang-2026'],
    ['kim-recoit-lavrov-wonsan-2025', 'kim-recoit-lavrov-2026'],
    ['kim-recoit-lavrov-wonsan-2025', 'lavrov-en-coree-du-nord-2025'],
    ['lavrov-a-pyongyang-2026', 'kim-recoit-lavrov-2026'],
    ['lavrov-a-pyongyang-2026', 'plan-de-consultations-2026'],
    ['kim-recoit-lavrov-2026', 'plan-de-consultations-2026'],
    ['delegation-militaire-2026', 'defile-avril-2026'],
    ['sommet-de-mai-2026', 'kim-en-russie-automne-2026'],
    ['tir-du-1er-juillet-2024', 'tir-du-4-juillet-2024'],
    ['poutine-a-pyongyang-2024', 'traite-de-juin-2024'],
    ['conteneurs-2024', 'transfert-de-soldats-2024'],
    ['conseil-du-8-juillet-2024', 'veto-russe-2024'],
    ['choigou-a-pyongyang-2024', 'kim-recoit-choigou-2024'],
    ['kim-recoit-choigou-2024', 'accord-militaire-2024'],
    ['choigou-a-pyongyang-2023', 'choigou-a-pyongyang-2024'],
    ['convoi-du-17-janvier-2022', 'train-du-24-janvier-2022'],
    ['defile-de-fevrier-2023', 'defile-de-juillet-2023'],
    ['choigou-a-pyongyang-2023', 'kim-choigou-2023'],
    ['kim-en-russie-2023', 'poutine-kim-2023'],
    ['lavrov-a-pyongyang-2023', 'kim-recoit-lavrov-2023'],
    ['annonce-de-la-kcna-2023', 'poutine-a-pyongyang-2024'],
    ['delegation-commerciale-2023', 'trois-protocoles-2023'],
  ],
  links: [
    { from: 'consultations-a-trois-2018', kind: 'within', to: 'choe-a-moscou-2018' },
    { from: 'kim-recoit-lavrov-wonsan-2025', kind: 'within', to: 'lavrov-en-coree-du-nord-2025' },
    { from: 'kim-recoit-lavrov-2026', kind: 'within', to: 'lavrov-a-pyongyang-2026' },
    { from: 'plan-de-consultations-2026', kind: 'within', to: 'lavrov-a-pyongyang-2026' },
    { from: 'defile-avril-2026', kind: 'within', to: 'delegation-militaire-2026' },
    { from: 'traite-de-juin-2024', kind: 'within', to: 'poutine-a-pyongyang-2024' },
    { from: 'kim-recoit-choigou-2024', kind: 'within', to: 'choigou-a-pyongyang-2024' },
    { from: 'kim-choigou-2023', kind: 'within', to: 'choigou-a-pyongyang-2023' },
    { from: 'defile-de-juillet-2023', kind: 'within', to: 'choigou-a-pyongyang-2023' },
    { from: 'poutine-kim-2023', kind: 'within', to: 'kim-en-russie-2023' },
    { from: 'kim-recoit-lavrov-2023', kind: 'within', to: 'lavrov-a-pyongyang-2023' },
    { from: 'annonce-de-la-kcna-2023', kind: 'announces', to: 'poutine-a-pyongyang-2024' },
    { from: 'trois-protocoles-2023', kind: 'within', to: 'delegation-commerciale-2023' },
  ],
};
