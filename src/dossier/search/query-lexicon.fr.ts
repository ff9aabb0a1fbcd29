/** The French words of the search, folded (no accents, lower case, elision dropped). */

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
  participe participer participent participait assiste assister appelle appelait nomme nommer debut
  date jour moment endroit annee mois
  article articles info infos information informations actualite actualites nouvelle nouvelles dossier page pages
  chercher cherche trouver propos concernant relatif
  monsieur madame mr mme mlle dr
  evenement evenements chose choses
  the of and in to at who when what where is was
`));

/** The only words left out of a name's key: « Conseil de sécurité ONU » and « Conseil de sécurité de l’ONU » are one. */
export const NAME_LINKS: ReadonlySet<string> = new Set(words('de du des d la le les l of the et and'));

/** What may stand before the head of an office: « vice-président », « première vice-ministre ». */
export const OFFICE_PREFIXES: ReadonlySet<string> = new Set(words('vice sous premier premiere haut haute ancien ancienne'));

/** Months in order, as they are written. */
export const MONTH_NAMES: readonly string[] = words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');

/** What a word of a date begins with, or holds: only then are dates looked for. */
export const DATE_SIGN = /\d|^(?:janv|fev|mars$|avr|mai$|juin$|juil|aout|sept|oct|nov|dec|printemps|ete$|automne|hiver|trimestre|semestre)/;
