/** What is said about the recent queries. */
export const RECENT_STRINGS = {
  title: 'Recherches récentes, sur cet appareil seulement',
  count: (number: number) => `${number === 1 ? '1 recherche récente' : `${number} recherches récentes`} : flèche bas pour les parcourir.`,
  remove: (query: string) => `Retirer « ${query} »`,
  clear: 'Effacer',
} as const;
