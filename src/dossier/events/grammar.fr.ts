/** The little words of French by which sentences are read: what each file tells from them is said there. Folded. */

/** What stands before a noun and not before a verb, the object pronouns « le, la, les, l’ » being rarer than the articles. */
export const NOUN_OPENERS: ReadonlySet<string> = new Set([
  'le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'au', 'aux', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'en', 'première', 'prochaine', 'nouvelle', 'récente', 'dernière', 'même', 'brève', 'courte', 'longue', 'sans', 'pour', 'par', 'cours',
]);

/** What stands before the adjective before a noun: « un grand défilé », « du récent défilé ». */
export const ARTICLES_BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(['un', 'une', 'ce', 'cet', 'cette', 'du', 'au']);

/** What stands before a noun and never before a verb. */
export const STRICT_DETERMINERS: ReadonlySet<string> = new Set(['un', 'une', 'des', 'du', 'de', 'd', 'au', 'aux', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leurs', 'aucun', 'aucune', 'chaque', 'quelque', 'quelques', 'deux', 'trois', 'plusieurs']);

/** The articles, which are pronouns before a verb. */
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'leur']);

/** Nouns that are written like a form of a verb of the lexicon: after an article they are nouns. */
export const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set([
  'menace', 'critique', 'demande', 'note', 'livre', 'adresse', 'place', 'juge', 'garde', 'ferme', 'offre', 'traverse', 'réplique', 'riposte', 'chasse', 'avance', 'joue', 'dispute', 'débat', 'combat', 'dit', 'mine', 'parti', 'partis', 'part', 'réserve', 'conseille',
  'reproche', 'somme', 'tire', 'détaille', 'résume', 'mise', 'pose', 'commande', 'attaque', 'frappe', 'patrouille', 'élu', 'élus', 'reçu', 'débats', 'combats', 'menaces', 'critiques', 'demandes', 'ordonnance', 'pilote', 'forme', 'relève', 'retour', 'signe', 'fête', 'pirate', 'célèbre', 'importe', 'lance',
]);

/** What is received without anybody meeting: letters, arms, goods, words. */
export const GOODS: ReadonlySet<string> = new Set([
  'lettre', 'message', 'télégramme', 'missive', 'courrier', 'invitation', 'félicitation', 'condoléance', 'vœu', 'salutation', 'proposition', 'offre', 'demande', 'réponse', 'assurance', 'garantie', 'promesse', 'ordre', 'mandat', 'soutien', 'impulsion', 'appel',
  'aide', 'assistance', 'livraison', 'cargaison', 'don', 'cadeau', 'pétrole', 'carburant', 'blé', 'farine', 'céréale', 'riz', 'argent', 'dollar', 'rouble', 'million', 'milliard', 'médaille', 'décoration', 'prix',
  'arme', 'missile', 'munition', 'obus', 'système', 'équipement', 'technologie', 'drone', 'avion', 'chasseur', 'batterie', 'char', 'conteneur', 'train', 'vol', 'navire', 'cargo', 'bateau', 'paquebot', 'convoi', 'renfort', 'formation', 'information', 'coup', 'version', 'copie', 'rapport', 'information',
]);

/** What makes an « entretien » an interview and a « conférence » one of the press. */
export const PRESS: ReadonlySet<string> = new Set(['presse', 'agence', 'quotidien', 'journal', 'hebdomadaire', 'magazine', 'chaîne', 'télévision', 'radio', 'accordé', 'publié', 'diffusé', 'télévisé', 'paru']);

/** Before a noun, they say that nothing took place: « tout nouveau sommet », « aucune rencontre ». */
export const UNREAL: ReadonlySet<string> = new Set(['tout', 'toute', 'aucun', 'aucune', 'éventuel', 'éventuelle', 'éventuels', 'éventuelles']);

/** Words after which « de » brings in an event: « lors de pourparlers », « une série d’entretiens ». */
export const LED_BY: ReadonlySet<string> = new Set(['pas', 'lors', 'issue', 'cours', 'marge', 'occasion', 'suite', 'série', 'jour', 'jours', 'heures', 'place', 'cadre', 'terme', 'quatre', 'dizaine', 'centaine', 'milliers', 'vague', 'fin', 'début', 'ouverture', 'veille', 'lendemain', 'soir', 'matin', 'chantier', 'salve', 'rafale', 'cycle', 'tour', 'reprise', 'tenue', 'coup', 'seconde', 'première', 'invité', 'invités', 'tribune', 'participants', 'spectateurs']);

/** Forms of « avoir » that carry a past participle. */
export const HAVING: ReadonlySet<string> = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient', 'ayant', 'avoir', 'ait', 'aient']);

/** Between people gathered and what they are gathered for: « réunis pour le sommet ». */
export const GATHERED_BEFORE: readonly string[] = ['devant', 'pour', 'autour', 'lors'];

/** The little words that govern a name, « de » apart. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['et', 'entre', 'avec', 'par', 'à', 'en', 'vers', 'dans', 'contre', 'selon', 'pour', 'sans', 'chez', 'sur', 'depuis', 'dont', 'sous', 'après', 'envers', 'devant']);

/** Of those, what may stand before someone who takes part, or nothing; after « de », the trigger’s own complement alone does. */
export const TAKES_PART: ReadonlySet<string> = new Set(['', 'et', 'entre', 'avec', 'par', 'à']);

/** Forms of « être » that carry a participle. */
export const BEING: ReadonlySet<string> = new Set(['est', 'sont', 'était', 'étaient', 'été', 'être', 'fut', 'furent', 'sera', 'seront', 'serait', 'seraient', 'soit', 'soient']);

/** What stands before the noun of a group. */
export const DETERMINERS: ReadonlySet<string> = new Set(['le', 'la', 'l', 'les', 'un', 'une', 'des', 'ce', 'cet', 'cette', 'ces', 'deux', 'trois', 'quatre', 'cinq', 'quelques', 'plusieurs', 'son', 'sa', 'ses', 'leur', 'leurs', 'cent', 'mille']);

/** Of those, the ones that tell a gender. */
export const FEMININE_DETERMINERS: ReadonlySet<string> = new Set(['la', 'une', 'cette', 'sa']);

/** Nouns of two people taken together: « les deux hommes ». */
export const PAIR_OF_PEOPLE: ReadonlySet<string> = new Set(['hommes', 'femmes', 'ministres', 'dirigeants', 'responsables', 'présidents', 'homologues', 'diplomates', 'interlocuteurs', 'intéressés']);

/** Nouns of two countries taken together: « les deux pays », « des deux capitales ». */
export const PAIR_NOUNS: ReadonlySet<string> = new Set(['pays', 'capitales', 'gouvernements', 'parties', 'délégations', 'armées', 'états', 'voisins', 'alliés', 'nations', 'partenaires']);

/** Forms of « avoir » before which « l’ » is an object: « l’avait accueilli ». */
export const CLITIC_VERBS: ReadonlySet<string> = new Set(['a', 'avait', 'ont', 'avaient', 'aurait', 'auraient']);

/** Verbs whose « il » is nobody. */
export const IMPERSONAL: ReadonlySet<string> = new Set(['faut', 'fallait', 'faudra', 'pleut', 'semble', 'semblait', 'suffit', 'importe', 'convient']);

/** Participles said of people after « a été »: « il a été reçu ». Masculine. */
export const ANIMATE_PARTICIPLES: ReadonlySet<string> = new Set([
  'reçu', 'accueilli', 'convié', 'invité', 'convoqué', 'élu', 'réélu', 'nommé', 'décoré', 'limogé', 'remplacé', 'arrêté', 'tué', 'blessé', 'capturé', 'escorté', 'accompagné', 'salué', 'félicité', 'interrogé', 'sanctionné', 'expulsé',
  'dépêché', 'rejoint', 'rappelé', 'raccompagné', 'promu', 'aperçu', 'vu', 'photographié', 'formé', 'entraîné', 'attendu', 'applaudi', 'libéré', 'rapatrié', 'soigné', 'chargé', 'entendu', 'envoyé', 'déployé', 'accusé',
]);

/** Verbs, reflexive or passive, that only things are subject of: « il s’est tenu », « elle sera inaugurée ». */
export const THING_VERBS: ReadonlySet<string> = new Set([
  'tenu', 'tenue', 'tient', 'tiendra', 'ouvre', 'ouvert', 'ouverte', 'ouvrira', 'achève', 'achevé', 'achevée', 'déroule', 'déroulé', 'déroulée', 'déroulera', 'poursuit', 'poursuivi', 'poursuivie', 'conclu', 'conclue', 'inauguré', 'inaugurée',
  'signé', 'signée', 'prévu', 'prévue', 'situé', 'située', 'annulé', 'annulée', 'reporté', 'reportée', 'organisé', 'organisée', 'publié', 'publiée', 'adopté', 'adoptée', 'lancé', 'lancée', 'tiré', 'tirée',
]);

/** After « y », verbs whose « y » is no place: « s’y oppose », « n’y voit ». */
export const NOT_THERE = /^(?:compris|oppos|voi|voy|vu$|répond|mettr|mis$|met$|tien|renonc|consacr|attend|croi|prêt|résou|ajout|gagn|perd)/u;

/** Words of more than three letters that end like a future and are none. */
export const NO_FUTURE: ReadonlySet<string> = new Set(['opéra', 'caméra', 'front', 'affront', 'sont', 'vont', 'font', 'pont', 'mont', 'sierra', 'ankara', 'bora', 'choléra', 'mantra', 'extra', 'ultra', 'intra', 'infra', 'supra', 'hydra']);

/** What carries a participle. */
export const AUXILIARIES: ReadonlySet<string> = new Set([...HAVING, ...BEING]);

/** What carries an infinitive that tells what is done or to be done: « doit livrer », « va se rendre », « a renoncé à envoyer », « commence à livrer ». */
export const HELPERS_OF_INFINITIVE: ReadonlySet<string> = new Set([
  'doit', 'doivent', 'devait', 'devaient', 'devra', 'devront', 'devrait', 'devraient', 'peut', 'peuvent', 'pourra', 'pourront', 'pourrait', 'pourraient', 'va', 'vont', 'allait', 'allaient', 'compte', 'comptent', 'comptait', 'prévoit', 'prévoient', 'prévoyait', 'prévu', 'entend', 'entendait',
  'veut', 'veulent', 'vient', 'viennent', 'venait', 'venaient', 'fait', 'font', 'faire', 'ferait', 'laissé', 'accepté', 'décidé', 'renoncé', 'commencé', 'commence', 'commençait', 'fini', 'envisage', 'envisagent', 'apprête', 'apprêtent', 'menacé', 'refusé', 'promis', 'ordonné', 'autorisé', 'empêché', 'envoyer', 'préféré',
]);

/** What completes « ne ». */
export const NEGATIONS: ReadonlySet<string> = new Set(['pas', 'rien', 'jamais', 'guère', 'aucun', 'aucune', 'nullement', 'point']);

/** The helpers that need an infinitive soon after: « va », « compte », « doit ». */
export const MODALS: ReadonlySet<string> = new Set(['va', 'vont', 'compte', 'doit', 'doivent', 'devrait', 'devraient']);

/** What opens a clause after a comma. */
export const CLAUSE_OPENERS = 'mais|et|afin|ce que|ce dont|comme l|contrairement|tandis|alors|qui|où|dont|puis|lorsque|quand|ce qui|lequel|laquelle|auquel|à qui|avec qui|que|tout en|après|avant';
