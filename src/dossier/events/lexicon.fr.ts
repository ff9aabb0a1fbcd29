/**
 * The words that tell an event in French news prose. Data: how they are read is in `find-triggers.ts`.
 */
import type { EventType } from '../model.ts';

/** Who does what around a trigger; `cast-participants.ts` reads it. */
export type Frame = 'receives' | 'meets' | 'travels' | 'signs' | 'speaks' | 'acts';

/** Words that tell events of one type in one way. */
export interface TriggerEntry {
  readonly type: EventType;
  readonly frame: Frame;
  /** Verbs, by their infinitive. */
  readonly verbs?: readonly string[];
  /** Verbs that count only when reflexive: « s’entretenir », « se rendre ». */
  readonly reflexive?: readonly string[];
  /** Nouns, singular; a plural in s is understood. */
  readonly nouns?: readonly string[];
  /** Words that tell an event after another, at most `within` words before (one, unless it is said): « fait savoir »; or, with `opening`, at the head of a sentence: « Attendue lundi… ». */
  readonly idioms?: readonly { readonly after: readonly string[]; readonly word: string; readonly opening?: true; readonly within?: number }[];
  /** Nouns and verbs that tell an event only beside another word of the same type, or when the editor says so. */
  readonly weakNouns?: readonly string[];
  /** Nouns of what an event is about: beside a verb or a weak noun they say its type, beside one another nothing. */
  readonly things?: readonly string[];
  readonly weakVerbs?: readonly string[];
}

/** Every word that tells an event; one that stands twice is settled by its sentence. */
export const TRIGGERS: readonly TriggerEntry[] = [
  {
    type: 'meeting',
    frame: 'receives',
    verbs: ['recevoir', 'accueillir', 'convoquer'],
  },
  {
    type: 'meeting',
    frame: 'meets',
    verbs: ['rencontrer', 'discuter', 'dialoguer', 'converser', 'négocier', 'téléphoner', 'siéger', 'réunir'],
    reflexive: ['entretenir', 'réunir', 'retrouver', 'revoir', 'concerter', 'parler', 'voir', 'pencher'],
    idioms: [{ after: ['entretien', 'échange', 'appel', 'conversation'], word: 'téléphonique' }, { after: ['huis'], word: 'clos' }, { after: ['au', 'par'], word: 'téléphone' }],
    nouns: [
      'rencontre', 'entretien', 'sommet', 'tête-à-tête', 'face-à-face', 'entrevue', 'audience', 'réunion', 'pourparlers', 'consultations', 'discussions', 'négociations', 'conférence',
      'concertation', 'plénum',
    ],
    weakNouns: ['échange', 'dialogue', 'contact', 'conversation', 'session', 'forum', 'dîner', 'déjeuner', 'aparté', 'congrès', 'plénière', 'assemblée', 'colloque', 'briefing', 'visioconférence'],
    weakVerbs: ['parler', 'échanger', 'retrouver', 'voir', 'dîner', 'déjeuner', 'examiner', 'appeler', 'débattre'],
  },
  {
    type: 'visit',
    frame: 'travels',
    verbs: ['visiter', 'arriver', 'séjourner', 'voyager', 'atterrir', 'débarquer', 'retourner', 'inspecter'],
    reflexive: ['rendre', 'déplacer', 'envoler'],
    idioms: ['attendu', 'attendue', 'attendus', 'attendues'].map((word) => ({ after: ['est', 'sont', 'était', 'étaient', 'soit', 'soient', 'serait', 'seraient'], word, opening: true as const, within: 4 })),
    nouns: ['visite', 'déplacement', 'voyage', 'venue', 'séjour', 'tournée', 'arrivée', 'escale', 'périple', 'halte', 'étape'],
    weakNouns: ['passage', 'retour', 'mission', 'départ'],
    things: ['frontière', 'seuil'],
    weakVerbs: [
      'aller', 'venir', 'revenir', 'parvenir', 'partir', 'repartir', 'gagner', 'regagner', 'rentrer', 'quitter', 'effectuer', 'entamer', 'achever', 'décoller', 'transiter', 'rallier', 'sillonner', 'pénétrer',
      'parcourir', 'franchir', 'traverser', 'dépêcher',
    ],
  },
  {
    type: 'signing',
    frame: 'signs',
    verbs: ['signer', 'cosigner', 'parapher', 'sceller', 'conclure'],
    nouns: ['signature', 'ratification'],
    weakNouns: ['pacte', 'traité', 'accord', 'convention', 'mémorandum', 'protocole', 'texte', 'charte'],
    weakVerbs: ['lier', 'ratifier', 'prolonger', 'proroger', 'renouveler', 'entériner'],
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
      'témoigner', 'rapporter', 'relater', 'signaler', 'noter', 'commenter', 'raconter', 'avancer', 'insister', 'vanter', 'exhorter', 'féliciter', 'déplorer',
      'regretter', 'menacer', 'critiquer', 'fustiger', 'revendiquer', 'proposer', 'exiger', 'réclamer', 'demander', 'jurer', 'proclamer', 'alerter', 'prôner', 'préconiser', 'recommander',
      'conseiller', 'suggérer', 'ironiser', 'plaisanter', 'balayer', 'minimiser', 'relativiser', 'nuancer', 'tempérer', 'reprocher', 'rétorquer', 'répliquer', 'réitérer', 'écarter', 'invoquer',
      'arguer', 'détailler', 'résumer', 'attester', 'corroborer', 'contester', 'récuser', 'infirmer', 'appeler', 'sommer', 'brocarder', 'railler', 'applaudir', 'protester',
      'transmettre', 'promettre', 'admettre', 'dire', 'redire', 'avertir', 'réagir', 'garantir', 'soutenir', 'prévenir', 'répondre', 'prétendre', 'exclure',
      'démentir',
      'reconnaître',
      'écrire', 'décrire',
    ],
    reflexive: ['inquiéter', 'féliciter', 'réjouir', 'indigner', 'engager', 'exprimer', 'adresser'],
    idioms: [
      { after: ['fait', 'font', 'faisait', 'faisaient', 'fera', 'fit', 'firent', 'croit', 'croient', 'croyait'], word: 'savoir' },
      ...['état', 'part', 'valoir', 'observer', 'remarquer', 'comprendre'].map((word) => ({ after: ['fait', 'font', 'faisait', 'faisaient', 'fera', 'fit', 'firent'], word })),
      { after: ['laissé', 'laisse', 'laissait', 'laissent'], word: 'entendre' },
      { after: ['mis', 'mise', 'met', 'mettent', 'mettait', 'mettra'], word: 'garde' },
    ],
    nouns: ['déclaration', 'discours', 'allocution', 'intervention', 'communiqué', 'plaidoyer', 'ultimatum'],
    weakNouns: ['message', 'lettre', 'télégramme', 'missive', 'condoléance', 'félicitation', 'vœux', 'excuse', 'toast', 'tribune', 'interview', 'protestation'],
    weakVerbs: ['parler', 'lancer', 'adresser', 'envoyer', 'présenter', 'publier', 'prononcer', 'remettre', 'diffuser', 'recevoir'],
  },
  {
    type: 'ceremony',
    frame: 'acts',
    verbs: ['inaugurer', 'célébrer', 'commémorer', 'fêter', 'défiler', 'inhumer', 'enterrer', 'introniser', 'décorer', 'décerner'],
    reflexive: ['recueillir', 'incliner'],
    idioms: [
      { after: ['de'], word: 'créance' },
      { after: ['première'], word: 'pierre' },
      { after: ['ses', 'leurs'], word: 'portes' },
      { after: ['rendu', 'rend', 'rendent', 'rendra', 'rendre', 'rendaient'], word: 'hommage' },
    ],
    nouns: ['défilé', 'parade', 'inauguration', 'cérémonie', 'célébration', 'commémoration', 'festivités', 'obsèques', 'funérailles', 'investiture', 'intronisation'],
    weakNouns: ['anniversaire', 'hommage', 'décoration', 'banquet', 'réception', 'jubilé', 'fête'],
    things: [
      'gerbe', 'couronne', 'statue', 'monument', 'mémorial', 'médaille', 'ordre', 'drapeau', 'cimetière', 'fleur', 'héros', 'plaque', 'stèle', 'buste', 'obélisque', 'ruban', 'décoration',
    ],
    weakVerbs: ['assister', 'déposer', 'dévoiler', 'hisser', 'baptiser', 'honorer', 'présider', 'recevoir', 'organiser', 'poser', 'remettre', 'ouvrir'],
  },
  {
    type: 'vote',
    frame: 'acts',
    verbs: ['voter', 'élire', 'réélire'],
    reflexive: ['abstenir'],
    nouns: ['vote', 'scrutin', 'veto', 'référendum', 'élection', 'résolution'],
    weakNouns: ['unanimité', 'abstention', 'voix'],
    things: [
      'texte', 'loi', 'amendement', 'motion', 'projet', 'douma', 'parlement', 'sénat', 'député', 'sénateur', 'chambre', 'assemblée', 'parlementaire', 'fédération',
    ],
    weakVerbs: [
      'adopter', 'rejeter', 'approuver', 'bloquer', 'ratifier', 'entériner', 'repousser', 'promulguer', 'prononcer', 'condamner', 'enterrer', 'torpiller', 'écarter', 'opposer', 'joindre', 'barrer', 'user',
      'brandir', 'exercer', 'recourir', 'entraver', 'valider', 'avaliser', 'retoquer',
    ],
  },
  {
    type: 'military',
    frame: 'acts',
    verbs: ['attaquer', 'bombarder', 'déployer', 'chasser', 'envahir', 'pilonner', 'riposter', 'patrouiller', 'combattre'],
    reflexive: ['emparer'],
    nouns: [
      'incursion', 'offensive', 'invasion', 'attaque', 'frappe', 'bombardement', 'contre-offensive', 'déploiement', 'manœuvres', 'assaut', 'raid', 'missile', 'tir', 'satellite', 'fusée', 'salve', 'embuscade', 'escarmouche', 'entraînement', 'pilonnage',
    ],
    idioms: [
      ...['prisonnier', 'prisonniers'].map((word) => ({ after: ['fait', 'faits', 'faite', 'faites', 'fit', 'firent', 'font'], word, within: 2 })),
      ...['nucléaire', 'nucléaires', 'balistique', 'balistiques'].map((word) => ({ after: ['essai', 'essais', 'tir', 'tirs'], word })),
      ...['militaire', 'militaires', 'naval', 'navals', 'conjoint', 'conjoints'].map((word) => ({ after: ['exercice', 'exercices'], word })),
    ],
    weakNouns: ['transfert', 'engagement', 'combat', 'essai', 'lancement', 'arrivée', 'départ', 'exercice', 'envoi', 'livraison'],
    things: [
      'munition', 'obus', 'arme', 'soldat', 'troupe', 'drone', 'sapeur', 'démineur', 'renfort', 'combattant', 'contingent', 'roquette', 'lance-roquettes', 'engin', 'sous-marin', 'conteneur', 'orbite', 'front',
      'blindé', 'bombe', 'torpille', 'destroyer', 'frégate', 'croiseur', 'porte-avions', 'bombardier', 'chasseur', 'ogive', 'canon', 'artillerie', 'obusier', 'char', 'batterie', 'armement', 'prisonnier',
      'bataillon', 'brigade', 'régiment', 'escadre', 'artilleur', 'mercenaire', 'fantassin', 'garde-côte', 'démarcation', 'ballon', 'antiaérien', 'antiaérienne', 'antimissile', 'homme', 'militaire',
    ],
    weakVerbs: ['tirer', 'lancer', 'transporter', 'acheminer', 'transférer', 'expédier', 'engager', 'envoyer', 'livrer', 'fournir', 'tester', 'tuer', 'intercepter', 'mobiliser', 'participer', 'placer', 'préparer', 'arriver',
      'procéder', 'essayer', 'rejoindre', 'capturer', 'frapper', 'viser', 'exploser', 'percuter', 'superviser', 'libérer', 'retirer', 'survoler', 'lâcher', 'déminer', 'miner', 'franchir', 'blesser', 'appareiller', 'chavirer', 'couler', 'évacuer', 'larguer', 'poser', 'dépêcher', 'entraîner', 'recevoir', 'repousser', 'vendre', 'acheter', 'gagner', 'regagner', 'quitter', 'partir', 'repartir', 'rentrer', 'débarquer', 'atterrir', 'revenir', 'entrer', 'pénétrer', 'parvenir',
      'abattre', 'détruire', 'reprendre', 'perdre',
    ],
  },
  {
    type: 'economic',
    frame: 'acts',
    verbs: ['exporter', 'importer'],
    nouns: ['chantier', 'liaison', 'livraison', 'exportation', 'importation', 'contrat', 'travaux', 'convoi', 'foire'],
    weakNouns: ['arrivée', 'départ', 'reprise', 'suspension', 'trafic', 'circulation'],
    things: [
      'sanction', 'aide', 'investissement', 'embargo', 'pont', 'avion', 'vol', 'ligne', 'train', 'conteneur', 'ouvrier', 'travailleur', 'maçon', 'bûcheron', 'saisonnier', 'cargaison', 'charbon', 'pétrole', 'céréale', 'blé', 'farine', 'marchandise', 'usine', 'port', 'gare', 'banque',
      'tonne', 'voie', 'wagon', 'navire', 'cargo', 'service', 'avoirs', 'baril', 'carburant', 'engrais', 'riz', 'maïs', 'viande', 'prêt', 'crédit', 'douane', 'ferry', 'bateau', 'paquebot', 'locomotive', 'aéroport',
      'route', 'autoroute', 'hôtel', 'pétrolier', 'gaz', 'gazoduc', 'électricité', 'médicament', 'vaccin', 'quota', 'entreprise', 'compagnie', 'tracteur', 'camion', 'voiture', 'limousine',
      'cheval', 'chevaux', 'animaux', 'matériel', 'équipement', 'plage', 'station',
    ],
    weakVerbs: ['envoyer', 'relier', 'expédier', 'livrer', 'poser', 'traverser', 'acheter', 'geler', 'sanctionner', 'emprunter', 'franchir', 'investir', 'vendre', 'fournir', 'construire', 'arriver', 'gagner', 'regagner', 'quitter', 'partir', 'repartir', 'rentrer', 'débarquer', 'revenir', 'entrer', 'parvenir',
      'imposer', 'lever', 'prolonger', 'durcir', 'alléger', 'renforcer', 'rétablir', 'relancer', 'circuler', 'accoster', 'décharger', 'transporter', 'acheminer', 'interdire', 'autoriser', 'octroyer', 'accorder', 'débloquer', 'donner', 'commander', 'fermer', 'décoller', 'évacuer', 'atterrir', 'confisquer', 'saisir',
      'suspendre', 'interrompre', 'reprendre', 'ouvrir', 'rouvrir', 'offrir', 'remettre', 'assurer', 'desservir', 'accueillir',
    ],
  },
  {
    type: 'cultural',
    frame: 'acts',
    reflexive: ['produire'],
    nouns: ['exposition', 'concert', 'festival', 'spectacle', 'ballet', 'gala', 'récital'],
    weakNouns: ['représentation', 'danse', 'match', 'tournoi', 'championnat'],
    things: [
      'tableau', 'orchestre', 'troupe', 'chœur', 'film', 'musée', 'artiste', 'cirque', 'théâtre', 'opéra', 'chanteur', 'chanteuse', 'pianiste', 'musicien', 'danseur', 'footballeur', 'cinéma', 'livre', 'zoo',
    ],
    weakVerbs: ['exposer', 'jouer', 'chanter', 'danser', 'donner', 'projeter', 'disputer', 'affronter', 'ouvrir', 'battre', 'présenter', 'applaudir'],
  },
  {
    type: 'other',
    frame: 'acts',
    verbs: [
      'expulser', 'rapatrier', 'extrader', 'gracier', 'limoger', 'destituer', 'interpeller', 'inculper', 'emprisonner', 'incarcérer', 'kidnapper', 'assassiner', 'amnistier', 'démissionner', 'remorquer', 'pirater', 'détourner', 'décéder',
    ],
    idioms: [{ after: ['en'], word: 'vigueur' }],
    nouns: ['inondation', 'séisme', 'typhon', 'incendie', 'naufrage', 'cyberattaque', 'rapatriement', 'expulsion', 'évacuation', 'arrestation', 'limogeage', 'défection'],
    weakNouns: ['frontière', 'diplomate', 'ambassadeur', 'ambassade', 'consulat', 'visa', 'détenu', 'otage', 'manifestation', 'accident', 'explosion', 'nomination', 'fermeture', 'réouverture', 'démission', 'invitation'],
    weakVerbs: ['évacuer', 'nommer', 'fermer', 'inviter', 'arrêter', 'libérer', 'enlever', 'manifester', 'rappeler', 'dérober', 'saboter', 'rouvrir', 'ouvrir', 'suspendre', 'restituer'],
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
export const CANCELLATION_WORDS: ReadonlySet<string> = new Set(['annulé', 'annulée', 'annulés', 'annulées', 'annulation', 'annule', 'annulent', 'décommandé', 'décommandée']);

/** Participles that, after « être », say that a thing did not take place on its day. */
export const POSTPONED_WORDS: ReadonlySet<string> = new Set(['reporté', 'repoussé', 'ajourné', 'différé', 'reportée', 'repoussée', 'ajournée', 'différée', 'reportés', 'repoussés', 'ajournés', 'différés', 'reportées', 'repoussées', 'ajournées', 'différées']);

/** What a speaker calls a claim that he denies: « a parlé d’affabulations ». */
export const FALSEHOODS: ReadonlySet<string> = new Set(['affabulation', 'affabulations', 'mensonge', 'mensonges', 'mensonger', 'mensongère', 'mensongères', 'inventions', 'fable', 'fables', 'fantasme', 'fantasmes', 'calomnie', 'calomnies', 'désinformation', 'infondé', 'infondée', 'infondés', 'infondées', 'élucubrations', 'spéculations', 'canular', 'fake']);

/** Verbs of denial; the claim they answer is denied. */
export const DENIAL_VERBS: readonly string[] = [
  'réfuter', 'nier', 'rejeter', 'contester', 'récuser',
  'démentir',
];

/** Verbs that say of what was to come that it will not: « exclut que X vienne ». */
export const EXCLUSION_VERBS: readonly string[] = ['exclure'];

/** Words that open an attribution: « selon Séoul », « d’après la KCNA ». */
export const ATTRIBUTION_OPENERS: readonly string[] = ['selon', "d'après", 'à en croire', 'de source', 'aux yeux de', "de l'aveu de", 'au dire de', 'aux dires de', "si l'on en croit", "de l'avis de", 'sur la foi de', 'au témoignage de'];
