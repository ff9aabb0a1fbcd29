/** The French words that stand for others, folded: read when the index is built, and to put a word right. */
import type { EventType } from '../model.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** What each type of event is called and the words that only suggest it (hints). */
export const TYPE_WORDS = {
  meeting: { names: words('rencontre entretien entrevue'), hints: words('sommet reunion audience recevoir recoit recevra recu recue reception accueillir accueil rencontrer pourparlers discussion tete-a-tete') },
  visit: { names: words('visite'), hints: words('voyage deplacement venue sejour tournee visiter rend rendu rendue venu venue') },
  signing: { names: words('signature'), hints: words('signe pacte accord traite conclu') },
  statement: { names: words('declaration'), hints: words('propos discours declarer affirme affirmation') },
  announcement: { names: words('annonce'), hints: words('annoncer prevoit communique') },
  ceremony: { names: words('ceremonie'), hints: words('inauguration defile parade commemoration celebration anniversaire') },
  vote: { names: words('vote'), hints: words('scrutin resolution voter') },
  military: { names: words('militaire'), hints: words('offensive incursion combat bataille guerre attaque invasion') },
  economic: { names: words('economie economique'), hints: words('commerce chantier echanges construction') },
  cultural: { names: words('culture culturel'), hints: words('exposition spectacle art') },
  other: { names: [], hints: [] },
} as const satisfies Record<EventType, { readonly names: readonly string[]; readonly hints: readonly string[] }>;

/** Groups of words a reader may use one for the other in this kind of news. */
export const SYNONYMS: readonly (readonly string[])[] = [
  words('rencontre entretien entrevue reunion sommet discussion pourparlers tete-a-tete'),
  words('recoit recevoir recu recue reception accueille accueil audience rencontre'),
  words('signature conclusion paraphe ratification'),
  words('envoi deploiement deploye'),
  words('visite voyage deplacement venue sejour tournee'),
  words('pacte accord traite alliance'),
  words('militaire soldat troupe combattant'),
  words('armee soldat troupe'),
  words('guerre offensive invasion conflit agression'),
  words('attaque incursion offensive percee'),
  words('defile parade'),
  words('inauguration inaugure ouverture'),
  words('chantier construction travaux'),
  words('avion vol aerien'),
  words('station zone balneaire touristique tourisme'),
  words('emissaire envoye representant'),
  words('arme armement munition obus missile'),
  words('soutien appui soutenir appuyer aide'),
  words('salutations salut message'),
  words('president chef dirigeant leader numero'),
  words('ministre chef cheffe'),
  words('vice adjoint deux second'),
  words('anniversaire ans celebration commemoration'),
  words('diplomatie affaires-etrangeres'),
  words('espion espionnage renseignement'),
  words('mort tue perte'),
  words('tableau peinture exposition'),
];

/** Words of one family that no rule of inflection brings together. */
export const FAMILIES: readonly (readonly string[])[] = [
  words('signe signature signataire'),
  words('coreen coree'),
  words('ukrainien ukraine'),
  words('chinois chine'),
  words('japonais japon'),
  words('americain amerique'),
  words('europeen europe'),
  words('tourisme touristique touriste'),
  words('combat combattre combattu combattant'),
  words('entretien entretient entretenir entretenu entretiennent'),
  words('conclusion conclure conclu'),
  words('envoi envoye envoyer'),
];
