/** The words of the frame that every page shares. */
export const FRAME = {
  skip: 'Aller au contenu',
  nav: 'Rubriques',
  sections: { articles: 'Articles', timeline: 'Chronologie', glossary: 'Glossaire', method: 'Méthode' },
  search: 'Rechercher',
  searchLabel: 'Rechercher une personne, un événement, une date',
  searchHint: 'Nom, événement, date',
  concordance: 'Concordance',
  legal: 'Mentions légales',
  accessibility: 'Accessibilité',
  feed: 'Flux',
  onThisPage: 'Sur cette page',
} as const;

/** A section of the main navigation. */
export type Section = keyof typeof FRAME.sections;
