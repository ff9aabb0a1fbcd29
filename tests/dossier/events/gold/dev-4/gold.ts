import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const duma = labelSentences('le-president-de-la-douma-a-pyongyang');
const anniversaries = labelSentences('la-diplomatie-des-anniversaires');
const defence = labelSentences('le-ministre-russe-de-la-defense-en-coree-du-nord');
const trolley = labelSentences('a-la-force-des-bras');
const missiles = labelSentences('trois-missiles-et-un-vote');
const spring = labelSentences('un-printemps-en-dates');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const SHOIGU = 'serguei-choigou';
const PESKOV = 'dmitri-peskov';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const BORDER = 'frontiere-russie-coree-du-nord';

/** Six texts the engine is only measured on: 2021, 2022, 2024 and 2025. */
export const gold: GoldSet = {
  events: [
    // 2021: a handcar at the border
    event('avion-special-2020', ['economic', 'held', '2020-03-09'], {}, ['pyongyang'], [
      trolley.dated('Le 9 mars 2020, un avion spécial avait évacué'),
    ]),
    event('defile-de-janvier-2021', ['ceremony', 'held', '2021-01-14'], {}, ['pyongyang'], [
      trolley.dated('Le 14 janvier, un défilé nocturne a rassemblé'),
    ]),
    event('ambassadeur-et-magasins-2021', ['statement', 'held', '2021-02-01/2021-02-~10'], { speaker: ['russie'] }, [], [
      trolley.dated('Début février, l’ambassadeur de Russie a décrit', 'attributed', ['l’ambassadeur de Russie', null]),
    ]),
    event('chariot-a-la-frontiere-2021', ['other', 'held', '2021-02-25'], { party: ['russie'] }, [BORDER], [
      trolley.dated('Jeudi, ces employés de l’ambassade de Russie'),
      trolley.undated('« Cette traversée a duré près d’une heure »', 'attributed', ['l’un d’eux', null]),
    ]),
    event('trafic-d-avril-2021', ['economic', 'claimed', '2021-04'], {}, [], [
      trolley.dated('Le trafic ferroviaire pourrait reprendre en avril', 'alleged', ['un cheminot', null]),
    ]),

    // 2022: launches on both sides, a president in Seoul, a vote to come
    event('essai-nucleaire-de-2017', ['military', 'held', '2017-09'], { party: [NORTH] }, [], [
      missiles.dated('Le précédent remonte à septembre 2017'),
    ]),
    event('missile-du-24-mars-2022', ['military', 'held', '2022-03-24'], { party: [NORTH] }, [], [
      missiles.dated('Pyongyang avait déjà lancé un missile'),
    ]),
    event('biden-a-seoul-2022', ['visit', 'held', '2022-05-20/2022-05-22'], { visitor: ['etats-unis'] }, ['seoul'], [
      missiles.dated('Le président américain, Joe Biden, avait séjourné'),
    ]),
    event('biden-et-yoon-2022', ['meeting', 'held', '2022-05-21'], { party: ['etats-unis', SOUTH] }, ['seoul'], [
      missiles.dated('Il s’y était entretenu le 21 avec'),
    ]),
    event('tir-du-25-mai-2022', ['military', 'held', '2022-05-25'], { party: [NORTH] }, [], [
      missiles.undated('La Corée du Nord tire trois missiles'),
      missiles.dated('SÉOUL, 26 mai 2022 (AFP) – La Corée du Nord', 'attributed', ['l’armée sud-coréenne', null]),
      missiles.undated('L’un des engins tirés, un missile', 'alleged', ['Tokyo', 'tokyo']),
    ]),
    event('riposte-du-25-mai-2022', ['military', 'held', '2022-05-25'], { party: [SOUTH, 'etats-unis'] }, [], [
      missiles.dated('La Corée du Sud et les États-Unis ont riposté'),
    ]),
    event('vote-du-26-mai-2022', ['vote', 'announced', '2022-05-26'], { party: ['conseil-de-securite-de-l-onu'] }, [], [
      missiles.dated('Le Conseil de sécurité de l’ONU doit se prononcer', 'announced', ['des diplomates', null]),
    ]),
    event('essai-de-juin-2022', ['military', 'claimed', '2022-06'], { party: [NORTH] }, [], [
      missiles.dated('La Corée du Nord pourrait procéder en juin', 'alleged', ['le renseignement sud-coréen', 'renseignement-sud-coreen']),
    ]),

    // 2024: a minister of Defence in Pyongyang, and his predecessor
    event('choigou-en-visite-juillet-2023', ['visit', 'held', '2023-07'], { visitor: [SHOIGU] }, ['pyongyang'], [
      defence.dated('Le prédécesseur de M. Belooussov, Sergueï Choïgou'),
    ]),
    event('missile-du-31-octobre-2024', ['military', 'held', '2024-10-31'], { party: [NORTH, KIM] }, [], [
      defence.dated('Le 31 octobre, elle avait déjà testé'),
    ]),
    event('tirs-du-5-novembre-2024', ['military', 'held', '2024-11-05'], { party: [NORTH] }, [], [
      defence.dated('La Corée du Nord a tiré le 5 novembre', 'attributed', ['l’état-major interarmées (JCS) sud-coréen', null]),
    ]),
    event('ministre-de-la-defense-a-pyongyang-2024', ['visit', 'held', '2024-11-29'], { visitor: ['russie'] }, ['pyongyang'], [
      defence.undated('Le ministre russe de la Défense en visite'),
      defence.dated('SEOUL, 30 novembre (Yonhap) -- Le ministre russe', 'attributed', ['son ministère', null]),
    ]),
    event('kim-recoit-le-ministre-2024', ['meeting', 'held', '2024-11-29'], { host: [KIM], visitor: ['russie'] }, [], [
      defence.dated('Il a été reçu le même jour par le dirigeant', 'attributed', ['l’Agence centrale de presse nord-coréenne (KCNA)', 'kcna']),
      defence.undated('Lors de cette rencontre, M. Kim a assuré', 'attributed', ['M. Kim', KIM]),
    ]),
    event('accord-sur-les-avions-2024', ['signing', 'denied', '2024-11-29'], { signatory: ['russie', NORTH] }, [], [
      defence.dated('Le Kremlin a démenti que les deux pays aient', 'denied', ['Le Kremlin', 'kremlin']),
      defence.undated('« Ce sont des inventions », a déclaré', 'denied', ['son porte-parole, Dmitri Peskov', PESKOV]),
    ]),
    event('ministres-de-la-defense-2024', ['meeting', 'announced', '2024-11-30'], { party: ['russie', NORTH] }, [], [
      defence.dated('M. Belooussov doit s’entretenir samedi', 'announced'),
    ]),

    // Spring 2025: troops owned up to, a bridge begun, a journey called off
    event('aveu-de-pyongyang-2025', ['statement', 'held', '2025-04-28'], { speaker: [NORTH] }, [], [
      spring.dated('28 avril : Pyongyang reconnaît, pour', 'attributed', ['Pyongyang', 'pyongyang']),
      spring.undated('L’aveu met fin à six mois de silence'),
    ]),
    event('chantier-du-pont-2025', ['ceremony', 'held', '2025-04-30'], { party: ['russie'] }, [BORDER], [
      spring.dated('30 avril : une cérémonie organisée à la frontière'),
      spring.undated('Le Premier ministre russe y participe'),
    ]),
    event('salve-du-8-mai-2025', ['military', 'held', '2025-05-08'], { party: [NORTH, KIM] }, [], [
      spring.dated('8 mai : la Corée du Nord tire une salve'),
      spring.undated('Kim Jong-un, qui assistait à cet essai'),
    ]),
    event('defile-du-9-mai-2025', ['ceremony', 'held', '2025-05-09'], { host: [PUTIN], party: [NORTH] }, ['moscou'], [
      spring.dated('9 mai : Vladimir Poutine préside à Moscou'),
      spring.undated('Des officiers nord-coréens y assistent'),
    ]),
    event('kim-a-l-ambassade-2025', ['visit', 'held', '2025-05-09'], { visitor: [KIM] }, ['pyongyang'], [
      spring.dated('Le même jour, Kim Jong-un se rend'),
    ]),
    event('choigou-attendu-en-mai-2025', ['visit', 'denied', '2025-05-~21/2025-05-31'], { visitor: [SHOIGU] }, ['pyongyang'], [
      spring.dated('Sergueï Choïgou était attendu fin mai', 'denied'),
    ]),
    event('train-direct-2025', ['economic', 'announced', '2025-06-17'], {}, [], [
      spring.dated('Le train direct entre Moscou et Pyongyang', 'announced', ['les chemins de fer russes', null]),
    ]),
    event('inauguration-du-pont-2026', ['ceremony', 'announced', '2026-~05/2026-~08'], {}, ['pont-routier-du-toumen'], [
      spring.dated('L’ouvrage doit être inauguré mi-2026', 'announced'),
    ]),

    // August 2025: the speaker of the Duma in Pyongyang, told twice
    event('kim-absent-de-moscou-2015', ['visit', 'denied', '2015-05'], { visitor: [KIM] }, ['moscou'], [
      anniversaries.dated('En mai 2015, Kim Jong-un, pourtant invité', 'denied'),
    ]),
    event('gerbe-du-15-aout-2024', ['ceremony', 'held', '2024-08-15'], { party: [KIM] }, [], [
      anniversaries.dated('Le 15 août 2024 encore, il s’était contenté'),
    ]),
    event('batteries-livrees-2025', ['military', 'denied', '2025-07'], { party: ['russie', NORTH] }, [], [
      anniversaries.dated('D’après un quotidien sud-coréen, la Russie aurait', 'alleged', ['un quotidien sud-coréen', null]),
      anniversaries.undated('Dmitri Peskov a nié mercredi cette livraison', 'denied', ['Dmitri Peskov', PESKOV]),
    ]),
    event('appel-du-12-aout-2025', ['meeting', 'held', '2025-08-12'], { party: [PUTIN, KIM] }, [], [
      duma.dated('Mardi, Vladimir Poutine et Kim Jong-un', 'attributed', ['le Kremlin', 'kremlin']),
      anniversaries.dated('Trois jours plus tôt, il avait eu Vladimir Poutine'),
    ]),
    event('volodine-a-pyongyang-2025', ['visit', 'held', '2025-08-14'], { visitor: ['russie'] }, ['pyongyang'], [
      duma.dated('M. Volodine était arrivé jeudi dans la capitale'),
      anniversaries.undated('La récente visite de M. Volodine'),
    ]),
    event('kim-recoit-volodine-2025', ['meeting', 'held', '2025-08-15'], { host: [KIM], visitor: ['russie'] }, ['pyongyang'], [
      duma.undated('Kim Jong-un reçoit le président de la Douma'),
      duma.dated('SÉOUL, 16 août 2025 (AFP) – Le dirigeant', 'attributed', ['l’agence officielle KCNA', 'kcna']),
      duma.undated('Au cours de cet entretien, M. Volodine', 'attributed', ['la KCNA', 'kcna']),
      anniversaries.dated('Le 15 août, Kim Jong-un a reçu le président'),
    ]),
    event('spectacle-du-15-aout-2025', ['cultural', 'held', '2025-08-15'], { party: [KIM, 'russie'] }, [], [
      duma.dated('Le lendemain soir, il a assisté avec M. Kim'),
    ]),
    event('discours-de-seoul-2025', ['statement', 'held', '2025-08-15'], { speaker: [SOUTH] }, ['seoul'], [
      duma.dated('À Séoul, le président sud-coréen a appelé', 'attributed', ['le président sud-coréen', null]),
    ]),
    event('soldats-decores-2025', ['ceremony', 'held', '2025-08-21'], { party: [KIM] }, ['pyongyang'], [
      anniversaries.dated('Jeudi, à Pyongyang, le dirigeant nord-coréen'),
    ]),
    event('poutine-et-kim-octobre-2025', ['meeting', 'claimed', '2025-10'], { party: [PUTIN, KIM] }, ['moscou'], [
      duma.dated('Les deux hommes pourraient se rencontrer', 'alleged', ['une source parlementaire russe', null]),
    ]),
    event('delegation-du-parti-2025', ['visit', 'announced', '2025-11'], { visitor: ['parti-du-travail-de-coree'] }, ['moscou'], [
      anniversaries.dated('Une délégation du Parti du travail de Corée', 'announced', ['l’ambassade de Russie', null]),
    ]),
  ],
  apart: [
    ['avion-special-2020', 'chariot-a-la-frontiere-2021'],
    ['essai-nucleaire-de-2017', 'essai-de-juin-2022'],
    ['missile-du-24-mars-2022', 'tir-du-25-mai-2022'],
    ['tir-du-25-mai-2022', 'riposte-du-25-mai-2022'],
    ['biden-a-seoul-2022', 'biden-et-yoon-2022'],
    ['choigou-en-visite-juillet-2023', 'ministre-de-la-defense-a-pyongyang-2024'],
    ['choigou-en-visite-juillet-2023', 'choigou-attendu-en-mai-2025'],
    ['missile-du-31-octobre-2024', 'tirs-du-5-novembre-2024'],
    ['ministre-de-la-defense-a-pyongyang-2024', 'kim-recoit-le-ministre-2024'],
    ['kim-recoit-le-ministre-2024', 'ministres-de-la-defense-2024'],
    ['kim-recoit-le-ministre-2024', 'accord-sur-les-avions-2024'],
    ['chantier-du-pont-2025', 'inauguration-du-pont-2026'],
    ['defile-du-9-mai-2025', 'kim-a-l-ambassade-2025'],
    ['gerbe-du-15-aout-2024', 'spectacle-du-15-aout-2025'],
    ['appel-du-12-aout-2025', 'kim-recoit-volodine-2025'],
    ['appel-du-12-aout-2025', 'poutine-et-kim-octobre-2025'],
    ['volodine-a-pyongyang-2025', 'kim-recoit-volodine-2025'],
    ['kim-recoit-volodine-2025', 'spectacle-du-15-aout-2025'],
    ['kim-absent-de-moscou-2015', 'poutine-et-kim-octobre-2025'],
  ],
  links: [
    { from: 'biden-et-yoon-2022', kind: 'within', to: 'biden-a-seoul-2022' },
    { from: 'kim-recoit-le-ministre-2024', kind: 'within', to: 'ministre-de-la-defense-a-pyongyang-2024' },
    { from: 'ministres-de-la-defense-2024', kind: 'within', to: 'ministre-de-la-defense-a-pyongyang-2024' },
    { from: 'kim-recoit-volodine-2025', kind: 'within', to: 'volodine-a-pyongyang-2025' },
    { from: 'spectacle-du-15-aout-2025', kind: 'within', to: 'volodine-a-pyongyang-2025' },
  ],
};
