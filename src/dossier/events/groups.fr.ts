/** Nouns of people and bodies, singular and folded, by which those who have no entry in the glossary are told. */

const FEMININE = [
  'délégation', 'troupe', 'force', 'armée', 'marine', 'aviation', 'flotte', 'ambassadrice', 'autorité', 'diplomatie', 'présidence', 'unité', 'garde', 'entreprise', 'société', 'équipe', 'partie',
  'agence', 'police', 'administration', 'chancellerie', 'ambassade', 'presse', 'télévision', 'brigade', 'présidente', 'vice-présidente', 'directrice', 'conseillère', 'représentante', 'envoyée',
  'négociatrice', 'dirigeante', 'chancelière', 'députée', 'sénatrice', 'étudiante', 'danseuse', 'musicienne', 'chanteuse', 'actrice', 'ouvrière', 'travailleuse', 'recrue', 'cheffe', 'compagnie', 'justice', 'chambre', 'douane', 'gouverneure',
] as const;

const OTHERS = [
  'parlementaire', 'député', 'sénateur', 'diplomate', 'soldat', 'militaire', 'ouvrier', 'travailleur', 'ingénieur', 'expert', 'artiste', 'athlète', 'étudiant', 'touriste', 'cosmonaute', 'ambassadeur', 'consul',
  'ministre', 'vice-ministre', 'responsable', 'officiel', 'officier', 'général', 'gouvernement', 'dirigeant', 'émissaire', 'négociateur', 'représentant', 'porte-parole', 'parlement',
  'état-major', 'service', 'commandement', 'bataillon', 'régiment', 'contingent', 'combattant', 'instructeur', 'pilote', 'missionnaire', 'négociant', 'chef', 'orchestre', 'sapeur', 'démineur',
  'technicien', 'spécialiste', 'médecin', 'pirate', 'agent', 'espion', 'marin', 'danseur', 'musicien', 'envoyé', 'ministère', 'cabinet', 'consulat', 'média',
  'président', 'vice-président', 'gouverneur', 'vice-gouverneur', 'maire', 'chancelier', 'empereur', 'secrétaire', 'directeur', 'patron', 'conseiller', 'homologue',
  'fonctionnaire', 'attaché', 'commandant', 'colonel', 'amiral', 'maréchal', 'lieutenant', 'sous-officier', 'patriarche', 'chercheur', 'universitaire', 'professeur',
  'enseignant', 'écolier', 'élève', 'vacancier', 'visiteur', 'voyageur', 'entrepreneur', 'investisseur', 'industriel', 'banquier', 'sportif', 'footballeur', 'joueur', 'lutteur', 'acteur', 'chanteur', 'journaliste',
  'correspondant', 'cinéaste', 'peintre', 'prisonnier', 'captif', 'ressortissant', 'déserteur', 'conscrit', 'volontaire', 'mercenaire', 'fantassin', 'artilleur', 'parachutiste', 'commando', 'leader', 'régime',
  'garde-côte', 'garde-frontière', 'vétéran', 'bûcheron', 'pêcheur', 'équipage', 'orphelin', 'enfant', 'écolier', 'coureur', 'nageur', 'supporteur', 'délégué', 'hockeyeur', 'boxeur', 'gymnaste', 'cycliste', 'sinistré', 'pèlerin', 'trésor', 'sénat', 'congrès', 'parquet', 'chœur', 'procureur', 'policier', 'magistrat',
] as const;

/** Whoever acts for a country: « une délégation russe », « les forces ukrainiennes ». */
export const GROUP_NOUNS: ReadonlySet<string> = new Set([...FEMININE, ...OTHERS]);

/** Those that « elle » takes up whatever stands before them: « l’armée ». */
export const FEMININE_GROUPS: ReadonlySet<string> = new Set(FEMININE);

/** Nouns that are adjectives more often, unless an article or a number stands right before: « des militaires russes », but « l’aide militaire russe ». */
export const ADJECTIVE_NOUNS: ReadonlySet<string> = new Set(['militaire', 'officiel', 'parlementaire', 'volontaire', 'universitaire', 'industriel', 'sportif', 'général', 'touriste']);

/** What can stand between an article and a noun of people: « le Premier ministre », « deux hauts responsables ». */
export const BEFORE_GROUP_NOUN: ReadonlySet<string> = new Set([
  'premier', 'première', 'premiers', 'vice', 'vice-premier', 'vice-première', 'haut', 'haute', 'hauts', 'hautes', 'nouveau', 'nouvel', 'nouvelle', 'nouveaux', 'jeune', 'jeunes', 'ancien', 'ancienne', 'anciens', 'principal', 'principaux', 'puissant', 'puissante', 'même', 'mêmes',
]);

/** Bodies that are places as well: « reçu à l’ambassade de Russie », « se rend au ministère ». */
export const PREMISES: ReadonlySet<string> = new Set(['ambassade', 'consulat', 'ministère', 'chancellerie', 'parlement', 'présidence', 'agence', 'état-major', 'télévision']);

/** Single people of whom « il » and « elle » are said though nothing tells their country: « un responsable », « la porte-parole du ministère ». */
export const UNNAMED_PEOPLE: ReadonlySet<string> = new Set([
  'porte-parole', 'responsable', 'diplomate', 'conseiller', 'conseillère', 'ministre', 'vice-ministre', 'ambassadeur', 'ambassadrice', 'expert', 'experte', 'analyste', 'chercheur', 'chercheuse', 'témoin', 'journaliste',
  'négociateur', 'émissaire', 'officier', 'gouverneur', 'directeur', 'directrice', 'président', 'présidente', 'député', 'députée', 'sénateur', 'sénatrice', 'fonctionnaire', 'étudiant', 'étudiante',
]);

/** Bodies known by a name of their own, and the folded name of their country: « le président de la Douma ». */
export const COUNTRY_OF_BODY: ReadonlyMap<string, string> = new Map([
  ...['douma', 'conseil de la fédération', 'primorié', 'rosatom', 'roscosmos', 'gazprom', 'rosneft', 'rostec', 'sberbank', 'fsb', 'gru', 'svr'].map((body) => [body, 'russie'] as const),
  ...['pentagone', 'cia'].map((body) => [body, 'etats unis'] as const),
  ...['bundestag', 'bundeswehr'].map((body) => [body, 'allemagne'] as const),
]);

/** What a feminine noun of people ends in, and its masculine: « footballeuse », « directrice », « ouvrière », « musicienne ». */
export const FEMININE_ENDINGS: readonly (readonly [RegExp, string])[] = [[/euse$/, 'eur'], [/rice$/, 'eur'], [/ière$/, 'ier'], [/ienne$/, 'ien'], [/ée$/, 'é'], [/ante$/, 'ant'], [/ine$/, 'in']];

/** Masculine countries whose name ends in e: its first word, folded. */
export const MASCULINE_COUNTRIES: ReadonlySet<string> = new Set(['mexique', 'cambodge', 'mozambique', 'zimbabwe', 'royaume', 'belize']);
