import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const reinforcement = labelSentences('le-kremlin-dement-un-renfort');
const prisoners = labelSentences('ce-que-valent-deux-prisonniers');
const secretary = labelSentences('un-secretaire-a-pyongyang');
const comings = labelSentences('un-mois-de-va-et-vient');
const hospital = labelSentences('un-hopital-a-wonsan');
const front = labelSentences('la-facade-blanche');
const medals = labelSentences('des-sapeurs-au-kremlin');
const constancy = labelSentences('choe-son-hui-ou-la-constance');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const PESKOV = 'dmitri-peskov';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const MINISTRY = 'ministere-russe-des-affaires-etrangeres';
const NIS = 'renseignement-sud-coreen';

/** Eight texts the engine is only measured on: four dispatches and four reviews of 2024, 2025 and 2026. */
export const gold: GoldSet = {
  events: [
    // September 2024: a Russian envoy in Pyongyang, a North Korean minister in Russia
    event('touristes-a-wonsan-2024', ['visit', 'held', '2024-09-02/2024-09-07'], { visitor: ['russie'] }, ['wonsan'], [
      secretary.dated('Une centaine de touristes russes ont par ailleurs', 'attributed', ['une agence de voyages de Vladivostok', null]),
    ]),
    event('convoi-d-aide-2024', ['economic', 'held', '2024-09-06'], { party: ['russie', NORTH] }, [], [
      secretary.dated('La Russie a livré le 6 septembre à la Corée', 'attributed', ['un responsable à Séoul', null]),
    ]),
    event('message-du-9-septembre-2024', ['statement', 'held', '2024-09-09'], { speaker: [PUTIN], party: [KIM] }, [], [
      secretary.dated('M. Poutine avait déjà adressé un message', 'attributed', ['M. Poutine', PUTIN]),
      comings.dated('Le 9 septembre, Vladimir Poutine écrivait', 'attributed', ['Vladimir Poutine', PUTIN]),
    ]),
    event('tir-du-12-septembre-2024', ['military', 'held', '2024-09-12'], { party: [NORTH] }, [], [
      secretary.dated('La Corée du Nord a tiré jeudi plusieurs'),
      secretary.undated('Les missiles ont volé sur environ 360', 'attributed', ['l’état-major interarmées (JCS) sud-coréen', null]),
      comings.dated('Le 12, la Corée du Nord avait tiré plusieurs'),
    ]),
    event('choigou-en-visite-septembre-2024', ['visit', 'held', '2024-09-13'], { visitor: [SHOIGU] }, ['pyongyang'], [
      secretary.dated('SEOUL, 14 septembre (Yonhap) -- Le secrétaire', 'attributed', ['l’Agence centrale de presse nord-coréenne (KCNA)', 'kcna']),
      comings.dated('À la mi-septembre, Sergueï Choïgou passa'),
    ]),
    event('kim-et-choigou-septembre-2024', ['meeting', 'held', '2024-09-13'], { party: [KIM, SHOIGU] }, ['pyongyang'], [
      secretary.undated('Kim Jong Un rencontre le secrétaire'),
      secretary.dated('SEOUL, 14 septembre (Yonhap) -- Le secrétaire', 'attributed', ['l’Agence centrale de presse nord-coréenne (KCNA)', 'kcna']),
      secretary.undated('Les deux hommes ont procédé à « un large', 'attributed', ['l’agence', 'kcna']),
      secretary.undated('Au cours de la rencontre, M. Choïgou', 'attributed', ['le Conseil de sécurité russe', 'conseil-de-securite-de-la-federation-de-russie']),
      comings.dated('À la mi-septembre, Sergueï Choïgou passa'),
    ]),
    event('denonciation-de-seoul-2024', ['statement', 'held', '2024-09-14'], { speaker: [SOUTH] }, [], [
      secretary.dated('Le gouvernement sud-coréen a dénoncé samedi', 'attributed', ['Le gouvernement sud-coréen', SOUTH]),
    ]),
    event('choe-en-russie-septembre-2024', ['visit', 'held', '2024-09-16/2024-09-22'], { visitor: [CHOE] }, ['russie'], [
      secretary.dated('La ministre nord-coréenne des Affaires étrangères', 'announced', ['l’ambassade de Russie à Pyongyang', null]),
      comings.dated('Choe Son Hui prit la route de la Russie'),
    ]),
    event('lavrov-et-choe-septembre-2024', ['meeting', 'held', '2024-09-18'], { party: [CHOE, LAVROV] }, [], [
      comings.dated('À Saint-Pétersbourg, elle s’entretint le 18'),
      constancy.dated('En septembre 2024, c’est à Saint-Pétersbourg'),
    ]),
    event('audience-de-choe-2024', ['meeting', 'denied', '2024-09-20'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      comings.dated('La presse russe lui avait promis pour le 20', 'denied'),
    ]),
    event('accord-sur-les-diplomes-2024', ['signing', 'held', '2024-09-28'], { signatory: ['russie', NORTH] }, ['pyongyang'], [
      comings.dated('Les deux gouvernements ont signé à Pyongyang'),
    ]),
    event('ouvriers-de-septembre-2024', ['economic', 'claimed', '2024-09'], { party: [NORTH] }, ['extreme-orient-russe'], [
      comings.dated('En septembre également, plusieurs centaines', 'alleged', ['un député de Séoul', null]),
    ]),

    // Winter 2024–2025: troops, and what is said of them
    event('defense-antiaerienne-2024', ['military', 'held', '2024-12'], { party: ['russie', NORTH] }, [], [
      prisoners.dated('Dans l’autre sens, les choses voyagent mieux', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),
    event('comite-central-2024', ['meeting', 'held', '2024-12-27'], { host: [KIM], party: ['parti-du-travail-de-coree'] }, ['pyongyang'], [
      prisoners.dated('Le 27 décembre, Kim Jong-un a réuni'),
    ]),
    event('medailles-de-pyongyang-2025', ['ceremony', 'claimed', '2025-01-01/2025-01-~10'], { party: [NORTH] }, ['pyongyang'], [
      prisoners.dated('D’après un quotidien de Séoul, une centaine', 'alleged', ['un quotidien de Séoul', null]),
    ]),
    event('contingent-de-janvier-2025', ['military', 'held', '2025-01-07'], { party: [NORTH] }, ['russie'], [
      reinforcement.undated('Soldats nord-coréens : le Kremlin dément', 'denied', ['le Kremlin', 'kremlin']),
      reinforcement.dated('Moscou, 14 janv 2025 (AFP) - Le Kremlin', 'denied', ['Le Kremlin', 'kremlin']),
      reinforcement.undated('« Ce sont des inventions », a balayé', 'denied', ['le porte-parole de la présidence, Dmitri Peskov', PESKOV]),
      reinforcement.dated('Le renseignement sud-coréen avait assuré', 'attributed', ['Le renseignement sud-coréen', NIS]),
      prisoners.dated('Séoul soutient que 2 000 hommes de plus', 'denied', ['le Kremlin', 'kremlin']),
    ]),
    event('sanctions-financieres-2025', ['economic', 'held', '2025-01-10'], { party: ['etats-unis', NORTH] }, [], [
      reinforcement.dated('Les États-Unis ont pris vendredi de nouvelles'),
    ]),
    event('soldats-captures-2025', ['military', 'held', '2025-01-11'], { party: [NORTH, 'ukraine'] }, ['region-de-koursk'], [
      reinforcement.dated('Deux soldats nord-coréens ont été capturés', 'attributed', ['le président Volodymyr Zelensky', null]),
      prisoners.dated('Le 11 janvier, dans la région de Koursk'),
    ]),
    event('avion-cargo-2025', ['economic', 'held', '2025-01-12'], { party: ['russie'] }, ['pyongyang'], [
      reinforcement.dated('La Russie a envoyé dimanche à Pyongyang un', 'attributed', ['un site spécialisé dans le suivi des vols', null]),
    ]),
    event('appel-du-13-janvier-2025', ['meeting', 'held', '2025-01-13'], { party: [PUTIN, KIM] }, [], [
      reinforcement.dated('Vladimir Poutine et Kim Jong-un se sont entretenus', 'attributed', ['l’agence officielle KCNA', 'kcna']),
      prisoners.dated('Vladimir Poutine et Kim Jong-un s’étaient'),
    ]),
    event('essai-hypersonique-2025', ['military', 'held', '2025-01-13'], { party: [NORTH] }, [], [
      reinforcement.dated('Le même jour, la Corée du Nord a testé'),
      reinforcement.undated('L’engin a parcouru 1.100 kilomètres', 'attributed', ['l’état-major sud-coréen', null]),
    ]),
    event('appel-de-washington-2025', ['statement', 'held', '2025-01-14'], { speaker: ['etats-unis'] }, [], [
      reinforcement.dated('Washington a appelé mardi la Chine', 'attributed', ['Washington', 'washington']),
    ]),
    event('conseil-sans-decision-2025', ['meeting', 'held', '2025-01-15'], { party: [COUNCIL] }, [], [
      prisoners.dated('Réuni le 15, le Conseil de sécurité de l’ONU'),
    ]),
    event('deputes-attendus-en-janvier-2025', ['visit', 'denied', '2025-01-16'], { visitor: [NORTH] }, ['moscou'], [
      reinforcement.dated('Une délégation parlementaire nord-coréenne', 'announced', ['la Douma', null]),
      prisoners.dated('La délégation parlementaire nord-coréenne', 'denied'),
    ]),
    event('deputes-attendus-en-fevrier-2025', ['visit', 'announced', '2025-02'], { visitor: [NORTH] }, ['moscou'], [
      prisoners.dated('Selon le secrétariat de la chambre', 'announced', ['le secrétariat de la chambre', null]),
    ]),

    // 2025–2026: sappers, a hospital and the journeys it prepares
    event('premiers-sapeurs-2025', ['military', 'held', '2025-08'], { party: [NORTH] }, ['region-de-koursk'], [
      medals.dated('Les premiers sapeurs nord-coréens étaient'),
    ]),
    event('kim-sur-le-chantier-2026', ['visit', 'held', '2026-01'], { visitor: [KIM] }, ['wonsan'], [
      front.dated('Kim Jong-un avait visité le chantier'),
    ]),
    event('moteurs-de-missiles-2026', ['military', 'denied', '2026-02'], { party: ['russie', NORTH] }, [], [
      front.dated('Le Japon accuse la Russie d’avoir fourni', 'denied', ['Moscou', 'moscou']),
    ]),
    event('materiel-medical-2026', ['economic', 'held', '2026-03-02'], { party: ['russie', NORTH] }, [], [
      hospital.dated('La Russie avait expédié le 2 mars'),
      front.dated('Le matériel, lui, était venu de Russie'),
    ]),
    event('peinture-sovietique-2026', ['cultural', 'held', '2026-03-16'], { party: ['russie'] }, ['pyongyang'], [
      hospital.dated('Une exposition de peinture soviétique'),
    ]),
    event('ministre-de-la-sante-2026', ['visit', 'held', '2026-03-17'], { visitor: ['russie'] }, ['pyongyang'], [
      hospital.dated('À la tête d’une délégation russe d’une'),
    ]),
    event('programme-medical-2026', ['signing', 'held', '2026-03-18'], { signatory: ['russie', NORTH] }, ['pyongyang'], [
      hospital.dated('Il y a signé mercredi, avec son homologue'),
      front.dated('La veille, à Pyongyang, les ministres'),
    ]),
    event('hopital-inaugure-2026', ['ceremony', 'held', '2026-03-19'], { party: ['russie', NORTH] }, ['wonsan'], [
      hospital.undated('La Russie et la Corée du Nord inaugurent'),
      hospital.dated('Un hôpital construit par la Russie et la', 'attributed', ['l’ambassade russe', null]),
      hospital.undated('Le ministre russe de la Santé a coupé'),
      front.dated('L’hôpital que la Russie et la Corée du Nord'),
    ]),
    event('delegation-non-recue-2026', ['meeting', 'denied', null], { host: [KIM], visitor: ['russie'] }, [], [
      hospital.undated('Kim Jong-un n’a pas reçu la délégation', 'denied', ['l’ambassade', null]),
    ]),
    event('vote-du-24-mars-2026', ['vote', 'held', '2026-03-24'], { party: [COUNCIL, 'russie', 'chine'] }, [], [
      front.dated('Le 24 mars, au Conseil de sécurité de l’ONU'),
    ]),
    event('satellite-de-mars-2026', ['military', 'held', '2026-03-26'], { party: [NORTH] }, [], [
      front.dated('Deux jours plus tard, la Corée du Nord'),
    ]),
    event('trains-de-voyageurs-2026', ['economic', 'announced', '2026-04'], { party: ['russie', NORTH] }, [], [
      hospital.dated('La Russie rétablira en avril les trains', 'announced', ['les chemins de fer russes', null]),
    ]),
    event('choe-a-moscou-avril-2026', ['visit', 'held', '2026-04'], { visitor: [CHOE] }, ['moscou'], [
      front.dated('Choe Son-hui viendra en avril à Moscou', 'announced', ['Dmitri Peskov', PESKOV]),
      constancy.dated('En avril déjà, elle s’était rendue dans'),
    ]),
    event('lavrov-en-coree-mai-2026', ['visit', 'held', '2026-05'], { visitor: [LAVROV] }, [NORTH], [
      hospital.dated('Le ministre russe des Affaires étrangères', 'announced', ['Maria Zakharova', null]),
      hospital.undated('« La date exacte de ce déplacement sera', 'announced', ['elle', null]),
      front.dated('C’est dans ce climat que Sergueï Lavrov', 'announced'),
      constancy.dated('En avril déjà, elle s’était rendue dans'),
    ]),

    // Autumn 2026: medals in the Kremlin
    event('choe-a-moscou-octobre-2026', ['visit', 'held', '2026-10-24'], { visitor: [CHOE] }, ['moscou'], [
      medals.dated('La cérémonie s’est tenue en présence'),
      constancy.dated('Fin octobre, Choe Son-hui a séjourné'),
    ]),
    event('lavrov-et-choe-octobre-2026', ['meeting', 'held', '2026-10-25'], { party: [CHOE, LAVROV] }, ['moscou'], [
      medals.dated('Mme Choe s’est entretenue dimanche dans'),
      medals.undated('Les deux ministres ont parlé de la péninsule', 'attributed', ['ministère russe des Affaires étrangères', MINISTRY]),
      constancy.dated('Elle y a vu Sergueï Lavrov le 25'),
      constancy.undated('De l’entretien avec M. Lavrov, il n’est'),
    ]),
    event('essai-de-drone-2026', ['military', 'held', '2026-10-25'], { party: [NORTH, KIM] }, [], [
      medals.dated('La Corée du Nord a essayé dimanche un drone', 'attributed', ['la KCNA', 'kcna']),
      medals.undated('L’appareil a touché sa cible « avec une', 'attributed', ['l’agence', 'kcna']),
    ]),
    event('sapeurs-decores-2026', ['ceremony', 'held', '2026-10-26'], { host: [PUTIN], party: [NORTH, CHOE] }, ['kremlin'], [
      medals.undated('Vladimir Poutine décore des sapeurs'),
      medals.dated('Moscou, 26 oct 2026 (AFP) - Le président'),
      medals.undated('« La Russie n’oubliera pas votre courage »', 'attributed', ['il', PUTIN]),
      medals.undated('Trois décorations ont été décernées'),
      medals.undated('La cérémonie s’est tenue en présence'),
      constancy.dated('Elle y a vu Sergueï Lavrov le 25'),
    ]),
    event('appel-de-seoul-2026', ['statement', 'held', '2026-10-26'], { speaker: [SOUTH] }, [], [
      medals.dated('Le ministère sud-coréen de l’Unification', 'attributed', ['Le ministère sud-coréen de l’Unification', null]),
    ]),
    event('concert-annule-2026', ['cultural', 'denied', '2026-10-28'], { party: [NORTH] }, ['moscou'], [
      medals.dated('Une troupe nord-coréenne doit se produire', 'announced'),
      constancy.dated('Le concert qu’une troupe nord-coréenne', 'denied'),
    ]),
    event('kim-a-moscou-novembre-2026', ['visit', 'denied', '2026-11'], { visitor: [KIM] }, ['moscou'], [
      medals.dated('Le Kremlin a démenti lundi une visite', 'denied', ['Le Kremlin', 'kremlin']),
      constancy.dated('La visite de Kim Jong-un à Moscou', 'denied'),
    ]),
    event('monument-de-koursk-2026', ['ceremony', 'announced', '2026-12'], { party: ['russie'] }, ['region-de-koursk'], [
      medals.dated('La Russie y dévoilera en décembre un monument', 'announced', ['M. Poutine', PUTIN]),
    ]),
    event('poutine-et-kim-decembre-2026', ['meeting', 'claimed', '2026-12'], { party: [PUTIN, KIM] }, ['pekin'], [
      constancy.dated('Un diplomate européen croit savoir que', 'alleged', ['Un diplomate européen', null]),
    ]),
  ],
  apart: [
    ['touristes-a-wonsan-2024', 'choigou-en-visite-septembre-2024'],
    ['convoi-d-aide-2024', 'materiel-medical-2026'],
    ['choigou-en-visite-septembre-2024', 'kim-et-choigou-septembre-2024'],
    ['tir-du-12-septembre-2024', 'essai-hypersonique-2025'],
    ['choe-en-russie-septembre-2024', 'lavrov-et-choe-septembre-2024'],
    ['choe-en-russie-septembre-2024', 'audience-de-choe-2024'],
    ['lavrov-et-choe-septembre-2024', 'audience-de-choe-2024'],
    ['lavrov-et-choe-septembre-2024', 'lavrov-et-choe-octobre-2026'],
    ['accord-sur-les-diplomes-2024', 'programme-medical-2026'],
    ['denonciation-de-seoul-2024', 'appel-de-seoul-2026'],
    ['defense-antiaerienne-2024', 'moteurs-de-missiles-2026'],
    ['contingent-de-janvier-2025', 'soldats-captures-2025'],
    ['contingent-de-janvier-2025', 'premiers-sapeurs-2025'],
    ['soldats-captures-2025', 'premiers-sapeurs-2025'],
    ['sanctions-financieres-2025', 'appel-de-washington-2025'],
    ['appel-du-13-janvier-2025', 'essai-hypersonique-2025'],
    ['deputes-attendus-en-janvier-2025', 'deputes-attendus-en-fevrier-2025'],
    ['conseil-sans-decision-2025', 'vote-du-24-mars-2026'],
    ['medailles-de-pyongyang-2025', 'sapeurs-decores-2026'],
    ['hopital-inaugure-2026', 'programme-medical-2026'],
    ['hopital-inaugure-2026', 'ministre-de-la-sante-2026'],
    ['ministre-de-la-sante-2026', 'delegation-non-recue-2026'],
    ['ministre-de-la-sante-2026', 'programme-medical-2026'],
    ['kim-sur-le-chantier-2026', 'hopital-inaugure-2026'],
    ['vote-du-24-mars-2026', 'satellite-de-mars-2026'],
    ['satellite-de-mars-2026', 'essai-de-drone-2026'],
    ['choe-a-moscou-avril-2026', 'lavrov-en-coree-mai-2026'],
    ['choe-a-moscou-avril-2026', 'choe-a-moscou-octobre-2026'],
    ['choe-a-moscou-octobre-2026', 'lavrov-et-choe-octobre-2026'],
    ['choe-a-moscou-octobre-2026', 'kim-a-moscou-novembre-2026'],
    ['sapeurs-decores-2026', 'monument-de-koursk-2026'],
    ['sapeurs-decores-2026', 'appel-de-seoul-2026'],
    ['kim-a-moscou-novembre-2026', 'poutine-et-kim-decembre-2026'],
  ],
  links: [
    { from: 'kim-et-choigou-septembre-2024', kind: 'within', to: 'choigou-en-visite-septembre-2024' },
    { from: 'lavrov-et-choe-septembre-2024', kind: 'within', to: 'choe-en-russie-septembre-2024' },
    { from: 'programme-medical-2026', kind: 'within', to: 'ministre-de-la-sante-2026' },
    { from: 'hopital-inaugure-2026', kind: 'within', to: 'ministre-de-la-sante-2026' },
    { from: 'lavrov-et-choe-octobre-2026', kind: 'within', to: 'choe-a-moscou-octobre-2026' },
    { from: 'sapeurs-decores-2026', kind: 'within', to: 'choe-a-moscou-octobre-2026' },
  ],
};
