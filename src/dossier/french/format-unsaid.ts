import { capitalise } from './capitalise.ts';
import { formatDe } from './format-de.ts';
import { formatList } from './format-list.ts';
import { spellCount } from './spell-count.ts';

/** The dossier reports no meeting between someone and these people; empty without anyone. */
export function formatNoMeeting(person: string, others: readonly string[]): string {
  return others.length === 0 ? '' : `Le dossier ne rapporte aucune rencontre ${formatDe(person)} avec ${formatList(others, 'ou')}.`;
}

/** No day is given for these events, each « title (date) »; empty without any. */
export function formatNoDay(events: readonly string[]): string {
  if (events.length === 0) return '';
  return events.length === 1
    ? `Aucun article ne donne le jour de cette rencontre : ${events.join()}.`
    : `Aucun article ne donne le jour de ces rencontres : ${formatList(events)}.`;
}

/** No place is given for these events; empty without any. */
export function formatNoPlace(events: readonly string[]): string {
  if (events.length === 0) return '';
  return events.length === 1
    ? `Le lieu n’est pas précisé pour cette rencontre : ${events.join()}.`
    : `Le lieu n’est pas précisé pour ces rencontres : ${formatList(events)}.`;
}

/**
 * Articles, by their days, that do not name an entity, among `of` articles; empty without any.
 * `object`: the pronoun that stands for a person, `null` for a place or an organisation.
 */
export function formatNotNamed(days: readonly string[], of: number, object: 'le' | 'la' | null): string {
  if (days.length === 0) return '';
  const [one, many] = object === null ? ['ne cite pas ce nom', 'ne citent pas ce nom'] : [`ne ${object} nomme pas`, `ne ${object} nomment pas`];
  if (days.length === of) return `Aucun article ${one.replace(' pas', '')}.`;
  return days.length === 1
    ? `L’article du ${days.join()} ${one}.`
    : `${capitalise(spellCount(days.length))} articles sur ${spellCount(of)} ${many} : ${formatList(days.map((day) => `celui du ${day}`))}.`;
}

/** When these offices were taken up is not known; empty without any. */
export function formatNoTenure(offices: readonly string[]): string {
  if (offices.length === 0) return '';
  return offices.length === 1
    ? `Le début de cette fonction n’est pas établi : ${offices.join()}.`
    : `Le début de ces fonctions n’est pas établi : ${formatList(offices)}.`;
}

/** No event of the dossier happens in this place. */
export const NO_EVENT_HERE = 'Aucun événement du dossier n’est situé en ce lieu.';

/** The name always stands for the power that sits there. */
export const NEVER_A_PLACE = 'Aucun article ne cite ce nom comme un lieu : il désigne chaque fois le pouvoir qui siège là.';

/** No event of the dossier counts this organisation among those who take part. */
export const NO_PART = 'Aucun événement du dossier ne la compte parmi ses participants.';
