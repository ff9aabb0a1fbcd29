import { capitalise } from './capitalise.ts';
import { formatList } from './format-list.ts';

/** The days, in French and oldest first, of the articles by what they make of an event. */
export interface Silence {
  /** Published after it, they do not tell it. */
  readonly later: readonly string[];
  /** Published before it, they could not tell it, and do not announce it. */
  readonly earlier: readonly string[];
}

/** Says which articles could have told an event and do not; `null` when none is silent. */
export function formatSilence({ later, earlier }: Silence): string | null {
  const sentences = [describe(later, 'postérieur', ['n’en dit rien', 'n’en disent rien']), describe(earlier, null, ['lui est antérieur', 'lui sont antérieurs'])].filter(
    (sentence) => sentence !== null,
  );
  return sentences.length === 0 ? null : sentences.join(' ');
}

function describe(days: readonly string[], adjective: string | null, [one, many]: readonly [string, string]): string | null {
  if (days.length === 0) return null;
  const plural = days.length > 1;
  const subject = plural ? `les articles ${formatList(days.map((day) => `du ${day}`))}` : `l’article du ${days.join()}`;
  const aside = adjective === null ? '' : `, ${adjective}${plural ? 's' : ''},`;
  return `${capitalise(subject)}${aside} ${plural ? many : one}.`;
}
