import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const talks = labelSentences('medvedev-et-kim-en-tete-a-tete');
const wreath = labelSentences('un-hote-a-la-tour-de-la-liberation');
const armchair = labelSentences('le-fauteuil-vide-du-9-mai');
const suitcase = labelSentences('la-valise-de-l-emissaire');
const lost = labelSentences('un-satellite-perdu-en-mer');
const satellite = labelSentences('un-satellite-de-trop');
const shovel = labelSentences('la-pelle-et-le-fusil');
const train = labelSentences('kozlov-et-le-train-de-mai');
const letters = labelSentences('une-saison-de-lettres');
const river = labelSentences('le-fleuve-et-le-rail');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const XI = 'xi-jinping';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const MEDVEDEV = 'dmitri-medvedev';
const PESKOV = 'dmitri-peskov';
const RUSSIA = 'russie';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const MINISTRY = 'ministere-russe-des-affaires-etrangeres';
const NIS = 'renseignement-sud-coreen';
const BRIDGE = 'pont-routier-du-toumen';

/** Ten texts the engine is only measured on: 2025 and 2026. */
export const gold: GoldSet = {
  events: [
    // before 2025: what the texts look back on
    event('trafic-interrompu-2020-c', ['economic', 'held', '2020-02'], { party: [NORTH, RUSSIA] }, [], [
      train.dated('Pyongyang avait interrompu en février 2020'),
    ]),
    event('satellite-de-mai-2024-c', ['military', 'held', '2024-05-27'], { party: [NORTH] }, [], [
      lost.dated('La précédente tentative du Nord'),
      satellite.dated('Au printemps 2024 déjà, une fusée'),
    ]),
    event('traite-de-juin-2024-c', ['signing', 'held', '2024-06'], { signatory: [RUSSIA, NORTH] }, ['pyongyang'], [
      talks.dated('Un traité d’assistance mutuelle a été conclu'),
      armchair.dated('La Russie et la Corée du Nord ont signé en juin'),
    ]),

    // spring 2025: Medvedev in Pyongyang, and the guest who stays at home
    event('missiles-par-le-rail-2025-c', ['military', 'held', '2025-03-~21/2025-03-31'], { party: [NORTH, RUSSIA] }, [], [
      suitcase.dated('Fin mars, la Corée du Nord a expédié', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),
    event('hopital-de-wonsan-2025-c', ['ceremony', 'held', '2025-04-10'], { party: [KIM] }, ['wonsan'], [
      wreath.dated('Le 10 avril, le respecté camarade Kim'),
      wreath.undated('Il en a visité les salles d’opération.'),
    ]),
    event('tir-du-11-avril-2025-c', ['military', 'held', '2025-04-11'], { party: [NORTH] }, [], [
      talks.dated('Vendredi, la Corée du Nord avait tiré', 'attributed', ['l’état-major sud-coréen', null]),
      talks.undated('L’engin avait parcouru 500 kilomètres.'),
      wreath.dated('Par ailleurs, le porte-parole du ministère', 'denied', ['le porte-parole du ministère de la Défense nationale', null]),
      suitcase.dated('Le 11 avril, elle en tirait un autre'),
    ]),
    event('message-de-poutine-2025-c', ['statement', 'held', '2025-04-14'], { speaker: [PUTIN], party: [KIM] }, [], [
      wreath.dated('Lundi, le président Vladimir Poutine', 'attributed', ['le président Vladimir Poutine', PUTIN]),
      wreath.undated('« L’amitié de nos peuples a été scellée', 'attributed', ['il', PUTIN]),
    ]),
    event('medvedev-a-pyongyang-2025-c', ['visit', 'held', '2025-04-14/2025-04-16'], { visitor: [MEDVEDEV] }, ['pyongyang'], [
      talks.dated('L’ancien chef de l’Etat, en visite dans'),
      suitcase.dated('Du 14 au 16 avril, Dmitri Medvedev'),
    ]),
    event('medvedev-et-le-ministre-2025-c', ['meeting', 'claimed', '2025-04-14'], { party: [MEDVEDEV, NORTH] }, [], [
      talks.dated('Un quotidien de Séoul croit savoir', 'alleged', ['Un quotidien de Séoul', null]),
    ]),
    event('kim-recoit-medvedev-2025-c', ['meeting', 'held', '2025-04-15'], { host: [KIM], visitor: [MEDVEDEV] }, ['pyongyang'], [
      talks.undated('Corée du Nord : l’ancien président russe'),
      talks.dated('Séoul, 16 avr 2025 (AFP) - Le vice-président', 'attributed', ['l’agence officielle KCNA', 'kcna']),
      talks.undated('Il a remis à son hôte une lettre', 'attributed', ['la même source', 'kcna']),
      talks.undated('Les deux hommes ont évoqué l’énergie', 'attributed', ['l’agence', 'kcna']),
      wreath.dated('La veille, le respecté camarade Kim'),
      suitcase.dated('Le 15, Kim Jong-un lui a accordé trois'),
      letters.dated('Un an plus tôt, c’est Dmitri Medvedev'),
    ]),
    event('concert-du-jour-du-soleil-2025-c', ['cultural', 'held', '2025-04-15'], { party: [MEDVEDEV] }, ['pyongyang'], [
      wreath.dated('Mardi soir, M. Medvedev a assisté'),
    ]),
    event('gerbe-de-medvedev-2025-c', ['ceremony', 'held', '2025-04-16'], { party: [MEDVEDEV] }, ['pyongyang'], [
      wreath.undated('Le camarade Dmitri Medvedev dépose une gerbe'),
      wreath.dated('Pyongyang, 17 avril (KCNA) -- Le camarade'),
      wreath.undated('Une minute de silence y a été observée'),
      suitcase.dated('Le lendemain, l’ancien président'),
    ]),
    event('accord-medical-2025-c', ['signing', 'held', '2025-04-16'], { signatory: [RUSSIA, NORTH] }, ['pyongyang'], [
      talks.dated('La Russie et la Corée du Nord ont signé mercredi', 'attributed', ['le ministère russe de la Santé', null]),
      suitcase.dated('Le lendemain, l’ancien président'),
    ]),
    event('appel-a-la-retenue-2025-c', ['statement', 'held', '2025-04-16'], { speaker: [SOUTH] }, [], [
      talks.dated('Le ministère sud-coréen de l’Unification', 'attributed', ['Le ministère sud-coréen de l’Unification', null]),
    ]),
    event('accord-de-main-d-oeuvre-2025-c', ['signing', 'denied', '2025-04'], { signatory: [RUSSIA, NORTH] }, [], [
      suitcase.dated('La Russie et la Corée du Nord n’ont pas signé', 'denied'),
    ]),
    event('sapeurs-d-avril-2025-c', ['military', 'held', '2025-04-~11/2025-04-~20'], { party: [NORTH] }, ['region-de-koursk'], [
      armchair.dated('Un millier de sapeurs nord-coréens', 'alleged', ['les services de renseignement sud-coréens', NIS]),
      armchair.undated('Ils y travailleraient sous les ordres', 'alleged', ['ceux-ci', NIS]),
      shovel.dated('En avril, un premier contingent de sapeurs'),
    ]),
    event('premiere-pierre-du-pont-2025-c', ['ceremony', 'held', '2025-04-30'], {}, [BRIDGE], [
      river.dated('La première pierre en avait été posée'),
    ]),
    event('officiers-decores-2025-c', ['ceremony', 'held', '2025-05-05'], { host: [PUTIN], party: [NORTH] }, ['kremlin'], [
      armchair.dated('Vladimir Poutine a décoré lundi au Kremlin'),
      armchair.undated('La cérémonie n’a pas été filmée.'),
      shovel.dated('Quatre jours plus tôt, au Kremlin'),
    ]),
    event('xi-a-moscou-2025-c', ['visit', 'announced', '2025-05-07'], { visitor: [XI] }, ['moscou'], [
      armchair.dated('Le président chinois, Xi Jinping, est attendu', 'announced', ['l’agence Chine nouvelle', null]),
      suitcase.dated('Xi Jinping sera à Moscou la semaine', 'announced'),
    ]),
    event('deputes-recus-a-la-douma-2025-c', ['meeting', 'announced', '2025-05-08'], { visitor: [NORTH] }, ['moscou'], [
      armchair.dated('Une délégation parlementaire nord-coréenne', 'announced'),
    ]),
    event('kim-a-moscou-mai-2025-c', ['visit', 'denied', '2025-05-09'], { visitor: [KIM] }, ['moscou'], [
      talks.dated('Kim Jong-un est attendu à Moscou le 9 mai', 'announced', ['le Kremlin', 'kremlin']),
      suitcase.dated('Kim Jong-un y est attendu le 9 mai', 'announced'),
      armchair.dated('Kim Jong-un ne viendra pas à Moscou', 'denied', ['le Kremlin', 'kremlin']),
      armchair.dated('MOSCOU, 6 mai (Reuters) - Kim Jong-un', 'denied', ['le porte-parole du Kremlin, Dmitri Peskov', PESKOV]),
      armchair.undated('« Il s’agit d’une question d’agenda »', 'denied', ['il', PESKOV]),
    ]),
    event('detachement-du-9-mai-2025-c', ['ceremony', 'held', '2025-05-09'], { party: [NORTH, PUTIN] }, ['moscou'], [
      armchair.dated('Un détachement nord-coréen défilera', 'announced', ['le ministère russe de la Défense', null]),
      shovel.dated('Le 9 mai, quelques dizaines de leurs'),
    ]),
    event('etudiants-a-wonsan-2025-c', ['visit', 'announced', '2025-06'], { visitor: [RUSSIA] }, ['wonsan'], [
      wreath.dated('Un groupe d’étudiants russes séjournera', 'announced'),
    ]),

    // summer and autumn 2025: calls, workers, a failed launch
    event('appel-du-22-juillet-2025-c', ['meeting', 'held', '2025-07-22'], { party: [PUTIN, KIM] }, [], [
      shovel.dated('Le 22 juillet, Vladimir Poutine a téléphoné'),
    ]),
    event('premier-vol-direct-2025-c', ['economic', 'held', '2025-07-27'], {}, ['pyongyang'], [
      river.dated('Quant au premier vol direct de Moscou'),
    ]),
    event('ouvriers-de-septembre-2025-c', ['military', 'held', '2025-09'], { party: [NORTH] }, ['region-de-koursk'], [
      shovel.dated('Cinq mille ouvriers militaires nord-coréens', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),
    event('sommet-d-automne-2025-c', ['meeting', 'announced', '2025-23'], { party: [PUTIN, KIM] }, [], [
      armchair.dated('Vladimir Poutine et Kim Jong-un se rencontreront', 'announced', ['il', PESKOV]),
    ]),
    event('choe-a-moscou-2025-c', ['visit', 'held', '2025-10-~21/2025-10-31'], { visitor: [CHOE] }, ['moscou'], [
      satellite.dated('Choe Son-hui avait fait le voyage de Moscou'),
    ]),
    event('choe-et-lavrov-2025-c', ['meeting', 'held', '2025-10-28'], { party: [CHOE, LAVROV] }, ['moscou'], [
      satellite.undated('Elle y avait parlé d’espace avec Sergueï', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
      letters.dated('Ils avaient déjà longuement conféré'),
    ]),
    event('satellite-de-novembre-2025-c', ['military', 'held', '2025-11-18'], { party: [NORTH, RUSSIA] }, [], [
      lost.undated('La Corée du Nord échoue à placer en orbite'),
      lost.dated('SEOUL, 19 novembre (Yonhap) -- La Corée du Nord', 'attributed', ['l’état-major interarmées (JCS)', null]),
      lost.undated('L’engin a explosé environ quatre minutes', 'attributed', ['la même source', null]),
      lost.undated('Pyongyang a reconnu l’échec dans la nuit', 'attributed', ['Pyongyang', 'pyongyang']),
      lost.undated('Des ingénieurs russes auraient assisté', 'alleged', ['le Service national du renseignement (NIS)', NIS]),
      satellite.dated('Le 18 novembre au soir, l’engin nord-coréen'),
      satellite.undated('Que des Russes aient été présents au tir', 'alleged', ['le renseignement sud-coréen', NIS]),
    ]),
    event('conseil-national-de-securite-2025-c', ['meeting', 'held', '2025-11-19'], { host: [SOUTH] }, [], [
      lost.dated('Le président sud-coréen a présidé mercredi'),
      lost.undated('Les participants ont dénoncé une', 'attributed', ['Les participants', null]),
    ]),
    event('telephone-a-trois-2025-c', ['meeting', 'held', '2025-11-19'], { party: [SOUTH, 'etats-unis', 'japon'] }, [], [
      lost.dated('Les chefs de la diplomatie de la Corée du Sud'),
      lost.undated('Ils sont convenus de renforcer le partage'),
    ]),
    event('seance-du-20-novembre-2025-c', ['meeting', 'held', '2025-11-20'], { party: [COUNCIL] }, [], [
      lost.dated('Le Conseil de sécurité de l’ONU se réunira', 'announced', ['sa présidence tournante', null]),
      satellite.dated('Deux jours plus tard, le Conseil de sécurité'),
    ]),
    event('lavrov-sur-l-espace-2025-c', ['statement', 'held', '2025-11-21'], { speaker: [LAVROV] }, ['moscou'], [
      satellite.dated('Et le 21 novembre, à Moscou, le ministre', 'attributed', ['le ministre russe', LAVROV]),
    ]),
    event('veto-du-25-novembre-2025-c', ['vote', 'held', '2025-11-25'], { party: [COUNCIL, RUSSIA, 'chine'] }, [], [
      satellite.dated('Le 25, la Russie et la Chine y ont mis'),
      satellite.undated('L’ambassadeur russe a décrit à cette occasion', 'attributed', ['L’ambassadeur russe', null]),
    ]),
    event('ministre-du-sud-a-tokyo-2025-c', ['visit', 'held', '2025-11-26'], { visitor: [SOUTH] }, ['tokyo'], [
      lost.dated('Le ministre sud-coréen de la Défense doit', 'announced'),
      satellite.dated('Le 26 novembre, le ministre sud-coréen'),
    ]),
    event('satellite-du-sud-2025-c', ['military', 'held', '2025-11-27'], { party: [SOUTH] }, [], [
      satellite.dated('Le lendemain, la Corée du Sud a placé'),
    ]),
    event('cercueils-de-pyongyang-2025-c', ['ceremony', 'held', '2025-11-30'], { party: [KIM] }, ['pyongyang'], [
      shovel.dated('Le 30 novembre, à Pyongyang, Kim Jong-un'),
      shovel.undated('Les familles, en noir, occupaient'),
    ]),
    event('avoirs-geles-par-tokyo-2025-c', ['economic', 'held', '2025-12-03'], { party: ['japon'] }, [], [
      shovel.dated('Le 3 décembre, le Japon a gelé les avoirs'),
    ]),
    event('reponse-promise-2025-c', ['statement', 'held', '2025-12-04'], { speaker: [RUSSIA] }, [], [
      shovel.dated('Le ministère russe des Affaires étrangères', 'attributed', ['Le ministère russe des Affaires étrangères', MINISTRY]),
    ]),

    // 2026: letters, a train, a bridge
    event('voeux-de-kim-2026-c', ['statement', 'held', '2026-01-01'], { speaker: [KIM], party: [PUTIN] }, [], [
      letters.dated('Le 1er janvier, Kim Jong-un adressait', 'attributed', ['Kim Jong-un', KIM]),
    ]),
    event('lettre-de-poutine-2026-c', ['statement', 'held', '2026-01-09'], { speaker: [PUTIN], party: [KIM] }, [], [
      letters.dated('Le président russe lui a répondu le 9', 'attributed', ['Le président russe', PUTIN]),
    ]),
    event('troisieme-groupe-2026-c', ['military', 'announced', '2026-01'], { party: [NORTH] }, ['russie'], [
      shovel.dated('Un troisième groupe devrait partir', 'announced', ['l’agence Yonhap', null]),
    ]),
    event('artillerie-de-fevrier-2026-c', ['military', 'denied', '2026-02'], { party: [NORTH, RUSSIA] }, [], [
      letters.dated('À en croire un responsable américain', 'alleged', ['un responsable américain', null]),
      letters.undated('Le Kremlin dément cette livraison.', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('lavrov-et-choe-au-telephone-2026-c', ['meeting', 'held', '2026-03-10'], { party: [LAVROV, CHOE] }, [], [
      train.dated('Le ministre russe des Affaires étrangères', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
      train.undated('Cet échange a porté sur la situation'),
      letters.dated('Le 10 mars, les deux ministres'),
    ]),
    event('commission-de-mars-2026-c', ['meeting', 'held', '2026-03-12'], { party: [RUSSIA, NORTH] }, ['moscou'], [
      train.dated('La commission intergouvernementale'),
    ]),
    event('protocole-de-mars-2026-c', ['signing', 'held', '2026-03-12'], { signatory: [RUSSIA, NORTH] }, ['moscou'], [
      train.undated('Un protocole a été signé à l’issue', 'attributed', ['le ministère', null]),
      river.dated('Un protocole signé à Moscou le 12 mars'),
    ]),
    event('peinture-a-moscou-2026-c', ['cultural', 'held', '2026-03-12'], {}, ['moscou'], [
      train.dated('Une exposition de peinture nord-coréenne'),
    ]),
    event('peskov-sur-un-voyage-2026-c', ['statement', 'held', '2026-03-13'], { speaker: [PESKOV] }, [], [
      train.dated('Le porte-parole du Kremlin, Dmitri Peskov', 'attributed', ['Le porte-parole du Kremlin, Dmitri Peskov', PESKOV]),
    ]),
    event('lavrov-a-pyongyang-2026-c', ['visit', 'held', '2026-04-14/2026-04-16'], { visitor: [LAVROV] }, ['pyongyang'], [
      train.dated('M. Lavrov se rendra à Pyongyang', 'announced', ['la même source', MINISTRY]),
      letters.dated('Du 14 au 16 avril, M. Lavrov'),
    ]),
    event('kim-recoit-lavrov-2026-c', ['meeting', 'held', '2026-04-15'], { host: [KIM], visitor: [LAVROV] }, ['pyongyang'], [
      letters.dated('Du 14 au 16 avril, M. Lavrov'),
      letters.undated('Le dirigeant nord-coréen lui a promis', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('train-vladivostok-pyongyang-2026-c', ['economic', 'held', '2026-05-04'], { party: [RUSSIA, NORTH] }, ['pyongyang'], [
      train.dated('Kozlov annonce l’ouverture le 4 mai', 'announced', ['Kozlov', null]),
      train.dated('La Russie et la Corée du Nord ouvriront', 'announced', ['le ministre russe des Ressources naturelles, Alexandre Kozlov', null]),
      train.undated('« Le trajet durera vingt-deux heures »', 'announced', ['il', null]),
      river.dated('Le 4 mai, un premier convoi de voyageurs'),
    ]),
    event('xi-a-pyongyang-2026-c', ['visit', 'denied', '2026-06'], { visitor: [XI] }, ['pyongyang'], [
      letters.dated('Xi Jinping serait attendu à Pyongyang', 'announced', ['la presse de Hongkong', null]),
      river.dated('Xi Jinping, que l’on disait attendu', 'denied'),
    ]),
    event('pont-ouvert-en-juin-2026-c', ['ceremony', 'held', '2026-06-19'], { party: [RUSSIA, NORTH] }, [BRIDGE], [
      river.dated('Un ruban, deux fanfares, trois discours'),
      river.undated('La cérémonie a duré vingt minutes.'),
    ]),
    event('touristes-a-wonsan-2026-c', ['visit', 'held', '2026-06-21'], { visitor: [RUSSIA] }, ['wonsan'], [
      river.dated('Le 21 juin, une quarantaine de touristes'),
    ]),
    event('inspection-reclamee-2026-c', ['statement', 'held', '2026-06-22'], { speaker: [SOUTH] }, [], [
      river.dated('Le 22 juin, le gouvernement sud-coréen', 'attributed', ['le gouvernement sud-coréen', SOUTH]),
    ]),
    event('poutine-a-pyongyang-2026-c', ['visit', 'announced', '2026-08-15'], { visitor: [PUTIN] }, ['pyongyang'], [
      river.dated('Vladimir Poutine se rendra à Pyongyang', 'announced', ['le Kremlin', 'kremlin']),
    ]),
  ],
  apart: [
    ['satellite-de-mai-2024-c', 'satellite-de-novembre-2025-c'],
    ['satellite-de-novembre-2025-c', 'satellite-du-sud-2025-c'],
    ['traite-de-juin-2024-c', 'accord-medical-2025-c'],
    ['accord-medical-2025-c', 'accord-de-main-d-oeuvre-2025-c'],
    ['missiles-par-le-rail-2025-c', 'tir-du-11-avril-2025-c'],
    ['hopital-de-wonsan-2025-c', 'gerbe-de-medvedev-2025-c'],
    ['message-de-poutine-2025-c', 'lettre-de-poutine-2026-c'],
    ['medvedev-a-pyongyang-2025-c', 'kim-recoit-medvedev-2025-c'],
    ['medvedev-a-pyongyang-2025-c', 'lavrov-a-pyongyang-2026-c'],
    ['medvedev-et-le-ministre-2025-c', 'kim-recoit-medvedev-2025-c'],
    ['kim-recoit-medvedev-2025-c', 'concert-du-jour-du-soleil-2025-c'],
    ['kim-recoit-medvedev-2025-c', 'kim-recoit-lavrov-2026-c'],
    ['sapeurs-d-avril-2025-c', 'ouvriers-de-septembre-2025-c'],
    ['ouvriers-de-septembre-2025-c', 'troisieme-groupe-2026-c'],
    ['premiere-pierre-du-pont-2025-c', 'pont-ouvert-en-juin-2026-c'],
    ['officiers-decores-2025-c', 'detachement-du-9-mai-2025-c'],
    ['kim-a-moscou-mai-2025-c', 'detachement-du-9-mai-2025-c'],
    ['kim-a-moscou-mai-2025-c', 'xi-a-moscou-2025-c'],
    ['kim-a-moscou-mai-2025-c', 'peskov-sur-un-voyage-2026-c'],
    ['xi-a-moscou-2025-c', 'xi-a-pyongyang-2026-c'],
    ['etudiants-a-wonsan-2025-c', 'touristes-a-wonsan-2026-c'],
    ['appel-du-22-juillet-2025-c', 'sommet-d-automne-2025-c'],
    ['choe-a-moscou-2025-c', 'choe-et-lavrov-2025-c'],
    ['choe-et-lavrov-2025-c', 'lavrov-et-choe-au-telephone-2026-c'],
    ['conseil-national-de-securite-2025-c', 'telephone-a-trois-2025-c'],
    ['conseil-national-de-securite-2025-c', 'seance-du-20-novembre-2025-c'],
    ['seance-du-20-novembre-2025-c', 'veto-du-25-novembre-2025-c'],
    ['avoirs-geles-par-tokyo-2025-c', 'reponse-promise-2025-c'],
    ['voeux-de-kim-2026-c', 'lettre-de-poutine-2026-c'],
    ['commission-de-mars-2026-c', 'protocole-de-mars-2026-c'],
    ['trafic-interrompu-2020-c', 'train-vladivostok-pyongyang-2026-c'],
    ['premier-vol-direct-2025-c', 'train-vladivostok-pyongyang-2026-c'],
    ['lavrov-a-pyongyang-2026-c', 'kim-recoit-lavrov-2026-c'],
    ['lavrov-a-pyongyang-2026-c', 'poutine-a-pyongyang-2026-c'],
  ],
  links: [
    { from: 'medvedev-et-le-ministre-2025-c', kind: 'within', to: 'medvedev-a-pyongyang-2025-c' },
    { from: 'kim-recoit-medvedev-2025-c', kind: 'within', to: 'medvedev-a-pyongyang-2025-c' },
    { from: 'concert-du-jour-du-soleil-2025-c', kind: 'within', to: 'medvedev-a-pyongyang-2025-c' },
    { from: 'gerbe-de-medvedev-2025-c', kind: 'within', to: 'medvedev-a-pyongyang-2025-c' },
    { from: 'accord-medical-2025-c', kind: 'within', to: 'medvedev-a-pyongyang-2025-c' },
    { from: 'choe-et-lavrov-2025-c', kind: 'within', to: 'choe-a-moscou-2025-c' },
    { from: 'protocole-de-mars-2026-c', kind: 'within', to: 'commission-de-mars-2026-c' },
    { from: 'kim-recoit-lavrov-2026-c', kind: 'within', to: 'lavrov-a-pyongyang-2026-c' },
  ],
};
