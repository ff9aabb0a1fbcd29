/** The French words of the search, folded (no accents, lower case, elision dropped). */
import type { EventType } from '../model.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words that carry no content of their own in a query: grammar, questions, generic verbs and nouns. */
export const STOP_WORDS: ReadonlySet<string> = new Set(words(`
  a ai ait alors apres as au aucun aussi autour autre autres aux avaient avait avant avec avoir ayant
  c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci comme comment
  combien d dans de depuis des dont du durant
  elle elles en encore entre es est et etaient etait etant ete etre eu eux eut
  fut furent il ils j je jusqua jusquau jusquen jusque l la le les leur leurs lors lorsque lui
  m ma mais me meme mes moi mon n ne ni nos notre nous on ont or ou par parmi pas pendant
  peu plus pour pourquoi puis
  qu quand que quel quelle quelles quels quelque quelques qui quoi
  s sa sans sauf se selon sera seront ses si sien son sont sous sur sujet
  t ta tant te tel telle tes toi ton tous tout toute toutes tres tu un une va vers via voici voila vont vos votre vous y
  ainsi bien donc deja ensuite fois ici la-bas tot tard
  dit dire disent ecrit fait faire font faite faits parle parler parlent passe passee passer peut pouvoir doit
  alle allee alles aller allait eu lieu sait savoir veut dois faut
  date jour moment endroit annee mois
  article articles info infos information informations actualite actualites nouvelle nouvelles dossier page pages
  chercher cherche trouver propos concernant relatif
  monsieur madame mr mme mlle dr
  evenement evenements chose choses
  the of and in to at who when what where is was
`));

/** The only words left out of a name's key: « Conseil de sécurité ONU » and « Conseil de sécurité de l’ONU » are one. */
export const NAME_LINKS: ReadonlySet<string> = new Set(words('de du des d la le les l of the et and'));

/** What each type of event is called (label, names) and the words that only suggest it (hints). */
export const TYPE_WORDS = {
  meeting: { label: 'rencontre', names: words('rencontre entretien entrevue'), hints: words('sommet reunion audience recevoir recoit recevra recu recue reception accueillir accueil rencontrer pourparlers discussion tete-a-tete') },
  visit: { label: 'visite', names: words('visite'), hints: words('voyage deplacement venue sejour tournee visiter rend rendu rendue venu venue') },
  signing: { label: 'signature', names: words('signature'), hints: words('signe pacte accord traite conclu') },
  statement: { label: 'déclaration', names: words('declaration'), hints: words('propos discours declarer affirme affirmation') },
  announcement: { label: 'annonce', names: words('annonce'), hints: words('annoncer prevoit communique') },
  ceremony: { label: 'cérémonie', names: words('ceremonie'), hints: words('inauguration defile parade commemoration celebration anniversaire') },
  vote: { label: 'vote', names: words('vote'), hints: words('scrutin resolution voter') },
  military: { label: 'militaire', names: words('militaire'), hints: words('offensive incursion combat bataille guerre attaque invasion') },
  economic: { label: 'économie', names: words('economie economique'), hints: words('commerce chantier echanges construction') },
  cultural: { label: 'culture', names: words('culture culturel'), hints: words('exposition spectacle art') },
  other: { label: 'autre', names: [], hints: [] },
} as const satisfies Record<EventType, { readonly label: string; readonly names: readonly string[]; readonly hints: readonly string[] }>;

/** Groups of words a reader may use one for the other in this kind of news. */
export const SYNONYMS: readonly (readonly string[])[] = [
  words('rencontre entretien entrevue reunion sommet discussion pourparlers tete-a-tete'),
  words('recoit recevoir recu recue reception accueille accueil audience rencontre'),
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
];

/** What may stand before the head of an office: « vice-président », « première vice-ministre ». */
export const OFFICE_PREFIXES: ReadonlySet<string> = new Set(words('vice sous premier premiere haut haute ancien ancienne'));

/** Months in order, as they are written. */
export const MONTH_NAMES: readonly string[] = words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');

/** Months in order, each with what it may be shortened to. */
export const MONTHS: readonly (readonly string[])[] = [
  words('janvier janv jan'), words('fevrier fevr fev'), words('mars'), words('avril avr'), words('mai'), words('juin'),
  words('juillet juil'), words('aout'), words('septembre sept'), words('octobre oct'), words('novembre nov'), words('decembre dec'),
];

/** Seasons, with the month they start in; each lasts three. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['printemps', 3], ['ete', 6], ['automne', 9], ['hiver', 12]]);

/** Ordinals of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['premier premiere 1er 1re', 'deuxieme second seconde 2e 2eme', 'troisieme 3e 3eme', 'quatrieme dernier 4e 4eme']
    .flatMap((names, at) => words(names).map((name) => [name, at + 1] as const)),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(words('lundi mardi mercredi jeudi vendredi samedi dimanche'));
