/** The gender and article of names: what no rule of French gives. Data. */
import type { DefiniteArticle } from './find-article.ts';

/** Masculine, feminine, or plural of either. */
export type NounGender = 'm' | 'f' | 'pl';

/** First words of bodies and places, lower case. */
const NOUNS = {
  m: [
    'conseil', 'parti', 'institut', 'ministère', 'comité', 'commandement', 'service', 'parlement', 'sénat', 'bureau', 'office', 'gouvernement', 'département',
    'secrétariat', 'tribunal', 'centre', 'musée', 'théâtre', 'palais', 'port', 'pont', 'aéroport', 'cosmodrome', 'stade', 'mausolée', 'mémorial', 'monument', 'cimetière',
    'village', 'quartier', 'poste', 'renseignement', 'état-major', 'congrès', 'politburo', 'bundestag', 'fonds', 'groupe', 'mouvement', 'front', 'kremlin',
    'pentagone', 'golfe', 'détroit', 'fleuve', 'lac', 'parc', 'mont', 'haut-commissariat', 'hôtel', 'hôpital', 'complexe', 'chantier', 'consulat', 'corps', 'quotidien', 'journal',
    'forum', 'élysée', 'territoire', 'kraï', 'oblast', 'district', 'programme', 'fbi', 'fsb', 'svr', 'gru', 'fmi', 'g7', 'g20', 'haut-commandement', 'chœur', 'ballet',
  ],
  f: [
    'armée', 'agence', 'union', 'organisation', 'assemblée', 'douma', 'croix-rouge', 'fédération', 'commission', 'banque', 'cour', 'chambre', 'maison', 'garde', 'marine', 'flotte',
    'région', 'province', 'péninsule', 'mer', 'île', 'zone', 'place', 'gare', 'base', 'ambassade', 'frontière', 'ville', 'université', 'usine', 'école', 'cathédrale', 'tour',
    'résidence', 'salle', 'centrale', 'rivière', 'vallée', 'ligne', 'présidence', 'diplomatie', 'police', 'télévision', 'radio', 'ligue', 'confédération', 'société', 'compagnie',
    'fondation', 'association', 'république', 'alliance', 'brigade', 'division', 'délégation', 'mission', 'troupe', 'direction', 'administration', 'communauté', 'jeunesse', 'cia', 'nsa',
  ],
  pl: ['nations', 'forces', 'services', 'renseignements', 'îles', 'brics', 'autorités', 'médias'],
} as const satisfies Record<NounGender, readonly string[]>;

/** First word of a name, lower case → its gender. */
export const NOUN_GENDERS: ReadonlyMap<string, NounGender> = new Map(
  (['m', 'f', 'pl'] as const).flatMap((gender) => NOUNS[gender].map((noun): [string, NounGender] => [noun, gender])),
);

/** Acronyms that readers say with an article. */
export const SIGLE_ARTICLES: ReadonlyMap<string, DefiniteArticle> = new Map([
  ['KCNA', 'la '], ['AFP', 'l’'], ['ONU', 'l’'], ['OTAN', 'l’'], ['UE', 'l’'], ['AIEA', 'l’'], ['OMS', 'l’'], ['OCS', 'l’'], ['ASEAN', 'l’'], ['APEC', 'l’'],
  ['OSCE', 'l’'], ['OPEP', 'l’'], ['RIA Novosti', ''], ['Interfax', ''], ['Tass', ''], ['TASS', ''], ['Yonhap', ''], ['Reuters', ''], ['Rodong Sinmun', 'le '], ['NIS', 'le '],
]);

/** Countries that bear no article. */
export const PLAIN_COUNTRIES: ReadonlySet<string> = new Set([
  'Cuba', 'Israël', 'Taïwan', 'Taiwan', 'Singapour', 'Haïti', 'Oman', 'Bahreïn', 'Djibouti', 'Madagascar', 'Malte', 'Chypre', 'Monaco', 'Hong Kong', 'Maurice', 'Andorre', 'Saint-Marin',
]);

export const PLURAL_COUNTRIES: ReadonlySet<string> = new Set(['États-Unis', 'Etats-Unis', 'Pays-Bas', 'Philippines', 'Émirats arabes unis', 'Emirats arabes unis', 'Maldives', 'Seychelles', 'Comores', 'Fidji', 'Bahamas']);

/** First words of countries that end in -e and are masculine. */
export const MASCULINE_COUNTRIES_IN_E: ReadonlySet<string> = new Set(['Mexique', 'Cambodge', 'Mozambique', 'Zimbabwe', 'Belize', 'Suriname']);

/** First words of places that one is « dans », or « sur »; one is « à » the others. Lower case. */
export const INSIDE_NOUNS: ReadonlySet<string> = new Set(['région', 'province', 'péninsule', 'zone', 'vallée', 'golfe', 'détroit', 'quartier', 'village', 'ville', 'salle', 'territoire', 'kraï', 'oblast', 'district', 'parc', 'complexe']);
export const UPON_NOUNS: ReadonlySet<string> = new Set(['île', 'place', 'pont', 'base', 'ligne', 'mont', 'lac', 'fleuve', 'îles', 'chantier']);

/** Countries → the adjective of their people, feminine. */
export const COUNTRY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['Russie', 'russe'], ['Corée du Nord', 'nord-coréenne'], ['Corée du Sud', 'sud-coréenne'], ['Chine', 'chinoise'], ['États-Unis', 'américaine'], ['Japon', 'japonaise'],
  ['Ukraine', 'ukrainienne'], ['France', 'française'], ['Allemagne', 'allemande'], ['Royaume-Uni', 'britannique'], ['Italie', 'italienne'], ['Espagne', 'espagnole'],
  ['Pologne', 'polonaise'], ['Biélorussie', 'biélorusse'], ['Bélarus', 'biélorusse'], ['Iran', 'iranienne'], ['Turquie', 'turque'], ['Inde', 'indienne'], ['Vietnam', 'vietnamienne'],
  ['Mongolie', 'mongole'], ['Syrie', 'syrienne'], ['Israël', 'israélienne'], ['Cuba', 'cubaine'], ['Laos', 'laotienne'], ['Canada', 'canadienne'], ['Australie', 'australienne'],
  ['Hongrie', 'hongroise'], ['Serbie', 'serbe'], ['Slovaquie', 'slovaque'], ['Kazakhstan', 'kazakhe'], ['Égypte', 'égyptienne'], ['Arabie saoudite', 'saoudienne'], ['Pakistan', 'pakistanaise'],
  ['Indonésie', 'indonésienne'], ['Thaïlande', 'thaïlandaise'], ['Taïwan', 'taïwanaise'], ['Venezuela', 'vénézuélienne'], ['Nicaragua', 'nicaraguayenne'], ['Birmanie', 'birmane'],
]);
