/** Lexicon of countries: their adjectives and the seats of their governments. Names are folded. */

/** Folded French name of each country → its adjectives, folded, masculine and feminine singular. */
const ADJECTIVES = {
  'russie': ['russe'], 'coree du nord': ['nord coreen', 'nord coreenne'], 'coree du sud': ['sud coreen', 'sud coreenne'],
  'etats unis': ['americain', 'americaine', 'etats unien', 'etats unienne', 'etatsunien', 'etatsunienne'],
  'chine': ['chinois', 'chinoise'], 'japon': ['japonais', 'japonaise', 'nippon', 'nippone', 'nipponne'], 'ukraine': ['ukrainien', 'ukrainienne'],
  'france': ['francais', 'francaise'], 'allemagne': ['allemand', 'allemande'], 'royaume uni': ['britannique'], 'italie': ['italien', 'italienne'],
  'espagne': ['espagnol', 'espagnole'], 'pologne': ['polonais', 'polonaise'], 'bielorussie': ['bielorusse'], 'iran': ['iranien', 'iranienne'],
  'turquie': ['turc', 'turque'], 'inde': ['indien', 'indienne'], 'vietnam': ['vietnamien', 'vietnamienne'], 'mongolie': ['mongol', 'mongole'],
  'syrie': ['syrien', 'syrienne'], 'israel': ['israelien', 'israelienne'], 'cuba': ['cubain', 'cubaine'], 'laos': ['laotien', 'laotienne'],
  'canada': ['canadien', 'canadienne'], 'australie': ['australien', 'australienne'], 'bresil': ['bresilien', 'bresilienne'],
  'venezuela': ['venezuelien', 'venezuelienne'], 'hongrie': ['hongrois', 'hongroise'], 'serbie': ['serbe'], 'slovaquie': ['slovaque'],
  'finlande': ['finlandais', 'finlandaise'], 'suede': ['suedois', 'suedoise'], 'norvege': ['norvegien', 'norvegienne'], 'roumanie': ['roumain', 'roumaine'],
  'kazakhstan': ['kazakh', 'kazakhe'], 'ouzbekistan': ['ouzbek', 'ouzbeke'], 'georgie': ['georgien', 'georgienne'], 'armenie': ['armenien', 'armenienne'],
  'azerbaidjan': ['azerbaidjanais', 'azerbaidjanaise'], 'egypte': ['egyptien', 'egyptienne'], 'arabie saoudite': ['saoudien', 'saoudienne'],
  'pakistan': ['pakistanais', 'pakistanaise'], 'malaisie': ['malaisien', 'malaisienne'], 'indonesie': ['indonesien', 'indonesienne'],
  'thailande': ['thailandais', 'thailandaise'], 'philippines': ['philippin', 'philippine'], 'taiwan': ['taiwanais', 'taiwanaise'],
  'pays bas': ['neerlandais', 'neerlandaise'], 'belgique': ['belge'], 'suisse': ['suisse'], 'autriche': ['autrichien', 'autrichienne'],
  'union europeenne': ['europeen', 'europeenne'], 'lituanie': ['lituanien', 'lituanienne'], 'lettonie': ['letton', 'lettone'], 'estonie': ['estonien', 'estonienne'],
  'moldavie': ['moldave'], 'myanmar': ['birman', 'birmane'], 'danemark': ['danois', 'danoise'], 'union sovietique': ['sovietique'],
} as const satisfies Record<string, readonly string[]>;

/** Folded adjective, singular or plural → folded name of its country. */
export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  Object.entries(ADJECTIVES).flatMap(([country, adjectives]) =>
    adjectives.flatMap((adjective): [string, string][] => [[adjective, country], [adjective.endsWith('s') ? adjective : `${adjective}s`, country]])),
);

/** Countries that are halves of one: once either was named, each is also called by its point of the compass. Names are folded. */
export const HALVES: ReadonlyMap<string, string> = new Map([['coree du nord', 'Nord'], ['coree du sud', 'Sud']]);

/**
 * Folded names of the cities and palaces that stand for a government. A place of the glossary reads `government`
 * only when its name is here: « Wonsan accueille » is a city, whatever its verb.
 */
export const SEATS: ReadonlySet<string> = new Set([
  'moscou', 'pyongyang', 'seoul', 'pekin', 'tokyo', 'washington', 'kiev', 'kyiv', 'paris', 'londres', 'berlin', 'rome', 'madrid', 'varsovie',
  'minsk', 'teheran', 'ankara', 'new delhi', 'delhi', 'hanoi', 'oulan bator', 'damas', 'jerusalem', 'la havane', 'vientiane', 'ottawa',
  'canberra', 'brasilia', 'caracas', 'budapest', 'belgrade', 'bratislava', 'helsinki', 'stockholm', 'oslo', 'bucarest', 'astana', 'tachkent',
  'tbilissi', 'erevan', 'bakou', 'le caire', 'riyad', 'islamabad', 'kuala lumpur', 'jakarta', 'bangkok', 'manille', 'taipei', 'la haye',
  'bruxelles', 'berne', 'vienne', 'vilnius', 'riga', 'tallinn', 'chisinau', 'copenhague', 'prague', 'athenes', 'sofia', 'lisbonne',
  'kremlin', 'maison blanche', 'maison bleue', 'elysee', 'palais de l elysee', 'zhongnanhai', 'pentagone', 'downing street', 'quai d orsay',
]);
