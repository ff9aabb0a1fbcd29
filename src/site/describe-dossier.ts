import { capitalise } from '../dossier/french/capitalise.ts';
import { spellCount } from '../dossier/french/spell-count.ts';
import type { Dossier } from '../dossier/model.ts';

/** Says what a dossier holds: « Cinq articles, 52 personnes, lieux et organisations, 25 événements, chacun avec ses preuves. » */
export function describeDossier({ articles, entities, events }: Pick<Dossier, 'articles' | 'entities' | 'events'>): string {
  const count = (number: number, noun: string): string => `${spellCount(number)} ${noun}${number > 1 ? 's' : ''}`;
  return capitalise(`${count(articles.length, 'article')}, ${spellCount(entities.length)} personnes, lieux et organisations, ${count(events.length, 'événement')}, chacun avec ses preuves.`);
}
