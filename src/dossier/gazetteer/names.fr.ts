/** Lexicon of names: what surrounds a name, and names that hide another. Words are folded (no accent, no capital). */

/** Surnames borne by so many people that they name nobody alone: they want a civility and the full name before. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set([
  'kim', 'gim', 'lee', 'yi', 'rhee', 'ri', 'park', 'pak', 'jong', 'jung', 'jeong', 'chung', 'han', 'kang', 'cho', 'jo', 'yoon', 'yun',
  'li', 'wang', 'zhang', 'liu', 'chen', 'yang', 'zhao', 'wu',
]);

/** Civilities, with the gender they give; `null` when they give none. */
export const CIVILITIES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['m', 'm'], ['mr', 'm'], ['monsieur', 'm'], ['mm', 'm'], ['mme', 'f'], ['mmes', 'f'], ['madame', 'f'], ['mlle', 'f'],
  ['dr', null], ['docteur', null], ['pr', null], ['professeur', null], ['professeure', 'f'], ['camarade', null],
  ['president', 'm'], ['presidente', 'f'], ['ministre', null], ['marechal', 'm'], ['general', 'm'], ['colonel', null],
  ['dirigeant', 'm'], ['dirigeante', 'f'], ['leader', null], ['diplomate', null], ['chef', null], ['cheffe', 'f'],
]);

/** Words that may open a sentence right before a surname without being a first name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  'selon', 'pour', 'avec', 'chez', 'quand', 'lorsque', 'si', 'comme', 'mais', 'et', 'or', 'puis', 'depuis', 'avant', 'apres', 'que', 'sur',
  'contre', 'sans', 'vers', 'entre', 'devant', 'derriere', 'malgre', 'car', 'donc', 'ni', 'ou', 'de', 'a', 'par', 'dont', 'hier', 'lundi',
  'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'jamais', 'dixit', 'tandis', 'pourquoi', 'comment', 'ainsi', 'alors',
  'aussi', 'enfin', 'ensuite', 'cependant', 'toutefois', 'pourtant', 'seul', 'meme', 'ici', 'ce', 'sous', 'envers', 'outre', 'sauf', 'hormis',
  'puisque', 'parce', 'tant', 'plus', 'moins', 'rien', 'tout', 'tous', 'ou', 'qui', 'quoi', 'lors', 'durant', 'pendant', 'via', 'jadis', 'naguere', 'recu', 'interroge', 'invite',
  'accuse', 'cite', 'exit', 'bref', 'certes', 'reste', 'tel', 'telle', 'un', 'une', 'le', 'la', 'les', 'son', 'cet', 'cette', 'quel', 'quelle', 'parmi', 'dans', 'des', 'du', 'voici', 'voila', 'aujourd', 'demain', 'encore', 'deja', 'bientot', 'face', 'aupres', 'cote', 'photo', 'video', 'quant', 'rencontre',
]);

/** Those who are somebody's: a name after « la sœur du dirigeant, » is theirs. */
export const RELATIVES: ReadonlySet<string> = new Set([
  'soeur', 'frere', 'fille', 'fils', 'epouse', 'femme', 'mari', 'pere', 'mere', 'cousin', 'cousine', 'oncle', 'tante', 'neveu', 'niece', 'cadette', 'cadet', 'ainee',
  'conseiller', 'conseillere', 'adjoint', 'adjointe', 'predecesseur', 'successeur', 'emissaire', 'envoye', 'envoyee', 'allie', 'ami', 'amie', 'rival', 'bras', 'droit',
]);

/** Nouns that a name without article follows to make another name: « place Kim Il-sung » names no person. */
export const EPONYM_NOUNS: ReadonlySet<string> = new Set([
  'place', 'avenue', 'rue', 'boulevard', 'quai', 'pont', 'parc', 'square', 'stade', 'universite', 'ecole', 'institut', 'lycee', 'academie',
  'hopital', 'mausolee', 'monument', 'musee', 'palais', 'tour', 'aeroport', 'gare', 'station', 'prix', 'medaille', 'ordre', 'fondation',
  'avions', 'croiseur', 'destroyer', 'fregate', 'usine', 'complexe', 'statue', 'bibliotheque', 'centre', 'theatre', 'orchidee',
]);

/** Words before a surname that make it a whole family's: « les Kim », « la dynastie Kim ». */
export const FAMILY_WORDS: ReadonlySet<string> = new Set(['les', 'des', 'aux', 'ces', 'deux', 'trois', 'famille', 'dynastie', 'clan', 'lignee', 'maison', 'freres', 'soeurs', 'epoux']);

/** Prefixes that make an adjective of a name: « pro-Kremlin » names nobody. */
export const ADJECTIVE_PREFIXES: ReadonlySet<string> = new Set(['pro', 'anti', 'post', 'pre', 'neo', 'non', 'philo', 'crypto']);

/** Longer names that contain the name of an entity and are not it. */
export const TRAP_NAMES: readonly string[] = [
  'mer du Japon', 'mer de Chine', 'mer de Chine méridionale', 'mer de Chine orientale', 'Amérique du Nord', 'Amérique du Sud',
  'Amérique latine', 'Amérique centrale', 'Voix de l’Amérique', 'Voice of America', 'Russie unie', 'Petite Russie', 'Nouvelle Russie',
  'Russie blanche', 'Kremlin-Bicêtre', 'Washington Post', 'Moscow Times', 'Moscou Times', 'Pyongyang Times', 'China Daily', 'Russia Today',
  'Washington Times', 'Korea Times', 'Japan Times', 'George Washington', 'État de Washington', 'South China Morning Post', 'Bank of China',
  'Conseil de sécurité nationale', 'Conseil national de sécurité',
];

/** Words that French capitalises without their being names worth an entry. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set([
  'affaires', 'etat', 'etats', 'defense', 'premier', 'premiere', 'conseil', 'ministere', 'nord', 'sud', 'est', 'ouest', 'parti', 'occidentaux',
  'occidental', 'occidentale', 'europeens', 'europeen', 'russes', 'ukrainiens', 'coree', 'coreens', 'coreen', 'coreenne', 'asiatiques', 'asie', 'dieu',
  'constitution', 'parlement', 'assemblee', 'senat', 'chambre', 'gouvernement', 'republique', 'federation', 'union', 'lundi', 'mardi', 'mercredi',
  'jeudi', 'vendredi', 'samedi', 'dimanche', 'il', 'elle', 'ils', 'elles', 'le', 'la', 'les', 'un', 'une', 'des', 'ce', 'cette', 'ces', 'c', 'l', 'd',
  's', 'n', 'j', 'qu', 'on', 'nous', 'vous', 'en', 'a', 'au', 'aux', 'du', 'de', 'son', 'sa', 'ses', 'leur', 'leurs', 'ii', 'iii', 'iv', 'xxe', 'xxie', 'xixe',
]);
