/** The words by which a sentence without a date takes up an event its article has told. Data, folded; how they are read is in `find-take-up.ts`. */
import type { EventType } from '../model.ts';

type Nouns = Readonly<Record<string, readonly EventType[]>>;

/** What was told, called by another name: « L’audience a duré… » after a meeting. Singular. */
export const EVENT_NOUNS: Nouns = {
  ...under(['meeting'], 'rencontre|entretien|réunion|discussion|pourparler|tête-à-tête|face-à-face|audience|entrevue|échange|conversation|appel|coup|sommet|consultation|négociation|dialogue|dîner|déjeuner|concertation'),
  ...under(['meeting', 'vote'], 'séance|session|débat'),
  ...under(['visit'], 'visite|déplacement|séjour|voyage|tournée|venue|escale|périple|mission'),
  ...under(['visit', 'other', 'economic'], 'traversée|trajet'),
  ...under(['ceremony'], 'cérémonie|défilé|parade|hommage|commémoration|festivité|célébration|inauguration|investiture|congrès'),
  ...under(['cultural', 'ceremony'], 'spectacle|concert|gala'),
  ...under(['cultural'], 'exposition|festival|représentation|récital'),
  ...under(['vote'], 'vote|scrutin|veto|élection|référendum'),
  ...under(['military'], 'tir|essai|lancement|salve|test|attaque|frappe|offensive|incursion|raid|bombardement|exercice|manœuvre|opération|déploiement|assaut|mise à feu'),
  ...under(['economic', 'military'], 'livraison|transfert|transport|expédition|envoi|fourniture'),
  ...under(['statement', 'announcement'], 'aveu|allocution|discours'),
  ...under(['signing'], 'signature|ratification'),
};

/** Nouns of what goes on as well as of what took place: they take up an event in the past alone. Singular. */
export const GOING_ON: readonly string[] = ['échange', 'dialogue', 'négociation', 'consultation', 'discussion', 'pourparler', 'concertation', 'livraison', 'transfert', 'débat', 'opération', 'attaque', 'frappe', 'bombardement', 'exercice', 'manœuvre', 'essai', 'tir', 'lancement', 'test'];

/** What it was done with: « L’engin a volé… » after a launch. Singular. They take it up when they tell what became of them. */
export const THING_NOUNS: Nouns = {
  ...under(['military'], 'engin|missile|projectile|fusée|satellite|roquette|obus|torpille|ogive|drone|lanceur|appareil|arme'),
  ...under(['economic', 'military'], 'navire|cargo|bâtiment|pétrolier|bateau|paquebot|train|convoi|wagon|cargaison|chargement|avion|conteneur|camion'),
  ...under(['ceremony'], 'décoration|médaille|distinction|gerbe'),
};

/** Those it was done by or done to; they take it up when they are told to move. Singular. */
export const BEARER_NOUNS: Nouns = {
  ...under(['military'], 'soldat|troupe|militaire|sapeur|contingent|renfort|combattant|unité|démineur'),
  ...under(['visit'], 'délégation|émissaire|visiteur|groupe'),
};

/** Stems of verbs that say how an event went: « Elle a duré… », « Il s’est tenu… ». */
export const COURSE_VERBS: readonly string[] = ['dur', 'tenu', 'tien', 'déroul', 'achev', 'poursuivi', 'prolong', 'début', 'commenc', 'ouvert', 'lieu', 'conclu', 'termin', 'clos', 'préced', 'suivi', 'interrompu', 'port'];

/** Stems of verbs that say how something thrown went. */
export const FLIGHT_VERBS: readonly string[] = ['parcour', 'vol', 'survol', 'attein', 'abîm', 'tomb', 'retomb', 'explos', 'écras', 'culmin', 'touch', 'dispar', 'décoll', 'franchi'];

/** Participles that move those an event is done by. */
export const MOVED: readonly string[] = ['arriv', 'part', 'transport', 'débarqu', 'embarqu', 'achemin', 'transfér', 'repart', 'rentr', 'accueill', 'reçu', 'install', 'rendu', 'envoy', 'visit', 'quitt', 'séjourn', 'escort'];

/** Stems of what is done « y », at what was just told. */
export const ATTENDANCE: readonly string[] = [
  'particip', 'assist', 'présent', 'présid', 'prononc', 'défil', 'montr', 'exhib', 'représent', 'convi', 'invit', 'pris', 'prend', 'intervenu', 'intervien', 'figur', 'évoqu', 'discut', 'abord', 'rassembl', 'dévoil', 'dépos', 'chant', 'jou', 'dans', 'récompens', 'décor', 'fêt', 'célébr',
];

/** Stems of verbs that put somebody at an event: « a assisté au lancement », « a supervisé ce tir ». */
export const PRESENCE: readonly string[] = ['assist', 'particip', 'supervis', 'présid', 'dirig', 'observ', 'suivi', 'guid', 'inspect', 'présent'];

/** Stems of what people who meet do to each other: « Il lui a remis une lettre ». */
export const EXCHANGES: readonly string[] = [
  'remis', 'remet', 'offert', 'offre', 'offri', 'invit', 'conven', 'convien', 'conviennent', 'abord', 'pass', 'examin', 'échang', 'serr', 'pos', 'écout', 'promi', 'promet', 'félicit', 'remerci', 'transmi', 'transmet', 'évoqu', 'discut', 'parl', 'salu', 'engag', 'accept', 'embrass', 'accord', 'souhait',
];

/** Stems of verbs that only judge or gloss an event. */
export const JUDGEMENTS: readonly string[] = [
  'confirm', 'illustr', 'montre', 'témoign', 'tradui', 'marqu', 'soulign', 'reflèt', 'inquièt', 'suscite', 'révèl', 'prouv', 'signifi', 'symbolis', 'rappel', 'augur', 'permet', 'pourrai', 'vise', 'visai', 'menac', 'constitu', 'relèv', 'surpren', 'dit', 'reste', 'demeur',
];

/** Adjectives that make of « échanges », « négociations », « relations » a state, not an event. */
export const STANDING: readonly string[] = ['commercia', 'économi', 'universitair', 'touristi', 'culturel', 'humain', 'bilatéra', 'scientifi', 'nucléair', 'militaires', 'diplomati', 'intercoréen', 'régulier', 'régulières'];

function under(types: readonly EventType[], nouns: string): Record<string, readonly EventType[]> {
  return Object.fromEntries(nouns.split('|').map((noun) => [noun, types]));
}
