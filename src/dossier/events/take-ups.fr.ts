/** The words by which a sentence without a date takes up an event its article has told. Data, folded; how they are read is in `find-take-up.ts`. */
import type { EventType } from '../model.ts';

type Nouns = Readonly<Record<string, readonly EventType[]>>;

/** What was told, called by another name: « L’audience a duré… » after a meeting. Singular. */
export const EVENT_NOUNS: Nouns = {
  ...under(['meeting'], 'rencontre|entretien|réunion|discussion|pourparler|tête-à-tête|face-à-face|audience|entrevue|échange|conversation|appel|coup|sommet|consultation|négociation|dialogue|dîner|déjeuner|concertation'),
  ...under(['meeting', 'vote'], 'séance|session|débat'),
  ...under(['visit'], 'visite|déplacement|séjour|voyage|tournée|venue|escale|périple|mission'),
  ...under(['visit', 'other', 'economic'], 'traversée|trajet'),
  ...under(['visit', 'economic', 'military'], 'départ|arrivée'),
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

/** Verbs that say how an event went: « Elle a duré… », « Il s’est tenu… ». */
export const COURSE_VERBS: ReadonlySet<string> = new Set(['durer', 'tenir', 'dérouler', 'achever', 'poursuivre', 'prolonger', 'débuter', 'commencer', 'conclure', 'terminer', 'clore', 'interrompre']);

/** Verbs that say how something thrown went. */
export const FLIGHT_VERBS: ReadonlySet<string> = new Set(['parcourir', 'voler', 'survoler', 'atteindre', 'abîmer', 'tomber', 'retomber', 'exploser', 'écraser', 'culminer', 'toucher', 'disparaître', 'décoller', 'franchir', 'rater', 'manquer', 'dévier', 'rester', 'désintégrer', 'sombrer', 'échouer']);

/** What something thrown, sent or sailing does with its load: « L’engin transportait un satellite ». */
export const CARRYING: ReadonlySet<string> = new Set(['transporter', 'emporter', 'embarquer', 'contenir', 'porter', 'convoyer']);

/** Verbs that move those an event is done by. */
export const MOVED: ReadonlySet<string> = new Set([
  'arriver', 'partir', 'repartir', 'transporter', 'débarquer', 'embarquer', 'acheminer', 'transférer', 'rentrer', 'accueillir', 'recevoir', 'installer', 'rendre', 'envoyer', 'visiter', 'quitter', 'séjourner', 'escorter', 'regagner', 'rejoindre', 'venir', 'revenir',
]);

/** Verbs that bring those who travelled back: « Il en est reparti dans la soirée ». */
export const RETURNING: ReadonlySet<string> = new Set(['revenir', 'repartir', 'rentrer', 'regagner', 'retourner']);

/** What is done « y », at what was just told. */
export const ATTENDANCE: ReadonlySet<string> = new Set([
  'participer', 'assister', 'présenter', 'présider', 'prononcer', 'défiler', 'montrer', 'exhiber', 'représenter', 'convier', 'inviter', 'prendre', 'intervenir', 'figurer', 'évoquer', 'discuter', 'aborder', 'rassembler', 'dévoiler', 'déposer', 'chanter', 'jouer',
  'danser', 'récompenser', 'décorer', 'fêter', 'célébrer', 'écouter', 'applaudir', 'acclamer', 'dire', 'déclarer', 'saluer', 'promettre', 'signer', 'féliciter', 'souligner', 'affirmer',
  'parler', 'plaider', 'dénoncer', 'estimer', 'répéter', 'assurer', 'accuser', 'répondre', 'rappeler', 'appeler', 'demander', 'exposer', 'exprimer', 'expliquer',
  'lancer', 'réclamer', 'exhorter', 'réaffirmer', 'remercier', 'insister', 'avertir', 'voter', 'siéger', 'remettre', 'recueillir', 'incliner',
]);

/** Verbs that put somebody at an event: « a assisté au lancement », « a supervisé ce tir ». */
export const PRESENCE: ReadonlySet<string> = new Set(['assister', 'participer', 'superviser', 'présider', 'diriger', 'observer', 'suivre', 'guider', 'inspecter', 'quitter']);

/** What people who meet do to each other: « Il lui a remis une lettre ». */
export const EXCHANGES: ReadonlySet<string> = new Set([
  'remettre', 'offrir', 'inviter', 'convenir', 'aborder', 'passer', 'examiner', 'échanger', 'serrer', 'poser', 'écouter', 'promettre', 'féliciter', 'remercier', 'transmettre', 'évoquer', 'discuter', 'parler', 'saluer', 'engager', 'accepter', 'embrasser', 'accorder',
  'souhaiter', 'procéder', 'dire', 'demander', 'proposer', 'assurer', 'apporter',
]);

/** Verbs that only judge or gloss an event. */
export const JUDGEMENTS: ReadonlySet<string> = new Set([
  'confirmer', 'illustrer', 'montrer', 'témoigner', 'traduire', 'marquer', 'souligner', 'refléter', 'inquiéter', 'susciter', 'révéler', 'prouver', 'signifier', 'symboliser', 'rappeler', 'augurer', 'permettre', 'pouvoir', 'viser', 'menacer', 'constituer', 'relever', 'surprendre',
  'dire', 'rester', 'demeurer',
]);

/** Forms of those verbs that are more often nouns. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(['président', 'dirigeant', 'assistant', 'participant', 'représentant', 'visite', 'parole', 'suite']);

/** Adjectives that make of « échanges », « négociations », « relations » a state, not an event. */
export const STANDING: readonly string[] = ['commercia', 'économi', 'universitair', 'touristi', 'culturel', 'humain', 'bilatéra', 'scientifi', 'nucléair', 'militaires', 'diplomati', 'intercoréen', 'régulier', 'régulières'];

function under(types: readonly EventType[], nouns: string): Record<string, readonly EventType[]> {
  return Object.fromEntries(nouns.split('|').map((noun) => [noun, types]));
}
