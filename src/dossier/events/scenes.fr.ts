/** The words by which a sentence goes on telling the scene the one before set. Data, folded; how they are read is in `find-scene.ts`. */

/** What people do at the place and hour of an event: not what they think, know, lead or have done in life. Infinitives. */
export const SCENE_VERBS: ReadonlySet<string> = new Set([
  // to each other
  'retenir', 'attendre', 'embrasser', 'étreindre', 'enlacer', 'serrer', 'tendre', 'accueillir', 'raccompagner', 'reconduire', 'accompagner', 'escorter', 'guider',
  'conduire', 'convier', 'inviter', 'installer', 'asseoir', 'présenter', 'écouter',
  'remettre', 'offrir', 'transmettre', 'montrer', 'glisser', 'confier', 'prier', 'féliciter', 'remercier', 'saluer', 'complimenter', 'interroger', 'questionner',
  'presser', 'assurer', 'promettre', 'exprimer', 'souhaiter', 'demander', 'réclamer', 'proposer', 'plaider', 'insister', 'exhorter', 'rassurer',
  'dîner', 'déjeuner', 'trinquer', 'lever', 'converser', 'deviser', 'bavarder', 'rire', 'sourire', 'plaisanter', 'échanger', 'évoquer', 'aborder', 'répondre',
  'rétorquer', 'prendre', 'réaffirmer', 'réitérer',
  // before others
  'pleurer', 'incliner', 'recueillir', 'agenouiller', 'prosterner', 'fleurir', 'déposer', 'poser', 'allumer', 'épingler', 'décorer', 'distinguer', 'récompenser',
  'honorer', 'applaudir', 'acclamer', 'ovationner', 'chanter', 'danser', 'jouer', 'défiler', 'marcher', 'monter', 'descendre', 'gravir', 'arpenter',
  'parcourir', 'visiter', 'inspecter', 'observer', 'contempler', 'admirer', 'suivre', 'assister', 'présider', 'superviser', 'prononcer', 'lire', 'discourir',
  'haranguer', 'brandir', 'dévoiler', 'couper', 'planter', 'signer', 'parapher', 'photographier', 'filmer', 'essuyer', 'brûler', 'agiter', 'lancer', 'regarder',
  // coming and going
  'repartir', 'regagner', 'quitter', 'rejoindre', 'retirer', 'attarder', 'séjourner', 'loger', 'dormir', 'atterrir', 'débarquer',
]);

/** What is said in passing of a text just signed: « Paraphé… », « Conclu… ». */
export const SIGNING_PARTICIPLES = /^(?:paraph|sign|ratifi|conclu|scell|valid)(?:é|u)?e?s?$/u;
