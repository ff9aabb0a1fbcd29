import type { GoldSet } from '../gold-set.ts';
import { labelEvent as event, labelSentences } from '../label-gold.ts';

const vostochny = labelSentences('poutine-et-kim-a-vostotchny');
const train = labelSentences('le-train-et-la-fusee');
const duma = labelSentences('la-douma-ratifie-le-traite');
const treaty = labelSentences('un-traite-et-dix-mille-hommes');
const confirmed = labelSentences('pyongyang-confirme-ses-troupes');
const medals = labelSentences('le-temps-des-medailles');
const kyiv = labelSentences('kiev-rompt-avec-pyongyang');
const launches = labelSentences('une-annee-de-tirs');
const airline = labelSentences('une-ligne-vers-wonsan');
const beaches = labelSentences('plages-hopitaux-violons');
const night = labelSentences('defile-nocturne-a-pyongyang');
const badWeek = labelSentences('une-mauvaise-semaine');

const PUTIN = 'vladimir-poutine';
const KIM = 'kim-jong-un';
const XI = 'xi-jinping';
const CHOE = 'choe-son-hui';
const LAVROV = 'serguei-lavrov';
const SHOIGU = 'serguei-choigou';
const NORTH = 'coree-du-nord';
const SOUTH = 'coree-du-sud';
const AMERICA = 'etats-unis';
const FAR_EAST = 'extreme-orient-russe';
const KURSK = 'region-de-koursk';
const BRIDGE = 'pont-routier-du-toumen';
const COUNCIL = 'conseil-de-securite-de-l-onu';
const NIS = 'renseignement-sud-coreen';

/** Twelve texts the engine may be tuned on: half dispatches, half articles of a review, 2019 to 2026. */
export const gold: GoldSet = {
  events: [
    // 2022: a recognition, a rupture, and a year of launches
    event('decrets-de-poutine-fevrier-2022', ['signing', 'held', '2022-02-21'], { signatory: [PUTIN] }, [], [
      kyiv.dated('Vladimir Poutine avait signé le 21 février'),
    ]),
    event('intercontinental-de-mars-2022', ['military', 'held', '2022-03-24'], { party: [NORTH] }, [], [
      launches.dated('Le 24 mars, la Corée du Nord essayait'),
    ]),
    event('veto-du-26-mai-2022', ['vote', 'held', '2022-05-26'], { party: [COUNCIL, 'russie', 'chine'] }, [], [
      kyiv.dated('Deux semaines auparavant, Moscou et Pékin'),
      launches.dated('Le 26 mai, au Conseil de sécurité de l’ONU'),
    ]),
    event('message-de-kim-juin-2022', ['statement', 'held', '2022-06-12'], { speaker: [KIM], party: [PUTIN] }, [], [
      kyiv.dated('Le 12 juin, Kim Jong-un avait adressé', 'attributed', ['Kim Jong-un', KIM]),
    ]),
    event('reconnaissance-du-donbass-2022', ['other', 'held', '2022-07-13'], { party: [NORTH] }, [], [
      kyiv.undated('Kiev, 14 juil 2022 (AFP) - L’Ukraine'),
      launches.dated('Le 13 juillet, il reconnaissait'),
    ]),
    event('rupture-de-l-ukraine-2022', ['other', 'held', '2022-07-13'], { party: ['ukraine', NORTH] }, [], [
      kyiv.undated('L’Ukraine rompt ses relations diplomatiques'),
      kyiv.dated('Kiev, 14 juil 2022 (AFP) - L’Ukraine'),
      launches.dated('Le 13 juillet, il reconnaissait'),
    ]),
    event('message-video-de-kiev-2022', ['statement', 'held', '2022-07-13'], { speaker: ['ukraine'] }, [], [
      kyiv.dated('« La Russie n’a plus d’alliés, hormis', 'attributed', ['le président ukrainien', null]),
    ]),
    event('blame-de-seoul-2022', ['statement', 'held', '2022-07-14'], { speaker: [SOUTH] }, [], [
      kyiv.dated('La Corée du Sud a de son côté jugé jeudi', 'attributed', ['La Corée du Sud', SOUTH]),
    ]),
    event('loi-nucleaire-2022', ['vote', 'held', '2022-09-08'], { party: [NORTH] }, [], [
      launches.dated('Une loi autorisant la frappe préventive'),
    ]),
    event('ouvriers-pour-le-donbass-2022', ['economic', 'claimed', '2022-23'], { party: [NORTH] }, [], [
      kyiv.dated('Pour l’ambassadeur de Russie à Pyongyang', 'alleged', ['l’ambassadeur de Russie à Pyongyang', null]),
    ]),
    event('survol-du-japon-2022', ['military', 'held', '2022-10-04'], { party: [NORTH] }, ['japon'], [
      launches.dated('Le 24 mars, la Corée du Nord essayait'),
    ]),
    event('trente-chevaux-2022', ['economic', 'held', '2022-11-02'], { party: ['russie', NORTH] }, [], [
      launches.dated('Le 2 novembre, un train russe a livré'),
    ]),
    event('roquettes-vendues-2022', ['military', 'held', '2022-11'], { party: [NORTH, 'russie'] }, [], [
      launches.dated('D’autres cargaisons prêtent moins', 'attributed', ['les États-Unis', AMERICA]),
      launches.undated('Les deux pays nient cette livraison.', 'denied', ['Les deux pays', null]),
    ]),
    event('kim-et-sa-fille-au-tir-2022', ['military', 'held', '2022-11-18'], { party: [KIM] }, [], [
      launches.dated('Le 18 novembre, Kim Jong-un assistait'),
    ]),
    event('avoirs-geles-2022', ['economic', 'held', '2022-12-01'], { party: [AMERICA, NORTH] }, [], [
      launches.dated('Faute de mieux, le Trésor américain'),
    ]),
    event('drones-sur-seoul-2022', ['military', 'held', '2022-12-26'], { party: [NORTH] }, ['seoul'], [
      launches.dated('Lundi, cinq drones nord-coréens'),
    ]),

    // 2019 and 2023: Vostochny, told by a dispatch and, three weeks later, by a review
    event('premier-sommet-avril-2019', ['meeting', 'held', '2019-04'], { party: [PUTIN, KIM] }, [], [
      vostochny.dated('La précédente rencontre entre les deux hommes'),
    ]),
    event('conteneurs-de-septembre-2023', ['military', 'held', '2023-09-01/2023-09-~10'], { party: [NORTH, 'russie'] }, [], [
      train.dated('D’après la Maison-Blanche, un millier', 'attributed', ['la Maison-Blanche', null]),
      train.undated('Pyongyang dément cette livraison', 'denied', ['Pyongyang', 'pyongyang']),
    ]),
    event('kim-en-russie-septembre-2023', ['visit', 'held', '2023-09-12'], { visitor: [KIM] }, [FAR_EAST], [
      vostochny.dated('Arrivé mardi en Russie à bord'),
      train.dated('Du 12 au 17 septembre, Kim Jong-un'),
    ]),
    event('sommet-de-vostotchny-2023', ['meeting', 'held', '2023-09-13'], { party: [PUTIN, KIM] }, [FAR_EAST], [
      vostochny.undated('Après cinq heures d’entretien'),
      vostochny.dated('Les deux dirigeants s’étaient vus la veille'),
      vostochny.undated('« Nous soutiendrons toujours les décisions', 'attributed', ['M. Kim', KIM]),
      train.undated('Vladimir Poutine l’attendait au cosmodrome'),
    ]),
    event('rien-de-signe-a-vostotchny-2023', ['signing', 'denied', '2023-09-13'], { signatory: [PUTIN, KIM] }, [], [
      vostochny.undated('Après cinq heures d’entretien', 'denied'),
      vostochny.undated('Aucun accord n’a été conclu', 'denied', ['le porte-parole de la présidence, Dmitri Peskov', 'dmitri-peskov']),
      train.dated('Rien n’a été signé le 13 septembre', 'denied'),
    ]),
    event('missiles-du-13-septembre-2023', ['military', 'held', '2023-09-13'], { party: [NORTH] }, [], [
      vostochny.dated('Selon l’état-major sud-coréen, Pyongyang', 'attributed', ['l’état-major sud-coréen', null]),
      vostochny.undated('Les engins se sont abîmés hors', 'attributed', ['le gouvernement nippon', 'japon']),
    ]),
    event('menace-de-washington-2023', ['statement', 'held', '2023-09-13'], { speaker: [AMERICA] }, [], [
      vostochny.dated('Washington a menacé mercredi les deux pays', 'attributed', ['Washington', 'washington']),
    ]),
    event('voyage-accepte-par-poutine-2023', ['announcement', 'held', '2023-09-14'], { speaker: ['russie'] }, [], [
      vostochny.dated('Moscou, 14 sept 2023 (AFP) - Le Kremlin', 'attributed', ['Le Kremlin', 'kremlin']),
    ]),
    event('usine-de-komsomolsk-2023', ['visit', 'held', '2023-09-15'], { visitor: [KIM] }, [], [
      vostochny.dated('Arrivé mardi en Russie à bord', 'announced', ['la télévision russe', null]),
      train.dated('Puis le visiteur a pris le chemin'),
    ]),
    event('choigou-recoit-kim-2023', ['meeting', 'held', '2023-09-16'], { host: [SHOIGU], visitor: [KIM] }, [], [
      train.dated('Puis le visiteur a pris le chemin'),
    ]),
    event('atome-dans-la-constitution-2023', ['vote', 'held', '2023-09-27'], { party: [NORTH] }, [], [
      train.dated('Le 27 septembre, le Parlement nord-coréen'),
    ]),
    event('lavrov-attendu-octobre-2023', ['visit', 'announced', '2023-10-18'], { visitor: [LAVROV] }, ['pyongyang'], [
      train.dated('La suite du calendrier est connue', 'announced'),
    ]),
    event('debat-sur-les-armes-2023', ['meeting', 'announced', '2023-10-~21/2023-10-31'], { party: [COUNCIL] }, [], [
      train.dated('La suite du calendrier est connue', 'announced'),
    ]),

    // 2024: a treaty, its votes, and the men who go with it
    event('traite-du-19-juin-2024', ['signing', 'held', '2024-06-19'], { signatory: [PUTIN, KIM] }, ['pyongyang'], [
      duma.dated('Le texte, qui comporte une clause'),
      treaty.dated('Signé en juin à Pyongyang, voté'),
      confirmed.dated('Le 19 juin 2024, à Pyongyang'),
      badWeek.dated('MM. Poutine et Kim ont signé leur traité'),
    ]),
    event('soldats-partis-en-octobre-2024', ['military', 'held', '2024-10'], { party: [NORTH] }, [FAR_EAST], [
      duma.dated('Quelque 3 000 soldats nord-coréens', 'attributed', ['le Service national du renseignement (NIS) sud-coréen', NIS]),
      duma.undated('La Corée du Nord a nié lundi cet envoi', 'denied', ['La Corée du Nord', NORTH]),
      treaty.dated('Plus de dix mille soldats nord-coréens', 'attributed', ['Séoul et Washington', null]),
      confirmed.undated('La Corée du Nord confirme avoir envoyé', 'attributed', ['La Corée du Nord', NORTH]),
      confirmed.dated('Séoul, 28 avr 2025 (AFP) - La Corée', 'attributed', ['La Corée du Nord', NORTH]),
      medals.undated('Le secret avait pris fin le 28 avril', 'attributed', ['la Corée du Nord', NORTH]),
    ]),
    event('ambassadeur-convoque-2024', ['meeting', 'held', '2024-10-21'], { host: [SOUTH], visitor: ['russie'] }, [], [
      duma.dated('Le même jour, Séoul avait convoqué'),
    ]),
    event('entree-a-koursk-2024', ['military', 'held', '2024-10-23'], { party: [NORTH] }, [KURSK], [
      duma.dated('Certains d’entre eux seraient entrés', 'alleged', ['le renseignement militaire ukrainien', null]),
      treaty.dated('Les premiers ont pris position'),
    ]),
    event('kim-a-la-base-de-missiles-2024', ['visit', 'held', '2024-10-23'], { visitor: [KIM] }, [], [
      duma.dated('Par ailleurs, Kim Jong-un a inspecté', 'attributed', ['l’Agence centrale de presse nord-coréenne (KCNA)', 'kcna']),
    ]),
    event('vote-de-la-douma-2024', ['vote', 'held', '2024-10-24'], { party: ['russie'] }, [], [
      duma.undated('La Douma ratifie le traité russo-nord-coréen'),
      duma.dated('SEOUL, 25 octobre (Yonhap) -- La Douma'),
      treaty.dated('Signé en juin à Pyongyang, voté'),
    ]),
    event('appel-a-bruxelles-2024', ['meeting', 'held', '2024-10-24'], { party: [SOUTH] }, [], [
      duma.dated('Au téléphone jeudi avec la présidente'),
    ]),
    event('intercontinental-d-octobre-2024', ['military', 'held', '2024-10-31'], { party: [NORTH] }, [], [
      treaty.dated('Quant au missile intercontinental que'),
      treaty.undated('L’engin a volé quatre-vingt-six minutes.'),
    ]),
    event('choe-chez-lavrov-novembre-2024', ['meeting', 'held', '2024-11-01'], { host: [LAVROV], visitor: [CHOE] }, ['moscou'], [
      treaty.dated('Le 1er novembre, à Moscou, Sergueï Lavrov'),
    ]),
    event('combats-de-novembre-2024', ['military', 'held', '2024-11'], { party: [NORTH] }, [KURSK], [
      treaty.dated('Les premiers ont pris position'),
    ]),
    event('missiles-antiaeriens-2024', ['military', 'claimed', '2024-11'], { party: ['russie', NORTH] }, [], [
      treaty.dated('En échange, la Russie aurait livré', 'alleged', ['un conseiller du président sud-coréen', null]),
    ]),
    event('vote-du-senat-russe-2024', ['vote', 'held', '2024-11-06'], { party: ['russie'] }, [], [
      duma.dated('Le Conseil de la Fédération devrait', 'announced'),
      treaty.dated('Signé en juin à Pyongyang, voté'),
    ]),
    event('decret-de-kim-2024', ['signing', 'held', '2024-11-11'], { signatory: [KIM] }, [], [
      treaty.dated('Kim Jong-un l’avait ratifié par décret'),
    ]),
    event('animaux-pour-le-zoo-2024', ['other', 'held', '2024-11-20'], { party: [PUTIN] }, ['pyongyang'], [
      treaty.dated('D’autres présents sont moins discrets'),
    ]),
    event('ministre-russe-a-pyongyang-2024', ['visit', 'held', '2024-11-29'], { visitor: ['russie'] }, ['pyongyang'], [
      treaty.dated('Puis ce fut au ministre russe'),
    ]),
    event('ministre-russe-decore-2024', ['ceremony', 'held', '2024-11-30'], { host: [KIM], party: ['russie'] }, ['pyongyang'], [
      treaty.dated('Puis ce fut au ministre russe'),
    ]),
    event('entree-en-vigueur-2024', ['other', 'held', '2024-12-04'], { party: ['russie', NORTH] }, [], [
      treaty.dated('Signé en juin à Pyongyang, voté'),
    ]),

    // Spring 2025: what was hidden is celebrated
    event('hommage-du-26-avril-2025', ['statement', 'held', '2025-04-26'], { speaker: ['russie'] }, [], [
      confirmed.dated('Samedi, le chef de l’état-major russe', 'attributed', ['le chef de l’état-major russe', null]),
    ]),
    event('lavrov-au-telephone-avril-2025', ['meeting', 'held', '2025-04-27'], { party: [LAVROV, AMERICA] }, [], [
      confirmed.dated('La veille, le chef de la diplomatie russe'),
    ]),
    event('message-de-poutine-avril-2025', ['statement', 'held', '2025-04-28'], { speaker: [PUTIN] }, [], [
      confirmed.dated('Vladimir Poutine a remercié lundi', 'attributed', ['Vladimir Poutine', PUTIN]),
      confirmed.undated('La Russie « n’oubliera jamais »', 'attributed', ['le président russe', PUTIN]),
    ]),
    event('departement-d-etat-avril-2025', ['statement', 'held', '2025-04-28'], { speaker: [AMERICA] }, [], [
      confirmed.dated('Le département d’État s’est dit lundi', 'attributed', ['Le département d’État', null]),
    ]),
    event('sapeurs-decores-avril-2025', ['ceremony', 'held', '2025-04-~21/2025-04-30'], { party: [NORTH] }, ['moscou'], [
      medals.dated('Fin avril, une vingtaine de sapeurs'),
    ]),
    event('chantier-lance-avril-2025', ['ceremony', 'held', '2025-04-30'], { party: ['russie', NORTH] }, [BRIDGE], [
      confirmed.dated('Une cérémonie doit marquer mercredi', 'announced', ['le gouvernement russe', 'russie']),
      medals.dated('Deux jours plus tard, les Premiers'),
    ]),
    event('xi-au-kremlin-mai-2025', ['meeting', 'held', '2025-05-08'], { host: [PUTIN], visitor: [XI] }, ['kremlin'], [
      medals.dated('Reçu le 8 mai au Kremlin par'),
    ]),
    event('officiers-au-defile-de-mai-2025', ['ceremony', 'held', '2025-05-09'], { host: [PUTIN], party: [NORTH] }, ['moscou'], [
      medals.dated('Cinq officiers nord-coréens figuraient'),
      medals.undated('Vladimir Poutine, qui le présidait'),
      beaches.dated('Une compagnie nord-coréenne a défilé'),
    ]),
    event('kim-a-l-ambassade-mai-2025', ['visit', 'held', '2025-05-09'], { visitor: [KIM] }, ['pyongyang'], [
      medals.dated('Ce même jour, Kim Jong-un franchissait'),
      medals.undated('« Un devoir sacré », y a-t-il dit', 'attributed', ['il', KIM]),
    ]),
    event('destroyer-de-chongjin-2025', ['military', 'held', '2025-05-21'], { party: [KIM] }, [], [
      medals.dated('Le 21 mai, la mise à l’eau d’un destroyer'),
      medals.undated('Le bâtiment, couché sur le flanc'),
    ]),
    event('orphelins-a-wonsan-2025', ['visit', 'announced', '2025-07'], { visitor: ['russie'] }, ['wonsan'], [
      medals.dated('À Wonsan, des orphelins de guerre', 'announced', ['l’ambassade de Russie', null]),
    ]),
    event('monument-d-octobre-2025', ['ceremony', 'held', '2025-10'], { host: [KIM] }, ['pyongyang'], [
      confirmed.dated('Un monument à leur mémoire sera', 'announced', ['l’agence officielle', 'kcna']),
      badWeek.dated('À Pyongyang, le monument aux morts'),
    ]),

    // Spring 2026: beaches, hospitals, choirs
    event('marathon-d-avril-2026', ['other', 'held', '2026-04-05'], { party: ['russie'] }, ['pyongyang'], [
      airline.dated('Plus d’une centaine de coureurs russes', 'attributed', ['les organisateurs', null]),
    ]),
    event('etudiants-a-moscou-2026', ['visit', 'held', '2026-04-13'], { visitor: [NORTH] }, ['moscou'], [
      airline.dated('Vingt étudiants nord-coréens sont'),
    ]),
    event('douzieme-session-2026', ['meeting', 'held', '2026-04-14'], { party: ['russie', NORTH] }, ['moscou'], [
      airline.dated('Le projet a été examiné mardi à Moscou'),
      airline.undated('Les échanges commerciaux ont doublé', 'attributed', ['le ministre russe des Ressources naturelles', null]),
    ]),
    event('protocole-des-hopitaux-2026', ['signing', 'held', '2026-04-14'], { signatory: ['russie', NORTH] }, ['moscou'], [
      airline.undated('Les deux parties ont paraphé dans la foulée'),
      beaches.dated('Un protocole signé à Moscou le 14 avril'),
    ]),
    event('choeur-du-15-avril-2026', ['cultural', 'held', '2026-04-15'], { party: ['russie'] }, ['pyongyang'], [
      airline.dated('Mercredi soir, l’ensemble de chants'),
      beaches.dated('Le chœur de l’armée russe avait chanté'),
    ]),
    event('choeur-du-18-avril-2026', ['cultural', 'announced', '2026-04-18'], { party: ['russie'] }, ['pyongyang'], [
      airline.dated('Une seconde représentation y est', 'announced'),
    ]),
    event('train-touristique-2026', ['economic', 'denied', '2026-04-25'], {}, [], [
      airline.dated('En revanche, le départ du train touristique', 'denied', ['les Chemins de fer russes', null]),
      beaches.dated('Le train touristique que les Moscovites', 'denied'),
    ]),
    event('patriarche-a-pyongyang-2026', ['visit', 'denied', '2026-05-01/2026-05-~10'], { visitor: ['russie'] }, ['pyongyang'], [
      beaches.dated('La visite à Pyongyang du patriarche', 'denied'),
    ]),
    event('peinture-a-moscou-2026', ['cultural', 'held', '2026-05-02'], {}, ['moscou'], [
      beaches.dated('Le 2 mai s’est ouverte à Moscou'),
    ]),
    event('compagnie-au-defile-de-mai-2026', ['ceremony', 'held', '2026-05-09'], { party: [NORTH, PUTIN] }, ['moscou'], [
      beaches.dated('Une compagnie nord-coréenne a défilé'),
    ]),
    event('hopital-ouvert-2026', ['ceremony', 'held', '2026-05-15'], { party: [SHOIGU] }, ['pyongyang'], [
      beaches.dated('À Pyongyang, un hôpital équipé de scanners'),
    ]),
    event('kim-recoit-choigou-mai-2026', ['meeting', 'held', '2026-05-16'], { host: [KIM], visitor: [SHOIGU] }, ['pyongyang'], [
      beaches.dated('Reçu le lendemain dans la même ville'),
    ]),
    event('ligne-vladivostok-wonsan-2026', ['economic', 'announced', '2026-07-01/..'], { party: ['russie'] }, ['wonsan'], [
      airline.undated('La Russie ouvrira une ligne aérienne', 'announced'),
      airline.dated('Des vols directs relieront Vladivostok', 'announced', ['le ministère russe des Transports', null]),
      beaches.dated('À partir du 1er juillet, il mènera', 'announced'),
    ]),
    event('pont-ouvert-en-juillet-2026', ['ceremony', 'held', '2026-07'], { party: ['russie', NORTH] }, [BRIDGE], [
      airline.dated('Le pont routier sur le Toumen devrait', 'announced', ['le ministère des Transports', null]),
      night.dated('La Russie et la Corée du Nord, dont'),
    ]),

    // Autumn 2026: a parade by night, a journey called off, a rocket lost
    event('ouvriers-de-septembre-2026', ['economic', 'held', '2026-09'], { party: [NORTH] }, [FAR_EAST], [
      badWeek.dated('Cinq mille ouvriers nord-coréens', 'attributed', ['un quotidien de Vladivostok', null]),
    ]),
    event('obseques-d-un-ambassadeur-2026', ['ceremony', 'held', '2026-09-07'], { host: [KIM] }, [], [
      night.dated('Lundi, M. Kim avait conduit les obsèques'),
    ]),
    event('deputes-russes-a-pyongyang-2026', ['visit', 'held', '2026-09-08'], { visitor: ['russie'] }, ['pyongyang'], [
      night.dated('Le président de la chambre basse'),
    ]),
    event('kim-et-le-president-de-la-douma-2026', ['meeting', 'held', '2026-09-09'], { party: [KIM, 'russie'] }, [], [
      night.dated('Le dirigeant nord-coréen s’était entretenu'),
    ]),
    event('telegramme-de-poutine-2026', ['statement', 'held', '2026-09-09'], { speaker: [PUTIN] }, [], [
      night.dated('Vladimir Poutine a salué une « fraternité', 'attributed', ['Vladimir Poutine', PUTIN]),
    ]),
    event('defile-du-9-septembre-2026', ['ceremony', 'held', '2026-09-09'], { host: [KIM], party: ['russie'] }, ['pyongyang'], [
      night.undated('Kim Jong-un préside un défilé nocturne'),
      night.dated('Séoul, 10 sept 2026 (AFP) - Kim Jong-un', 'attributed', ['les médias d’État', null]),
      night.undated('Le président de la chambre basse'),
      night.undated('De nouveaux drones d’attaque', 'attributed', ['l’agence KCNA', 'kcna']),
      badWeek.dated('Où est passé l’élan du 9 septembre'),
    ]),
    event('manoeuvres-a-trois-2026', ['military', 'held', '2026-09-10'], { party: [SOUTH, AMERICA, 'japon'] }, [], [
      night.dated('La Corée du Sud, les États-Unis et le Japon'),
    ]),
    event('kim-a-moscou-octobre-2026', ['visit', 'denied', '2026-10'], { visitor: [KIM] }, ['moscou'], [
      night.dated('Le porte-parole du Kremlin, Dmitri Peskov', 'denied', ['Le porte-parole du Kremlin, Dmitri Peskov', 'dmitri-peskov']),
      badWeek.dated('Kim Jong-un n’ira pas à Moscou ce mois-ci.', 'denied'),
      badWeek.undated('Le Kremlin, qui invoque « des raisons', 'denied', ['Le Kremlin', 'kremlin']),
    ]),
    event('satellite-perdu-2026', ['military', 'held', '2026-10-04'], { party: [NORTH] }, [], [
      night.dated('Un satellite de reconnaissance sera lancé', 'announced', ['l’agence spatiale nord-coréenne', null]),
      badWeek.dated('La veille, une fusée nord-coréenne'),
      badWeek.undated('L’engin aurait été doté d’un moteur', 'alleged', ['le renseignement sud-coréen', NIS]),
    ]),
    event('choe-au-kremlin-octobre-2026', ['meeting', 'held', '2026-10-05'], { host: [PUTIN], visitor: [CHOE] }, ['kremlin'], [
      badWeek.dated('À défaut, c’est Choe Son-hui'),
      badWeek.undated('La ministre lui a remis une lettre'),
    ]),
    event('sanctions-japonaises-2026', ['economic', 'held', '2026-10-06'], { party: ['japon', NORTH] }, [], [
      badWeek.dated('Le Japon avait adopté mardi'),
    ]),
    event('footballeuses-a-wonsan-2026', ['other', 'held', '2026-10-06'], { party: [NORTH, 'russie'] }, ['wonsan'], [
      badWeek.dated('Et à Wonsan, mardi, les footballeuses'),
    ]),
    event('vote-de-l-assemblee-generale-2026', ['vote', 'held', '2026-10-07'], { party: ['russie', NORTH] }, [], [
      badWeek.dated('Mercredi, l’Assemblée générale de l’ONU'),
      badWeek.undated('Les délégués russe et nord-coréen'),
    ]),
    event('accord-sur-la-main-d-oeuvre-2026', ['signing', 'announced', '2026-12'], { signatory: ['russie', NORTH] }, [], [
      badWeek.dated('MM. Poutine et Kim ont signé leur traité', 'announced'),
    ]),
  ],
  apart: [
    ['reconnaissance-du-donbass-2022', 'rupture-de-l-ukraine-2022'],
    ['rupture-de-l-ukraine-2022', 'message-video-de-kiev-2022'],
    ['message-video-de-kiev-2022', 'blame-de-seoul-2022'],
    ['decrets-de-poutine-fevrier-2022', 'reconnaissance-du-donbass-2022'],
    ['intercontinental-de-mars-2022', 'survol-du-japon-2022'],
    ['survol-du-japon-2022', 'kim-et-sa-fille-au-tir-2022'],
    ['trente-chevaux-2022', 'roquettes-vendues-2022'],
    ['premier-sommet-avril-2019', 'sommet-de-vostotchny-2023'],
    ['kim-en-russie-septembre-2023', 'sommet-de-vostotchny-2023'],
    ['kim-en-russie-septembre-2023', 'usine-de-komsomolsk-2023'],
    ['sommet-de-vostotchny-2023', 'choigou-recoit-kim-2023'],
    ['sommet-de-vostotchny-2023', 'rien-de-signe-a-vostotchny-2023'],
    ['conteneurs-de-septembre-2023', 'missiles-du-13-septembre-2023'],
    ['vote-de-la-douma-2024', 'vote-du-senat-russe-2024'],
    ['traite-du-19-juin-2024', 'vote-de-la-douma-2024'],
    ['traite-du-19-juin-2024', 'decret-de-kim-2024'],
    ['traite-du-19-juin-2024', 'entree-en-vigueur-2024'],
    ['soldats-partis-en-octobre-2024', 'entree-a-koursk-2024'],
    ['entree-a-koursk-2024', 'combats-de-novembre-2024'],
    ['ambassadeur-convoque-2024', 'appel-a-bruxelles-2024'],
    ['intercontinental-d-octobre-2024', 'missiles-antiaeriens-2024'],
    ['ministre-russe-a-pyongyang-2024', 'ministre-russe-decore-2024'],
    ['hommage-du-26-avril-2025', 'message-de-poutine-avril-2025'],
    ['message-de-poutine-avril-2025', 'departement-d-etat-avril-2025'],
    ['sapeurs-decores-avril-2025', 'officiers-au-defile-de-mai-2025'],
    ['officiers-au-defile-de-mai-2025', 'kim-a-l-ambassade-mai-2025'],
    ['xi-au-kremlin-mai-2025', 'officiers-au-defile-de-mai-2025'],
    ['officiers-au-defile-de-mai-2025', 'compagnie-au-defile-de-mai-2026'],
    ['chantier-lance-avril-2025', 'pont-ouvert-en-juillet-2026'],
    ['douzieme-session-2026', 'protocole-des-hopitaux-2026'],
    ['choeur-du-15-avril-2026', 'choeur-du-18-avril-2026'],
    ['hopital-ouvert-2026', 'kim-recoit-choigou-mai-2026'],
    ['train-touristique-2026', 'ligne-vladivostok-wonsan-2026'],
    ['deputes-russes-a-pyongyang-2026', 'defile-du-9-septembre-2026'],
    ['kim-et-le-president-de-la-douma-2026', 'defile-du-9-septembre-2026'],
    ['telegramme-de-poutine-2026', 'defile-du-9-septembre-2026'],
    ['soldats-partis-en-octobre-2024', 'ouvriers-de-septembre-2026'],
    ['kim-a-moscou-octobre-2026', 'choe-au-kremlin-octobre-2026'],
    ['traite-du-19-juin-2024', 'accord-sur-la-main-d-oeuvre-2026'],
    ['sanctions-japonaises-2026', 'vote-de-l-assemblee-generale-2026'],
  ],
  links: [
    { from: 'sommet-de-vostotchny-2023', kind: 'within', to: 'kim-en-russie-septembre-2023' },
    { from: 'usine-de-komsomolsk-2023', kind: 'within', to: 'kim-en-russie-septembre-2023' },
    { from: 'choigou-recoit-kim-2023', kind: 'within', to: 'kim-en-russie-septembre-2023' },
    { from: 'ministre-russe-decore-2024', kind: 'within', to: 'ministre-russe-a-pyongyang-2024' },
    { from: 'defile-du-9-septembre-2026', kind: 'within', to: 'deputes-russes-a-pyongyang-2026' },
    { from: 'kim-et-le-president-de-la-douma-2026', kind: 'within', to: 'deputes-russes-a-pyongyang-2026' },
  ],
};
