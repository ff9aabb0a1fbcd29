import { formatDe } from './format-de.ts';
import { formatList } from './format-list.ts';

/** Something the dossier does not say: a fact about the model, so true by construction. Lists are never empty. */
export type UnsaidFact =
  /** No event brings this person together with these others. */
  | { readonly kind: 'no-meeting'; readonly person: string; readonly others: readonly string[] }
  /** No passage gives the day, or the place, of these meetings, each « title » (date). */
  | { readonly kind: 'no-day' | 'no-place'; readonly meetings: readonly string[] }
  /** When these offices were taken up is not known. */
  | { readonly kind: 'no-tenure'; readonly offices: readonly string[] }
  /** The articles of the days `silent` do not name it, those of `naming` do; `object`: a person's pronoun, else `null`. */
  | { readonly kind: 'not-named'; readonly silent: readonly string[]; readonly naming: readonly string[]; readonly object: 'le' | 'la' | null }
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
      return 'Aucun événement du dossier ne compte cette organisation parmi ses participants.';
  }
}

const agree = (items: readonly string[], one: string, many: string): string => `${items.length === 1 ? one : many} : ${formatList(items)}`;

/** Names the fewer: the articles that name it, or those that do not. */
function formatNotNamed({ silent, naming, object }: Extract<UnsaidFact, { kind: 'not-named' }>): string {
  const [one, many] = object === null ? ['cite ce nom', 'citent ce nom'] : [`${object} nomme`, `${object} nomment`];
  if (naming.length === 0) return `Aucun article ne ${one} dans son texte.`;
  if (naming.length < silent.length) return naming.length === 1 ? `Seul l’article du ${naming.join()} ${one}.` : `Seuls les articles ${listDays(naming)} ${many}.`;
  const negate = (verb: string): string => (object === null ? `ne ${verb.replace(' ', ' pas ')}` : `ne ${verb} pas`);
  return silent.length === 1 ? `L’article du ${silent.join()} ${negate(one)}.` : `Les articles ${listDays(silent)} ${negate(many)}.`;
}

const listDays = (days: readonly string[]): string => formatList(days.map((day) => `du ${day}`));
