/** Why a date expression of an article dates no event, in words for the editor and the reader. */
export const UNPLACED_REASONS = {
  heading: 'dans un titre, elle annonce ce que le texte date',
  open: 'elle ouvre ou ferme une période sans dater un fait',
  'no-event': 'elle situe le propos : la phrase ne rapporte aucun fait à dater',
  'not-kept': 'elle date des paroles, un détail, ou un fait sans acteur ni lieu reconnus',
} as const;
