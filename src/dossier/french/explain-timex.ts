import type { Article, DetectedTimex } from '../model.ts';
import { formatEdtf } from './format-edtf.ts';

/**
 * Tells a reader how words became a date: « juillet dernier » → publié le 28 octobre 2025 → juillet 2025.
 * Reads a timex of the article, the article’s date, and whether that date is exact or was inferred.
 */
export function explainTimex(timex: Pick<DetectedTimex, 'text' | 'edtf' | 'rule' | 'anchor'>, article: Pick<Article, 'date' | 'dateCertainty'>): string {
  const steps = [`« ${timex.text} »`, explainAnchor(timex, article), explainRule(timex.rule), formatEdtf(timex.edtf)];
  return steps.filter((step) => step !== '').join(' → ');
}

/** What the words were counted from. */
function explainAnchor({ anchor }: Pick<DetectedTimex, 'anchor'>, { date, dateCertainty }: Pick<Article, 'date' | 'dateCertainty'>): string {
  if (anchor === null) return 'date entière dans le texte';
  if (anchor.kind === 'mentioned') return `compté depuis la dernière date citée, ${formatEdtf(anchor.edtf)}`;
  if (anchor.kind === 'neighbour') return `année de la date voisine, ${formatEdtf(anchor.edtf)}`;
  return dateCertainty === 'exact' ? `publié le ${formatEdtf(date)}` : `publié vers le ${formatEdtf(date)}, date déduite`;
}

/** What the rule did, where the words do not make it plain. */
const RULES: readonly (readonly [name: RegExp, words: string])[] = [
  [/^rolling-last$/, 'jusqu’à ce jour'],
  [/^(?:ago|since-duration)-week$/, 'la semaine atteinte'],
  [/^(?:ago|since-duration)-(?:month|quarter|semester)$/, 'le mois atteint'],
  [/^in-(?:month|quarter|semester)$/, 'le mois atteint'],
  [/^night$/, 'une nuit porte la date du premier jour'],
  [/^weekend-/, 'le samedi et le dimanche'],
];

function explainRule(rule: string): string {
  return RULES.find(([name]) => name.test(rule))?.[1] ?? '';
}
