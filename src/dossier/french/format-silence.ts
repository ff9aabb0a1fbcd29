import { formatList } from './format-list.ts';

/**
 * Says which articles could have told an event and do not.
 * `later` and `earlier` are the days, in French, of the articles that do not attest it, published after and before it.
 * `null` when every article attests it.
 */
export function formatSilence(later: readonly string[], earlier: readonly string[]): string | null {
  const sentences = [describeLater(later), describeEarlier(earlier)].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function describeLater(days: readonly string[]): string | null {
  const [only] = days;
  if (only === undefined) return null;
  return days.length === 1
    ? `L’article du ${only}, postérieur, n’en dit rien.`
    : `Les articles ${formatList(days.map((day) => `du ${day}`))}, postérieurs, n’en disent rien.`;
}

function describeEarlier(days: readonly string[]): string | null {
  const [only] = days;
  if (only === undefined) return null;
  return days.length === 1
    ? `L’article du ${only} lui est antérieur.`
    : `Les articles ${formatList(days.map((day) => `du ${day}`))} lui sont antérieurs.`;
}
