/** Lexicon of cues: which words tell the city or the palace from its government. Words are folded. */

/** What goes with an organisation whose name holds `inName`: `cues` in its sentence, `heads` among the three words before it. */
export const ORGANISATION_CUES: readonly { readonly inName: string; readonly cues: readonly string[]; readonly heads: readonly string[] }[] = [
  {
    inName: 'onu',
    cues: ['onu', 'nations', 'onusien', 'onusienne', 'onusiens', 'veto', 'resolution', 'resolutions', 'permanent', 'permanents', 'sanctions', 'panel', 'york', 'guterres', 'multilateral'],
    heads: ['membre', 'membres', 'ambassadeur', 'ambassadrice', 'reunion', 'session'],
  },
  { inName: 'russie', cues: [], heads: ['secretaire', 'president', 'numero', 'deux', 'patron'] },
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Articles, skipped when looking for what governs a name. */
export const ARTICLES = set('le la l les');

/** Words that join two names under one governor. */
export const COORDINATORS = set('et ou ni puis comme');

/** Prepositions after which a seat is the place itself. */
export const PLACE_PREPOSITIONS = set('dans depuis via jusqu en hors');

/** Prepositions after which a seat is its government. */
export const GOVERNMENT_PREPOSITIONS = set('avec contre selon envers aupres sans malgre chez dixit face vis concernant');

/** Attribution: even a country named after these speaks. */
export const ATTRIBUTIONS = set('selon apres dixit');

/** Nouns before « de » that make the seat a place: parts of it, what stands or happens there, ways from it. */
export const PLACE_NOUNS = set(`
  aeroport aeroports gare gares metro rue rues avenue avenues quartier quartiers centre banlieue banlieues region ville villes capitale port ports
  musee musees theatre theatres universite hotel hotels stade place places parc zoo ciel nuit portes habitants habitant maire mairie patriarche
  cathedrale eglise eglises murs murailles muraille salle salles salon salons bureau bureaux tour tours enceinte jardins jardin palais cour couloirs grilles
  coupoles ors cloches escalier escaliers sommet defile parade rencontre rencontres reunion reunions conference forum exposition festival congres
  etape visite visites voyage sejour deplacement deplacements accords traite protocole foire salon concert spectacle ceremonie ceremonies bourse
  tribunal prison gouverneur archeveque climat temperature nord sud est ouest loin pres proximite alentours environs abords tournoi championnat match jeux olympiques hiver
  provenance retour depart arrivee hors autour dessus dessous partir kilometres centaines vol vols avion avions train trains liaison liaisons route autoroute frontiere
  perimetre interieur  toits fenetres heure heures discussions entretiens entretien pourparlers conversations ambassade ambassades
  zone plage plages station visiteur visiteurs touristes touriste voyageurs passagers residents expatries site sites base bases village villages localite faubourg faubourgs usine usines lac bords gratte facade facades vitrines restaurants restaurant magasins cimetiere hopital clinique chateau
  photo audience receptions reception bombardement bombardements siege bataille
`);

/** Nouns of those that take their place's name even through another: « accords de principe de Pyongyang ». */
export const EVENT_NOUNS = set('accords sommet traite protocole conference congres forum salon exposition foire festival defile parade jeux tournoi championnat ceremonie ceremonies');

/** Verbs with which « À Moscou, » at the head of a clause is the one who is given or asked. */
export const GIVING_VERBS = /^(?:apport|offr|procur|promet|promis|donn|fourni|livr|rapport|permet|accord|garanti|impos|demand|reproch|oppos)/u;

/** Verbs before « de » that make the seat a place left or come from (participles and forms, folded). */
export const ORIGIN_VERBS = /^(?:vien|venu|venai|revien|reven|provien|proven|parti|partir|partai|part$|arriv|rentr|decoll|sort|quitt|retour|repart|ramen|rapport[ee]|achemin|evacu|transfer|emmen)/u;

/** Verbs and nouns of motion, before « pour », « vers » or « de … à ». */
export const MOTION = /^(?:part|repart|quitt|envol|embarqu|decoll|depart|vol$|vols$|avion|train|rend$|rendu|rendr|rendai|venu|vien|vint|venir|arriv|atterr|achemin|voyag|deplac|retourn|rentr|aller|alla|va$|vont|convoi|croisier|cap$|route|trajet|navir|cargo|ferry|passag|pos[ae]|pose$|reven|revien|revint|recu|recoi|recev|rencontr|retrouv|entret|reun|accueil|sejourn|visit|residen|habit|vit$|install|siege|inaugur|organis|tien|tenu|tenir|sign|atten|defil|dejeun|din|convoqu|invit|conver|assist[ae]|particip|poste$|postes$|base$|basee|bases$|correspondant|ambassad|exil|refugi|envoyee?s?$)/u;

/** Verbs and nouns whose « à » introduces the one who is given, told or asked. */
export const ADDRESSING = /^(?:livr|fourni|vend(?!redi)|vent(?!re)|apport|transm|transfert|offr|offert|don$|dons$|donn|accord[eai]|impos|demand|reproch|promet|promis|promess|perme|permis|oppos|repon|repliq|propose|proposa|proposi|adress|reclam|refus|interdi|prete|garant|conced|concess|soutien$|soutiens$|appui|aide|aides|assistance|alleg|fidel|loyaut|loyal|hostil|favorabl|allie|lie$|lies$|liee|lient|liant|livrais|messag|avertissem|menac|pression|profit|plai|nui[rst]|coute|manqu|apparti|incomb|suggere|conseille$|enjoi|intim|ordonn|exig|emprunt|achet|achat|dett|signif|notifi|confie|confia|tend$|tendu|remerci|hommag|merci|sert|serv|attribu|imput|valu|vaut|vaudr|compli|necessair|utile|indispensabl|cher$|ressembl|echapp)/u;

/** Words before « le Nord » that make it a direction or a region. */
export const DIRECTIONS = set('dans vers sur par plus depuis tout jusque cap plein');

/** Nouns whose « du Nord » is a state's: « les soldats du Nord »; « la flotte du Nord » is another matter. */
export const HALF_HEADS = set(`
  dirigeant dirigeants dirigeante leader regime gouvernement armee armees troupes soldats militaires president ministre ministres diplomatie diplomate
  diplomates parole ambassadeur delegation delegations agence media medias presse propagande voisin voisins missiles tirs essais tests provocations
  menaces attaque attaques position reponse refus silence autorites services renseignement economie population citoyens transfuges refugies travailleurs
  ouvriers capitale part cote intentions annonce annonces offre offres
`);

/** Verbs whose direct object is a place. */
export const PLACE_OBJECT_VERBS = /^(?:quitt|rejoin|gagn|regagn|ralli|atteign|attein|visit|travers[^s]|traverse$|survol|bombard|frapp|reli|desser|fui|sillonn|decouvr|ralliai|contourn|assieg|direction$|destination$|capitale$|ville$)/u;

/** Nouns before « vers » or « sur » of a turn in policy, not a trip. */
export const POLICY_TURN = /^(?:tourn|pivot|rapproch|ouvertur|orient|pench|regard|virage|inclin|bascul|elan)/u;

/** Nouns and verbs before « sur » or « contre » of blows: what is struck is a place. */
export const STRIKES = /^(?:frapp|attaqu|drone|missil|tir|bomb|obus|raid|offensiv|ciel|pluie|neige|nuit|brouillard|tomb|abatt|abattu|roquett|vol$|vols$|explos)/u;

/** Nouns before « entre X et Y » or « X-Y » of ways from one to the other. */
export const WAYS = /^(?:vol|vols|liaison|liaisons|train|trains|navette|navettes|trajet|trajets|distance|route|routes|ferroviaire|ferroviaires|aerien|aerienne|aeriennes|aeriens|transsiberien|kilometres|avion|avions|pont|ponts|voyage|voyages)$/u;

/** Words after a name that are no verb. */
export const NOT_VERBS = set(`
  et ou ni mais donc or car de du des d a au aux en dans sur sous pour par avec sans vers chez entre contre depuis pendant avant apres lors
  selon qui que qu dont quand lorsque si comme puis le la les l un une ce cette ces son sa ses leur leurs plus moins tres face grace quant
  toujours encore deja aussi egalement notamment surtout enfin ainsi alors ensuite hier aujourd lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ne plutot tandis malgre outre afin tout tous toute toutes
  soit voire et populaire sovietique postsovietique tsariste imperiale entiere actuelle profonde proprement contemporaine moderne antique
  elle elles il ils lui eux meme memes est ouest nord sud seule seul
`);

/** Verbs that state what a country is or has, not what its government does. */
export const STATIVE_VERBS = set(`
  est sont etait etaient fut furent sera seront serait seraient demeure reste restent partage partagent compte comptent possede possedent borde
  abrite abritent connait connaissent represente constitue figure occupe ressemble regorge forme forment
`);

/** After « a » or « ont », what makes the verb one of having, or passive. */
export const NOT_DONE = set('un une des le la les besoin ete etre peur');

/** Clitics and negations between a subject and its verb. */
export const CLITICS = set('ne n se s y en lui leur le la l les nous vous me m te t');

/** After « est » and its like: what follows makes the subject an actor all the same. */
export const ACTOR_ATTRIBUTES = /^(?:pret|dispos|oppos|determin|favorabl|hostil|convain|resol|accus|soupconn|engag|inqui|parven|intervenu|interven|allie$|alle$|allee$|dit$|dite$|dits|rapproch|felicit|refus|engag|montr)/u;

/** Capital or palace described as a place after « est ». */
export const PLACE_ATTRIBUTES = set('situe situee plongee plonge capitale ville loin paralysee paralyse metropole port citadelle forteresse cite megapole recouverte couverte noye noyee');
