import type { Article, DossierEvent } from '../../dossier/model.ts';

/**
 * Why an article has no passage on an event. `silent`: published after it, it could have told it. `earlier`: published
 * before it, it could not. `undecided`: published while it lasted, or at a time that cannot be set beside it.
 */
export type Silence = 'silent' | 'earlier' | 'undecided';

/** Says what to make of the silence of an article on an event. */
export function findSilence({ min, max }: Pick<DossierEvent, 'min' | 'max'>, { date }: Pick<Article, 'date'>): Silence {
  if (max !== null && date > max) return 'silent';
  return min !== null && date < min ? 'earlier' : 'undecided';
}
