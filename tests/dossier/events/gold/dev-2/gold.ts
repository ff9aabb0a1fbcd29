import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const expected = labelSentences('choe-attendue-a-moscou');
const brief = labelSentences('entretien-au-kremlin');
const mondays = labelSentences('les-lundis-du-kremlin');
const dialogue = labelSentences('dialogue-strategique-a-moscou');
const recap = labelSentences('dix-mois-entre-deux-capitales');
const sappers = labelSentences('hommage-aux-sapeurs');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const NORTH = 'coree-du-nord';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const MINISTRY = 'ministere-russe-des-affaires-etrangeres';
const ARMY = 'armee-populaire-coreenne';

/** Six more texts the engine may be tuned on, first kept apart from it: 2019 to 2020, and the winter of 2025 to 2026. */
export const gold: GoldSet = {
  events: [
    // 2019: a first summit, two tests, talks in Moscow, a vote that did not take place
    event('vote-des-sanctions-2017', ['vote', 'held', '2017-12'], { party: [COUNCIL] }, [], [
      dialogue.dated('Ces sanctions, adoptées à l’unanimité'),
    ]),
    event('premier-sommet-2019', ['meeting', 'held', '2019-04-25'], { host: [PUTIN], visitor: [KIM] }, ['extreme-orient-russe'], [
      dialogue.dated('Kim Jong Un et Vladimir Poutine s’étaient rencontrés'),
      dialogue.undated('Le dirigeant nord-coréen avait alors dénoncé', 'attributed', ['Le dirigeant nord-coréen', KIM]),
      recap.dated('25 avril – Vladimir Poutine accueille Kim'),
      recap.undated('Le dirigeant nord-coréen l’invite à Pyongyang', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('delegation-du-parti-2019', ['visit', 'held', '2019-07-03'], { visitor: ['parti-du-travail-de-coree'] }, ['moscou'], [
      recap.dated('3 juillet – Une délégation du Parti du travail'),
    ]),
    event('essai-du-24-aout-2019', ['military', 'held', '2019-08-24'], { party: [ARMY] }, [], [
      recap.dated('24 août – L’armée nord-coréenne essaie'),
    ]),
    event('essai-du-10-septembre-2019', ['military', 'held', '2019-09-10'], { party: [ARMY] }, [], [
      recap.dated('Le 10 septembre, elle procède à un nouvel'),
    ]),
    event('delegation-de-l-armee-2019', ['visit', 'held', '2019-11-17'], { visitor: [ARMY] }, ['moscou'], [
      dialogue.dated('Une délégation de l’Armée populaire coréenne'),
    ]),
    event('choigou-et-l-armee-2019', ['meeting', 'denied', null], { host: [SHOIGU], visitor: [ARMY] }, [], [
      dialogue.undated('Le ministre russe de la Défense, Sergueï Choïgou', 'denied', ['son ministère', null]),
    ]),
    event('lavrov-recoit-choe-2019', ['meeting', 'held', '2019-11-20'], { host: [LAVROV], visitor: [CHOE] }, ['moscou'], [
      dialogue.undated('Moscou : la vice-ministre nord-coréenne reçue'),
      dialogue.dated('La première vice-ministre nord-coréenne des Affaires'),
      dialogue.undated('Ils ont évoqué « la situation dans la péninsule', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
      recap.dated('20 novembre – Sergueï Lavrov s’entretient'),
    ]),
    event('choe-devant-la-presse-2019', ['statement', 'held', '2019-11-20'], { speaker: [CHOE] }, [], [
      dialogue.dated('La veille, devant des journalistes, elle avait', 'attributed', ['elle', CHOE]),
    ]),
    event('dialogue-strategique-2019', ['meeting', 'held', '2019-11-21'], { party: [CHOE, 'russie'] }, ['moscou'], [
      dialogue.dated('Jeudi, Mme Choe a coprésidé avec'),
      recap.dated('Le lendemain s’y ouvre la première session'),
    ]),
    event('vote-promis-2019', ['vote', 'denied', '2019-12'], { party: [COUNCIL, 'russie', 'chine'] }, [], [
      dialogue.dated('Un projet de résolution allégeant les sanctions', 'announced', ['un diplomate', null]),
      recap.dated('Décembre – Le vote promis au Conseil', 'denied'),
    ]),
    event('annonce-de-l-ambassade-2020', ['announcement', 'held', '2020-01-30'], { speaker: ['russie'] }, [], [
      recap.dated('La mesure avait été annoncée la veille', 'attributed', ['l’ambassade de Russie', null]),
    ]),
    event('liaisons-suspendues-2020', ['economic', 'held', '2020-01-31'], { party: [NORTH, 'russie'] }, [], [
      recap.dated('31 janvier – Invoquant l’épidémie, la Corée'),
    ]),
    event('defile-du-9-mai-2020', ['ceremony', 'announced', '2020-05-09'], {}, ['moscou'], [
      recap.dated('Un défilé doit réunir à Moscou, le 9 mai', 'announced'),
    ]),

    // 2025 to 2026: two Mondays at the Kremlin, sappers first alleged then acknowledged
    event('poutine-recoit-choe-octobre-2025', ['meeting', 'held', '2025-10-27'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      expected.dated('Le chef de l’État russe l’avait déjà reçue'),
      expected.undated('À l’issue de cette audience, il avait jugé', 'attributed', ['il', PUTIN]),
      mondays.dated('Le 27 octobre, quand Vladimir Poutine reçut'),
    ]),
    event('sapeurs-a-koursk-2025', ['military', 'held', '2025-11'], { party: [NORTH] }, ['region-de-koursk'], [
      expected.dated('Selon Séoul, deux mille sapeurs nord-coréens', 'alleged', ['Séoul', 'seoul']),
      mondays.dated('Des sapeurs nord-coréens y seraient arrivés', 'alleged', ['Séoul', 'seoul']),
      sappers.undated('Moscou reconnaît la présence de sapeurs', 'attributed', ['Moscou', 'moscou']),
      sappers.dated('Le Kremlin a reconnu lundi que deux mille', 'attributed', ['Le Kremlin', 'kremlin']),
    ]),
    event('ingenieurs-a-moscou-2025', ['visit', 'held', '2025-11-28'], { visitor: [NORTH] }, ['moscou'], [
      expected.dated('Vendredi, une trentaine d’ingénieurs', 'attributed', ['une source diplomatique', null]),
    ]),
    event('peskov-aux-journalistes-2025', ['statement', 'held', '2025-11-29'], { speaker: ['dmitri-peskov'] }, [], [
      expected.dated('« Nous n’avons rien à cacher de cette', 'attributed', ['M. Peskov', 'dmitri-peskov']),
    ]),
    event('choe-a-moscou-2025', ['visit', 'held', '2025-12-07'], { visitor: [CHOE] }, ['moscou'], [
      expected.dated('Attendue dimanche à Moscou, Mme Choe doit', 'announced', ['il', 'dmitri-peskov']),
      mondays.undated('La récente visite de la ministre à Moscou'),
    ]),
    event('lavrov-choe-decembre-2025', ['meeting', 'held', '2025-12-07'], { party: [CHOE, LAVROV] }, [], [
      expected.undated('Attendue dimanche à Moscou, Mme Choe doit', 'announced', ['il', 'dmitri-peskov']),
      brief.dated('La veille, la cheffe de la diplomatie', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
      sappers.dated('Les deux ministres s’étaient vus pour la dernière'),
    ]),
    event('poutine-recoit-choe-decembre-2025', ['meeting', 'held', '2025-12-08'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      expected.dated('Vladimir Poutine recevra la ministre nord-coréenne', 'announced'),
      expected.dated('MOSCOU, 1er décembre 2025 (AFP) – Le président', 'announced', ['son porte-parole, Dmitri Peskov', 'dmitri-peskov']),
      brief.dated('Choe Son-hui a été reçue lundi au Kremlin'),
      brief.undated('Aucun communiqué commun n’a été publié', 'attributed', ['un conseiller du président russe', null]),
      mondays.dated('Le 27 octobre, quand Vladimir Poutine reçut'),
      mondays.dated('Tandis qu’elle conversait avec le président'),
    ]),
    event('protocole-aerien-2025', ['signing', 'held', '2025-12-08'], { signatory: ['russie', NORTH] }, [], [
      brief.dated('Le même lundi, les ministres des Transports'),
      mondays.dated('Tandis qu’elle conversait avec le président'),
    ]),
    event('annonce-du-kremlin-2025', ['announcement', 'held', '2025-12-29'], { speaker: ['russie'], party: [PUTIN] }, ['pyongyang'], [
      mondays.dated('Le 29 décembre, le Kremlin a annoncé', 'attributed', ['le Kremlin', 'kremlin']),
    ]),
    event('livraisons-de-missiles-2026', ['military', 'denied', '2026-01'], { party: [NORTH] }, [], [
      sappers.dated('Interrogé sur d’éventuelles livraisons de missiles', 'denied', ['M. Choïgou', SHOIGU]),
    ]),
    event('essai-du-13-fevrier-2026', ['military', 'held', '2026-02-13'], { party: [NORTH] }, [], [
      sappers.dated('L’essai de la veille, mené avec des roquettes', 'attributed', ['l’armée sud-coréenne', null]),
    ]),
    event('sanctions-americaines-2026', ['economic', 'held', '2026-02-13'], { party: ['etats-unis'] }, [], [
      sappers.dated('Washington a imposé vendredi des sanctions'),
    ]),
    event('essai-du-14-fevrier-2026', ['military', 'held', '2026-02-14'], { party: [NORTH] }, [], [
      sappers.dated('Samedi, Pyongyang avait testé un missile', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('hommage-aux-sapeurs-2026', ['ceremony', 'held', '2026-02-15'], { party: [SHOIGU, NORTH] }, ['moscou'], [
      sappers.dated('Dimanche, lors d’une cérémonie à Moscou'),
      sappers.undated('« Leur courage ne sera pas oublié », a-t-il dit', 'attributed', ['il', SHOIGU]),
    ]),
    event('lavrov-a-pyongyang-fevrier-2026', ['visit', 'held', '2026-02-15'], { visitor: [LAVROV] }, ['pyongyang'], [
      sappers.dated('Sergueï Lavrov est arrivé dimanche dans', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
    ]),
    event('lavrov-choe-fevrier-2026', ['meeting', 'held', '2026-02-16'], { party: [LAVROV, CHOE] }, ['pyongyang'], [
      brief.dated('Un nouvel entretien entre Mme Choe et M. Lavrov', 'announced', ['une source russe', null]),
      sappers.dated('Sergueï Lavrov est arrivé dimanche dans', 'attributed', ['le ministère russe des Affaires étrangères', MINISTRY]),
    ]),
    event('conseil-du-24-fevrier-2026', ['meeting', 'announced', '2026-02-24'], { party: [COUNCIL] }, [], [
      sappers.dated('Le Conseil de sécurité de l’ONU devrait examiner', 'announced'),
    ]),
  ],
  apart: [
    ['essai-du-24-aout-2019', 'essai-du-10-septembre-2019'],
    ['lavrov-recoit-choe-2019', 'dialogue-strategique-2019'],
    ['lavrov-recoit-choe-2019', 'choe-devant-la-presse-2019'],
    ['delegation-de-l-armee-2019', 'choigou-et-l-armee-2019'],
    ['delegation-de-l-armee-2019', 'delegation-du-parti-2019'],
    ['vote-des-sanctions-2017', 'vote-promis-2019'],
    ['annonce-de-l-ambassade-2020', 'liaisons-suspendues-2020'],
    ['poutine-recoit-choe-octobre-2025', 'poutine-recoit-choe-decembre-2025'],
    ['choe-a-moscou-2025', 'lavrov-choe-decembre-2025'],
    ['choe-a-moscou-2025', 'poutine-recoit-choe-decembre-2025'],
    ['poutine-recoit-choe-decembre-2025', 'protocole-aerien-2025'],
    ['lavrov-choe-decembre-2025', 'lavrov-choe-fevrier-2026'],
    ['lavrov-choe-decembre-2025', 'poutine-recoit-choe-decembre-2025'],
    ['essai-du-13-fevrier-2026', 'essai-du-14-fevrier-2026'],
    ['lavrov-a-pyongyang-fevrier-2026', 'lavrov-choe-fevrier-2026'],
    ['sapeurs-a-koursk-2025', 'hommage-aux-sapeurs-2026'],
  ],
  links: [
    { from: 'annonce-de-l-ambassade-2020', kind: 'announces', to: 'liaisons-suspendues-2020' },
    { from: 'lavrov-choe-decembre-2025', kind: 'within', to: 'choe-a-moscou-2025' },
    { from: 'poutine-recoit-choe-decembre-2025', kind: 'within', to: 'choe-a-moscou-2025' },
    { from: 'lavrov-choe-fevrier-2026', kind: 'within', to: 'lavrov-a-pyongyang-fevrier-2026' },
  ],
};
