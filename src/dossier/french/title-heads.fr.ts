/** The nouns that automatic titles open with, and the words of a passage that call for them. Data; words are folded to lower case. */
import type { EventType } from '../model.ts';

/** A noun with what an adjective must agree with, and what completes it: « envoi », « de soldats ». */
export interface Head {
  readonly noun: string;
  readonly form: 'm' | 'f' | 'mp' | 'fp';
  readonly complement?: string;
}

/** What every event of a type is. */
export const GENERIC_HEADS = {
  meeting: { noun: 'rencontre', form: 'f' },
  visit: { noun: 'visite', form: 'f' },
  signing: { noun: 'signature', form: 'f' },
  statement: { noun: 'déclaration', form: 'f' },
  announcement: { noun: 'annonce', form: 'f' },
  ceremony: { noun: 'cérémonie', form: 'f' },
  vote: { noun: 'vote', form: 'm' },
  military: { noun: 'fait militaire', form: 'm' },
  economic: { noun: 'fait économique', form: 'm' },
  cultural: { noun: 'événement culturel', form: 'm' },
  other: { noun: 'événement', form: 'm' },
} as const satisfies Record<EventType, Head>;

/** A head, the words that tell it, and the things it may be done to, in order. */
export interface Act extends Head {
  readonly pattern: RegExp;
  readonly objects?: readonly (keyof typeof OBJECTS)[];
  /** The words tell it only with one of these: « lancer un missile », not « lancer un appel ». */
  readonly needsObject?: true;
}

/** What is fired, sent or delivered: word → complement. */
export const OBJECTS = {
  missiles: new Map([['missile', 'de missile'], ['missiles', 'de missiles'], ['roquettes', 'de roquettes'], ['obus', 'd’obus'], ['artillerie', 'd’artillerie'], ['torpille', 'de torpille']]),
  tests: new Map([
    ['nucléaire', 'nucléaire'], ['missile', 'de missile'], ['missiles', 'de missiles'], ['lance-roquettes', 'de lance-roquettes'], ['drone', 'de drone'], ['drones', 'de drones'], ['moteur', 'de moteur'], ['torpille', 'de torpille'], ['armes', 'd’armes'],
  ]),
  rockets: new Map([['missile', 'de missile'], ['missiles', 'de missiles'], ['roquettes', 'de roquettes']]),
  crafts: new Map([['satellite', 'de satellite'], ['satellites', 'de satellites'], ['fusée', 'de fusée']]),
  men: new Map([['soldats', 'de soldats'], ['troupes', 'de troupes'], ['militaires', 'de militaires'], ['combattants', 'de combattants'], ['sapeurs', 'de sapeurs'], ['démineurs', 'de démineurs'], ['renforts', 'de renforts']]),
  arms: new Map([['obus', 'd’obus'], ['munitions', 'de munitions'], ['missiles', 'de missiles'], ['drones', 'de drones'], ['roquettes', 'de roquettes'], ['armes', 'd’armes']]),
  workers: new Map([['ouvriers', 'd’ouvriers'], ['travailleurs', 'de travailleurs']]),
  honours: new Map([['médaille', 'd’une médaille'], ['médailles', 'de médailles'], ['décoration', 'd’une décoration'], ['décorations', 'de décorations'], ['lettre', 'd’une lettre'], ['message', 'd’un message']]),
  links: new Map([
    ['relations', 'de relations'], ['liaison', 'd’une liaison'], ['liaisons', 'de liaisons'], ['vols', 'de vols'], ['trains', 'de liaisons par train'], ['frontière', 'de la frontière'], ['ligne', 'd’une ligne'], ['ambassade', 'd’une ambassade'], ['exposition', 'd’une exposition'], ['pont', 'd’un pont'], ['négociations', 'de négociations'],
  ]),
  assets: new Map([['avoirs', 'd’avoirs'], ['comptes', 'de comptes'], ['navire', 'd’un navire'], ['navires', 'de navires'], ['cargo', 'd’un cargo'], ['cargaison', 'd’une cargaison'], ['charbon', 'de charbon'], ['pétrole', 'de pétrole']]),
  goods: new Map([['charbon', 'de charbon'], ['pétrole', 'de pétrole'], ['farine', 'de farine'], ['blé', 'de blé'], ['céréales', 'de céréales'], ['carburant', 'de carburant'], ['engrais', 'd’engrais'], ['médicaments', 'de médicaments'], ['riz', 'de riz']]),
} as const satisfies Record<string, ReadonlyMap<string, string>>;

/** By type, the acts a title can name. */
export const ACTS: Partial<Record<EventType, readonly Act[]>> = {
  meeting: [
    { noun: 'sommet', form: 'm', pattern: /^sommets?$/ },
    { noun: 'entretien', form: 'm', pattern: /^entret(?:ien|iens|ient|iennent|enu|enus|enue|enues|enait|enaient|enir|iendra|iendront|int|inrent)$/ },
    { noun: 'réunion', form: 'f', pattern: /^réuni/ },
    { noun: 'pourparlers', form: 'mp', pattern: /^pourparlers$/ },
    { noun: 'consultations', form: 'fp', pattern: /^consultations$/ },
    { noun: 'négociations', form: 'fp', pattern: /^négoci/ },
  ],
  signing: [{ noun: 'ratification', form: 'f', pattern: /^ratifi/ }],
  ceremony: [
    { noun: 'défilé', form: 'm', pattern: /^(?:défil|parades?$)/ },
    { noun: 'inauguration', form: 'f', pattern: /^inaugur/ },
    { noun: 'obsèques', form: 'fp', pattern: /^(?:obsèques|funérailles)$/ },
    { noun: 'investiture', form: 'f', pattern: /^investiture$/ },
    { noun: 'congrès', form: 'm', pattern: /^congrès$/ },
    { noun: 'dépôt de gerbe', form: 'm', pattern: /^gerbes?$/ },
  ],
  vote: [
    { noun: 'référendum', form: 'm', pattern: /^référendum$/ },
    { noun: 'élection', form: 'f', pattern: /^élection$/ },
    { noun: 'élections', form: 'fp', pattern: /^élections$/ },
  ],
  military: [
    { noun: 'tir', form: 'm', pattern: /^(?:tirs?|tire|tirent|tiré|tirée?s?|tirait|tiraient|tirer|tirera|tireront|tira|tirèrent)$/, objects: ['missiles'] },
    { noun: 'essai', form: 'm', pattern: /^(?:essai|essay|test)/, objects: ['tests'] },
    { noun: 'tir', form: 'm', pattern: /^lan[cç]/, objects: ['rockets'], needsObject: true },
    { noun: 'lancement', form: 'm', pattern: /^(?:lan[cç]|orbite$)/, objects: ['crafts'], needsObject: true },
    { noun: 'déploiement', form: 'm', pattern: /^déplo[iy]/, objects: ['men'] },
    { noun: 'envoi', form: 'm', pattern: /^(?:envois?$|envoy|envoie|enverr)/, objects: ['men', 'arms'] },
    { noun: 'transfert', form: 'm', pattern: /^transf[eéè]r/, objects: ['men', 'arms'] },
    { noun: 'livraison', form: 'f', pattern: /^(?:livraisons?$|livr|fourni)/, objects: ['arms'] },
    { noun: 'offensive', form: 'f', pattern: /^offensives?$/ },
    { noun: 'contre-offensive', form: 'f', pattern: /^contre-offensives?$/ },
    { noun: 'incursion', form: 'f', pattern: /^incursions?$/ },
    { noun: 'invasion', form: 'f', pattern: /^(?:invasion|envahi)/ },
    { noun: 'attaque', form: 'f', pattern: /^attaqu/ },
    { noun: 'frappe', form: 'f', pattern: /^frappe$/ },
    { noun: 'frappes', form: 'fp', pattern: /^frappes$/ },
    { noun: 'bombardement', form: 'm', pattern: /^bombard/ },
    { noun: 'manœuvres', form: 'fp', pattern: /^manœuvres$/ },
  ],
  economic: [
    { noun: 'livraison', form: 'f', pattern: /^(?:livraisons?$|livr|fourni)/, objects: ['goods'] },
    { noun: 'envoi', form: 'm', pattern: /^(?:envoy|envoie|enverr)/, objects: ['workers', 'goods'] },
    { noun: 'convoi', form: 'm', pattern: /^convois?$/ },
    { noun: 'chantier', form: 'm', pattern: /^(?:chantier|travaux)$/ },
    { noun: 'sanctions', form: 'fp', pattern: /^sanction/ },
    { noun: 'exportations', form: 'fp', pattern: /^export/ },
    { noun: 'importations', form: 'fp', pattern: /^import/ },
    { noun: 'contrat', form: 'm', pattern: /^contrat$/ },
  ],
  cultural: [
    { noun: 'exposition', form: 'f', pattern: /^expositions?$/ },
    { noun: 'concert', form: 'm', pattern: /^concerts?$/ },
    { noun: 'festival', form: 'm', pattern: /^festival$/ },
    { noun: 'spectacle', form: 'm', pattern: /^spectacles?$/ },
    { noun: 'ballet', form: 'm', pattern: /^ballets?$/ },
    { noun: 'gala', form: 'm', pattern: /^galas?$/ },
    { noun: 'récital', form: 'm', pattern: /^récital$/ },
  ],
};

/** What is signed: word → complement. */
export const SIGNED: ReadonlyMap<string, string> = new Map([
  ['pacte', 'd’un pacte'], ['traité', 'd’un traité'], ['accord', 'd’un accord'], ['accords', 'd’accords'], ['convention', 'd’une convention'], ['mémorandum', 'd’un mémorandum'],
  ['protocole', 'd’un protocole'], ['protocoles', 'de protocoles'], ['contrat', 'd’un contrat'], ['contrats', 'de contrats'], ['traités', 'de traités'],
  ['plan', 'd’un plan'], ['programme', 'd’un programme'], ['communiqué', 'd’un communiqué'], ['conventions', 'de conventions'], ['documents', 'de documents'],
]);
