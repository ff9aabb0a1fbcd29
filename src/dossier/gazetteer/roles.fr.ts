/**
 * Lexicon of roles: the phrases that designate who holds an office. Words are folded.
 *
 * A phrase is a head noun and a tail. In a tail, `{pays}` stands for an adjective of country or « de » and a country
 * or its capital, `{adj}` for the adjective alone, `{siege}` for « du » and a palace. Longer tails win.
 */

/** A head noun in its genders; `any` when the same word serves both and the determiner tells. */
export interface RoleHead {
  readonly m?: readonly string[];
  readonly f?: readonly string[];
  readonly any?: readonly string[];
  /** Plural forms, for « les deux ministres », « les présidents russe et chinois ». */
  readonly plural: readonly string[];
}

/**
 * How far a phrase designates. `office`: whoever holds one of the offices, first that somebody holds; `named`: only
 * someone already named who holds one of them (« la ministre », « le diplomate russe »);
 * `people`: those named last, of that gender, whatever their office (« les deux hommes »); `counterpart`: whoever holds, in that country, the office of the one named last.
 */
export interface RolePhrase {
  readonly head: RoleHead;
  readonly tail: string;
  /** Office keys, in order of preference; empty: anyone already named. */
  readonly offices: readonly string[];
  readonly reach: 'office' | 'named' | 'counterpart' | 'people';
  /** Of whom it is said, when neither the head nor the determiner tells. */
  readonly gender?: 'm' | 'f';
  /** Folded name of the country, when the words imply it without naming it. */
  readonly country?: string;
}

const MINISTER = { any: ['ministre'], plural: ['ministres'] } as const;
const CHIEF = { m: ['patron'], f: ['cheffe', 'patronne'], any: ['chef', 'responsable'], plural: ['chefs', 'cheffes', 'patrons', 'responsables'] } as const;
const PRESIDENT = { m: ['president'], f: ['presidente'], plural: ['presidents', 'presidentes'] } as const;
const LEADER = { m: ['dirigeant'], f: ['dirigeante'], any: ['leader', 'numero un'], plural: ['dirigeants', 'leaders', 'dirigeantes'] } as const;
const STRONGMAN = { m: ['homme fort', 'maitre', 'dictateur', 'autocrate'], plural: [] } as const;
const SPOKESPERSON = { any: ['porte parole'], plural: [] } as const;
const SECRETARY = { any: ['secretaire'], plural: ['secretaires'] } as const;
const DEPUTY_MINISTER = { any: ['vice ministre'], m: ['premier vice ministre'], f: ['premiere vice ministre'], plural: ['vice ministres'] } as const;
const DEPUTY_CHAIR = { m: ['vice president'], f: ['vice presidente'], any: ['numero deux'], plural: [] } as const;
const PRIME = { m: ['premier ministre'], f: ['premiere ministre'], plural: ['premiers ministres'] } as const;
const PARTY_SECRETARY = { m: ['secretaire general'], f: ['secretaire generale'], plural: [] } as const;
const ENVOY = {
  m: ['envoye', 'haut responsable', 'haut diplomate', 'representant', 'negociateur'],
  f: ['envoyee', 'haute responsable', 'haute diplomate', 'representante', 'negociatrice'], any: ['diplomate', 'emissaire', 'responsable'],
  plural: ['diplomates', 'responsables', 'emissaires', 'hauts responsables', 'envoyes'],
} as const;

const ministers = ['foreign-minister', 'defence-minister'] as const;
const rulers = ['leader', 'head-of-state', 'party-leader'] as const;

const list = (head: RoleHead, offices: readonly string[], reach: RolePhrase['reach'], tails: readonly string[]): RolePhrase[] =>
  tails.map((tail) => ({ head, tail, offices, reach }));

/** Every role phrase. */
export const ROLE_PHRASES: readonly RolePhrase[] = [
  ...list(CHIEF, ['foreign-minister'], 'office', ['de la diplomatie {pays}']),
  ...list(CHIEF, ['foreign-minister'], 'named', ['de la diplomatie']),
  ...list({ m: ['premier diplomate'], f: ['premiere diplomate'], any: ['diplomate en chef'], plural: [] }, ['foreign-minister'], 'office', ['{pays}']),
  ...list(MINISTER, ['foreign-minister'], 'office', ['{adj} des affaires etrangeres', 'des affaires etrangeres {pays}']),
  ...list(MINISTER, ['foreign-minister'], 'named', ['des affaires etrangeres']),
  ...list(MINISTER, ['defence-minister'], 'office', ['{adj} de la defense', 'de la defense {pays}']),
  ...list(MINISTER, ['defence-minister'], 'named', ['de la defense']),
  ...list(MINISTER, ministers, 'named', ['', '{pays}']),
  ...list(DEPUTY_MINISTER, ['deputy-foreign-minister'], 'office', [
    '{adj} des affaires etrangeres', 'des affaires etrangeres {pays}']),
  ...list(DEPUTY_MINISTER, ['deputy-foreign-minister'], 'named', ['', '{pays}', 'des affaires etrangeres']),
  ...list(PRESIDENT, ['head-of-state'], 'office', ['{pays}', 'de la federation {pays}', 'des affaires de l etat {pays}']),
  ...list(PRESIDENT, ['head-of-state'], 'named', ['']),
  ...list(CHIEF, ['head-of-state'], 'office', ['de l etat {pays}', 'd etat {pays}']),
  ...list(CHIEF, ['head-of-state'], 'named', ['de l etat', 'd etat']),
  ...list({ m: ['maitre', 'locataire', 'chef', 'patron', 'hote', 'homme fort', 'numero un'], plural: [] }, ['head-of-state'], 'office', ['{siege}']),
  ...list(LEADER, rulers, 'office', ['{pays}', 'supreme {pays}', 'supreme de la {pays}']),
  ...list(LEADER, rulers, 'named', ['']),
  ...list(LEADER, ['leader'], 'named', ['supreme']),
  ...list(CHIEF, rulers, 'office', ['du regime {pays}']),
  ...list({ any: ['numero un'], plural: [] }, rulers, 'office', ['du regime {pays}']),
  ...list(STRONGMAN, rulers, 'office', ['{pays}']),
  ...list(PRIME, ['head-of-government'], 'office', ['{pays}']),
  ...list(CHIEF, ['head-of-government'], 'office', ['du gouvernement {pays}']),
  ...list(SPOKESPERSON, ['spokesperson'], 'office', ['{siege}', 'de la presidence {pays}', 'du president {adj}', 'presidentiel {pays}']),
  ...list(SPOKESPERSON, ['spokesperson'], 'named', ['', 'de la presidence', 'presidentiel']),
  ...list(SECRETARY, ['security-council-secretary'], 'office', ['du conseil de securite {pays}', 'du conseil {adj} de securite', 'du conseil de securite de la federation {pays}']),
  ...list(SECRETARY, ['security-council-secretary'], 'named', ['du conseil de securite']),
  ...list(DEPUTY_CHAIR, ['security-council-deputy-chair'], 'office', [
    'du conseil de securite {pays}', 'du conseil {adj} de securite', 'du conseil de securite de la federation {pays}']),
  ...list(DEPUTY_CHAIR, ['security-council-deputy-chair'], 'named', ['du conseil de securite']),
  ...list(PRIME, ['head-of-government'], 'named', ['']),
  ...list(PARTY_SECRETARY, ['party-leader'], 'office', ['du parti communiste {adj}']),
  ...list(PARTY_SECRETARY, ['party-leader'], 'office', ['du parti du travail', 'du parti du travail de coree', 'du parti des travailleurs de coree']).map(
    (phrase) => ({ ...phrase, country: 'coree du nord' })),
  ...list({ any: ['homologue'], plural: ['homologues'] }, [], 'counterpart', ['{pays}', '']),
  ...list(ENVOY, [], 'named', ['', '{pays}']),
  ...list({ plural: ['hommes'] }, [], 'people', ['']).map((phrase) => ({ ...phrase, gender: 'm' as const })),
  ...list({ plural: ['femmes'] }, [], 'people', ['']).map((phrase) => ({ ...phrase, gender: 'f' as const })),
];

/** A word that introduces a role. */
export interface Determiner {
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  /** « du » and « au » hold a preposition and stay outside the mention. */
  readonly fused: boolean;
  /** « son » is feminine too before a vowel. */
  readonly beforeVowel: boolean;
  /** « son porte-parole » is that of the one spoken of. */
  readonly possessive: boolean;
  /** « un ministre » is nobody in particular, and may be whose counterpart comes next. */
  readonly indefinite: boolean;
}

const one = (gender: Determiner['gender'], flags: Partial<Determiner> = {}): Determiner => ({ gender, plural: false, fused: false, beforeVowel: false, possessive: false, indefinite: false, ...flags });
const many = (flags: Partial<Determiner> = {}): Determiner => one(null, { plural: true, ...flags });

/** Determiners a role may follow. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ['le', one('m')], ['la', one('f')], ['l', one(null)], ['du', one('m', { fused: true })], ['au', one('m', { fused: true })],
  ['son', one('m', { beforeVowel: true, possessive: true })], ['sa', one('f', { possessive: true })], ['leur', one(null, { possessive: true })], ['ce', one('m')], ['cet', one('m')], ['cette', one('f')], ['un', one('m', { indefinite: true })], ['une', one('f', { indefinite: true })],
  ['les', many()], ['des', many({ fused: true })], ['aux', many({ fused: true })], ['ses', many()], ['leurs', many()], ['ces', many()],
]);

/** Adjectives that may stand between determiner and head without changing who is meant. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set([
  'nouveau', 'nouvelle', 'nouvel', 'puissant', 'puissante', 'actuel', 'actuelle', 'jeune', 'inamovible', 'influent', 'influente', 'veteran', 'tout',
  'toute', 'tres', 'propre', 'redoutable', 'indeboulonnable', 'fidele', 'cher', 'chere',
]);

/** Adjectives that put the office in the past. */
export const FORMER: ReadonlySet<string> = new Set(['ex', 'ancien', 'ancienne', 'anciens', 'precedent', 'precedente']);

/** Numbers of « les deux ministres ». */
export const COUNTS: ReadonlyMap<string, number> = new Map([['deux', 2], ['trois', 3], ['quatre', 4]]);

/** Words that may follow a bare role (« la ministre a dit »); after another, the phrase is longer than we know. */
export const AFTER_BARE_ROLE: ReadonlySet<string> = new Set([
  'a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient', 'est', 'sont', 'etait', 'etaient', 'sera', 'seront', 'serait', 'seraient',
  'doit', 'doivent', 'devait', 'devrait', 'devraient', 'peut', 'peuvent', 'pourrait', 'va', 'vont', 'fait', 'dit', 'veut', 'voit', 'n', 'ne',
  's', 'se', 'y', 'lui', 'leur', 'eux', 'en', 'qui', 'que', 'qu', 'dont', 'ou', 'et', 'ni', 'mais', 'a', 'dans', 'sur', 'sous', 'pour', 'par',
  'avec', 'sans', 'apres', 'avant', 'pendant', 'lors', 'devant', 'depuis', 'selon', 'comme', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi',
  'samedi', 'dimanche', 'hier', 'aussi', 'egalement', 'encore', 'toujours', 'non', 'pas', 'alors', 'puis', 'ensuite', 'enfin', 'notamment', 'au', 'aux',
  'estime', 'affirme', 'assure', 'declare', 'ajoute', 'explique', 'souligne', 'rappelle', 'salue', 'evoque', 'precise', 'indique', 'juge',
  'recoit', 'rencontre', 'arrive', 'quitte', 'remercie', 'promet', 'rend', 'repond', 'reste', 'tient', 'vient', 'parle', 'poursuit', 'conclut',
  'parlent', 'tiennent', 'affirment', 'estiment', 'evoquent', 'saluent', 'signent', 'soulignent', 'discutent', 'conviennent', 'entendent', 'ayant', 'les', 'l', 'le', 'la', 'nous', 'vous',
]);
