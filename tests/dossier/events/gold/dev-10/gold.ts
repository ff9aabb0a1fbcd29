import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const silence = labelSentences('la-troupe-et-le-silence-jonc');
const treaty = labelSentences('vingt-trois-articles-jonc');
const messenger = labelSentences('le-facteur-de-mars-jonc');
const mayDay = labelSentences('un-9-mai-par-procuration-jonc');
const beach = labelSentences('une-plage-pour-l-etat-jonc');
const sappers = labelSentences('les-demineurs-de-koursk-jonc');
const picture = labelSentences('la-photographie-de-pekin-jonc');
const rocket = labelSentences('au-pied-d-une-fusee-jonc');
const congress = labelSentences('le-congres-et-ses-convives-jonc');
const letters = labelSentences('l-usage-des-lettres-jonc');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const XI = 'xi-jinping';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const MEDVEDEV = 'dmitri-medvedev';
const NORTH = 'coree-du-nord';
const RUSSIA = 'russie';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const NIS = 'renseignement-sud-coreen';
const BRIDGE = 'pont-routier-du-toumen';

/** Ten analysis articles for a review, from February 2025 to May 2026, some looking back to 2023. */
export const gold: GoldSet = {
  events: [
    // 2023: a minister, a cosmodrome, containers
    event('choigou-ministre-a-pyongyang-2023-j', ['visit', 'held', '2023-07'], { visitor: [SHOIGU] }, ['pyongyang'], [
      messenger.dated('Ministre de la Défense, il était déjà venu'),
      rocket.dated('Elle rendait une politesse : en juillet'),
    ]),
    event('tournee-de-kim-en-russie-2023-j', ['visit', 'held', '2023-09'], { visitor: [KIM] }, ['russie'], [
      messenger.dated('Son dernier voyage en Russie remonte'),
      rocket.undated('La tournée du dirigeant nord-coréen'),
    ]),
    event('sommet-de-vostotchny-2023-j', ['meeting', 'held', '2023-09-13'], { host: [PUTIN], visitor: [KIM] }, ['extreme-orient-russe'], [
      messenger.undated('Il y avait rencontré Vladimir Poutine'),
      rocket.dated('Le 13 septembre 2023, Vladimir Poutine'),
      rocket.undated('« Nous parlerons de tout, sans hâte »', 'attributed', ['le président russe', PUTIN]),
    ]),
    event('conteneurs-de-munitions-2023-j', ['military', 'held', '2023-10'], { party: [NORTH, RUSSIA] }, [], [
      rocket.dated('En octobre 2023, selon Washington', 'attributed', ['Washington', 'washington']),
    ]),

    // 2024: a treaty and its ratification, the first soldiers
    event('poutine-a-pyongyang-2024-j', ['visit', 'held', '2024-06-19'], { visitor: [PUTIN] }, ['pyongyang'], [
      treaty.undated('La visite du président russe, sa première'),
      mayDay.dated('En juin 2024, quand Vladimir Poutine'),
      rocket.dated('L’an dernier, le 19 juin, Vladimir Poutine'),
    ]),
    event('signature-du-traite-2024-j', ['signing', 'held', '2024-06-19'], { signatory: [PUTIN, KIM] }, ['pyongyang'], [
      treaty.dated('Celui que Vladimir Poutine et Kim Jong-un'),
      rocket.dated('L’an dernier, le 19 juin, Vladimir Poutine'),
    ]),
    event('premiers-soldats-octobre-2024-j', ['military', 'held', '2024-10-08/2024-10-13'], { party: [NORTH, RUSSIA] }, ['extreme-orient-russe'], [
      silence.dated('Selon le renseignement sud-coréen, la marine', 'attributed', ['le renseignement sud-coréen', NIS]),
      silence.undated('Dmitri Peskov, le porte-parole du Kremlin', 'denied', ['Dmitri Peskov', 'dmitri-peskov']),
      treaty.dated('Dès octobre, d’après Séoul, des soldats', 'attributed', ['Séoul', 'seoul']),
      sappers.dated('En octobre 2024, les premiers soldats'),
    ]),
    event('vote-de-la-douma-2024-j', ['vote', 'held', '2024-10-24'], { party: [RUSSIA] }, [], [
      treaty.dated('La Douma a adopté le texte le 24 octobre'),
    ]),
    event('lavrov-et-choe-novembre-2024-j', ['meeting', 'held', '2024-11-01'], { host: [LAVROV], visitor: [CHOE] }, ['moscou'], [
      silence.dated('Le 1er novembre, reçue à Moscou'),
      treaty.dated('Quand Choe Son-hui et Sergueï Lavrov'),
    ]),
    event('loi-de-ratification-2024-j', ['signing', 'held', '2024-11-09'], { signatory: [PUTIN] }, [], [
      treaty.dated('Vladimir Poutine a signé la loi'),
      rocket.dated('Les deux hommes l’ont ratifié'),
    ]),
    event('decret-de-kim-2024-j', ['signing', 'held', '2024-11-11'], { signatory: [KIM] }, [], [
      treaty.dated('Vladimir Poutine a signé la loi'),
      rocket.dated('Les deux hommes l’ont ratifié'),
    ]),
    event('premier-assaut-a-koursk-2024-j', ['military', 'held', '2024-12-14'], { party: [NORTH] }, ['region-de-koursk'], [
      silence.dated('Le 14 décembre, d’après l’armée', 'attributed', ['l’armée ukrainienne', null]),
      silence.undated('L’attaque aurait coûté la vie', 'alleged'),
    ]),

    // Winter and spring 2025: prisoners, messengers, a parade without Kim
    event('deux-prisonniers-2025-j', ['military', 'held', '2025-01-09'], { party: [NORTH, 'ukraine'] }, ['region-de-koursk'], [
      silence.dated('Le 9 janvier, dans la même région'),
      sappers.dated('Deux d’entre eux, capturés en janvier'),
    ]),
    event('second-contingent-2025-j', ['military', 'held', '2025-02-01/2025-02-~10'], { party: [NORTH] }, ['region-de-koursk'], [
      silence.dated('Un second contingent, fort d’un millier', 'alleged', ['le renseignement sud-coréen', NIS]),
      messenger.dated('En février, selon Séoul, un second', 'attributed', ['Séoul', 'seoul']),
    ]),
    event('delegation-de-roudenko-2025-j', ['visit', 'held', '2025-03-14/2025-03-16'], { visitor: [RUSSIA] }, ['pyongyang'], [
      treaty.dated('Une délégation russe doit se rendre', 'announced'),
      messenger.dated('Cette fois, il n’était pas même le premier'),
    ]),
    event('choe-recoit-la-delegation-2025-j', ['meeting', 'held', '2025-03-15'], { host: [CHOE], visitor: [RUSSIA] }, ['pyongyang'], [
      messenger.dated('Choe Son-hui l’y avait accueillie'),
    ]),
    event('choigou-aller-retour-mars-2025-j', ['visit', 'held', '2025-03-21'], { visitor: [SHOIGU] }, ['pyongyang'], [
      messenger.dated('Le secrétaire du Conseil de sécurité russe'),
    ]),
    event('kim-recoit-choigou-mars-2025-j', ['meeting', 'held', '2025-03-21'], { host: [KIM], visitor: [SHOIGU] }, ['pyongyang'], [
      messenger.undated('Kim Jong-un reçoit Sergueï Choïgou, et une lettre'),
      messenger.dated('Vendredi dernier, Kim Jong-un a reçu'),
      messenger.undated('L’entretien a duré plus de deux heures', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('aveu-de-moscou-2025-j', ['statement', 'held', '2025-04-26'], { speaker: [RUSSIA] }, [], [
      mayDay.dated('Le 26 avril, l’état-major russe', 'attributed', ['l’état-major russe', null]),
      sappers.dated('Il a fallu attendre le 26 avril', 'attributed', ['Moscou', 'moscou']),
    ]),
    event('aveu-de-pyongyang-2025-j', ['statement', 'held', '2025-04-28'], { speaker: [NORTH] }, [], [
      mayDay.dated('Deux jours plus tard, Pyongyang', 'attributed', ['Pyongyang', 'pyongyang']),
      sappers.dated('Il a fallu attendre le 26 avril', 'attributed', ['Pyongyang', 'pyongyang']),
    ]),
    event('debut-du-pont-2025-j', ['ceremony', 'held', '2025-04-30'], { party: [RUSSIA, NORTH] }, [BRIDGE], [
      mayDay.dated('La Russie et la Corée du Nord ont célébré'),
      beach.dated('Du pont que l’on bâtit sur le Toumen'),
    ]),
    event('kim-absent-de-moscou-2025-j', ['visit', 'denied', '2025-05'], { visitor: [KIM] }, ['moscou'], [
      messenger.dated('Kim Jong-un pourrait se rendre à Moscou', 'alleged', ['le Kremlin', 'kremlin']),
      mayDay.undated('Kim Jong-un, lui, n’a finalement pas', 'denied'),
    ]),
    event('defile-de-la-victoire-2025-j', ['ceremony', 'held', '2025-05-09'], { host: [PUTIN], visitor: [XI] }, ['moscou'], [
      mayDay.dated('Vendredi, Vladimir Poutine a présidé'),
      picture.dated('Le 9 mai, à Moscou, Xi Jinping'),
    ]),
    event('kim-a-l-ambassade-2025-j', ['visit', 'held', '2025-05-09'], { visitor: [KIM] }, ['pyongyang'], [
      mayDay.dated('Le même jour, à Pyongyang, il s’est'),
      mayDay.undated('« Notre alliance est celle du sang »', 'attributed', ['il', KIM]),
    ]),
    event('officiers-salues-2025-j', ['meeting', 'held', '2025-05-09'], { party: [PUTIN, NORTH] }, ['moscou'], [
      mayDay.undated('Le président russe a salué un à un'),
      sappers.dated('Le 9 mai, Vladimir Poutine avait serré'),
    ]),

    // Summer 2025: Wonsan, a train, a plane, sappers
    event('train-direct-2025-j', ['economic', 'held', '2025-06-17'], { party: [RUSSIA, NORTH] }, [], [
      beach.dated('Le 17 juin, jour où Sergueï Choïgou'),
    ]),
    event('choigou-de-passage-juin-2025-j', ['visit', 'held', '2025-06-17'], { visitor: [SHOIGU] }, ['pyongyang'], [
      beach.dated('Le 17 juin, jour où Sergueï Choïgou'),
      sappers.dated('Le 17 juin, de passage à Pyongyang'),
    ]),
    event('annonce-des-sapeurs-2025-j', ['announcement', 'held', '2025-06-17'], { speaker: [SHOIGU] }, ['pyongyang'], [
      sappers.dated('Le 17 juin, de passage à Pyongyang', 'attributed', ['Sergueï Choïgou', SHOIGU]),
    ]),
    event('ruban-de-wonsan-2025-j', ['ceremony', 'held', '2025-06-24'], { party: [KIM, RUSSIA] }, ['wonsan'], [
      beach.dated('Le 24 juin, Kim Jong-un a coupé'),
      beach.undated('L’ambassadeur de Russie figurait'),
      rocket.undated('L’été dernier, un avion de ligne'),
    ]),
    event('vacanciers-russes-2025-j', ['visit', 'held', '2025-07-09'], { visitor: [RUSSIA] }, ['wonsan'], [
      beach.dated('Les premiers clients venus du dehors'),
    ]),
    event('lavrov-a-wonsan-2025-j', ['visit', 'held', '2025-07-11/2025-07-13'], { visitor: [LAVROV] }, ['wonsan'], [
      beach.dated('Du 11 au 13 juillet, Sergueï Lavrov'),
      rocket.dated('L’été dernier, un avion de ligne'),
    ]),
    event('kim-recoit-lavrov-2025-j', ['meeting', 'held', '2025-07-12'], { host: [KIM], visitor: [LAVROV] }, ['wonsan'], [
      beach.dated('Kim Jong-un l’y a reçu le 12'),
      beach.undated('Il lui a promis un soutien', 'attributed', ['Il', KIM]),
    ]),
    event('liaison-aerienne-2025-j', ['economic', 'held', '2025-07-27'], { party: [RUSSIA, NORTH] }, ['pyongyang'], [
      beach.dated('Le 27 juillet, les deux pays'),
      rocket.dated('L’été dernier, un avion de ligne'),
    ]),
    event('demineurs-a-koursk-2025-j', ['military', 'held', '2025-08-01/2025-08-~10'], { party: [NORTH] }, ['region-de-koursk'], [
      sappers.dated('Les premiers démineurs y sont arrivés', 'attributed', ['le ministère russe de la Défense', null]),
    ]),
    event('appel-du-12-aout-2025-j', ['meeting', 'held', '2025-08-12'], { party: [PUTIN, KIM] }, [], [
      sappers.dated('Le 12 août, il s’est entretenu'),
      sappers.undated('Le président russe l’a remercié', 'attributed', ['Le président russe', PUTIN]),
      picture.dated('Les deux hommes, qui s’étaient parlé'),
    ]),
    event('medailles-de-koursk-2025-j', ['ceremony', 'held', '2025-08-22'], { party: [KIM, RUSSIA] }, ['pyongyang'], [
      sappers.dated('La semaine dernière, à Pyongyang'),
      sappers.undated('Il se serait incliné, en larmes', 'alleged'),
      picture.dated('Mais quand Kim Jong-un a remis'),
    ]),

    // Autumn 2025: Beijing, a parade in the rain, Choe at the Kremlin
    event('defile-de-pekin-2025-j', ['ceremony', 'held', '2025-09-03'], { party: [XI, PUTIN, KIM] }, ['pekin'], [
      picture.dated('L’image a fait le tour du monde'),
    ]),
    event('reunion-a-trois-2025-j', ['meeting', 'denied', '2025-09-03'], { party: [XI, PUTIN, KIM] }, [], [
      picture.dated('Aucune réunion à trois n’a eu lieu', 'denied', ['le Kremlin', 'kremlin']),
    ]),
    event('poutine-et-kim-a-pekin-2025-j', ['meeting', 'held', '2025-09-03'], { party: [PUTIN, KIM] }, ['pekin'], [
      picture.dated('Le président russe et le dirigeant'),
    ]),
    event('xi-et-kim-a-pekin-2025-j', ['meeting', 'held', '2025-09-04'], { host: [XI], visitor: [KIM] }, ['pekin'], [
      picture.dated('Le lendemain, Xi Jinping a offert'),
      congress.dated('Rien ne rappelait l’entretien'),
    ]),
    event('premier-ministre-chinois-octobre-2025-j', ['visit', 'held', '2025-10'], { visitor: ['chine'] }, ['pyongyang'], [
      picture.dated('Le Premier ministre chinois se rendra', 'announced', ['le ministère chinois des Affaires étrangères', null]),
      congress.dated('Le vice-président du Conseil de sécurité'),
    ]),
    event('medvedev-en-octobre-2025-j', ['visit', 'held', '2025-10'], { visitor: [MEDVEDEV] }, ['pyongyang'], [
      picture.dated('Dmitri Medvedev y est attendu', 'announced', ['le Kremlin', 'kremlin']),
      congress.dated('Le vice-président du Conseil de sécurité'),
    ]),
    event('defile-sous-la-pluie-2025-j', ['ceremony', 'held', '2025-10-10'], { party: [MEDVEDEV] }, ['pyongyang'], [
      rocket.dated('Le 10 octobre, sous la pluie'),
      rocket.undated('On y a vu rouler un missile'),
      congress.undated('Il y avait alors assisté, trempé'),
    ]),
    event('choe-au-kremlin-2025-j', ['meeting', 'held', '2025-10-27'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      congress.dated('Choe Son-hui, que Vladimir Poutine'),
      letters.dated('Vladimir Poutine, qui l’avait reçue'),
    ]),

    // 2026: a congress, a veto, letters
    event('medvedev-en-fevrier-2026-j', ['visit', 'held', '2026-02-18'], { visitor: [MEDVEDEV] }, ['pyongyang'], [
      congress.dated('Dmitri Medvedev était arrivé'),
      letters.dated('Il préfère recevoir : en février'),
    ]),
    event('congres-du-parti-2026-j', ['meeting', 'held', '2026-02-19/2026-02-25'], { party: ['parti-du-travail-de-coree', KIM] }, ['pyongyang'], [
      congress.dated('Le Parti du travail de Corée a réuni'),
      congress.undated('Kim Jong-un y a promis aux cadres', 'attributed', ['Kim Jong-un', KIM]),
    ]),
    event('kim-recoit-medvedev-2026-j', ['meeting', 'held', '2026-02-24'], { host: [KIM], visitor: [MEDVEDEV] }, ['pyongyang'], [
      congress.dated('Kim Jong-un l’y a reçu en tête à tête', 'attributed', ['la KCNA', 'kcna']),
    ]),
    event('salve-du-14-mars-2026-j', ['military', 'held', '2026-03-14'], { party: [NORTH] }, [], [
      congress.dated('Samedi, la Corée du Nord a tiré'),
      congress.undated('Ils seraient tombés à trois cents', 'alleged', ['l’état-major sud-coréen', null]),
      letters.undated('Au Conseil de sécurité de l’ONU, Russes'),
    ]),
    event('double-veto-2026-j', ['vote', 'held', '2026-03-16'], { party: [COUNCIL, RUSSIA, 'chine'] }, [], [
      congress.dated('Hier, au Conseil de sécurité de l’ONU'),
      congress.undated('Treize pays avaient voté pour.'),
      letters.dated('Au Conseil de sécurité de l’ONU, Russes'),
    ]),
    event('lettre-de-poutine-2026-j', ['statement', 'held', '2026-04-26'], { speaker: [PUTIN], party: [KIM] }, [], [
      letters.dated('Le 26 avril, Vladimir Poutine en a', 'attributed', ['Vladimir Poutine', PUTIN]),
      letters.undated('Il y évoque une « dette » envers', 'attributed', ['Il', PUTIN]),
    ]),
    event('choe-a-moscou-mai-2026-j', ['visit', 'held', '2026-05-05/2026-05-08'], { visitor: [CHOE] }, ['moscou'], [
      congress.dated('Choe Son-hui, que Vladimir Poutine', 'announced'),
      letters.dated('Du 5 au 8 mai, Choe Son-hui'),
    ]),
    event('lavrov-retient-choe-2026-j', ['meeting', 'held', '2026-05-06'], { host: [LAVROV], visitor: [CHOE] }, ['moscou'], [
      letters.dated('Mercredi dernier, Sergueï Lavrov'),
    ]),
    event('kim-a-moscou-mai-2026-j', ['visit', 'denied', '2026-05-09'], { visitor: [KIM] }, ['moscou'], [
      letters.dated('Vendredi, Dmitri Peskov a démenti', 'denied', ['Dmitri Peskov', 'dmitri-peskov']),
    ]),
    event('pont-a-inaugurer-2026-j', ['ceremony', 'announced', '2026-06'], { party: [RUSSIA, NORTH] }, [BRIDGE], [
      mayDay.dated('L’ouvrage doit être inauguré', 'announced', ['le ministère russe des Transports', null]),
      letters.dated('Les deux pays inaugureront en juin', 'announced', ['le ministère russe des Transports', null]),
    ]),
    event('rendez-vous-du-pont-2026-j', ['meeting', 'claimed', '2026-06'], { party: [PUTIN, KIM] }, [BRIDGE], [
      letters.dated('Vladimir Poutine et Kim Jong-un pourraient', 'alleged', ['le renseignement sud-coréen', NIS]),
    ]),
  ],
  apart: [
    ['tournee-de-kim-en-russie-2023-j', 'sommet-de-vostotchny-2023-j'],
    ['choigou-ministre-a-pyongyang-2023-j', 'choigou-aller-retour-mars-2025-j'],
    ['choigou-aller-retour-mars-2025-j', 'kim-recoit-choigou-mars-2025-j'],
    ['choigou-aller-retour-mars-2025-j', 'choigou-de-passage-juin-2025-j'],
    ['choigou-aller-retour-mars-2025-j', 'delegation-de-roudenko-2025-j'],
    ['delegation-de-roudenko-2025-j', 'choe-recoit-la-delegation-2025-j'],
    ['poutine-a-pyongyang-2024-j', 'signature-du-traite-2024-j'],
    ['signature-du-traite-2024-j', 'loi-de-ratification-2024-j'],
    ['vote-de-la-douma-2024-j', 'loi-de-ratification-2024-j'],
    ['loi-de-ratification-2024-j', 'decret-de-kim-2024-j'],
    ['premiers-soldats-octobre-2024-j', 'second-contingent-2025-j'],
    ['second-contingent-2025-j', 'demineurs-a-koursk-2025-j'],
    ['premier-assaut-a-koursk-2024-j', 'deux-prisonniers-2025-j'],
    ['lavrov-et-choe-novembre-2024-j', 'lavrov-retient-choe-2026-j'],
    ['aveu-de-moscou-2025-j', 'aveu-de-pyongyang-2025-j'],
    ['debut-du-pont-2025-j', 'pont-a-inaugurer-2026-j'],
    ['kim-absent-de-moscou-2025-j', 'kim-a-moscou-mai-2026-j'],
    ['kim-absent-de-moscou-2025-j', 'kim-a-l-ambassade-2025-j'],
    ['defile-de-la-victoire-2025-j', 'officiers-salues-2025-j'],
    ['defile-de-la-victoire-2025-j', 'defile-de-pekin-2025-j'],
    ['defile-de-pekin-2025-j', 'defile-sous-la-pluie-2025-j'],
    ['officiers-salues-2025-j', 'medailles-de-koursk-2025-j'],
    ['train-direct-2025-j', 'liaison-aerienne-2025-j'],
    ['train-direct-2025-j', 'choigou-de-passage-juin-2025-j'],
    ['choigou-de-passage-juin-2025-j', 'annonce-des-sapeurs-2025-j'],
    ['annonce-des-sapeurs-2025-j', 'demineurs-a-koursk-2025-j'],
    ['vacanciers-russes-2025-j', 'lavrov-a-wonsan-2025-j'],
    ['lavrov-a-wonsan-2025-j', 'kim-recoit-lavrov-2025-j'],
    ['appel-du-12-aout-2025-j', 'poutine-et-kim-a-pekin-2025-j'],
    ['defile-de-pekin-2025-j', 'poutine-et-kim-a-pekin-2025-j'],
    ['reunion-a-trois-2025-j', 'poutine-et-kim-a-pekin-2025-j'],
    ['poutine-et-kim-a-pekin-2025-j', 'xi-et-kim-a-pekin-2025-j'],
    ['premier-ministre-chinois-octobre-2025-j', 'medvedev-en-octobre-2025-j'],
    ['medvedev-en-octobre-2025-j', 'defile-sous-la-pluie-2025-j'],
    ['medvedev-en-octobre-2025-j', 'medvedev-en-fevrier-2026-j'],
    ['medvedev-en-fevrier-2026-j', 'kim-recoit-medvedev-2026-j'],
    ['medvedev-en-fevrier-2026-j', 'congres-du-parti-2026-j'],
    ['choe-au-kremlin-2025-j', 'choe-a-moscou-mai-2026-j'],
    ['choe-a-moscou-mai-2026-j', 'lavrov-retient-choe-2026-j'],
    ['pont-a-inaugurer-2026-j', 'rendez-vous-du-pont-2026-j'],
  ],
  links: [
    { from: 'sommet-de-vostotchny-2023-j', kind: 'within', to: 'tournee-de-kim-en-russie-2023-j' },
    { from: 'signature-du-traite-2024-j', kind: 'within', to: 'poutine-a-pyongyang-2024-j' },
    { from: 'choe-recoit-la-delegation-2025-j', kind: 'within', to: 'delegation-de-roudenko-2025-j' },
    { from: 'kim-recoit-choigou-mars-2025-j', kind: 'within', to: 'choigou-aller-retour-mars-2025-j' },
    { from: 'annonce-des-sapeurs-2025-j', kind: 'within', to: 'choigou-de-passage-juin-2025-j' },
    { from: 'annonce-des-sapeurs-2025-j', kind: 'announces', to: 'demineurs-a-koursk-2025-j' },
    { from: 'kim-recoit-lavrov-2025-j', kind: 'within', to: 'lavrov-a-wonsan-2025-j' },
    { from: 'defile-sous-la-pluie-2025-j', kind: 'within', to: 'medvedev-en-octobre-2025-j' },
    { from: 'kim-recoit-medvedev-2026-j', kind: 'within', to: 'medvedev-en-fevrier-2026-j' },
    { from: 'lavrov-retient-choe-2026-j', kind: 'within', to: 'choe-a-moscou-mai-2026-j' },
  ],
};
