/** The words of the ribbons: who met whom over time. */
export const RIBBONS = {
  title: 'Qui rencontre qui, au fil du temps',
  and: 'et',
  table: 'Toutes les rencontres, dans le tableau du glossaire',
} as const;

/** Leads to the pairs that the page does not show: « Et 3 autres paires, dans le tableau du glossaire ». */
export const formatMorePairs = (count: number): string => `Et ${count} autre${count > 1 ? 's' : ''} paire${count > 1 ? 's' : ''}, dans le tableau du glossaire`;

/** How many of the meetings the drawing holds. */
export const formatDrawn = (count: number): string => `dont ${count} dessinées`;
