import type { DayInterval, DetectedTimex, IsoDay } from '../../src/dossier/model.ts';
import { parseEdtf } from '../../src/dossier/timex/edtf.ts';

/** A date expression a labelled text should yield. */
export interface Label {
  readonly span: string;
  /** Offset of the span; its first place after the label before when absent. */
  readonly start?: number;
  readonly edtf: string;
  /** Other values that are as right. */
  readonly alt?: readonly string[];
  /** Neither rewarded nor punished. */
  readonly optional?: boolean;
}

/** A labelled text. */
export interface LabelledText {
  readonly text: string;
  readonly ref: IsoDay;
  readonly cls?: string;
  readonly expect: readonly Label[];
}

/** What a date reader finds. */
export type Found = Pick<DetectedTimex, 'start' | 'end' | 'min' | 'max'>;

/** How a reader did; shares are between 0 and 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Of expressions found and given the right days. */
  readonly valueF1: number;
  /** Dateless texts, and how many of them were tagged. */
  readonly traps: number;
  readonly tagged: number;
  /** What went wrong, one line each. */
  readonly errors: readonly string[];
}

/** Scores a reader on labelled texts: any overlap is a detection, equal days are a right value. */
export function scoreDates(texts: readonly LabelledText[], detect: (text: string, ref: IsoDay) => readonly Found[]): Score {
  let [gold, found, hits, detected, right, traps, tagged] = [0, 0, 0, 0, 0, 0, 0];
  const errors: string[] = [];
  for (const labelled of texts) {
    const { text, ref } = labelled;
    const labels = locate(labelled);
    const real = labels.filter(({ optional }) => optional !== true);
    const all = detect(text, ref);
    const counted = all.filter((it) => real.some((label) => overlap(it, label) > 0) || !labels.some((label) => overlap(it, label) > 0));
    const wrong = counted.filter((it) => !real.some((label) => overlap(it, label) > 0));
    gold += real.length;
    found += counted.length;
    hits += counted.length - wrong.length;
    if (real.length === 0) { traps += 1; tagged += wrong.length > 0 ? 1 : 0; }
    errors.push(...wrong.map((it) => `tagged « ${text.slice(it.start, it.end)} » in: ${text}`));
    for (const label of real) {
      const best = all.filter((it) => overlap(it, label) > 0).sort((one, other) => overlap(other, label) - overlap(one, label))[0];
      if (best === undefined) errors.push(`missed « ${label.span} » in: ${text}`);
      else detected += 1;
      if (best !== undefined && [label.edtf, ...(label.alt ?? [])].some((edtf) => isSame(parseEdtf(edtf), best, ref))) right += 1;
      else if (best !== undefined) errors.push(`« ${label.span} » is ${label.edtf}, read as ${best.min ?? '…'} to ${best.max ?? '…'} in: ${text}`);
    }
  }
  const precision = found === 0 ? 1 : hits / found;
  const recall = gold === 0 ? 1 : detected / gold;
  return { precision, recall, valueF1: mean(Math.min(1, right / Math.max(1, found)), right / Math.max(1, gold)), traps, tagged, errors };
}

function locate({ text, expect }: LabelledText): (Label & { readonly start: number; readonly end: number })[] {
  let from = 0;
  return expect.map((label) => {
    const start = label.start ?? text.indexOf(label.span, from);
    if (text.slice(start, start + label.span.length) !== label.span) throw new Error(`label not in its text: ${label.span}`);
    from = start + 1;
    return { ...label, start, end: start + label.span.length };
  });
}

function overlap(one: Found, other: { readonly start: number; readonly end: number }): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** Equal days; an end left open and one set on the publication are the same. */
function isSame(label: DayInterval | null, found: Found, ref: IsoDay): boolean {
  if (label === null) return false;
  return label.min === found.min && (label.max === found.max || (label.max === null && found.max === ref));
}

function mean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
