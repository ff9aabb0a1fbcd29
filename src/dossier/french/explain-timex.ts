import type { Article, DetectedTimex, Edtf } from '../model.ts';
import { formatEdtf } from './format-edtf.ts';

type ExplainedTimex = Pick<DetectedTimex, 'text' | 'edtf' | 'rule' | 'anchor'>;

/**
 * Tells a reader how words became a date: « en juillet dernier » : compté depuis le 28 octobre 2025, date du document →
 * juillet 2025. Reads a timex of the article, the article’s date, and whether that date is exact or was inferred.
 */
export function explainTimex(timex: ExplainedTimex, article: Pick<Article, 'date' | 'dateCertainty'>): string {
  const steps = [explainAnchor(timex, article), explainRule(timex.rule)].filter((step) => step !== '');
  return `« ${timex.text} » : ${steps.join(', ')} → ${formatEdtf(timex.edtf)}${formatBounds(timex.edtf)}`;
}

/** What the words were counted from. */
function explainAnchor({ anchor, edtf, rule }: ExplainedTimex, { date, dateCertainty }: Pick<Article, 'date' | 'dateCertainty'>): string {
  if (anchor === null) return explainWhole(edtf);
  if (anchor.kind === 'mentioned') return `compté depuis la dernière date citée, ${withArticle(anchor.edtf)}`;
  if (anchor.kind === 'neighbour') return `année de la date voisine, ${withArticle(anchor.edtf)}`;
  const document = `le ${formatEdtf(date)}, date du document${dateCertainty === 'exact' ? '' : ' (déduite)'}`;
  if (rule.startsWith('rolling-last')) return `compté en remontant depuis ${document}`;
  return `${WITHOUT_YEAR.test(rule) ? 'année comptée' : 'compté'} depuis ${document}`;
}

/** The words lack a year and nothing else: « lundi 27 octobre », « début septembre », « depuis le printemps ». */
const WITHOUT_YEAR = /^(?:(?:about|early|mid|late|since|until|after|before|by|half)-)*(?:days?|day-numeric|month|season|quarter|semester|holiday)$/;

/** The words carry their date: how much of it they say. */
function explainWhole(edtf: Edtf): string {
  return `le texte donne ${WHOLES.find(([shape]) => shape.test(edtf))?.[1] ?? 'l’année'}`;
}

/** What words of a full date say, by the shape of its value; the first that fits. */
const WHOLES: readonly (readonly [shape: RegExp, words: string])[] = [
  [/X/, 'la période entière'],
  [/^\d{4}$/, 'l’année seule'],
  [/^\d{4}-(?:0\d|1[0-2])$/, 'le mois et l’année'],
  [/^\d{4}-(?:0\d|1[0-2])\/\d{4}-(?:0\d|1[0-2])$/, 'les mois et l’année'],
  [/^(\d{4}-\d{2})-~?\d{2}\/\1-~\d{2}$|^(\d{4}-\d{2})-~\d{2}\/\2-\d{2}$/, 'le mois et l’année'],
  [/\d{4}-\d{2}-\d{2}/, 'la date entière'],
  [/^(\d{4})[^/]*\/(?!\1|\.\.)/, 'les années'],
];

/** « le 12 mars 2019 », « juin 2024 ». */
const withArticle = (edtf: Edtf): string => `${/^\d{4}-\d{2}-\d{2}$/.test(edtf) ? 'le ' : ''}${formatEdtf(edtf)}`;

/** How near a count falls, where the words do not make it plain. */
const RULES: readonly (readonly [name: RegExp, words: string])[] = [
  [/^(?:ago|since-duration|in|earlier|later)-week$/, 'à la semaine près'],
  [/^(?:ago|since-duration|in|earlier|later)-(?:month|quarter|semester)$/, 'au mois près'],
  [/^night$/, 'une nuit étant datée du jour où elle commence'],
  [/^weekend-/, 'le samedi et le dimanche'],
];

function explainRule(rule: string): string {
  return RULES.find(([name]) => name.test(rule))?.[1] ?? '';
}

/** The days or months that « début », « mi- », « fin » and « vers l’été » were taken to span; empty when the date already says its ends. */
function formatBounds(edtf: Edtf): string {
  const words = formatEdtf(edtf);
  if (!edtf.includes('~') || !edtf.includes('/') || edtf.includes('..') || /^(?:de |d’|du )| ou /.test(words)) return '';
  return `, soit ${formatEdtf(edtf.replaceAll('~', ''))} environ`;
}
