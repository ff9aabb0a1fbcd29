import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const kremlin = labelSentences('choe-chez-poutine-depeche');
const plan = labelSentences('plan-de-consultations-depeche');
const audience = labelSentences('audience-de-la-ministre-depeche');
const commandos = labelSentences('commandos-en-mer-depeche');
const duma = labelSentences('traite-devant-la-douma-depeche');
const busy = labelSentences('semaine-chargee-depeche');
const rails = labelSentences('rails-et-chantier-depeche');
const platform = labelSentences('quai-de-pyongyang-depeche');
const beaches = labelSentences('plages-et-orchestres-depeche');
const satellite = labelSentences('malligyong-desintegre-depeche');
const veto = labelSentences('non-russe-a-new-york-depeche');
const sixDays = labelSentences('six-jours-en-bref-depeche');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const XI = 'xi-jinping';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const MINISTRY = 'ministere-russe-des-affaires-etrangeres';
const NIS = 'renseignement-sud-coreen';
const BRIDGE = 'pont-routier-du-toumen';

/** Twelve more texts the engine may be tuned on, told as agency dispatches: 2024, 2025 and 2026. */
export const gold: GoldSet = {
  events: [
    // Autumn 2024: troops, a treaty, a minister in Moscow
    event('conteneurs-vers-la-russie-i', ['military', 'held', '2023-08/..'], { party: [NORTH, 'russie'] }, [], [
      commandos.dated('D’après le NIS, le Nord a également expédié', 'attributed', ['le NIS', NIS]),
      duma.dated('Séoul évalue à plus de 13.000 les', 'attributed', ['Séoul', 'seoul']),
    ]),
    event('traite-signe-le-19-juin-i', ['signing', 'held', '2024-06-19'], { signatory: [PUTIN, KIM] }, ['pyongyang'], [
      duma.dated('Vladimir Poutine et Kim Jong-un avaient signé'),
      busy.dated('MM. Poutine et Kim avaient conclu ce pacte'),
    ]),
    event('entrainement-des-forces-speciales-i', ['military', 'held', '2024-10-02'], { party: [KIM] }, [], [
      commandos.dated('Kim Jong-un avait assisté le 2 octobre', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('commandos-transportes-i', ['military', 'held', '2024-10-08/2024-10-13'], { party: [NORTH] }, ['extreme-orient-russe'], [
      commandos.undated('La Corée du Nord a envoyé 1 500 soldats', 'attributed', ['le NIS', NIS]),
      commandos.dated('SEOUL, 18 oct. (Yonhap) -- Quelque 1 500', 'attributed', ['le Service national du renseignement (NIS)', NIS]),
      commandos.undated('L’opération a mobilisé sept navires', 'attributed', ['l’agence', NIS]),
      duma.dated('Les Etats-Unis ont confirmé que des soldats', 'attributed', ['Les Etats-Unis', 'etats-unis']),
      duma.dated('Le Kremlin a de nouveau démenti que', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('reunion-d-urgence-a-seoul-i', ['meeting', 'held', '2024-10-18'], { party: [SOUTH] }, ['seoul'], [
      commandos.dated('Le président sud-coréen Yoon Suk Yeol a présidé'),
      duma.dated('Le 18 octobre, le président sud-coréen'),
    ]),
    event('ambassadeur-convoque-i', ['meeting', 'held', '2024-10-21'], { host: [SOUTH], visitor: ['russie'] }, ['seoul'], [
      commandos.dated('Le ministère des Affaires étrangères a annoncé', 'announced', ['Le ministère des Affaires étrangères', null]),
      duma.dated('L’ambassadeur de Russie en Corée du Sud avait'),
      duma.undated('Il y a assuré que la coopération', 'attributed', ['Il', null]),
    ]),
    event('preuves-d-austin-i', ['statement', 'held', '2024-10-23'], { speaker: ['etats-unis'] }, [], [
      duma.dated('« Il y a des preuves », avait déclaré mercredi', 'attributed', ['le secrétaire américain à la Défense, Lloyd Austin', null]),
    ]),
    event('douma-ratifie-i', ['vote', 'held', '2024-10-24'], { party: ['russie'] }, [], [
      duma.undated('La Douma ratifie à l’unanimité'),
      duma.dated('MOSCOU/WASHINGTON, 24 octobre (Reuters) - La Douma'),
      busy.dated('Les députés de la Douma l’avaient ratifié'),
    ]),
    event('poutine-a-kazan-sur-les-images-i', ['statement', 'held', '2024-10-24'], { speaker: [PUTIN] }, [], [
      duma.dated('Interrogé jeudi à Kazan sur des images', 'attributed', ['Vladimir Poutine', PUTIN]),
    ]),
    event('conseil-de-securite-30-octobre-i', ['meeting', 'held', '2024-10-30'], { party: [COUNCIL, 'russie'] }, [], [
      duma.dated('Le Conseil de sécurité de l’ONU se réunira', 'announced', ['sa présidence suisse', null]),
      busy.dated('Le Conseil de sécurité de l’ONU s’était penché'),
      busy.undated('Le représentant russe y a parlé', 'attributed', ['Le représentant russe', null]),
    ]),
    event('hwasong-19-i', ['military', 'held', '2024-10-31'], { party: [NORTH] }, [], [
      busy.dated('Le 31 octobre, la Corée du Nord a testé'),
      busy.undated('Il est resté en l’air près d’une heure', 'attributed', ['le ministère japonais de la Défense', null]),
    ]),
    event('choe-lavrov-novembre-2024-i', ['meeting', 'held', '2024-11-01'], { party: [CHOE, LAVROV] }, ['moscou'], [
      busy.dated('Le 1er novembre, à Moscou, Choe Son-hui'),
      plan.dated('Ils s’étaient aussi rencontrés à Moscou'),
    ]),
    event('plaque-devoilee-i', ['ceremony', 'held', '2024-11-01'], { party: [CHOE, LAVROV] }, ['moscou'], [
      busy.dated('Les deux ministres ont dévoilé le même jour'),
    ]),
    event('poutine-recoit-choe-novembre-2024-i', ['meeting', 'held', '2024-11-04'], { host: [PUTIN], visitor: [CHOE] }, [], [
      busy.dated('Lundi, Vladimir Poutine a reçu à son tour'),
      busy.undated('L’entrevue n’avait pas été annoncée.'),
      kremlin.dated('M. Poutine avait déjà reçu la ministre'),
    ]),
    event('salve-avant-l-election-i', ['military', 'held', '2024-11-05'], { party: [NORTH] }, [], [
      busy.dated('Mardi, à quelques heures de l’élection'),
    ]),
    event('premiers-tirs-a-koursk-i', ['military', 'claimed', '2024-11-05'], { party: [NORTH] }, ['region-de-koursk'], [
      busy.dated('Selon un responsable ukrainien, des soldats', 'alleged', ['un responsable ukrainien', null]),
    ]),
    event('chambre-haute-approuve-i', ['vote', 'held', '2024-11-06'], { party: ['russie'] }, [], [
      duma.dated('Le Conseil de la Fédération, la chambre haute', 'announced'),
      busy.dated('Le Conseil de la Fédération a approuvé mercredi'),
    ]),

    // Summer 2025: trains, a bridge, beaches and concerts
    event('gouverneur-a-pyongyang-i', ['visit', 'held', '2023-12'], { visitor: ['russie'] }, ['pyongyang'], [
      rails.dated('Le gouverneur russe du Primorié, Oleg Kojemiako'),
      rails.undated('Il en était revenu avec des projets'),
    ]),
    event('ouvriers-de-2025-i', ['economic', 'held', '2025-01/..'], { party: [NORTH] }, ['russie'], [
      rails.dated('Selon Séoul, quelque 15.000 ouvriers', 'alleged', ['Séoul', 'seoul']),
      beaches.dated('Le renseignement sud-coréen, lui, compte', 'attributed', ['Le renseignement sud-coréen', NIS]),
    ]),
    event('chantier-du-pont-i', ['economic', 'held', '2025-04-30'], { party: ['russie', NORTH] }, [BRIDGE], [
      rails.dated('Les deux pays ont entamé le 30 avril'),
      platform.dated('Le chantier du pont routier sur le Toumen'),
    ]),
    event('pont-ouvert-en-2026-i', ['economic', 'announced', '2026-~05/2026-~08'], {}, [BRIDGE], [
      rails.dated('L’ouvrage doit ouvrir à la circulation', 'announced', ['le ministère russe des Transports', null]),
      platform.dated('L’ouverture aux voitures et aux camions', 'announced'),
    ]),
    event('kim-choigou-du-4-juin-i', ['meeting', 'held', '2025-06-04'], { party: [KIM, SHOIGU] }, [], [
      platform.dated('Le 4 juin, les deux hommes avaient déjà'),
    ]),
    event('toiles-nord-coreennes-a-moscou-i', ['cultural', 'held', '2025-06-16'], {}, ['moscou'], [
      platform.dated('Une exposition de peinture nord-coréenne'),
    ]),
    event('train-direct-du-17-juin-i', ['economic', 'held', '2025-06-17'], { party: ['russie', NORTH] }, ['moscou', 'pyongyang'], [
      rails.dated('Russie-Corée du Nord : reprise mardi', 'announced'),
      rails.dated('Moscou, 12 juin 2025 (AFP) - Les trains', 'announced', ['les chemins de fer russes (RZD)', null]),
      platform.undated('Un train direct quitte Pyongyang pour Moscou'),
      platform.dated('Un train de voyageurs nord-coréen'),
      platform.undated('À bord du convoi ont pris place'),
      platform.undated('L’ambassadeur de Russie est venu saluer'),
      beaches.dated('Les trains directs pour Moscou ont repris'),
    ]),
    event('kim-recoit-choigou-du-17-juin-i', ['meeting', 'held', '2025-06-17'], { host: [KIM], visitor: [SHOIGU] }, ['pyongyang'], [
      platform.dated('Kim Jong-un a reçu mardi à Pyongyang le'),
      beaches.dated('Le 17 juin, le dirigeant avait déjà'),
    ]),
    event('liaison-de-khabarovsk-i', ['economic', 'held', '2025-06-19'], { party: ['russie'] }, ['pyongyang'], [
      rails.dated('La Russie rétablira en outre le 19 juin', 'announced', ['la même source', null]),
      beaches.dated('Ceux de Khabarovsk ont suivi deux jours'),
    ]),
    event('ruban-coupe-a-wonsan-i', ['ceremony', 'held', '2025-06-24'], { party: [KIM, 'russie'] }, ['wonsan'], [
      beaches.dated('Le 24 juin, Kim Jong-un avait coupé à Wonsan'),
      beaches.undated('La cérémonie s’est achevée par un feu', 'attributed', ['la KCNA', 'kcna']),
      platform.dated('Le complexe doit être inauguré la semaine', 'announced'),
    ]),
    event('lioubimova-a-pyongyang-i', ['visit', 'held', '2025-06-28/2025-07-01'], { visitor: ['russie'] }, ['pyongyang'], [
      rails.dated('La ministre russe de la Culture, Olga', 'announced', ['l’agence Interfax', null]),
      beaches.dated('La ministre russe de la Culture, Olga'),
    ]),
    event('accord-des-musees-i', ['signing', 'held', '2025-06-28'], { signatory: ['russie', NORTH] }, [], [
      beaches.dated('La veille, elle avait signé avec son'),
    ]),
    event('kim-recoit-lioubimova-i', ['meeting', 'held', '2025-06-29'], { host: [KIM], visitor: ['russie'] }, [], [
      beaches.dated('Kim Jong-un l’a reçue le 29 juin.'),
    ]),
    event('concert-du-29-juin-i', ['cultural', 'held', '2025-06-29'], { party: [KIM, 'russie', NORTH] }, [], [
      beaches.dated('Le soir même, tous deux ont applaudi'),
    ]),
    event('vacanciers-russes-a-wonsan-i', ['visit', 'held', '2025-07-07/2025-07-13'], { visitor: ['russie'] }, ['wonsan'], [
      platform.dated('Un groupe de touristes russes doit gagner', 'announced', ['le gouvernement du Primorié', null]),
      beaches.dated('La station de Wonsan a accueilli la semaine'),
    ]),
    event('lavrov-arrive-a-wonsan-i', ['visit', 'held', '2025-07-11'], { visitor: [LAVROV] }, ['wonsan'], [
      beaches.dated('Sergueï Lavrov est arrivé vendredi'),
      platform.dated('Le chef de la diplomatie russe, Sergueï', 'announced', ['le quotidien Kommersant', null]),
    ]),
    event('lavrov-choe-a-wonsan-i', ['meeting', 'held', '2025-07-12'], { party: [LAVROV, CHOE] }, ['wonsan'], [
      beaches.dated('Il s’y est entretenu samedi avec Choe'),
      plan.dated('La dernière rencontre des deux ministres'),
    ]),
    event('lavrov-kim-a-wonsan-i', ['meeting', 'held', '2025-07-12'], { host: [KIM], visitor: [LAVROV] }, ['wonsan'], [
      beaches.dated('Il s’y est entretenu samedi avec Choe'),
    ]),
    event('premier-vol-nordwind-i', ['economic', 'announced', '2025-07-27'], { party: ['russie'] }, ['moscou', 'pyongyang'], [
      platform.dated('La compagnie russe Nordwind assurera', 'announced', ['Rosaviatsia, l’agence fédérale de l’aviation civile', null]),
      beaches.dated('Le vol inaugural de Nordwind entre', 'announced', ['les voyagistes', null]),
    ]),

    // January 2026: a failed satellite, a veto, a week in short
    event('satellite-espion-de-2023-i', ['military', 'held', '2023-11'], { party: [NORTH] }, [], [
      satellite.dated('La Corée du Nord avait mis en orbite'),
    ]),
    event('techniciens-russes-de-decembre-i', ['visit', 'denied', '2025-12'], { visitor: ['russie'] }, [NORTH], [
      satellite.dated('Des techniciens russes seraient venus', 'alleged', ['le Service national du renseignement (NIS)', NIS]),
      veto.dated('Moscou a démenti que des techniciens', 'denied', ['Moscou', 'moscou']),
    ]),
    event('trois-missiles-du-9-janvier-i', ['military', 'held', '2026-01-09'], { party: [NORTH] }, [], [
      satellite.dated('Le 9 janvier, le Nord avait déjà tiré'),
      satellite.undated('Ils se sont abîmés en mer de l’Est', 'attributed', ['le JCS', null]),
      veto.dated('La Corée du Nord avait tiré trois missiles'),
    ]),
    event('fusee-du-14-janvier-i', ['military', 'held', '2026-01-14'], { party: [NORTH] }, [], [
      satellite.undated('Le Nord échoue à placer un satellite'),
      satellite.dated('(Yonhap) -- La fusée lancée mercredi', 'attributed', ['l’état-major interarmées (JCS) sud-coréen', null]),
      satellite.undated('Le lanceur, qui portait un satellite'),
      satellite.undated('Pyongyang a admis l’explosion', 'attributed', ['Pyongyang', 'pyongyang']),
      veto.dated('Sa fusée porteuse d’un satellite a explosé'),
    ]),
    event('manoeuvres-de-jeju-i', ['military', 'held', '2026-01-15'], { party: [SOUTH, 'etats-unis', 'japon'] }, [], [
      satellite.dated('Les marines de la Corée du Sud, des Etats-Unis'),
      sixDays.dated('Au large de Jeju, les marines américaine'),
      sixDays.undated('Elles se sont terminées sans incident.'),
    ]),
    event('conseil-de-securite-19-janvier-i', ['meeting', 'held', '2026-01-19'], { party: [COUNCIL] }, [], [
      satellite.dated('Le Conseil de sécurité de l’ONU tiendra', 'announced', ['des diplomates à New York', null]),
      veto.dated('Deux jours plus tôt, les membres du Conseil'),
      sixDays.dated('19 janvier : le Conseil de sécurité'),
      sixDays.undated('Aucun communiqué ne sort de la séance.'),
    ]),
    event('appel-poutine-xi-i', ['meeting', 'held', '2026-01-20'], { party: [PUTIN, XI] }, [], [
      veto.dated('Vladimir Poutine et Xi Jinping avaient parlé', 'attributed', ['le Kremlin', 'kremlin']),
      sixDays.dated('20 janvier : appel téléphonique entre'),
      sixDays.undated('Le président chinois y plaide pour', 'attributed', ['Le président chinois', XI]),
    ]),
    event('veto-du-21-janvier-i', ['vote', 'held', '2026-01-21'], { party: [COUNCIL, 'russie', 'chine'] }, [], [
      veto.undated('La Russie bloque à l’ONU un texte'),
      veto.dated('Nations unies (Etats-Unis), 22 jan 2026 (AFP)'),
      veto.undated('Le texte a recueilli douze voix'),
      sixDays.dated('21 janvier : la Russie vote contre'),
      sixDays.undated('Pékin s’abstient.'),
    ]),
    event('banques-russes-sanctionnees-i', ['economic', 'held', '2026-01-22'], { party: ['etats-unis', 'russie'] }, [], [
      veto.dated('Les Etats-Unis ont sanctionné jeudi'),
      veto.undated('Leurs avoirs sont gelés, a précisé', 'attributed', ['le Trésor', null]),
      sixDays.dated('22 janvier : Washington inscrit deux'),
    ]),
    event('kim-a-nampo-i', ['visit', 'held', '2026-01-23'], { visitor: [KIM] }, [], [
      sixDays.dated('23 janvier : Kim Jong-un inspecte'),
    ]),
    event('orchestre-russe-a-pyongyang-i', ['cultural', 'held', '2026-01-24'], { party: ['russie'] }, ['pyongyang'], [
      sixDays.dated('24 janvier : un orchestre russe'),
      satellite.dated('Un orchestre russe doit jouer', 'announced'),
    ]),
    event('kim-en-extreme-orient-reporte-i', ['visit', 'denied', '2026-01-~21/2026-01-31'], { visitor: [KIM] }, ['extreme-orient-russe'], [
      sixDays.dated('En revanche, le voyage que Kim Jong-un', 'denied'),
      satellite.dated('Kim Jong-un pourrait, lui, se rendre', 'alleged', ['un quotidien japonais', null]),
    ]),
    event('deuxieme-lancement-de-fevrier-i', ['military', 'announced', '2026-02-01/2026-02-10'], { party: [NORTH] }, [], [
      veto.dated('La Corée du Nord procédera à un nouveau', 'announced', ['les garde-côtes japonais', null]),
      sixDays.dated('Le deuxième lancement nord-coréen est', 'announced'),
    ]),
    event('lavrov-attendu-en-fevrier-i', ['visit', 'announced', '2026-02-03/2026-02-05'], { visitor: [LAVROV] }, ['pyongyang'], [
      sixDays.dated('Sergueï Lavrov est attendu à Pyongyang', 'announced', ['son ministère', MINISTRY]),
      veto.dated('Sergueï Lavrov sera dans la capitale', 'announced', ['le ministère russe des Affaires étrangères', MINISTRY]),
    ]),

    // March 2026: Choe in Moscow
    event('poutine-choe-octobre-2025-i', ['meeting', 'held', '2025-10-27'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      kremlin.dated('M. Poutine avait déjà reçu la ministre'),
      plan.dated('Le chef de l’Etat lui avait déjà accordé'),
    ]),
    event('message-de-remerciements-i', ['statement', 'held', '2026-03-08'], { speaker: [PUTIN], party: [KIM] }, [], [
      audience.dated('Le 8 mars, le Président Poutine avait', 'attributed', ['le Président Poutine', PUTIN]),
    ]),
    event('centre-de-langue-russe-i', ['ceremony', 'held', '2026-03-09'], {}, ['pyongyang'], [
      audience.dated('Un centre de langue russe a été inauguré'),
    ]),
    event('choe-arrive-a-moscou-i', ['visit', 'held', '2026-03-10'], { visitor: [CHOE] }, ['moscou'], [
      kremlin.dated('Mme Choe, arrivée mardi dans la capitale'),
      plan.dated('La ministre nord-coréenne, dont l’appareil'),
    ]),
    event('missile-de-croisiere-du-10-mars-i', ['military', 'held', '2026-03-10'], { party: [NORTH, KIM] }, [], [
      kremlin.dated('Mardi, alors que l’avion de la ministre', 'attributed', ['l’état-major sud-coréen', null]),
      audience.dated('Le 10 mars, un missile de croisière'),
      audience.undated('L’exercice avait pour but de vérifier'),
    ]),
    event('lavrov-choe-mars-2026-i', ['meeting', 'held', '2026-03-11'], { party: [LAVROV, CHOE] }, [], [
      kremlin.dated('Mercredi, Mme Choe avait rencontré'),
      plan.undated('Les deux ministres s’étaient auparavant'),
      plan.undated('« Nos positions sur l’Ukraine coïncident »', 'attributed', ['M. Lavrov', LAVROV]),
      audience.dated('Des pourparlers s’étaient tenus mercredi'),
    ]),
    event('plan-de-consultations-i', ['signing', 'held', '2026-03-11'], { signatory: [LAVROV, CHOE] }, ['moscou'], [
      kremlin.undated('Les deux ministres avaient signé à cette'),
      plan.undated('Sergueï Lavrov et Choe Son-hui signent'),
      plan.dated('Les chefs de la diplomatie russe et'),
      audience.undated('Un plan d’échanges y a été paraphé'),
    ]),
    event('tombe-du-soldat-inconnu-i', ['ceremony', 'held', '2026-03-11'], { party: [CHOE] }, ['moscou'], [
      plan.dated('Mercredi matin, dans la capitale russe'),
      audience.dated('Le même jour, la ministre s’est inclinée'),
    ]),
    event('poutine-recoit-choe-mars-2026-i', ['meeting', 'held', '2026-03-12'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      kremlin.undated('Poutine reçoit au Kremlin la cheffe'),
      kremlin.dated('Moscou, 12 mars 2026 (AFP) - Le président'),
      kremlin.undated('Mme Choe, arrivée mardi dans la capitale'),
      kremlin.undated('« Nous attendons votre dirigeant chez nous »', 'attributed', ['M. Poutine', PUTIN]),
      plan.dated('La ministre nord-coréenne, dont l’appareil', 'announced', ['le Kremlin', 'kremlin']),
      audience.dated('PYONGYANG, 13 mars (KCNA) -- Le Président'),
      audience.undated('La ministre lui a transmis les salutations'),
      audience.undated('Le Président a exprimé sa gratitude', 'attributed', ['Le Président', PUTIN]),
    ]),
    event('attention-de-seoul-i', ['statement', 'held', '2026-03-12'], { speaker: [SOUTH] }, [], [
      kremlin.dated('Séoul a dit jeudi suivre « avec une', 'attributed', ['Séoul', 'seoul']),
    ]),
    event('delegation-de-la-douma-i', ['visit', 'held', '2026-03-12'], { visitor: ['russie'] }, ['pyongyang'], [
      audience.dated('Une délégation de la Douma d’Etat russe'),
      kremlin.dated('Des députés russes ont atterri le même', 'attributed', ['l’agence RIA Novosti', null]),
    ]),
    event('delegation-russe-d-avril-i', ['visit', 'announced', '2026-04'], { visitor: ['russie'] }, ['pyongyang'], [
      plan.dated('Une délégation russe fera le voyage', 'announced', ['M. Lavrov', LAVROV]),
      audience.dated('Des diplomates russes y sont attendus', 'announced'),
    ]),
    event('artistes-du-15-avril-i', ['cultural', 'announced', '2026-04-15'], { party: ['russie'] }, ['pyongyang'], [
      audience.dated('Des artistes russes se produiront', 'announced'),
      plan.dated('Le 15 du même mois, des musiciens russes', 'announced'),
    ]),
    event('kim-au-defile-du-9-mai-i', ['ceremony', 'denied', '2026-05-09'], { party: [KIM] }, ['moscou'], [
      kremlin.dated('Le porte-parole du Kremlin, Dmitri Peskov', 'denied', ['Le porte-parole du Kremlin, Dmitri Peskov', 'dmitri-peskov']),
    ]),
  ],
  apart: [
    ['conteneurs-vers-la-russie-i', 'commandos-transportes-i'],
    ['entrainement-des-forces-speciales-i', 'commandos-transportes-i'],
    ['commandos-transportes-i', 'premiers-tirs-a-koursk-i'],
    ['reunion-d-urgence-a-seoul-i', 'ambassadeur-convoque-i'],
    ['preuves-d-austin-i', 'poutine-a-kazan-sur-les-images-i'],
    ['traite-signe-le-19-juin-i', 'douma-ratifie-i'],
    ['douma-ratifie-i', 'chambre-haute-approuve-i'],
    ['hwasong-19-i', 'salve-avant-l-election-i'],
    ['salve-avant-l-election-i', 'premiers-tirs-a-koursk-i'],
    ['choe-lavrov-novembre-2024-i', 'plaque-devoilee-i'],
    ['choe-lavrov-novembre-2024-i', 'poutine-recoit-choe-novembre-2024-i'],
    ['conseil-de-securite-30-octobre-i', 'conseil-de-securite-19-janvier-i'],
    ['chantier-du-pont-i', 'pont-ouvert-en-2026-i'],
    ['kim-choigou-du-4-juin-i', 'kim-recoit-choigou-du-17-juin-i'],
    ['train-direct-du-17-juin-i', 'liaison-de-khabarovsk-i'],
    ['train-direct-du-17-juin-i', 'premier-vol-nordwind-i'],
    ['gouverneur-a-pyongyang-i', 'lioubimova-a-pyongyang-i'],
    ['lioubimova-a-pyongyang-i', 'kim-recoit-lioubimova-i'],
    ['kim-recoit-lioubimova-i', 'concert-du-29-juin-i'],
    ['vacanciers-russes-a-wonsan-i', 'lavrov-arrive-a-wonsan-i'],
    ['lavrov-arrive-a-wonsan-i', 'lavrov-choe-a-wonsan-i'],
    ['lavrov-choe-a-wonsan-i', 'lavrov-kim-a-wonsan-i'],
    ['choe-lavrov-novembre-2024-i', 'lavrov-choe-a-wonsan-i'],
    ['lavrov-choe-a-wonsan-i', 'lavrov-choe-mars-2026-i'],
    ['satellite-espion-de-2023-i', 'fusee-du-14-janvier-i'],
    ['trois-missiles-du-9-janvier-i', 'fusee-du-14-janvier-i'],
    ['fusee-du-14-janvier-i', 'manoeuvres-de-jeju-i'],
    ['fusee-du-14-janvier-i', 'deuxieme-lancement-de-fevrier-i'],
    ['conseil-de-securite-19-janvier-i', 'veto-du-21-janvier-i'],
    ['orchestre-russe-a-pyongyang-i', 'artistes-du-15-avril-i'],
    ['lavrov-arrive-a-wonsan-i', 'lavrov-attendu-en-fevrier-i'],
    ['poutine-recoit-choe-novembre-2024-i', 'poutine-choe-octobre-2025-i'],
    ['poutine-choe-octobre-2025-i', 'poutine-recoit-choe-mars-2026-i'],
    ['choe-arrive-a-moscou-i', 'lavrov-choe-mars-2026-i'],
    ['lavrov-choe-mars-2026-i', 'plan-de-consultations-i'],
    ['lavrov-choe-mars-2026-i', 'poutine-recoit-choe-mars-2026-i'],
    ['delegation-de-la-douma-i', 'delegation-russe-d-avril-i'],
    ['kim-en-extreme-orient-reporte-i', 'kim-au-defile-du-9-mai-i'],
  ],
  links: [
    { from: 'accord-des-musees-i', kind: 'within', to: 'lioubimova-a-pyongyang-i' },
    { from: 'kim-recoit-lioubimova-i', kind: 'within', to: 'lioubimova-a-pyongyang-i' },
    { from: 'concert-du-29-juin-i', kind: 'within', to: 'lioubimova-a-pyongyang-i' },
    { from: 'lavrov-choe-a-wonsan-i', kind: 'within', to: 'lavrov-arrive-a-wonsan-i' },
    { from: 'lavrov-kim-a-wonsan-i', kind: 'within', to: 'lavrov-arrive-a-wonsan-i' },
    { from: 'lavrov-choe-mars-2026-i', kind: 'within', to: 'choe-arrive-a-moscou-i' },
    { from: 'plan-de-consultations-i', kind: 'within', to: 'choe-arrive-a-moscou-i' },
    { from: 'tombe-du-soldat-inconnu-i', kind: 'within', to: 'choe-arrive-a-moscou-i' },
    { from: 'poutine-recoit-choe-mars-2026-i', kind: 'within', to: 'choe-arrive-a-moscou-i' },
  ],
};
