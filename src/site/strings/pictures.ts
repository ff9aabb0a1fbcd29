/** The words of the pictures for shares. */
export const PICTURE = {
  defaultTitle: 'Le rapprochement entre la Russie et la Corée du Nord',
  defaultLine: 'Des analyses, et la chronologie tirée de leur texte',
} as const;
