/** French verb forms that tell past from future, folded: data alone. */

/** Words that look to the future by themselves. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'ira', 'iront', 'doit', 'doivent', 'prévu', 'prévue', 'prévus', 'prévues', 'attend', 'attendent', 'attendu', 'attendue', 'attendus', 'attendues', 'prévoit', 'prévoient', 'programmé', 'programmée', 'programmés', 'programmées',
  'planifié', 'planifiée', 'planifiés', 'planifiées', 'envisage', 'envisagent', 'envisagé', 'envisagée', "s'apprête", "s'apprêtent", 'apprête', 'apprêtent', 'prochainement', 'bientôt', 'promet', 'promettent',
  'vienne', 'viennent', 'aille', 'aillent', 'rende', 'puisse', 'puissent', 'report', 'reports', 'fixant', 'prévoyant', 'reportant', 'renvoyant', 'repoussant', 'reporté', 'reportée', 'reportés', 'reportées', 'repoussé', 'repoussée', 'repoussés', 'repoussées', 'fixé', 'fixée', 'fixés', 'fixées', 'espère', 'espèrent', 'renvoyé', 'renvoyée', 'renvoyés', 'renvoyées', 'ajourné', 'ajournée', 'décalé', 'décalée', 'convoqué', 'convoquée', 'convoqués', 'convoquées',
]);

/** Forms that are future only before an infinitive: « va recevoir », « compte se rendre ». */
export const FUTURE_BEFORE_INFINITIVE: ReadonlySet<string> = new Set(['va', 'vont', 'compte', 'comptent', 'entend', 'entendent', 'veut', 'veulent', 'souhaite', 'souhaitent', 'vise', 'visent', 'peut', 'peuvent', 'appelle', 'appellent', 'invite', 'invitent']);

/** Forms that look to the past by themselves. */
export const PAST_WORDS: ReadonlySet<string> = new Set([
  'étais', 'étiez', 'étions', 'avais', 'aviez', 'était', 'étaient', 'avait', 'avaient', 'fut', 'furent', 'eut', 'eurent', 'vint', 'vinrent', 'tint', 'tinrent', 'mit', 'mirent', 'prit', 'prirent', 'fit', 'firent', 'reçut', 'reçurent', 'dut', 'put', 'sut', 'voulut', 'devint', 'devinrent', 'mourut', 'naquit', 'rendit', 'rendirent',
  'ayant', 'remonte', 'remontent', 'date', 'datent',
]);

/** Present forms frequent in news: they keep a further verb from deciding. */
export const PRESENT_WORDS: ReadonlySet<string> = new Set([
  'tait', 'sait', 'publie', 'publient', 'publiez', 'publions', 'paraît', 'paraissent', 'devait', 'devaient', 'retrouve', 'retrouvent', 'affronte', 'affrontent', 'dispute', 'disputent', 'achève', 'achèvent', 'fêtent', 'réunissent',
  'est', 'sont', 'tient', 'tiennent', 'reçoit', 'reçoivent', 'rencontre', 'rencontrent', 'arrive', 'arrivent', 'entame', 'entament', 'ouvre', 'ouvrent', 'commence', 'commencent', 'débute', 'débutent', 'accueille', 'accueillent', 'rend', 'rendent', 'signe', 'signent', 'organise', 'organisent', 'lance', 'lancent', 'vote', 'votent', 'joue', 'jouent', 'part', 'partent', 'propose', 'proposent', 'fête', 'célèbre', 'célèbrent', 'réunit', 'réunissent', 'entre', 'entrent', 'expire', 'prend', 'prennent', 'fait', 'font', 'a-t', 'marque', 'marquent', 'ferme', 'ferment', 'annonce', 'annoncent', 'affirme', 'déclare', 'assure', 'indique', 'rappelle', 'souligne', 'estime', 'confirme', 'confirment',
]);

/** Stems in -ir, -dr, -rr of verbs in -rer: *tirait*, *effondra* are past, where *finirait*, *prendra* are to come. */
export const PAST_R_STEMS: ReadonlySet<string> = new Set([
  'tir', 'retir', 'attir', 'étir', 'inspir', 'admir', 'aspir', 'respir', 'expir', 'conspir', 'vir', 'désir', 'déchir', 'soupir', 'éclair', 'flair',
  'effondr', 'engendr', 'encadr', 'cadr', 'poudr', 'serr', 'resserr', 'barr', 'err', 'narr', 'fourr', 'amarr', 'démarr', 'bourr', 'enterr', 'atterr',
]);

/** Other stems in -r of a future or a conditional: *devrait*, *aura*, *rompra*. */
export const FUTURE_R_STEMS: ReadonlySet<string> = new Set([
  'devr', 'recevr', 'percevr', 'concevr', 'décevr', 'suivr', 'poursuivr', 'vivr', 'survivr', 'aur', 'saur', 'conclur', 'exclur', 'inclur', 'rompr', 'interrompr', 'corrompr', 'vaincr', 'convaincr',
]);

/** Nouns and adverbs that end like a verb: *ultra*, *portrait*. */
export const NO_VERBS: ReadonlySet<string> = new Set([
  'environs', 'vrai', 'frai', 'rez', 'ultra', 'extra', 'infra', 'supra', 'contra', 'opéra', 'caméra', 'cobra', 'sierra', 'tiara', 'choléra', 'agora', 'diaspora', 'flora', 'aura-t', 'front', 'affront', 'trait', 'portrait', 'retrait', 'extrait', 'attrait', 'fait', 'lait', 'souhait', 'parfait', 'forfait', 'bienfait', 'méfait', 'satisfait', 'refait', 'surfait', 'abstrait', 'distrait', 'soustrait', 'imparfait', 'plait', 'parait', 'connait',
]);

/** Participles that take *être*: « est arrivé », « serait mort » are past. */
export const BEING_PARTICIPLES: ReadonlySet<string> = new Set(
  ['arrivé', 'venu', 'revenu', 'devenu', 'parti', 'reparti', 'mort', 'né', 'entré', 'rentré', 'tombé', 'resté', 'allé', 'décédé', 'passé', 'monté', 'descendu', 'sorti', 'retourné', 'parvenu', 'survenu', 'intervenu', 'apparu'].flatMap((form) => [form, `${form}e`, `${form}s`, `${form}es`]),
);

/** Participles that end neither in -é nor like the adjectives and nouns around them: « mort samedi », « élu en avril ». */
export const OTHER_PARTICIPLES: ReadonlySet<string> = new Set(
  ['élu', 'réélu', 'reçu', 'vaincu', 'rendu', 'vendu', 'perdu', 'détenu', 'retenu', 'obtenu', 'disparu', 'paru', 'détruit', 'construit', 'conduit', 'introduit', 'écrit', 'inscrit', 'ouvert', 'découvert', 'offert', 'pris', 'repris', 'mis', 'remis', 'promis', 'conclu', 'exclu', 'suspendu', 'rompu', 'interrompu', 'abattu', 'battu', 'élargi', 'établi', 'rétabli', 'réuni', 'saisi', 'bâti', 'sorti', 'franchi', 'atteint', 'éteint', 'enduit'].flatMap((form) => [form, `${form}e`, `${form}s`, `${form}es`]),
);

/** Words that open a clause of its own. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(['que', "qu'", 'qui', 'où', 'dont', 'lorsque', "lorsqu'", 'quand', 'mais', 'car', 'puis', 'tandis', 'alors', 'après', 'avant', 'lequel', 'laquelle', 'selon', 'si']);

/** Nouns in -é that are no participle. */
export const NOUNS_IN_E: ReadonlySet<string> = new Set([
  'comité', 'député', 'députée', 'délégué', 'déléguée', 'marché', 'côté', 'société', 'traité', 'arrêté', 'réfugié', 'réfugiés', 'allié', 'alliés', 'employé', 'employés', 'accusé', 'congé', 'passé', 'santé', 'volonté', 'beauté', 'difficulté', 'été', 'armée', 'année', 'journée', 'soirée', 'matinée', 'arrivée', 'entrée', 'journées', 'armées', 'années', 'corée', 'durée', 'idée', 'musée', 'lycée', 'députés', 'délégués', 'blessés', 'marchés', 'traités', 'sociétés', 'clé', 'café', 'degré', 'degrés', 'gré', 'blé', 'thé', 'communiqué', 'données', 'montée', 'portée', 'rentrée', 'tournée', 'percée', 'mêlée', 'assemblée', 'défilé', 'défilés', 'exposé', 'énoncé', 'plaidoyer', 'cessez', 'corvée', 'veillée', 'traversée', 'levée', 'ruée', 'visée', 'pensée', 'dictée', 'coulée', 'flambée',
]);

/** Words that set a deadline before *jusqu’à*, whatever their tense: « a donné jusqu’au 30 juin ». */
export const DEADLINE_WORDS: ReadonlySet<string> = new Set([
  'donné', 'accordé', 'prolongé', 'prolongée', 'prolongés', 'prolongées', 'prorogé', 'prorogée', 'prorogés', 'prorogées', 'étendu', 'étendue', 'reconduit', 'reconduite', 'valable', 'valables', 'laissé', 'court', 'courent', 'dure', 'durent', 'vaut', 'valent', 'reste', 'restent', 'condamné', 'suspendu', 'suspendue', 'suspendus', 'suspendues',
]);

/** Participles and verbs whose infinitive is to come: « a promis de suspendre », « a accepté de recevoir ». */
export const INTENT_WORDS: ReadonlySet<string> = new Set([
  'promis', 'décidé', 'accepté', 'convenu', 'menacé', 'menace', 'menacent', 'proposé', 'propose', 'engagé', 'engagée', 'engagés', 'choisi', 'demandé', 'demande', 'appelé', 'invité', 'invitée', 'invités', 'ordonné', 'autorisé', 'autorisée', 'prié', 'projette', 'projettent', 'prévu', 'promet', 'promettent', 'accepte', 'acceptent', 'décide', 'décident',
]);

/** Present forms that tell no event: a date after them is the nearest. */
export const STANDING_WORDS: ReadonlySet<string> = new Set(['est', 'sont', 'reste', 'restent', 'demeure', 'demeurent']);

/** Participles of announcing: what follows may be to come, unless the date stands right after. */
export const ANNOUNCING_WORDS: ReadonlySet<string> = new Set(['annoncé', 'confirmé', 'proposé', 'convoqué', 'planifié', 'programmé', 'fixé', 'promis']);

/** Present forms of what is scheduled: no narrative tells with them, « le sommet s’ouvre jeudi » is to come. */
export const SCHEDULED_WORDS: ReadonlySet<string> = new Set(['tient', 'tiennent', 'retrouve', 'retrouvent', 'réunit', 'réunissent', 'ouvre', 'ouvrent', 'débute', 'débutent', 'commence', 'commencent', 'expire', 'expirent', 'affronte', 'affrontent', 'vote', 'votent', 'dispute', 'disputent', 'achève', 'achèvent', 'fête', 'fêtent', 'célèbre', 'célèbrent', 'publie', 'publient', 'publiez', 'publions', 'paraît', 'paraissent']);
