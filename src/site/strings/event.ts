/** The words of the page of an event. */
export const EVENT = {
  date: 'Date',
  participants: 'Participants',
  places: 'Lieux',
  within: 'Fait partie de',
  contains: 'Comprend',
  announces: 'Annonce',
  announcedBy: 'Annoncé par',
  evidence: 'Preuves',
  agreements: 'Ce qui concorde',
  divergences: 'Ce qui diverge',
  silence: 'Silences',
  previous: 'Avant',
  next: 'Après',
  neighbours: 'Événements voisins',
  automatic: 'Relevé automatiquement : aucun rédacteur n’a encore relu cette entrée.',
} as const;
