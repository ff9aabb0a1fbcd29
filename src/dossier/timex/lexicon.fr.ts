/** The French words of dates, folded (lower case, straight apostrophe): data alone. */
import type { Part } from './edtf.ts';

/** Months, with and without accents, and the usual abbreviations (their full stop is a token of its own). */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['janvier', 1], ['février', 2], ['fevrier', 2], ['mars', 3], ['avril', 4], ['mai', 5], ['juin', 6], ['juillet', 7],
  ['août', 8], ['aout', 8], ['septembre', 9], ['octobre', 10], ['novembre', 11], ['décembre', 12], ['decembre', 12],
]);

/** Abbreviated months: a month only beside a day number or a year. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['janv', 1], ['jan', 1], ['févr', 2], ['fév', 2], ['fevr', 2], ['fev', 2], ['avr', 4], ['juil', 7], ['juill', 7], ['jul', 7], ['sept', 9], ['sep', 9],
  ['oct', 10], ['nov', 11], ['déc', 12], ['dec', 12],
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['lundi', 1], ['mardi', 2], ['mercredi', 3], ['jeudi', 4], ['vendredi', 5], ['samedi', 6], ['dimanche', 7],
]);

export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['lun', 1], ['mar', 2], ['mer', 3], ['jeu', 4], ['ven', 5], ['sam', 6], ['dim', 7],
]);

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['printemps', 1], ['été', 2], ['eté', 2], ['automne', 3], ['hiver', 4],
]);

/** Cardinals up to sixteen, tens, and round approximations (*une dizaine de jours* counts as ten). */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['un', 1], ['une', 1], ['deux', 2], ['trois', 3], ['quatre', 4], ['cinq', 5], ['six', 6], ['sept', 7], ['huit', 8], ['neuf', 9], ['dix', 10],
  ['onze', 11], ['douze', 12], ['treize', 13], ['quatorze', 14], ['quinze', 15], ['seize', 16],
  ['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['cent', 100],
]);

export const APPROXIMATE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['huitaine', 8], ['dizaine', 10], ['douzaine', 12], ['quinzaine', 15], ['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40], ['cinquantaine', 50], ['soixantaine', 60], ['centaine', 100],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1], ['première', 1], ['second', 2], ['seconde', 2], ['deuxième', 2], ['troisième', 3], ['quatrième', 4],
]);

/** Units a date is counted in. Hours and minutes date no day. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['jour', 'day'], ['jours', 'day'], ['journée', 'day'], ['journées', 'day'], ['semaine', 'week'], ['semaines', 'week'], ['mois', 'month'],
  ['trimestre', 'quarter'], ['trimestres', 'quarter'], ['semestre', 'semester'], ['semestres', 'semester'],
  ['an', 'year'], ['ans', 'year'], ['année', 'year'], ['années', 'year'], ['décennie', 'decade'], ['décennies', 'decade'], ['siècle', 'century'], ['siècles', 'century'],
]);

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'semester' | 'year' | 'decade' | 'century';

/** Words after a date that shift it. `before` and `after` count from the date mentioned. */
export const SHIFTS: ReadonlyMap<string, Shift> = new Map([
  ...['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée', 'passés', 'passées', 'écoulé', 'écoulée', 'écoulés', 'écoulées'].map((word) => [word, 'last'] as const),
  ...['prochain', 'prochaine', 'prochains', 'prochaines'].map((word) => [word, 'next'] as const),
  ...['suivant', 'suivante', 'suivants'].map((word) => [word, 'after'] as const),
  ...['précédent', 'précédente', 'précédents'].map((word) => [word, 'before'] as const),
  ...['courant'].map((word) => [word, 'this'] as const),
]);

/** `last`, `this`, `next`: from the publication; `before`, `same`, `after`: from the date mentioned. */
export type Shift = 'last' | 'this' | 'next' | 'before' | 'same' | 'after';

/** Words that take a part of a period. */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['début', 'early'], ['debut', 'early'], ['mi', 'mid'], ['milieu', 'mid'], ['fin', 'late'],
]);

/** Parts of a day, after a day or after *ce*: their date is the day. */
export const DAY_PARTS: ReadonlySet<string> = new Set(['matin', 'matinée', 'midi', 'après-midi', 'soir', 'soirée', 'nuit', 'journée']);

/** Words that make a date roughly so. */
export const ABOUT: ReadonlySet<string> = new Set(['vers', 'environ', 'courant', 'autour', 'alentours', 'environs', 'circa']);

/** Determiners, which belong to no date. */
export const DETERMINERS: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'du', 'de', "d'", 'des', 'au', 'aux', 'ce', 'cet', 'cette', 'ces']);

/** Words that make a date a habit before *les*: *tous les 9 mai*. */
export const HABITS: ReadonlySet<string> = new Set(['tous', 'toutes']);

/** Nouns whose number is a name, not a year: *résolution 2270*, *Boeing 737*. */
export const NUMBERED: ReadonlySet<string> = new Set([
  'résolution', 'résolutions', 'boeing', 'airbus', 'vol', 'article', 'articles', 'numéro', 'n°', 'nᵒ', 'no', 'page', 'pages', 'chapitre', 'alinéa', 'loi', 'décret', 'directive', 'règlement',
  'rue', 'chambre', 'salle', 'porte', 'ligne', 'train', 'peugeot', 'renault', 'windows', 'iso', 'norme', 'code', 'section', 'brigade', 'bataillon', 'compagnie', 'régiment', 'division', 'unité', 'bureau',
  'type', 'modèle', 'version', 'série', 'escadron', 'route', 'altitude', 'lot', 'dossier', 'volume', 'tome', 'canal', 'fréquence', 'poste', 'galaxy', 'runner', 'mirage', 'roman', 'film', 'livre', 'album', 'chanson', 'lire', 'relire', 'falcon', 'rafale', 'cessna', 'gulfstream', 'ariane', 'soyouz', 'toyota', 'fiat', 'lada', 'citroën', 'ford', 'bmw', 'mercedes', 'audi', 'volvo', 'xbox', 'office', 'tgv', 'ter', 'eurostar', 'thalys', 'bus', 'autobus', 'tramway', 'chaîne', 'vaisseau', 'satellite', 'lu', 'relu', 'relisait', 'lisait', 'lisez', 'lit', 'lisent', 'dans',
]);

/** Nouns and signs that a number counts: *2000 soldats*, *1990 euros*. */
export const COUNTED: ReadonlySet<string> = new Set([
  'euro', 'euros', 'dollar', 'dollars', 'rouble', 'roubles', 'won', 'wons', 'yen', 'yens', 'yuan', 'yuans', 'franc', 'francs', 'livre', 'livres', 'km', 'm', 'mètre', 'mètres', 'kilomètres', 'kg', 'kilos', 'tonnes',
  'hommes', 'femmes', 'personnes', 'soldats', 'morts', 'blessés', 'points', 'pages', 'fois', 'mégawatts', 'mw', 'kw', 'litres', 'hectares', 'ha', 'exemplaires', 'millions', 'milliards', 'mille', 'ans', 'heures', 'minutes', 'boulevard', 'avenue', 'rue', 'route', 'chemin', 'place', 'abonnés', '%', '€', '$', '£', '°', '₽',
]);

/** Plural-looking words that no number counts, after a year: *en 2024 plusieurs accords*. */
export const NOT_COUNTED: ReadonlySet<string> = new Set([
  'dans', 'les', 'des', 'ses', 'leurs', 'ces', 'nos', 'mais', 'puis', 'alors', 'lors', 'sous', 'vers', 'sans', 'plus', 'moins', 'très', 'depuis', 'après', 'pas', 'plusieurs', 'quelques', 'certains', 'toujours', 'jamais', 'jusqu', 'aux', 'deux', 'trois', 'six', 'dix', 'nous', 'vous', 'ils', 'elles', 'tous', 'toutes', 'près', 'dès', 'hors', 'auprès', 'mars',
]);

/** Holidays that name a day, by their words; `offset` counts days from Easter Sunday for the movable ones. */
export const HOLIDAYS: ReadonlyMap<string, { readonly name: string; readonly offset: number }> = new Map(
  ([
    ['noël', 'christmas', 0], ['noel', 'christmas', 0], ["jour de l'an", 'new-year', 0], ['nouvel an', 'new-year', 0], ['toussaint', 'all-saints', 0], ['assomption', 'assumption', 0], ['épiphanie', 'epiphany', 0],
    ['saint-valentin', 'valentine', 0], ['saint-sylvestre', 'sylvester', 0],
    ['pâques', 'easter', 0], ['dimanche de pâques', 'easter', 0], ['lundi de pâques', 'easter', 1], ['samedi de pâques', 'easter', -1], ['vendredi saint', 'easter', -2], ['jeudi saint', 'easter', -3], ['samedi saint', 'easter', -1],
    ['dimanche des rameaux', 'easter', -7], ['mardi gras', 'easter', -47], ['mercredi des cendres', 'easter', -46], ["jeudi de l'ascension", 'easter', 39], ['ascension', 'easter', 39],
    ['dimanche de pentecôte', 'easter', 49], ['pentecôte', 'easter', 49], ['lundi de pentecôte', 'easter', 50],
  ] as const).map(([words, name, offset]) => [words, { name, offset }]),
);
