import { capitalise } from './capitalise.ts';
import { formatDe } from './format-de.ts';
import { formatList } from './format-list.ts';
import { spellCount } from './spell-count.ts';

/** Something the dossier does not say: a fact about the model, so true by construction. Lists are never empty. */
export type UnsaidFact =
  /** No event brings this person together with these others. */
  | { readonly kind: 'no-meeting'; readonly person: string; readonly others: readonly string[] }
  /** No passage gives the day, or the place, of these meetings, each « title » (date). */
  | { readonly kind: 'no-day' | 'no-place'; readonly meetings: readonly string[] }
  /** When these offices were taken up is not known. */
  | { readonly kind: 'no-tenure'; readonly offices: readonly string[] }
  /** The articles of these days, among `of`, do not name it; `object`: a person's pronoun, else `null`. */
  | { readonly kind: 'not-named'; readonly days: readonly string[]; readonly of: number; readonly object: 'le' | 'la' | null }
  /** No event happens in this place. */
  | { readonly kind: 'no-event-here' }
  /** The name of this place always stands for the power that sits there. */
  | { readonly kind: 'never-a-place' }
  /** No event counts this organisation among those who take part. */
  | { readonly kind: 'no-part' };

/** Says in a sentence what the dossier does not say. */
export function formatUnsaid(fact: UnsaidFact): string {
  switch (fact.kind) {
    case 'no-meeting':
      return `Le dossier ne rapporte aucune rencontre ${formatDe(fact.person)} avec ${formatList(fact.others, 'ou')}.`;
    case 'no-day':
      return `Aucun article ne donne le jour de ${agree(fact.meetings, 'cette rencontre', 'ces rencontres')}.`;
    case 'no-place':
      return `Le lieu n’est pas précisé pour ${agree(fact.meetings, 'cette rencontre', 'ces rencontres')}.`;
    case 'no-tenure':
      return `Le dossier ne dit pas depuis quand ${fact.offices.length === 1 ? 'cette fonction est exercée' : 'ces fonctions sont exercées'} : ${formatList(fact.offices)}.`;
    case 'not-named':
      return formatNotNamed(fact);
    case 'no-event-here':
      return 'Aucun événement du dossier n’est situé en ce lieu.';
    case 'never-a-place':
      return 'Aucun article ne cite ce nom comme un lieu : il désigne chaque fois le pouvoir qui siège là.';
    case 'no-part':
      return 'Aucun événement du dossier ne la compte parmi ses participants.';
  }
}

const agree = (items: readonly string[], one: string, many: string): string => `${items.length === 1 ? one : many} : ${formatList(items)}`;

function formatNotNamed({ days, of, object }: Extract<UnsaidFact, { kind: 'not-named' }>): string {
  const [one, many] = object === null ? ['ne cite pas ce nom', 'ne citent pas ce nom'] : [`ne ${object} nomme pas`, `ne ${object} nomment pas`];
  if (days.length === of) return `Aucun article ${one.replace(' pas', '')}.`;
  return days.length === 1
    ? `L’article du ${days.join()} ${one}.`
    : `${capitalise(spellCount(days.length))} articles sur ${spellCount(of)} ${many} : ${formatList(days.map((day) => `celui du ${day}`))}.`;
}
