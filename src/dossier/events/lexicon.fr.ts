/**
 * The words that tell an event in French news prose. Data: how they are read is in `find-triggers.ts`.
 */
import type { EventType } from '../model.ts';
import type { VerbStems } from './conjugate.ts';

/** Who does what around a trigger; `cast-participants.ts` reads it. */
export type Frame = 'receives' | 'meets' | 'travels' | 'signs' | 'speaks' | 'acts';

/** Words that tell events of one type in one way. */
export interface TriggerEntry {
  readonly type: EventType;
  readonly frame: Frame;
  /** Verbs: regular ones by their infinitive, others by their stems. */
  readonly verbs?: readonly (string | VerbStems)[];
  /** Verbs that count only when reflexive: « s’entretenir », « se rendre ». */
  readonly reflexive?: readonly (string | VerbStems)[];
  /** Nouns, singular; a plural in s is understood. */
  readonly nouns?: readonly string[];
  /** Words that tell an event just after another: « fait savoir »; or, with `opening`, at the head of a sentence: « Attendue lundi… ». */
  readonly idioms?: readonly { readonly after: readonly string[]; readonly word: string; readonly opening?: true }[];
  /** Nouns and verbs that tell an event only beside another word of the same type, or when the editor says so. */
  readonly weakNouns?: readonly string[];
  readonly weakVerbs?: readonly (string | VerbStems)[];
}

const verb = (infinitive: string, present: [string, string], imperfect: string, past: VerbStems['past'], future: string, participle: string): VerbStems =>
  ({ infinitive, present, imperfect, past, future, participle });

/** The -ir verbs in -iss-: `bâtir`, `réunir`, `envahir`. */
const inIr = (infinitive: string): VerbStems => {
  const stem = infinitive.slice(0, -1);
  return verb(infinitive, [`${stem}t`, `${stem}ssent`], `${stem}ss`, [stem.slice(0, -1), 'i'], infinitive, stem);
};

const tenir = (prefix: string): VerbStems =>
  verb(`${prefix}tenir`, [`${prefix}tient`, `${prefix}tiennent`], `${prefix}ten`, [`${prefix}t`, 'i'], `${prefix}tiendr`, `${prefix}tenu`);

const venir = (prefix: string): VerbStems =>
  verb(`${prefix}venir`, [`${prefix}vient`, `${prefix}viennent`], `${prefix}ven`, [`${prefix}v`, 'i'], `${prefix}viendr`, `${prefix}venu`);

/** A verb in -dre or -tre whose present is its bare stem: `rendre`, `combattre`. */
const inRe = (stem: string, singular = stem): VerbStems => verb(`${stem}re`, [singular, `${stem}ent`], stem, [stem, 'i'], `${stem}r`, `${stem}u`);

/** Every word that tells an event; one that stands twice is settled by its sentence. */
export const TRIGGERS: readonly TriggerEntry[] = [
  {
    type: 'meeting',
    frame: 'receives',
    verbs: [
      verb('recevoir', ['reçoit', 'reçoivent'], 'recev', ['reç', 'u'], 'recevr', 'reçu'),
      verb('accueillir', ['accueille', 'accueillent'], 'accueill', ['accueill', 'i'], 'accueiller', 'accueilli'),
      'convoquer',
    ],
  },
  {
    type: 'meeting',
    frame: 'meets',
    verbs: ['rencontrer', 'discuter', 'dialoguer', 'converser', 'négocier', 'téléphoner', inIr('réunir')],
    reflexive: [tenir('entre'), inIr('réunir'), 'retrouver', verb('revoir', ['revoit', 'revoient'], 'revoy', ['rev', 'i'], 'reverr', 'revu'), 'concerter', 'parler', verb('voir', ['voit', 'voient'], 'voy', ['v', 'i'], 'verr', 'vu')],
    idioms: [{ after: ['entretien', 'échange', 'appel', 'conversation'], word: 'téléphonique' }, { after: ['huis'], word: 'clos' }],
    nouns: [
      'rencontre', 'entretien', 'sommet', 'tête-à-tête', 'face-à-face', 'entrevue', 'audience', 'réunion', 'pourparlers', 'consultations', 'discussions', 'négociations', 'conférence',
    ],
    weakNouns: ['échange', 'dialogue', 'contact', 'conversation', 'session', 'forum', 'dîner', 'déjeuner', 'aparté'],
    weakVerbs: ['parler', 'échanger', 'retrouver', verb('voir', ['voit', 'voient'], 'voy', ['v', 'i'], 'verr', 'vu')],
  },
  {
    type: 'visit',
    frame: 'travels',
    verbs: ['visiter', 'arriver', 'séjourner', 'voyager', inIr('atterrir'), 'débarquer', 'retourner'],
    reflexive: [inRe('rend'), 'déplacer', 'envoler'],
    idioms: ['attendu', 'attendue', 'attendus', 'attendues'].map((word) => ({ after: ['est', 'sont', 'était', 'étaient'], word, opening: true as const })),
    nouns: ['visite', 'déplacement', 'voyage', 'venue', 'séjour', 'tournée', 'arrivée', 'escale'],
    weakNouns: ['passage', 'retour', 'mission', 'départ'],
    weakVerbs: [venir(''), venir('re'), 'gagner', 'rentrer', 'quitter', 'effectuer', 'entamer', 'achever'],
  },
  {
    type: 'signing',
    frame: 'signs',
    verbs: ['signer', 'parapher', 'ratifier', 'sceller', verb('conclure', ['conclut', 'concluent'], 'conclu', ['concl', 'u'], 'conclur', 'conclu')],
    nouns: ['signature', 'ratification'],
    weakNouns: ['pacte', 'traité', 'accord', 'convention', 'mémorandum', 'protocole', 'texte'],
    weakVerbs: ['lier'],
  },
  {
    type: 'announcement',
    frame: 'speaks',
    verbs: ['annoncer'],
    nouns: ['annonce'],
    weakVerbs: ['révéler', 'dévoiler'],
  },
  {
    type: 'statement',
    frame: 'speaks',
    verbs: [
      'déclarer', 'affirmer', 'indiquer', 'assurer', 'souligner', 'juger', 'estimer', 'saluer', 'dénoncer', 'condamner', 'réaffirmer', 'confirmer', 'répéter', 'rappeler',
      'accuser', 'expliquer', 'marteler', 'remercier', 'plaider', 'exprimer', 'évoquer', 'qualifier', 'préciser', 'ajouter', 'réfuter', 'nier', 'rejeter', 'confier',
      'témoigner', 'rapporter', 'relater', 'signaler', 'noter', 'commenter', 'raconter', 'avancer', 'insister', 'vanter', 'exhorter', 'féliciter', verb('transmettre', ['transmet', 'transmettent'], 'transmett', ['transm', 'i'], 'transmettr', 'transmis'), 'déplorer',
      'regretter', 'menacer', 'critiquer', 'fustiger', 'revendiquer', 'proposer', 'exiger', 'réclamer', 'demander', 'jurer', 'proclamer',
      verb('dire', ['dit', 'disent'], 'dis', ['d', 'i'], 'dir', 'dit'), verb('redire', ['redit', 'redisent'], 'redis', ['red', 'i'], 'redir', 'redit'),
      verb('démentir', ['dément', 'démentent'], 'dément', ['dément', 'i'], 'démentir', 'démenti'), inIr('avertir'), inIr('réagir'), tenir('sou'), venir('pré'),
      verb('reconnaître', ['reconnaît', 'reconnaissent'], 'reconnaiss', ['reconn', 'u'], 'reconnaîtr', 'reconnu'),
      verb('admettre', ['admet', 'admettent'], 'admett', ['adm', 'i'], 'admettr', 'admis'), verb('écrire', ['écrit', 'écrivent'], 'écriv', ['écriv', 'i'], 'écrir', 'écrit'),
      verb('promettre', ['promet', 'promettent'], 'promett', ['prom', 'i'], 'promettr', 'promis'), inRe('répond'),
    ],
    reflexive: ['inquiéter', 'féliciter', inIr('réjouir'), 'indigner', 'engager'],
    idioms: [
      { after: ['fait', 'font', 'faisait', 'fera'], word: 'savoir' },
      { after: ['fait', 'font', 'faisait', 'fera'], word: 'état' },
      { after: ['laissé', 'laisse', 'laissait'], word: 'entendre' },
    ],
    nouns: ['déclaration', 'discours', 'allocution', 'intervention', 'communiqué', 'plaidoyer', 'ultimatum'],
    weakVerbs: ['parler', 'lancer'],
  },
  {
    type: 'ceremony',
    frame: 'acts',
    verbs: ['inaugurer', 'célébrer', 'commémorer', 'fêter', 'défiler'],
    reflexive: [verb('recueillir', ['recueille', 'recueillent'], 'recueill', ['recueill', 'i'], 'recueiller', 'recueilli')],
    nouns: ['défilé', 'parade', 'inauguration', 'cérémonie', 'célébration', 'commémoration', 'festivités', 'obsèques', 'funérailles', 'investiture'],
    weakNouns: ['anniversaire', 'hommage', 'congrès', 'gerbe', 'statue', 'monument'],
    weakVerbs: ['assister', 'décorer', 'déposer', 'dévoiler', verb('ouvrir', ['ouvre', 'ouvrent'], 'ouvr', ['ouvr', 'i'], 'ouvrir', 'ouvert')],
  },
  {
    type: 'vote',
    frame: 'acts',
    verbs: ['voter'],
    nouns: ['vote', 'scrutin', 'veto', 'référendum', 'élection', 'résolution'],
    weakNouns: ['texte', 'loi', 'unanimité', 'abstention', 'voix'],
    weakVerbs: ['adopter', 'rejeter', 'approuver', 'bloquer'],
  },
  {
    type: 'military',
    frame: 'acts',
    verbs: ['attaquer', 'bombarder', 'déployer', 'repousser', 'chasser', inIr('envahir'), 'pilonner', inRe('combatt', 'combat')],
    nouns: [
      'incursion', 'offensive', 'invasion', 'attaque', 'frappe', 'bombardement', 'contre-offensive', 'déploiement', 'manœuvres', 'assaut', 'raid', 'missile', 'tir', 'satellite', 'fusée',
    ],
    idioms: [
      ...['nucléaire', 'nucléaires', 'balistique', 'balistiques'].map((word) => ({ after: ['essai', 'essais', 'tir', 'tirs'], word })),
      ...['militaire', 'militaires', 'naval', 'navals'].map((word) => ({ after: ['exercice', 'exercices'], word })),
    ],
    weakNouns: [
      'transfert', 'munition', 'obus', 'arme', 'engagement', 'combat', 'essai', 'lancement', 'exercice', 'envoi', 'soldat', 'troupe', 'drone', 'sapeur', 'démineur', 'renfort', 'combattant', 'contingent', 'roquette', 'lance-roquettes', 'engin', 'sous-marin', 'conteneur', 'livraison', 'orbite', 'front', 'blindé',
    ],
    weakVerbs: ['tirer', 'lancer', 'transporter', 'acheminer', 'transférer', 'expédier', 'engager', 'envoyer', 'livrer', inIr('fournir'), 'tester', 'tuer', 'intercepter', 'mobiliser', 'participer', 'placer', 'préparer', 'arriver',
      verb('procéder', ['procède', 'procèdent'], 'procéd', ['procéd', 'a'], 'procéder', 'procédé'), verb('essayer', ['essaie', 'essaient'], 'essay', ['essay', 'a'], 'essaier', 'essayé'),
      verb('rejoindre', ['rejoint', 'rejoignent'], 'rejoign', ['rejoign', 'i'], 'rejoindr', 'rejoint'),
    ],
  },
  {
    type: 'economic',
    frame: 'acts',
    verbs: ['exporter', 'importer', 'relier'],
    nouns: ['chantier', 'liaison', 'livraison', 'exportation', 'importation', 'contrat', 'travaux', 'convoi'],
    weakNouns: [
      'délégation', 'pont', 'avion', 'vol', 'ligne', 'train', 'conteneur', 'ouvrier', 'travailleur', 'cargaison', 'sanction', 'charbon', 'pétrole', 'céréale', 'blé', 'farine', 'marchandise', 'touriste',
      'usine', 'port', 'gare', 'commerce', 'banque', 'aide', 'tonne', 'voie', 'wagon', 'navire', 'cargo',
    ],
    weakVerbs: ['envoyer', 'expédier', 'livrer', 'poser', 'traverser', 'acheter', 'geler', 'sanctionner', 'emprunter', inIr('franchir'), inIr('investir'), inRe('vend'), inIr('fournir'), verb('construire', ['construit', 'construisent'], 'construis', ['construis', 'i'], 'construir', 'construit')],
  },
  {
    type: 'cultural',
    frame: 'acts',
    reflexive: [verb('produire', ['produit', 'produisent'], 'produis', ['produis', 'i'], 'produir', 'produit')],
    nouns: ['exposition', 'concert', 'festival', 'spectacle', 'ballet', 'gala', 'récital'],
    weakNouns: ['tableau', 'orchestre', 'troupe', 'chœur', 'film', 'musée', 'artiste', 'danse'],
    weakVerbs: ['exposer', 'jouer', 'chanter', 'danser', 'inaugurer', 'donner'],
  },
];

/** Helpers before a trigger that put it in the future. */
export const PROSPECTIVE_WORDS: ReadonlySet<string> = new Set([
  'doit', 'doivent', 'devrait', 'devraient', 'prévu', 'prévue', 'prévus', 'prévues', 'attendu', 'attendue', 'attendus', 'attendues', 'prévoit', 'prévoient',
  'envisage', 'envisagent', 'envisageait', 'envisagerait', 'projette', 'apprête', 'apprêtent', 'compte', 'va', 'vont', 'prochain', 'prochaine', 'prochainement',
]);

/** Auxiliaries and modals in the conditional: what they carry is alleged. */
export const CONDITIONAL_WORDS: ReadonlySet<string> = new Set(['aurait', 'auraient', 'serait', 'seraient', 'pourrait', 'pourraient']);

/** Words that hold a claim at arm’s length. */
export const DOUBT_WORDS: ReadonlySet<string> = new Set([
  'présumé', 'présumée', 'présumés', 'présumées', 'supposé', 'supposée', 'supposés', 'supposées', 'soupçonné', 'soupçonnée', 'soupçonnés', 'soupçonnées',
  'soupçonne', 'soupçonnent', 'allègue', 'allèguent', 'prétendu', 'prétendue', 'prétendument',
]);

/** Words that say a thing was called off. */
export const CANCELLATION_WORDS: ReadonlySet<string> = new Set(['annulé', 'annulée', 'annulés', 'annulées', 'annulation', 'annule', 'annulent']);

/** Verbs of denial; the claim they answer is denied. */
export const DENIAL_VERBS: readonly (string | VerbStems)[] = [
  'réfuter', 'nier', 'rejeter', 'contester', 'récuser',
  verb('démentir', ['dément', 'démentent'], 'dément', ['dément', 'i'], 'démentir', 'démenti'),
];

/** Words that open an attribution: « selon Séoul », « d’après la KCNA ». */
export const ATTRIBUTION_OPENERS: readonly string[] = ['selon', "d'après", 'à en croire', 'de source', 'aux yeux de', "de l'aveu de", 'au dire de', 'aux dires de'];
