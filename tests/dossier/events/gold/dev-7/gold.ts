import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const call = labelSentences('un-appel-et-une-delegation-genet');
const memorial = labelSentences('le-memorial-de-koursk-genet');
const launch = labelSentences('un-satellite-en-mer-jaune-genet');
const vetoes = labelSentences('douze-voix-et-deux-vetos-genet');
const fair = labelSentences('du-miel-et-des-tracteurs-genet');
const skiers = labelSentences('des-skieurs-venus-de-vladivostok-genet');
const stone = labelSentences('une-alliance-de-pierre-genet');
const wagons = labelSentences('skis-limousine-et-wagons-genet');
const rocket = labelSentences('les-etages-d-une-fusee-genet');
const russian = labelSentences('pyongyang-se-met-au-russe-genet');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const XI = 'xi-jinping';
const CHOE = 'choe-son-hui';
const SHOIGU = 'serguei-choigou';
const PESKOV = 'dmitri-peskov';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const RUSSIA = 'russie';
const CHINA = 'chine';
const AMERICA = 'etats-unis';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const PARTY = 'parti-du-travail-de-coree';
const NIS = 'renseignement-sud-coreen';

/** Ten more texts the engine may be tuned on: 2024, 2025 and 2026. */
export const gold: GoldSet = {
  events: [
    // 2023 and 2024: tourists, a car, freight trains
    event('retour-des-ressortissants-2023-g', ['other', 'held', '2023-08'], { party: [NORTH] }, [], [
      skiers.dated('La Corée du Nord avait autorisé en août 2023'),
    ]),
    event('conteneurs-d-armes-2023-g', ['military', 'claimed', '2023-08/2023-10'], { party: [NORTH, RUSSIA] }, [], [
      wagons.dated('Les États-Unis accusent la Corée du Nord', 'alleged', ['Les États-Unis', AMERICA]),
    ]),
    event('poutine-recoit-kim-septembre-2023-g', ['meeting', 'held', '2023-09'], { host: [PUTIN], visitor: [KIM] }, ['extreme-orient-russe'], [
      wagons.dated('Vladimir Poutine, qui avait reçu Kim Jong-un'),
      rocket.dated('En septembre 2023, Vladimir Poutine avait reçu'),
    ]),
    event('wagons-du-5-octobre-2023-g', ['economic', 'held', '2023-10-05'], {}, ['frontiere-russie-coree-du-nord'], [
      wagons.dated('Soixante-dix wagons ont franchi le Toumen', 'attributed', ['un centre de recherche américain', null]),
    ]),
    event('satellite-de-novembre-2023-g', ['military', 'held', '2023-11'], { party: [NORTH] }, [], [
      launch.dated('La Corée du Nord n’a mis qu’un seul satellite'),
    ]),
    event('gouverneur-a-pyongyang-2023-g', ['meeting', 'held', '2023-12'], { party: [RUSSIA, NORTH] }, ['pyongyang'], [
      skiers.dated('Le gouverneur de la région russe du Primorié'),
    ]),
    event('choe-a-moscou-janvier-2024-g', ['visit', 'held', '2024-01'], { visitor: [CHOE] }, ['moscou'], [
      wagons.dated('En janvier, Choe Son-hui avait fait le voyage'),
    ]),
    event('choe-au-kremlin-janvier-2024-g', ['meeting', 'held', '2024-01'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      wagons.dated('En janvier, Choe Son-hui avait fait le voyage'),
    ]),
    event('limousine-offerte-2024-g', ['economic', 'held', '2024-02-04'], { party: [PUTIN, KIM] }, [], [
      skiers.dated('Vladimir Poutine a fait don dimanche', 'attributed', ['la télévision d’État russe', null]),
      wagons.dated('Début février, le président russe a fait livrer'),
    ]),
    event('parti-a-moscou-fevrier-2024-g', ['visit', 'held', '2024-02-06'], { visitor: [PARTY] }, ['moscou'], [
      skiers.dated('Une délégation du Parti du travail de Corée', 'attributed', ['la KCNA', 'kcna']),
      wagons.dated('La délégation que le Parti du travail de Corée'),
    ]),
    event('touristes-russes-fevrier-2024-g', ['visit', 'held', '2024-02-09'], { visitor: [RUSSIA] }, ['pyongyang'], [
      skiers.undated('Des touristes russes atterrissent à Pyongyang'),
      skiers.dated('Séoul, 10 fév 2024 (AFP) - Une centaine', 'attributed', ['l’ambassade de Russie en Corée du Nord', null]),
      skiers.undated('Partis de Vladivostok à bord d’un avion', 'announced'),
      skiers.undated('Ce voyage est le premier ouvert à des étrangers'),
      wagons.dated('Le 9 février, quatre-vingt-dix-sept vacanciers'),
      wagons.undated('Leur séjour, facturé 750 dollars'),
    ]),
    event('appel-de-seoul-2024-g', ['statement', 'held', '2024-02-09'], { speaker: [SOUTH] }, [], [
      skiers.dated('Séoul a appelé vendredi tous les États', 'attributed', ['Séoul', 'seoul']),
    ]),
    event('forum-de-partis-2024-g', ['meeting', 'announced', '2024-02-12/2024-02-18'], { party: [PARTY] }, ['moscou'], [
      skiers.dated('Elle y participera la semaine prochaine', 'announced'),
    ]),
    event('deuxieme-groupe-de-mars-2024-g', ['visit', 'denied', '2024-03-01'], { visitor: [RUSSIA] }, [], [
      wagons.dated('Un deuxième groupe de Russes devait suivre', 'denied'),
    ]),
    event('ministre-de-la-culture-2024-g', ['visit', 'announced', '2024-03-11/2024-03-17'], { visitor: [RUSSIA] }, ['pyongyang'], [
      skiers.dated('Le ministre russe de la Culture est attendu', 'announced'),
      wagons.dated('Le ministre russe de la Culture doit arriver', 'announced'),
    ]),
    event('poutine-attendu-en-2024-g', ['visit', 'announced', '2024'], { visitor: [PUTIN] }, ['pyongyang'], [
      wagons.dated('Vladimir Poutine, qui avait reçu Kim Jong-un', 'announced', ['Dmitri Peskov', PESKOV]),
    ]),
    event('veto-de-mars-2024-g', ['vote', 'held', '2024-03'], { party: [RUSSIA] }, [], [
      vetoes.dated('Un veto russe avait mis fin en mars 2024'),
    ]),
    event('tir-de-mai-2024-g', ['military', 'held', '2024-05'], { party: [NORTH] }, [], [
      launch.dated('Le précédent tir nord-coréen d’un lanceur spatial'),
    ]),

    // 2025: a fair, a school, deputies
    event('sapeurs-depuis-l-ete-2025-g', ['military', 'held', '2025-06/..'], { party: [NORTH] }, [], [
      memorial.dated('D’après lui, leurs unités ont détruit', 'attributed', ['lui', null]),
    ]),
    event('vol-de-juillet-2025-g', ['economic', 'held', '2025-07-27'], {}, ['moscou', 'pyongyang'], [
      fair.dated('Un avion de ligne russe a relié Moscou'),
    ]),
    event('medailles-d-aout-2025-g', ['ceremony', 'held', '2025-08'], { party: [KIM] }, ['pyongyang'], [
      stone.dated('En août 2025, à Pyongyang, Kim Jong-un avait épinglé'),
    ]),
    event('lettre-de-xi-2025-g', ['statement', 'held', '2025-09-09'], { speaker: [XI], party: [KIM] }, [], [
      russian.dated('Le 9 septembre, Xi Jinping avait écrit', 'attributed', ['Xi Jinping', XI]),
    ]),
    event('premier-ministre-chinois-octobre-2025-g', ['visit', 'held', '2025-10'], { visitor: [CHINA] }, ['pyongyang'], [
      russian.dated('Le Premier ministre chinois était venu en octobre'),
    ]),
    event('deputes-reportes-octobre-2025-g', ['visit', 'denied', '2025-10'], { visitor: [RUSSIA] }, [], [
      fair.dated('Une première visite de ces parlementaires', 'denied'),
    ]),
    event('foire-de-pyongyang-2025-g', ['economic', 'held', '2025-11-20'], { party: [RUSSIA, NORTH] }, ['pyongyang'], [
      fair.undated('La Russie ouvre une foire commerciale'),
      fair.dated('La première foire consacrée aux produits russes'),
      fair.undated('Le ministre russe des Ressources naturelles a coupé'),
      fair.undated('Quatre-vingts entreprises y présentent'),
      russian.undated('Il venait d’inaugurer dans la même ville'),
    ]),
    event('message-de-kim-2025-g', ['statement', 'held', '2025-11-20'], { speaker: [KIM] }, [], [
      fair.dated('Dans un message adressé jeudi aux exposants', 'attributed', ['Kim Jong-un', KIM]),
    ]),
    event('accord-sur-les-diplomes-2025-g', ['signing', 'held', '2025-11-20'], { signatory: [RUSSIA, NORTH] }, [], [
      fair.dated('La Russie et la Corée du Nord ont en outre signé', 'attributed', ['l’ambassade de Russie', null]),
      russian.dated('Plus durable, l’accord signé le 20 novembre'),
    ]),
    event('premiere-pierre-2025-g', ['ceremony', 'held', '2025-11-21'], { party: [RUSSIA] }, ['pyongyang'], [
      fair.dated('Vendredi matin, le ministre russe a posé'),
      russian.dated('En novembre, truelle en main, le ministre russe'),
    ]),
    event('sanctions-de-decembre-2025-g', ['economic', 'held', '2025-12'], { party: [AMERICA, NORTH] }, [], [
      vetoes.dated('En décembre, les Etats-Unis avaient déjà gelé'),
    ]),
    event('troupe-chinoise-2025-g', ['cultural', 'held', '2025-12-01/2025-12-~10'], { party: [CHINA] }, ['pyongyang'], [
      russian.dated('Une troupe chinoise y a dansé début décembre'),
    ]),
    event('deputes-a-pyongyang-2025-g', ['visit', 'held', '2025-12-02'], { visitor: [RUSSIA] }, ['pyongyang'], [
      fair.dated('Des députés de la Douma se rendront à leur tour', 'announced', ['l’ambassade', null]),
      russian.dated('Les députés de la Douma ont fini par arriver'),
    ]),
    event('choe-recoit-les-deputes-2025-g', ['meeting', 'held', '2025-12-03'], { host: [CHOE], visitor: [RUSSIA] }, [], [
      russian.dated('Choe Son-hui les a reçus le lendemain'),
    ]),
    event('match-de-decembre-2025-g', ['other', 'held', '2025-12-06'], { party: [NORTH, RUSSIA] }, ['moscou'], [
      russian.dated('Le 6 décembre, à Moscou, les footballeuses'),
    ]),
    event('macons-de-decembre-2025-g', ['economic', 'claimed', '2025-12-08/2025-12-14'], { party: [NORTH] }, ['extreme-orient-russe'], [
      russian.dated('Cinq cents maçons nord-coréens auraient gagné', 'alleged', ['un quotidien de Séoul', null]),
    ]),
    event('chirurgiens-a-wonsan-2025-g', ['other', 'held', '2025-12-12'], { party: [RUSSIA, NORTH] }, ['wonsan'], [
      russian.dated('Le 12 décembre, des chirurgiens russes'),
    ]),
    event('train-de-mars-2026-g', ['economic', 'announced', '2026-03'], {}, ['pekin', 'pyongyang'], [
      russian.dated('En mars, un train de voyageurs reliera', 'announced', ['la compagnie des chemins de fer chinois', null]),
    ]),

    // Spring 2026: a call, a memorial, a launch, two vetoes
    event('appel-de-janvier-2026-g', ['meeting', 'held', '2026-01-12'], { party: [PUTIN, KIM] }, [], [
      call.dated('Ils s’étaient déjà téléphoné le 12 janvier'),
    ]),
    event('veterans-au-musee-2026-g', ['visit', 'held', '2026-02-~21/2026-02-28'], { visitor: [RUSSIA] }, ['pyongyang'], [
      stone.dated('Fin février, des vétérans russes ont été conduits'),
    ]),
    event('renforts-d-avril-2026-g', ['military', 'held', '2026-04-01/2026-04-~10'], { party: [NORTH] }, [RUSSIA], [
      call.dated('Le gouvernement ukrainien a assuré jeudi', 'attributed', ['Le gouvernement ukrainien', 'ukraine']),
      call.dated('Interrogé lors de son point de presse quotidien', 'denied', ['Dmitri Peskov', PESKOV]),
      stone.dated('L’Ukraine soutient que deux mille hommes', 'alleged', ['L’Ukraine', 'ukraine']),
      stone.undated('Moscou nie avoir reçu ces renforts', 'denied', ['Moscou', 'moscou']),
    ]),
    event('delegation-militaire-a-moscou-2026-g', ['visit', 'held', '2026-04-14'], { visitor: [NORTH] }, ['moscou'], [
      call.dated('Une délégation du ministère nord-coréen', 'attributed', ['l’agence KCNA', 'kcna']),
      memorial.dated('Elle était arrivée mardi dans la capitale'),
      stone.dated('La délégation militaire nord-coréenne venue'),
    ]),
    event('appel-d-avril-2026-g', ['meeting', 'held', '2026-04-15'], { party: [PUTIN, KIM] }, [], [
      call.undated('Poutine et Kim se sont parlé au téléphone', 'attributed', ['le Kremlin', 'kremlin']),
      call.dated('Moscou, 16 avr 2026 (AFP) - Le président', 'attributed', ['le Kremlin', 'kremlin']),
      call.undated('Pendant cet appel, M. Poutine a salué', 'attributed', ['la même source', 'kremlin']),
      call.undated('Les deux hommes ont également évoqué'),
      stone.dated('Le 15 avril, Vladimir Poutine a décroché'),
      stone.undated('La conversation n’a pas duré vingt minutes'),
    ]),
    event('ministre-de-la-defense-avril-2026-g', ['meeting', 'held', '2026-04-16'], { host: [RUSSIA], visitor: [NORTH] }, ['moscou'], [
      memorial.dated('La délégation nord-coréenne avait été reçue jeudi'),
      memorial.undated('Aucun détail n’a filtré de cet entretien'),
    ]),
    event('sapeurs-decores-2026-g', ['ceremony', 'held', '2026-04-17'], { party: [NORTH] }, [], [
      memorial.dated('Vendredi, trente sapeurs nord-coréens', 'attributed', ['le gouverneur de la région', null]),
    ]),
    event('funerailles-2026-g', ['ceremony', 'held', '2026-04-17'], { party: [KIM] }, ['pyongyang'], [
      memorial.dated('Kim Jong-un a lui-même conduit vendredi', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('memorial-de-koursk-2026-g', ['ceremony', 'held', '2026-04-18'], { party: [SHOIGU, NORTH] }, ['region-de-koursk'], [
      call.dated('Elle doit assister samedi à l’inauguration', 'announced'),
      memorial.undated('Région de Koursk : Sergueï Choïgou dévoile'),
      memorial.dated('Un mémorial aux soldats nord-coréens a été dévoilé'),
      memorial.undated('M. Choïgou y a déposé une gerbe.'),
      memorial.undated('« Leur sang a scellé notre alliance »', 'attributed', ['il', SHOIGU]),
      stone.dated('Trois jours plus tard, à Koursk, Sergueï'),
    ]),
    event('concert-de-koursk-2026-g', ['cultural', 'held', '2026-04-18'], { party: [RUSSIA, NORTH] }, ['region-de-koursk'], [
      memorial.dated('Le soir même, un ensemble de l’armée russe'),
      memorial.undated('Ce récital mêlait chants de guerre'),
    ]),
    event('ingenieurs-a-sohae-2026-g', ['visit', 'held', '2026-05-08'], { visitor: [RUSSIA] }, [NORTH], [
      launch.dated('Selon le renseignement sud-coréen, une dizaine', 'attributed', ['le renseignement sud-coréen', NIS]),
      rocket.dated('Une dizaine d’ingénieurs venus de Russie', 'alleged'),
      rocket.undated('Dmitri Peskov a démenti cette visite', 'denied', ['Dmitri Peskov', PESKOV]),
    ]),
    event('rotations-selon-seoul-2026-g', ['statement', 'held', '2026-05-12'], { speaker: [NIS] }, [], [
      stone.dated('Le 12 mai, devant les députés, le renseignement', 'attributed', ['le renseignement sud-coréen', NIS]),
    ]),
    event('fusee-perdue-2026-g', ['military', 'held', '2026-05-26'], { party: [NORTH] }, [], [
      launch.undated('La Corée du Nord échoue à placer'),
      launch.dated('SEOUL, 27 mai (Yonhap) -- La fusée tirée', 'attributed', ['l’état-major interarmées sud-coréen (JCS)', null]),
      launch.undated('Pyongyang a reconnu l’échec du lancement', 'attributed', ['Pyongyang', 'pyongyang']),
      launch.undated('L’engin transportait un satellite', 'attributed', ['l’agence', 'kcna']),
      vetoes.dated('Rédigé après que Pyongyang eut tenté'),
      stone.dated('La fusée perdue le 26 mai par la Corée du Nord'),
      rocket.dated('Deux minutes : c’est le temps qu’a volé'),
    ]),
    event('reunion-d-urgence-a-seoul-2026-g', ['meeting', 'held', '2026-05-26'], { party: [SOUTH] }, ['seoul'], [
      launch.dated('Le Conseil national de sécurité sud-coréen'),
    ]),
    event('etage-repeche-2026-g', ['military', 'held', '2026-05-27'], { party: [SOUTH] }, [], [
      launch.dated('Un morceau du premier étage a été repêché'),
      rocket.dated('Récupéré le 27 mai par un bâtiment sud-coréen'),
    ]),
    event('protestation-japonaise-2026-g', ['statement', 'held', '2026-05-27'], { speaker: ['japon'] }, [], [
      launch.dated('Le gouvernement japonais a protesté mercredi', 'attributed', ['Le gouvernement japonais', 'japon']),
    ]),
    event('huis-clos-de-mai-2026-g', ['meeting', 'held', '2026-05-29'], { party: [COUNCIL] }, [], [
      launch.dated('Le Conseil de sécurité de l’ONU doit se réunir', 'announced'),
      vetoes.undated('Lors d’une réunion à huis clos, les quinze'),
    ]),
    event('double-veto-2026-g', ['vote', 'held', '2026-05-29'], { party: [COUNCIL, RUSSIA, CHINA, AMERICA] }, [], [
      vetoes.undated('ONU : double veto russe et chinois'),
      vetoes.dated('Nations unies, 30 mai 2026 (AFP) - La Russie'),
      vetoes.undated('Rédigé après que Pyongyang eut tenté'),
      vetoes.undated('Le Pakistan s’est abstenu.'),
      vetoes.undated('« Moscou protège son fournisseur d’obus »', 'attributed', ['l’ambassadrice américaine', null]),
      rocket.dated('Moscou et Pékin ont barré la route'),
    ]),
    event('banque-sanctionnee-2026-g', ['economic', 'held', '2026-05-29'], { party: [AMERICA, RUSSIA] }, [], [
      vetoes.dated('Le Trésor américain a par ailleurs sanctionné'),
      rocket.undated('Washington s’est rabattu sur l’argent'),
    ]),
    event('serment-de-pyongyang-2026-g', ['statement', 'held', '2026-05-30'], { speaker: [NORTH] }, [], [
      vetoes.dated('Dans un communiqué publié samedi', 'attributed', ['la Corée du Nord', NORTH]),
    ]),
    event('commission-scientifique-2026-g', ['meeting', 'held', '2026-06-03'], { party: [RUSSIA, NORTH] }, ['pyongyang'], [
      rocket.dated('La coopération scientifique n’a pourtant rien'),
    ]),
    event('vote-de-l-assemblee-2026-g', ['vote', 'held', '2026-06-09'], {}, [], [
      vetoes.dated('L’Assemblée générale doit voter le 9 juin', 'announced'),
      rocket.dated('Onze jours plus tard, l’Assemblée générale'),
      rocket.undated('La Corée du Nord n’a pas pris part au vote'),
    ]),
    event('nouveau-tir-avant-octobre-2026-g', ['military', 'claimed', '2026-06-12/2026-10'], { party: [NORTH] }, [], [
      rocket.dated('Pyongyang pourrait procéder à un nouveau tir', 'alleged', ['le renseignement sud-coréen', NIS]),
    ]),
    event('kim-a-moscou-automne-2026-g', ['visit', 'announced', '2026-23'], { visitor: [KIM] }, ['moscou'], [
      stone.dated('Kim Jong-un, lui, garde une carte en main', 'announced', ['le Kremlin', 'kremlin']),
    ]),
  ],
  apart: [
    ['choe-a-moscou-janvier-2024-g', 'choe-au-kremlin-janvier-2024-g'],
    ['parti-a-moscou-fevrier-2024-g', 'forum-de-partis-2024-g'],
    ['touristes-russes-fevrier-2024-g', 'deuxieme-groupe-de-mars-2024-g'],
    ['touristes-russes-fevrier-2024-g', 'gouverneur-a-pyongyang-2023-g'],
    ['deuxieme-groupe-de-mars-2024-g', 'ministre-de-la-culture-2024-g'],
    ['limousine-offerte-2024-g', 'appel-de-seoul-2024-g'],
    ['wagons-du-5-octobre-2023-g', 'conteneurs-d-armes-2023-g'],
    ['poutine-recoit-kim-septembre-2023-g', 'poutine-attendu-en-2024-g'],
    ['satellite-de-novembre-2023-g', 'tir-de-mai-2024-g'],
    ['tir-de-mai-2024-g', 'fusee-perdue-2026-g'],
    ['fusee-perdue-2026-g', 'etage-repeche-2026-g'],
    ['fusee-perdue-2026-g', 'nouveau-tir-avant-octobre-2026-g'],
    ['veto-de-mars-2024-g', 'double-veto-2026-g'],
    ['double-veto-2026-g', 'vote-de-l-assemblee-2026-g'],
    ['double-veto-2026-g', 'huis-clos-de-mai-2026-g'],
    ['huis-clos-de-mai-2026-g', 'reunion-d-urgence-a-seoul-2026-g'],
    ['sanctions-de-decembre-2025-g', 'banque-sanctionnee-2026-g'],
    ['foire-de-pyongyang-2025-g', 'premiere-pierre-2025-g'],
    ['foire-de-pyongyang-2025-g', 'message-de-kim-2025-g'],
    ['foire-de-pyongyang-2025-g', 'accord-sur-les-diplomes-2025-g'],
    ['deputes-reportes-octobre-2025-g', 'deputes-a-pyongyang-2025-g'],
    ['deputes-a-pyongyang-2025-g', 'choe-recoit-les-deputes-2025-g'],
    ['appel-de-janvier-2026-g', 'appel-d-avril-2026-g'],
    ['delegation-militaire-a-moscou-2026-g', 'ministre-de-la-defense-avril-2026-g'],
    ['renforts-d-avril-2026-g', 'rotations-selon-seoul-2026-g'],
    ['sapeurs-decores-2026-g', 'funerailles-2026-g'],
    ['sapeurs-decores-2026-g', 'memorial-de-koursk-2026-g'],
    ['funerailles-2026-g', 'memorial-de-koursk-2026-g'],
    ['memorial-de-koursk-2026-g', 'concert-de-koursk-2026-g'],
    ['medailles-d-aout-2025-g', 'funerailles-2026-g'],
  ],
  links: [
    { from: 'choe-au-kremlin-janvier-2024-g', kind: 'within', to: 'choe-a-moscou-janvier-2024-g' },
    { from: 'forum-de-partis-2024-g', kind: 'within', to: 'parti-a-moscou-fevrier-2024-g' },
    { from: 'choe-recoit-les-deputes-2025-g', kind: 'within', to: 'deputes-a-pyongyang-2025-g' },
    { from: 'ministre-de-la-defense-avril-2026-g', kind: 'within', to: 'delegation-militaire-a-moscou-2026-g' },
  ],
};
