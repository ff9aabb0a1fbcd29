/** What the search page alone says, beside `search-strings.fr.ts`. */
export const PAGE_STRINGS = {
  widen: 'Rien de ce genre ou de cette période : élargissez les filtres.',
  from: (month: string) => `, à partir de ${month}`,
  until: (month: string) => `, jusqu’à ${month}`,
} as const;
