/** The words of the list of the files the timeline is taken away in. */
export const DOWNLOADS = {
  title: 'Emporter la chronologie',
  table: ['CSV', 'une ligne par événement, pour un tableur'],
  proofs: ['CSV des preuves', 'une ligne par passage qui atteste un événement'],
  calendar: ['iCalendar', 'les événements datés, pour un agenda'],
  data: ['JSON', 'événements et preuves, pour un programme'],
  schema: ['Schéma du JSON', 'ce que chaque champ veut dire'],
  graph: ['JSON-LD', 'les mêmes faits dans les mots de schema.org'],
  slides: ['TimelineJS', 'une frise à publier sur un autre site'],
  feed: ['RSS', 'les nouveaux articles, pour un lecteur de flux'],
  offline: ['Page hors ligne', 'tout le dossier en un fichier, preuves et recherche comprises'],
} as const;

/** The heads of the columns of `/chronologie.csv`. */
export const TABLE = {
  id: 'id',
  title: 'titre',
  type: 'type',
  status: 'statut',
  date: 'date (EDTF)',
  start: 'début',
  end: 'fin',
  words: 'date en mots',
  participants: 'participants',
  places: 'lieux',
  certainty: 'certitude',
  articles: 'articles',
  passages: 'passages',
  url: 'adresse',
  reviewed: 'relu',
} as const;

/** The heads of the columns of `/chronologie-preuves.csv`. */
export const PROOFS = {
  event: 'id',
  title: 'événement',
  article: 'article',
  quote: 'passage',
  words: 'mots de la date',
  date: 'date (EDTF)',
  claim: 'qui le dit',
  url: 'adresse',
} as const;

export const YES_NO = { yes: 'oui', no: 'non' } as const;

/** The description of the calendar: what it holds, and how many events it cannot. */
export const CALENDAR = {
  description: 'Les événements datés du dossier, à la précision de leurs mots.',
  leftOut: ['événement sans date, ou sans début ou fin, n’y figure pas', 'événements sans date, ou sans début ou fin, n’y figurent pas'],
} as const;

/** The words of the slides. */
export const SLIDES = {
  evidence: 'Toutes les preuves',
  leftOut: ['événement sans date ou sans début n’y figure pas', 'événements sans date ou sans début n’y figurent pas'],
} as const;
