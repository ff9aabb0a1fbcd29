import { capitalise } from './capitalise.ts';
import { formatList } from './format-list.ts';
import { spellCount } from './spell-count.ts';

/** The days, in French and oldest first, of the articles by what they make of an event. */
export interface Silence {
  /** Published after it, they do not tell it. */
  readonly later: readonly string[];
  /** Published before it, they could not tell it, and do not announce it. */
  readonly earlier: readonly string[];
}

/**
 * Says which articles could have told an event and do not; `null` when none is silent. Of a later article it says no more
 * than is known: no passage was found there, which the engine may have missed.
 */
export function formatSilence({ later, earlier }: Silence): string | null {
  const sentences = [...describeLater(later), ...describeEarlier(earlier)];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** More articles than this are counted: their days would fill the page. */
const LONGEST_LIST = 5;

function describeLater(days: readonly string[]): string[] {
  if (days.length === 0) return [];
  if (days.length > LONGEST_LIST) return [`Aucun passage n’en a été relevé dans les ${spellCount(days.length)} articles parus après.`];
  return [`Aucun passage n’en a été relevé dans ${nameArticles(days)}, ${days.length > 1 ? 'parus' : 'paru'} après.`];
}

function describeEarlier(days: readonly string[]): string[] {
  if (days.length === 0) return [];
  if (days.length > LONGEST_LIST) return [`${capitalise(spellCount(days.length))} articles ont paru avant.`];
  return [`${capitalise(nameArticles(days))} ${days.length > 1 ? 'ont paru' : 'a paru'} avant.`];
}

/** « l’article du 27 octobre 2025 », « les articles du 13 juillet 2025 et du 27 octobre 2025 ». */
function nameArticles(days: readonly string[]): string {
  return days.length > 1 ? `les articles ${formatList(days.map((day) => `du ${day}`))}` : `l’article du ${days.join()}`;
}
