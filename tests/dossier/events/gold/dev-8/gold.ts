import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const medvedev = labelSentences('medvedev-recu-merisier');
const rail = labelSentences('accord-ferroviaire-merisier');
const troops = labelSentences('renforts-et-veto-merisier');
const choe = labelSentences('choe-au-kremlin-merisier');
const missiles = labelSentences('missiles-en-decembre-merisier');
const scout = labelSentences('l-eclaireur-merisier');
const debt = labelSentences('la-dette-de-koursk-merisier');
const beijing = labelSentences('pekin-et-les-trains-merisier');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const XI = 'xi-jinping';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const MEDVEDEV = 'dmitri-medvedev';
const PESKOV = 'dmitri-peskov';
const RUSSIA = 'russie';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const KURSK = 'region-de-koursk';
const FAR_EAST = 'extreme-orient-russe';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const MINISTRY = 'ministere-russe-des-affaires-etrangeres';
const NIS = 'renseignement-sud-coreen';

/** Eight texts the engine is only measured on: five dispatches and three analyses, January 2024 and spring 2026. */
export const gold: GoldSet = {
  events: [
    // 2023 and January 2024: missiles, a summit, travellers
    event('poutine-et-kim-septembre-2023-b', ['meeting', 'held', '2023-09'], { party: [KIM, PUTIN] }, [FAR_EAST], [
      missiles.dated('Kim Jong-un et Vladimir Poutine s’étaient rencontrés'),
      missiles.undated('Leur tête-à-tête avait duré'),
    ]),
    event('missiles-livres-2023-b', ['military', 'held', '2023-12'], { party: [NORTH, RUSSIA] }, [], [
      missiles.undated('Washington accuse Pyongyang', 'attributed', ['Washington', 'washington']),
      missiles.dated('Washington, 11 jan 2024 (AFP) - La Corée', 'attributed', ['un porte-parole de la Maison Blanche', null]),
      missiles.undated('Le Kremlin dément toute livraison', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('deputes-a-pyongyang-2023-b', ['visit', 'held', '2023-12'], { visitor: [RUSSIA] }, ['pyongyang'], [
      missiles.dated('Le mois dernier, des députés russes'),
    ]),
    event('missile-du-2-janvier-2024-b', ['military', 'claimed', '2024-01-02'], { party: [RUSSIA] }, ['ukraine'], [
      missiles.dated('L’armée russe en aurait tiré un', 'alleged', ['des enquêteurs ukrainiens', null]),
    ]),
    event('obus-en-mer-2024-b', ['military', 'held', '2024-01-05'], { party: [NORTH] }, [], [
      missiles.dated('Vendredi dernier, la Corée du Nord avait tiré'),
    ]),
    event('conseil-du-10-janvier-2024-b', ['meeting', 'held', '2024-01-10'], { party: [COUNCIL] }, [], [
      missiles.dated('Le Conseil de sécurité de l’ONU s’est réuni'),
    ]),
    event('jung-pak-a-seoul-2024-b', ['meeting', 'announced', '2024-01-12'], { party: ['jung-pak', SOUTH] }, ['seoul'], [
      missiles.dated('Jung Pak, sous-secrétaire d’État', 'announced'),
    ]),
    event('choe-en-russie-janvier-2024-b', ['visit', 'announced', '2024-01-15/2024-01-17'], { visitor: [CHOE] }, [RUSSIA], [
      missiles.dated('La cheffe de la diplomatie nord-coréenne', 'announced', ['l’agence KCNA', 'kcna']),
    ]),
    event('touristes-a-wonsan-2024-b', ['visit', 'held', '2024-02-09'], { visitor: [RUSSIA] }, ['wonsan'], [
      missiles.dated('Un premier groupe de touristes russes', 'announced', ['une agence de voyages de Vladivostok', null]),
      beijing.dated('En février 2024, un premier groupe'),
    ]),

    // Troops and sappers, 2024 to 2026
    event('premieres-troupes-2024-b', ['military', 'held', '2024-10'], { party: [NORTH] }, [RUSSIA], [
      troops.dated('Pyongyang avait dépêché ses premières troupes'),
    ]),
    event('premiers-sapeurs-2025-b', ['military', 'held', '2025-23'], { party: [NORTH] }, [KURSK], [
      debt.dated('Les premiers sapeurs nord-coréens'),
    ]),
    event('choigou-a-pyongyang-octobre-2025-b', ['visit', 'held', '2025-10'], { visitor: [SHOIGU] }, ['pyongyang'], [
      medvedev.dated('La précédente visite d’un haut responsable'),
      scout.dated('Sergueï Choïgou, l’habitué de la ligne'),
    ]),
    event('renfort-de-fevrier-2026-b', ['military', 'held', '2026-02'], { party: [NORTH] }, [KURSK], [
      troops.undated('Le NIS évoque l’envoi de 3.000', 'attributed', ['Le NIS', NIS]),
      troops.dated('SEOUL, 20 mars (Yonhap) -- La Corée', 'attributed', ['le Service national du renseignement (NIS)', NIS]),
      troops.undated('Ils auraient voyagé à bord', 'alleged', ['un député de la commission parlementaire du renseignement', null]),
      troops.undated('Le porte-parole du Kremlin a rejeté', 'denied', ['Le porte-parole du Kremlin', PESKOV]),
      scout.dated('Selon Séoul, trois mille soldats', 'alleged', ['Séoul', 'seoul']),
      scout.undated('Le Kremlin a nié cet envoi', 'denied', ['Le Kremlin', 'kremlin']),
      debt.dated('D’après le renseignement sud-coréen', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),
    event('sapeurs-decores-2026-b', ['ceremony', 'held', '2026-03-10'], { party: [NORTH] }, [KURSK], [
      rail.dated('Selon le ministère russe de la Défense', 'attributed', ['le ministère russe de la Défense', null]),
      debt.dated('Trois cents d’entre eux y ont été décorés'),
    ]),

    // March 2026: a test, Medvedev in Pyongyang, a railway agreement
    event('tir-du-8-mars-2026-b', ['military', 'held', '2026-03-08'], { party: [NORTH] }, ['wonsan'], [
      medvedev.dated('Dimanche dernier, la Corée du Nord'),
      medvedev.undated('Les engins ont volé pendant', 'attributed', ['l’état-major sud-coréen', null]),
      troops.dated('A New York, le Conseil de sécurité'),
    ]),
    event('exercices-du-9-mars-2026-b', ['military', 'held', '2026-03-09'], { party: ['etats-unis', SOUTH] }, [], [
      troops.dated('Les exercices annuels des deux alliés'),
    ]),
    event('medecins-dans-les-hopitaux-2026-b', ['visit', 'held', '2026-03-09/2026-03-15'], { visitor: [NORTH] }, [FAR_EAST], [
      rail.dated('Une délégation médicale nord-coréenne'),
    ]),
    event('medvedev-a-pyongyang-2026-b', ['visit', 'held', '2026-03-11'], { visitor: [MEDVEDEV] }, ['pyongyang'], [
      medvedev.dated('M. Medvedev était arrivé mercredi'),
      rail.dated('Dmitri Medvedev, vice-président du Conseil'),
      scout.undated('En dépêchant Dmitri Medvedev'),
      scout.dated('Du 11 au 14 mars, l’ancien président'),
    ]),
    event('concert-pour-la-delegation-2026-b', ['cultural', 'held', '2026-03-11'], { party: [RUSSIA] }, ['pyongyang'], [
      medvedev.dated('Le soir même, la délégation russe'),
    ]),
    event('kim-recoit-medvedev-2026-b', ['meeting', 'held', '2026-03-12'], { host: [KIM], visitor: [MEDVEDEV] }, ['pyongyang'], [
      medvedev.undated('Corée du Nord : Kim Jong-un reçoit'),
      medvedev.dated('Séoul, 13 mars 2026 (AFP) - Le dirigeant', 'attributed', ['l’agence officielle KCNA', 'kcna']),
      medvedev.undated('L’entretien a duré plus de deux heures', 'attributed', ['la même source', 'kcna']),
      medvedev.undated('Les deux hommes ont évoqué', 'attributed', ['l’agence', 'kcna']),
      rail.dated('Jeudi, il s’est entretenu avec Kim'),
      troops.dated('Le 12 mars, Kim Jong-un s’était entretenu'),
      scout.undated('Kim Jong-un l’a retenu plus de'),
    ]),
    event('appel-de-seoul-2026-b', ['statement', 'held', '2026-03-13'], { speaker: [SOUTH] }, [], [
      medvedev.dated('Le ministère sud-coréen de l’Unification', 'attributed', ['Le ministère sud-coréen de l’Unification', null]),
    ]),
    event('peinture-a-moscou-2026-b', ['cultural', 'held', '2026-03-13'], {}, ['moscou'], [
      rail.dated('À Moscou, une exposition de peinture'),
    ]),
    event('gerbe-de-medvedev-2026-b', ['ceremony', 'held', '2026-03-14'], { party: [MEDVEDEV] }, ['pyongyang'], [
      medvedev.dated('Le visiteur doit déposer samedi', 'announced'),
      rail.dated('Samedi, il a fleuri à Pyongyang'),
      scout.dated('Le 14, au pied de la tour de la Libération'),
    ]),
    event('accord-ferroviaire-2026-b', ['signing', 'held', '2026-03-16'], { signatory: [RUSSIA, NORTH] }, ['pyongyang'], [
      rail.undated('Moscou et Pyongyang signent un accord'),
      rail.dated('La Russie et la République populaire'),
      rail.undated('Paraphé devant l’ambassadeur russe'),
      scout.dated('Dès le 16 mars, les deux pays concluaient'),
      scout.undated('La signature, filmée par la télévision'),
    ]),

    // 18 to 24 March 2026: a veto, a telephone call, a trip
    event('appel-telephonique-seoul-tokyo-2026-b', ['meeting', 'held', '2026-03-18'], { party: [SOUTH, 'japon'] }, [], [
      troops.dated('Le président sud-coréen et la Première ministre'),
    ]),
    event('veto-du-19-mars-2026-b', ['vote', 'held', '2026-03-19'], { party: [COUNCIL, RUSSIA, 'chine'] }, [], [
      troops.dated('A New York, le Conseil de sécurité'),
      troops.undated('La Russie et la Chine y ont opposé'),
      troops.undated('« Ce texte ne fera qu’envenimer', 'attributed', ['l’ambassadeur russe', null]),
      scout.dated('Le 19 mars, le double veto de la Russie'),
      beijing.dated('En mars, au Conseil de sécurité de l’ONU'),
    ]),
    event('hysterie-denoncee-2026-b', ['statement', 'held', '2026-03-19'], { speaker: [NORTH] }, [], [
      troops.dated('Jeudi également, le ministère nord-coréen', 'attributed', ['le ministère nord-coréen de la Défense', null]),
    ]),
    event('vice-ministre-a-washington-2026-b', ['visit', 'announced', '2026-03-24'], { visitor: [SOUTH] }, ['washington'], [
      troops.dated('Le vice-ministre sud-coréen des Affaires', 'announced', ['son cabinet', null]),
    ]),
    event('commission-scientifique-2026-b', ['meeting', 'announced', '2026-04-06/2026-04-12'], { party: [RUSSIA, NORTH] }, ['moscou'], [
      scout.dated('Une commission scientifique russo-nord-coréenne', 'announced'),
    ]),

    // End of April 2026: Choe in Russia
    event('choe-a-moscou-avril-2026-b', ['visit', 'held', '2026-04-25'], { visitor: [CHOE] }, ['moscou'], [
      choe.dated('Mme Choe, arrivée samedi à Moscou'),
    ]),
    event('defile-de-l-armee-2026-b', ['ceremony', 'held', '2026-04-25'], { party: [KIM] }, ['pyongyang'], [
      choe.dated('À Pyongyang, Kim Jong-un a assisté samedi', 'attributed', ['KCNA', 'kcna']),
      choe.undated('Plus de 10.000 hommes y ont'),
    ]),
    event('monument-de-koursk-2026-b', ['ceremony', 'held', '2026-04-26'], { party: [CHOE, LAVROV] }, [KURSK], [
      choe.dated('Mme Choe, arrivée samedi à Moscou'),
      debt.dated('Le 26 avril, sous une pluie fine'),
      debt.undated('La cérémonie n’a duré qu’une'),
    ]),
    event('poutine-recoit-choe-2026-b', ['meeting', 'held', '2026-04-27'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      choe.undated('Poutine reçoit la ministre nord-coréenne'),
      choe.dated('Moscou, 28 avr 2026 (AFP) - Le président'),
      choe.undated('« Nos liens sont plus solides que jamais »', 'attributed', ['le chef de l’État russe', PUTIN]),
      debt.dated('Le lendemain, au Kremlin, Vladimir Poutine', 'attributed', ['Vladimir Poutine', PUTIN]),
    ]),
    event('plan-de-consultations-2026-b', ['signing', 'held', '2026-04-28'], { signatory: [CHOE, LAVROV] }, ['moscou'], [
      choe.dated('Les deux ministres ont signé mardi'),
    ]),
    event('consulat-annonce-2026-b', ['announcement', 'held', '2026-04-28'], { speaker: [RUSSIA] }, [], [
      choe.dated('La Russie a annoncé mardi l’ouverture', 'attributed', ['La Russie', RUSSIA]),
    ]),
    event('halte-a-pekin-2026-b', ['visit', 'denied', '2026-04-29'], { visitor: [CHOE] }, ['pekin'], [
      choe.dated('L’étape que la ministre devait faire', 'denied', ['une source diplomatique chinoise', null]),
      beijing.dated('La halte à Pékin de Choe Son-hui', 'denied'),
    ]),

    // May 2026
    event('premiere-pierre-de-l-hopital-2026-b', ['ceremony', 'held', '2026-05-04'], { party: [RUSSIA] }, ['pyongyang'], [
      debt.dated('À Pyongyang, une vice-ministre russe'),
    ]),
    event('funerailles-d-un-general-2026-b', ['ceremony', 'held', '2026-05-05'], { host: [KIM] }, ['pyongyang'], [
      debt.dated('Mardi dernier, Kim Jong-un y a présidé'),
      debt.undated('Devant le cercueil, le dirigeant'),
    ]),
    event('compagnie-a-moscou-2026-b', ['ceremony', 'held', '2026-05-09'], { party: [NORTH, PUTIN] }, ['moscou'], [
      debt.dated('Samedi, à Moscou, une compagnie'),
    ]),
    event('kim-a-moscou-mai-2026-b', ['visit', 'denied', '2026-05-09'], { visitor: [KIM] }, ['moscou'], [
      medvedev.dated('À Moscou, le porte-parole de la présidence', 'denied', ['le porte-parole de la présidence, Dmitri Peskov', PESKOV]),
      choe.dated('Le Kremlin a exclu une nouvelle fois', 'denied', ['Le Kremlin', 'kremlin']),
      debt.undated('Kim Jong-un, dont une partie de la presse', 'denied'),
    ]),
    event('xi-telephone-a-poutine-2026-b', ['meeting', 'held', '2026-05-20'], { party: [XI, PUTIN] }, [], [
      beijing.dated('Le 20 mai, Xi Jinping a téléphoné'),
      beijing.undated('Les deux présidents ont parlé', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
    ]),
    event('message-de-kim-a-xi-2026-b', ['statement', 'held', '2026-05-25'], { speaker: [KIM], party: [XI] }, [], [
      beijing.dated('Cinq jours plus tard, Kim Jong-un', 'attributed', ['Kim Jong-un', KIM]),
    ]),
    event('charbon-suspendu-2026-b', ['economic', 'claimed', '2026-05-29'], { party: ['chine'] }, [], [
      beijing.dated('La Chine aurait en outre suspendu', 'alleged', ['un quotidien de Hong Kong', null]),
    ]),

    // Still to come when told
    event('foire-de-juin-2026-b', ['economic', 'announced', '2026-06-~11/2026-06-~20'], { party: [RUSSIA, NORTH] }, ['pyongyang'], [
      beijing.dated('La Russie et la Corée du Nord ouvriront', 'announced'),
    ]),
    event('premier-train-direct-2026-b', ['economic', 'announced', '2026-06-12'], { party: [RUSSIA] }, ['moscou'], [
      rail.dated('La Russie fera partir le premier train', 'announced', ['les chemins de fer russes', null]),
      beijing.dated('Le 12 juin, le premier train direct', 'announced'),
    ]),
    event('ecoliers-a-wonsan-2026-b', ['visit', 'announced', '2026-07'], { visitor: [RUSSIA] }, ['wonsan'], [
      rail.dated('Cent cinquante écoliers russes', 'announced', ['le ministère russe de l’Éducation', null]),
      beijing.dated('Cent cinquante écoliers y sont', 'announced'),
    ]),
    event('kim-en-septembre-2026-b', ['visit', 'claimed', '2026-09'], { visitor: [KIM] }, [FAR_EAST], [
      scout.dated('D’après un diplomate européen, Kim', 'alleged', ['un diplomate européen', null]),
    ]),
    event('lavrov-a-l-automne-2026-b', ['visit', 'announced', '2026-23'], { visitor: [LAVROV] }, [NORTH], [
      choe.dated('M. Lavrov se rendra en Corée du Nord', 'announced', ['son ministère', MINISTRY]),
    ]),
  ],
  apart: [
    ['poutine-et-kim-septembre-2023-b', 'kim-en-septembre-2026-b'],
    ['missiles-livres-2023-b', 'missile-du-2-janvier-2024-b'],
    ['missile-du-2-janvier-2024-b', 'obus-en-mer-2024-b'],
    ['deputes-a-pyongyang-2023-b', 'touristes-a-wonsan-2024-b'],
    ['conseil-du-10-janvier-2024-b', 'veto-du-19-mars-2026-b'],
    ['choe-en-russie-janvier-2024-b', 'choe-a-moscou-avril-2026-b'],
    ['touristes-a-wonsan-2024-b', 'ecoliers-a-wonsan-2026-b'],
    ['premieres-troupes-2024-b', 'renfort-de-fevrier-2026-b'],
    ['premieres-troupes-2024-b', 'premiers-sapeurs-2025-b'],
    ['premiers-sapeurs-2025-b', 'renfort-de-fevrier-2026-b'],
    ['premiers-sapeurs-2025-b', 'sapeurs-decores-2026-b'],
    ['choigou-a-pyongyang-octobre-2025-b', 'medvedev-a-pyongyang-2026-b'],
    ['sapeurs-decores-2026-b', 'monument-de-koursk-2026-b'],
    ['tir-du-8-mars-2026-b', 'exercices-du-9-mars-2026-b'],
    ['tir-du-8-mars-2026-b', 'veto-du-19-mars-2026-b'],
    ['medvedev-a-pyongyang-2026-b', 'kim-recoit-medvedev-2026-b'],
    ['medvedev-a-pyongyang-2026-b', 'gerbe-de-medvedev-2026-b'],
    ['medvedev-a-pyongyang-2026-b', 'concert-pour-la-delegation-2026-b'],
    ['concert-pour-la-delegation-2026-b', 'peinture-a-moscou-2026-b'],
    ['kim-recoit-medvedev-2026-b', 'gerbe-de-medvedev-2026-b'],
    ['accord-ferroviaire-2026-b', 'premier-train-direct-2026-b'],
    ['accord-ferroviaire-2026-b', 'plan-de-consultations-2026-b'],
    ['veto-du-19-mars-2026-b', 'hysterie-denoncee-2026-b'],
    ['appel-de-seoul-2026-b', 'hysterie-denoncee-2026-b'],
    ['appel-telephonique-seoul-tokyo-2026-b', 'xi-telephone-a-poutine-2026-b'],
    ['choe-a-moscou-avril-2026-b', 'poutine-recoit-choe-2026-b'],
    ['choe-a-moscou-avril-2026-b', 'halte-a-pekin-2026-b'],
    ['choe-a-moscou-avril-2026-b', 'monument-de-koursk-2026-b'],
    ['monument-de-koursk-2026-b', 'plan-de-consultations-2026-b'],
    ['defile-de-l-armee-2026-b', 'compagnie-a-moscou-2026-b'],
    ['premiere-pierre-de-l-hopital-2026-b', 'funerailles-d-un-general-2026-b'],
    ['compagnie-a-moscou-2026-b', 'kim-a-moscou-mai-2026-b'],
    ['kim-a-moscou-mai-2026-b', 'kim-en-septembre-2026-b'],
    ['choe-a-moscou-avril-2026-b', 'lavrov-a-l-automne-2026-b'],
    ['xi-telephone-a-poutine-2026-b', 'message-de-kim-a-xi-2026-b'],
    ['foire-de-juin-2026-b', 'premier-train-direct-2026-b'],
  ],
  links: [
    { from: 'kim-recoit-medvedev-2026-b', kind: 'within', to: 'medvedev-a-pyongyang-2026-b' },
    { from: 'concert-pour-la-delegation-2026-b', kind: 'within', to: 'medvedev-a-pyongyang-2026-b' },
    { from: 'gerbe-de-medvedev-2026-b', kind: 'within', to: 'medvedev-a-pyongyang-2026-b' },
    { from: 'poutine-recoit-choe-2026-b', kind: 'within', to: 'choe-a-moscou-avril-2026-b' },
    { from: 'plan-de-consultations-2026-b', kind: 'within', to: 'choe-a-moscou-avril-2026-b' },
  ],
};
