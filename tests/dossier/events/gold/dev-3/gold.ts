import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const shoiguBack = labelSentences('choigou-de-retour-a-pyongyang');
const envoy = labelSentences('l-envoye-ordinaire');
const xinhua = labelSentences('xi-jinping-et-kim-jong-un');
const beijing = labelSentences('entente-affichee-a-pekin');
const veto = labelSentences('veto-sur-le-groupe-d-experts');
const price = labelSentences('le-prix-d-un-veto');
const commission = labelSentences('commission-intergouvernementale');
const november = labelSentences('kim-attendu-en-novembre');
const recap = labelSentences('douze-mois-entre-deux-capitales');
const radio = labelSentences('journal-de-sept-heures');

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

/** Ten more texts the engine may be tuned on: 2019, 2023, 2024, 2025 and 2026. */
export const gold: GoldSet = {
  events: [
    // 2019: two tests, a first summit, a radio brief
    event('kim-en-chine-2019', ['visit', 'held', '2019-01'], { visitor: [KIM] }, ['chine'], [
      xinhua.dated('La précédente visite de M. Kim en Chine'),
    ]),
    event('sommet-d-avril-2019', ['meeting', 'held', '2019-04-22/2019-04-28'], { party: [PUTIN, KIM] }, ['extreme-orient-russe'], [
      radio.dated('Vladimir Poutine avait rencontré le dirigeant'),
      radio.undated('C’était leur premier sommet.'),
    ]),
    event('essai-du-4-mai-2019', ['military', 'held', '2019-05-04'], { party: [NORTH, KIM] }, [], [
      radio.dated('Samedi dernier, Pyongyang avait déjà testé'),
    ]),
    event('tir-du-9-mai-2019', ['military', 'held', '2019-05-09'], { party: [NORTH] }, [], [
      radio.dated('La Corée du Nord a tiré hier deux missiles'),
      radio.undated('Les engins ont parcouru plus de deux cents', 'attributed', ['l’armée sud-coréenne', null]),
    ]),
    event('defile-de-la-victoire-2019', ['ceremony', 'held', '2019-05-09'], { host: [PUTIN] }, ['moscou'], [
      radio.dated('À Moscou toujours, le président russe a présidé'),
      radio.undated('Treize mille militaires y ont participé'),
    ]),
    event('emissaire-a-seoul-2019', ['meeting', 'announced', '2019-05-10'], { party: ['etats-unis', SOUTH] }, ['seoul'], [
      radio.dated('L’émissaire américain pour la Corée du Nord', 'announced'),
    ]),
    event('revoir-de-l-ete-2019', ['meeting', 'denied', '2019-22'], { party: [PUTIN, KIM] }, [], [
      radio.dated('Le Kremlin a démenti jeudi que les deux hommes', 'denied', ['Le Kremlin', 'kremlin']),
    ]),

    // 2023: a commission in Pyongyang, a month after Lavrov
    event('defile-et-ministre-2023', ['ceremony', 'held', '2023-07'], { party: [SHOIGU, KIM] }, ['pyongyang'], [
      envoy.dated('En juillet 2023, alors ministre de la Défense'),
    ]),
    event('obus-d-octobre-2023', ['military', 'denied', '2023-10'], { party: [NORTH, 'russie'] }, [], [
      commission.dated('À Moscou, le porte-parole du Kremlin', 'denied', ['le porte-parole du Kremlin, Dmitri Peskov', 'dmitri-peskov']),
      commission.undated('« Il n’existe aucune preuve », a-t-il souligné', 'denied', ['il', 'dmitri-peskov']),
    ]),
    event('visite-de-lavrov-octobre-2023', ['visit', 'held', '2023-10-18/2023-10-19'], { visitor: [LAVROV] }, ['pyongyang'], [
      commission.dated('Le ministre russe des Affaires étrangères, Sergueï'),
    ]),
    event('lavrov-recu-par-kim-2023', ['meeting', 'held', '2023-10-19'], { host: [KIM], visitor: [LAVROV] }, ['pyongyang'], [
      commission.dated('Il y a été reçu le 19 octobre par Kim'),
    ]),
    event('delegation-de-la-commission-2023', ['visit', 'held', '2023-11-14'], { visitor: ['russie'] }, ['pyongyang'], [
      commission.dated('La délégation russe, conduite par le ministre'),
    ]),
    event('session-de-la-commission-2023', ['meeting', 'held', '2023-11-15'], { party: ['russie', NORTH] }, ['pyongyang'], [
      commission.dated('La commission s’y est réunie mercredi'),
    ]),
    event('protocole-de-la-commission-2023', ['signing', 'held', '2023-11-16'], { signatory: ['russie', NORTH] }, ['pyongyang'], [
      commission.undated('La Russie et la Corée du Nord signent un protocole'),
      commission.dated('La Russie et la Corée du Nord ont signé jeudi', 'attributed', ['le ministère russe des Ressources naturelles', null]),
    ]),
    event('livraison-de-ble-2024', ['economic', 'announced', '2024-01'], { party: ['russie', NORTH] }, [], [
      commission.dated('« La Russie livrera du blé à la Corée du Nord', 'announced', ['le ministre', null]),
    ]),

    // 2024: a veto, two launches, a spymaster in Pyongyang
    event('premiere-resolution-2006', ['vote', 'held', '2006'], { party: [COUNCIL] }, [], [
      veto.dated('Le Conseil de sécurité avait adopté en 2006'),
    ]),
    event('petrole-livre-2024', ['economic', 'claimed', '2024-03'], { party: ['russie', NORTH] }, [], [
      price.dated('La Russie aurait livré en mars plus de 165 000', 'alleged', ['un responsable américain', null]),
    ]),
    event('tir-du-18-mars-2024', ['military', 'held', '2024-03-18'], { party: [NORTH] }, [], [
      veto.dated('Le 18 mars, la Corée du Nord a tiré', 'attributed', ['l’état-major interarmées (JCS) sud-coréen', null]),
      veto.undated('Les missiles ont parcouru environ 300 kilomètres', 'attributed', ['le JCS', null]),
      price.dated('Le 18 mars, elle avait déjà tiré'),
    ]),
    event('chef-du-renseignement-a-pyongyang-2024', ['visit', 'held', '2024-03-25/2024-03-27'], { visitor: ['russie'] }, ['pyongyang'], [
      veto.dated('Le directeur du renseignement extérieur russe', 'attributed', ['l’Agence centrale de presse nord-coréenne (KCNA)', 'kcna']),
      price.undated('La récente visite du chef du renseignement'),
    ]),
    event('entretien-des-services-2024', ['meeting', 'held', '2024-03-26'], { party: ['russie', NORTH] }, [], [
      veto.dated('Il s’est entretenu mardi avec le ministre', 'attributed', ['la même source', 'kcna']),
    ]),
    event('veto-du-28-mars-2024', ['vote', 'held', '2024-03-28'], { party: [COUNCIL, 'russie', 'chine'] }, [], [
      veto.undated('ONU : la Russie oppose son veto au groupe'),
      veto.dated('SEOUL, 29 mars (Yonhap) -- La Russie a opposé'),
      veto.undated('Treize des quinze pays membres ont voté pour'),
      price.dated('Le 28 mars, au Conseil de sécurité de l’ONU'),
      price.undated('La Chine s’est abstenue.'),
      price.undated('Après le vote, Moscou a expliqué', 'attributed', ['Moscou', 'moscou']),
    ]),
    event('regret-de-seoul-2024', ['statement', 'held', '2024-03-29'], { speaker: [SOUTH] }, [], [
      veto.dated('Le gouvernement sud-coréen a exprimé vendredi', 'attributed', ['Le gouvernement sud-coréen', SOUTH]),
    ]),
    event('essai-du-2-avril-2024', ['military', 'held', '2024-04-02'], { party: [NORTH, KIM] }, [], [
      price.dated('Le 2 avril, la Corée du Nord a essayé'),
      price.undated('Kim Jong-un a assisté au lancement', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('ambassadrice-a-seoul-2024', ['visit', 'held', '2024-04-14'], { visitor: ['etats-unis'] }, ['seoul'], [
      price.dated('L’ambassadrice américaine auprès de l’ONU'),
    ]),
    event('poutine-en-visite-juin-2024', ['visit', 'held', '2024-06'], { visitor: [PUTIN] }, ['pyongyang'], [
      beijing.dated('Vladimir Poutine, lui, connaît bien'),
    ]),
    event('traite-de-pyongyang-2024', ['signing', 'held', '2024-06'], { signatory: ['russie', NORTH] }, ['pyongyang'], [
      shoiguBack.dated('La Russie et la Corée du Nord ont signé'),
    ]),
    event('troupes-en-russie-2024', ['military', 'held', '2024-10/..'], { party: [NORTH] }, ['russie'], [
      shoiguBack.dated('La Corée du Nord a envoyé environ 14.000', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),

    // 2025: Shoigu in March and twice in June, Beijing in September
    event('kim-recoit-choigou-21-mars-2025', ['meeting', 'held', '2025-03-21'], { host: [KIM], visitor: [SHOIGU] }, ['pyongyang'], [
      recap.dated('21 mars : Sergueï Choïgou est reçu'),
    ]),
    event('choigou-a-pyongyang-21-mars-2025', ['visit', 'held', '2025-03-21'], { visitor: [SHOIGU] }, ['pyongyang'], [
      envoy.dated('Il y était déjà venu le 21 mars'),
    ]),
    event('choigou-a-pyongyang-4-juin-2025', ['visit', 'held', '2025-06-04'], { visitor: [SHOIGU] }, ['pyongyang'], [
      shoiguBack.dated('M. Choïgou s’était déjà rendu le 4 juin'),
      envoy.dated('Il y était déjà venu le 21 mars'),
      recap.dated('4 juin : nouvelle visite de Sergueï Choïgou'),
    ]),
    event('kim-choigou-4-juin-2025', ['meeting', 'held', '2025-06-04'], { party: [KIM, SHOIGU] }, ['pyongyang'], [
      shoiguBack.dated('M. Choïgou s’était déjà rendu le 4 juin'),
    ]),
    event('choigou-a-pyongyang-17-juin-2025', ['visit', 'held', '2025-06-17'], { visitor: [SHOIGU] }, ['pyongyang'], [
      envoy.dated('Le 17 juin, le secrétaire du Conseil'),
      envoy.undated('La récente visite de M. Choïgou'),
      recap.dated('Il y retourne le 17.'),
    ]),
    event('kim-recoit-choigou-17-juin-2025', ['meeting', 'held', '2025-06-17'], { host: [KIM], visitor: [SHOIGU] }, ['pyongyang'], [
      shoiguBack.undated('Corée du Nord : Kim Jong-un reçoit'),
      shoiguBack.dated('Séoul, 18 juin 2025 (AFP) - Le secrétaire', 'attributed', ['les médias d’État nord-coréens', null]),
      shoiguBack.undated('Au cours de cet entretien, les deux', 'attributed', ['l’agence officielle KCNA', 'kcna']),
      envoy.dated('Le 17 juin, le secrétaire du Conseil'),
    ]),
    event('inquietude-de-seoul-2025', ['statement', 'held', '2025-06-18'], { speaker: [SOUTH] }, [], [
      shoiguBack.dated('Le ministère sud-coréen des Affaires étrangères', 'attributed', ['Le ministère sud-coréen des Affaires étrangères', null]),
    ]),
    event('sapeurs-et-ouvriers-2025', ['military', 'announced', '2025-07'], { party: [NORTH] }, ['region-de-koursk'], [
      shoiguBack.dated('La Corée du Nord enverra en juillet', 'announced', ['M. Choïgou', SHOIGU]),
      shoiguBack.undated('Ils devront déminer la zone', 'announced', ['il', SHOIGU]),
      envoy.dated('Les 6 000 sapeurs et ouvriers militaires', 'announced', ['M. Choïgou', SHOIGU]),
    ]),
    event('lavrov-a-wonsan-2025', ['visit', 'held', '2025-07-11/2025-07-13'], { visitor: [LAVROV] }, ['wonsan'], [
      envoy.dated('Sergueï Lavrov est attendu à son tour', 'announced', ['son ministère', MINISTRY]),
      recap.dated('Du 11 au 13 juillet : Sergueï Lavrov'),
    ]),
    event('kim-a-pekin-2025', ['visit', 'held', '2025-09-02'], { visitor: [KIM] }, ['pekin'], [
      xinhua.dated('M. Kim est arrivé mardi après-midi'),
    ]),
    event('defile-de-septembre-2025', ['ceremony', 'held', '2025-09-03'], { party: [KIM, XI, PUTIN] }, ['pekin'], [
      xinhua.dated('Mercredi, il a assisté avec M. Xi'),
      beijing.undated('Les deux hommes venaient d’assister'),
      recap.dated('3 septembre : Vladimir Poutine et Kim'),
    ]),
    event('poutine-et-kim-a-pekin-2025', ['meeting', 'held', '2025-09-03'], { party: [PUTIN, KIM] }, ['pekin'], [
      xinhua.dated('Il s’est entretenu le même jour', 'attributed', ['l’Agence centrale de presse coréenne (KCNA)', 'kcna']),
      beijing.dated('Mercredi, à Pékin, Vladimir Poutine et Kim'),
      beijing.undated('« Vos soldats se sont battus avec courage »', 'attributed', ['le président russe', PUTIN]),
      beijing.undated('Le dirigeant nord-coréen a promis', 'attributed', ['Le dirigeant nord-coréen', KIM]),
      recap.dated('Ils s’entretiennent le même jour.'),
    ]),
    event('reunion-a-trois-2025', ['meeting', 'denied', '2025-09-03'], { party: [PUTIN, KIM, XI] }, [], [
      beijing.dated('Le Kremlin a démenti que MM. Poutine', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('xi-recoit-kim-2025', ['meeting', 'held', '2025-09-04'], { host: [XI], visitor: [KIM] }, ['pekin'], [
      xinhua.undated('Xi Jinping s’entretient avec Kim Jong Un'),
      xinhua.dated('BEIJING, 4 septembre (Xinhua) -- Le président'),
      xinhua.undated('Au cours de l’entretien, M. Xi a indiqué', 'attributed', ['M. Xi', XI]),
      xinhua.undated('La Chine est disposée à renforcer', 'attributed', ['il', XI]),
      xinhua.undated('De son côté, M. Kim a remercié', 'attributed', ['M. Kim', KIM]),
      beijing.dated('Jeudi, avant de reprendre son train'),
    ]),
    event('premier-ministre-chinois-2025', ['visit', 'held', '2025-10-09'], { visitor: ['chine'] }, [NORTH], [
      xinhua.dated('Le Premier ministre chinois se rendra', 'announced', ['un porte-parole du ministère chinois des Affaires étrangères', null]),
      recap.dated('9 octobre : le Premier ministre chinois'),
    ]),
    event('defile-du-10-octobre-2025', ['ceremony', 'held', '2025-10-10'], { party: ['chine', 'dmitri-medvedev'] }, ['pyongyang'], [
      recap.dated('Le lendemain, il assiste avec Dmitri'),
    ]),
    event('choe-recue-au-kremlin-2025', ['meeting', 'held', '2025-10-27'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      recap.dated('27 octobre : Vladimir Poutine reçoit'),
    ]),
    event('kim-a-moscou-decembre-2025', ['visit', 'denied', '2025-12'], { visitor: [KIM] }, ['moscou'], [
      recap.dated('Décembre : la visite de Kim Jong-un', 'denied'),
    ]),

    // 2026: a bridge, Choe in Russia, a summit for November
    event('pont-inaugure-2026', ['ceremony', 'held', '2026-06'], { party: ['russie', NORTH] }, ['pont-routier-du-toumen'], [
      recap.dated('Le pont routier sur le Toumen doit être', 'announced', ['le ministère russe des Transports', null]),
      november.dated('La Russie et la Corée du Nord ont inauguré'),
    ]),
    event('poutine-et-choe-septembre-2026', ['meeting', 'held', '2026-09-06'], { party: [PUTIN, CHOE] }, ['extreme-orient-russe'], [
      november.dated('Vladimir Poutine s’est entretenu dimanche'),
      november.undated('Il lui a remis à cette occasion une lettre'),
    ]),
    event('lavrov-et-choe-septembre-2026', ['meeting', 'held', '2026-09-07'], { party: [LAVROV, CHOE] }, ['moscou'], [
      november.dated('Mme Choe a ensuite rencontré son homologue'),
      november.undated('Les deux ministres ont parlé du calendrier', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
    ]),
    event('choe-a-pekin-2026', ['visit', 'claimed', '2026-10'], { visitor: [CHOE] }, ['pekin'], [
      november.dated('D’après une source diplomatique sud-coréenne', 'alleged', ['une source diplomatique sud-coréenne', null]),
    ]),
    event('sommet-de-novembre-2026', ['meeting', 'announced', '2026-11'], { host: [PUTIN], visitor: [KIM] }, ['moscou'], [
      november.dated('Poutine recevra Kim Jong-un à Moscou', 'announced', ['le Kremlin', 'kremlin']),
      november.dated('Moscou, 8 sept 2026 (AFP) - Le président', 'announced', ['le Kremlin', 'kremlin']),
      november.undated('La rencontre est « en préparation active »', 'announced', ['le porte-parole de la présidence, Dmitri Peskov', 'dmitri-peskov']),
    ]),
  ],
  apart: [
    ['essai-du-4-mai-2019', 'tir-du-9-mai-2019'],
    ['sommet-d-avril-2019', 'revoir-de-l-ete-2019'],
    ['visite-de-lavrov-octobre-2023', 'lavrov-recu-par-kim-2023'],
    ['visite-de-lavrov-octobre-2023', 'delegation-de-la-commission-2023'],
    ['delegation-de-la-commission-2023', 'session-de-la-commission-2023'],
    ['session-de-la-commission-2023', 'protocole-de-la-commission-2023'],
    ['tir-du-18-mars-2024', 'essai-du-2-avril-2024'],
    ['chef-du-renseignement-a-pyongyang-2024', 'entretien-des-services-2024'],
    ['premiere-resolution-2006', 'veto-du-28-mars-2024'],
    ['veto-du-28-mars-2024', 'regret-de-seoul-2024'],
    ['poutine-en-visite-juin-2024', 'traite-de-pyongyang-2024'],
    ['troupes-en-russie-2024', 'sapeurs-et-ouvriers-2025'],
    ['choigou-a-pyongyang-21-mars-2025', 'choigou-a-pyongyang-4-juin-2025'],
    ['choigou-a-pyongyang-4-juin-2025', 'choigou-a-pyongyang-17-juin-2025'],
    ['choigou-a-pyongyang-21-mars-2025', 'kim-recoit-choigou-21-mars-2025'],
    ['choigou-a-pyongyang-4-juin-2025', 'kim-choigou-4-juin-2025'],
    ['choigou-a-pyongyang-17-juin-2025', 'kim-recoit-choigou-17-juin-2025'],
    ['kim-choigou-4-juin-2025', 'kim-recoit-choigou-17-juin-2025'],
    ['kim-en-chine-2019', 'kim-a-pekin-2025'],
    ['kim-a-pekin-2025', 'xi-recoit-kim-2025'],
    ['defile-de-septembre-2025', 'poutine-et-kim-a-pekin-2025'],
    ['poutine-et-kim-a-pekin-2025', 'xi-recoit-kim-2025'],
    ['poutine-et-kim-a-pekin-2025', 'reunion-a-trois-2025'],
    ['premier-ministre-chinois-2025', 'defile-du-10-octobre-2025'],
    ['choe-recue-au-kremlin-2025', 'poutine-et-choe-septembre-2026'],
    ['poutine-et-choe-septembre-2026', 'lavrov-et-choe-septembre-2026'],
    ['kim-a-moscou-decembre-2025', 'sommet-de-novembre-2026'],
  ],
  links: [
    { from: 'lavrov-recu-par-kim-2023', kind: 'within', to: 'visite-de-lavrov-octobre-2023' },
    { from: 'session-de-la-commission-2023', kind: 'within', to: 'delegation-de-la-commission-2023' },
    { from: 'protocole-de-la-commission-2023', kind: 'within', to: 'delegation-de-la-commission-2023' },
    { from: 'entretien-des-services-2024', kind: 'within', to: 'chef-du-renseignement-a-pyongyang-2024' },
    { from: 'kim-recoit-choigou-21-mars-2025', kind: 'within', to: 'choigou-a-pyongyang-21-mars-2025' },
    { from: 'kim-choigou-4-juin-2025', kind: 'within', to: 'choigou-a-pyongyang-4-juin-2025' },
    { from: 'kim-recoit-choigou-17-juin-2025', kind: 'within', to: 'choigou-a-pyongyang-17-juin-2025' },
    { from: 'defile-de-septembre-2025', kind: 'within', to: 'kim-a-pekin-2025' },
    { from: 'poutine-et-kim-a-pekin-2025', kind: 'within', to: 'kim-a-pekin-2025' },
    { from: 'xi-recoit-kim-2025', kind: 'within', to: 'kim-a-pekin-2025' },
    { from: 'defile-du-10-octobre-2025', kind: 'within', to: 'premier-ministre-chinois-2025' },
  ],
};
