/** The words of the home page. */
export const HOME = {
  /** Each on its own line, or lines. */
  title: ['La Russie et la Corée\u00A0du\u00A0Nord se rapprochent :', 'ce que l’on\u00A0en\u00A0sait, et par qui.'],
  promise:
    'Cinq analyses, et la chronologie tirée de leur texte : chaque événement y montre les phrases qui l’attestent, comment leurs mots sont devenus une date, qui l’affirme et avec quelle réserve.',
  articles: 'Articles',
  people: 'Qui compte',
  peopleNote: 'Ceux qui prennent part au plus grand nombre d’événements.',
  allPeople: 'Tout le glossaire',
  timeline: 'Lire la chronologie',
  search: 'Chercher dans le dossier',
  searchHint: 'Nom, lieu, date',
  searchButton: 'Chercher',
} as const;

/** « 8 événements ». */
export const formatEventCount = (count: number): string => `${count}\u00A0événement${count > 1 ? 's' : ''}`;
