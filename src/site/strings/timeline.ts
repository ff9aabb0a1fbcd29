/** The words of the timeline, its strip and the pages of its events. */

export const UNDATED = 'sans date';

export const TIMELINE = {
  title: 'Chronologie',
  description: 'Ce que les articles du dossier datent, à la précision de leurs mots ; chaque entrée montre les passages qui l’attestent.',
  standfirst: 'Ce que les articles datent, à la précision de leurs mots. Chaque entrée montre les passages qui l’attestent.',
  concordance: 'Qui dit quoi : la concordance.',
  undated: 'Sans date',
  evidence: 'Preuves',
  automatic: 'relevé automatiquement',
  years: 'Années',
  overview: 'Vue d’ensemble',
} as const;

export const STRIP = {
  label: 'Frise des événements',
  day: 'jour',
  month: 'mois',
  part: 'début ou fin de mois',
  span: 'période',
  since: 'depuis',
  asserted: 'plein : affirmé',
  attributed: 'tireté : attribué',
  alleged: 'pointillé : allégué',
  announced: 'creux : annoncé',
  denied: 'barré : démenti',
  inRussia: 'en Russie',
  inNorthKorea: 'en Corée du Nord',
  elsewhere: 'ailleurs, ou entre les deux',
  marks: 'Ce que disent les marques',
} as const;
