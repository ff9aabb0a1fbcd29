/** The words of the articles' pages. */
export const ARTICLE = {
  analysis: 'analyse',
  inferred: 'date déduite',
  contents: 'Dans cet article',
  sources: 'Sources',
  dates: 'Comment ces dates ont été lues',
  dating: 'sert à dater : ',
  background: 'cette date sert d’arrière-plan : ',
  unused: 'cette date ne sert à aucun événement : ',
  dateNote: 'Date déduite.',
  copied: 'Lien copié',
  previous: 'Article précédent',
  next: 'Article suivant',
  others: 'Autres articles',
  corrections: 'Signaler une erreur, comprendre la méthode',
} as const;

export const ARTICLES = {
  title: 'Articles',
  description: 'Les analyses du dossier, la plus récente d’abord.',
  standfirst: 'Les analyses du dossier, la plus récente d’abord. Chaque date y est celle du document dont l’article est tiré.',
} as const;

/** Minutes of silent reading, at 230 words a minute: « 4 min ». */
export const formatReadingTime = (words: number): string => `${Math.max(1, Math.round(words / 230))}\u00A0min`;
