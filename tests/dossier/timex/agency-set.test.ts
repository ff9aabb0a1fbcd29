import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectTimexes } from '../../../src/dossier/timex/detect-timexes.ts';
import { parseEdtf } from '../../../src/dossier/timex/edtf.ts';
import { scoreDates, type LabelledText } from '../../bench/score-dates.ts';

const texts = JSON.parse(readFileSync(new URL('agency-set.json', import.meta.url), 'utf8')) as LabelledText[];
const traps = texts.filter(({ expect: labels }) => labels.length === 0);

describe('the labelled sentences', () => {
  it('are at least three hundred, a third of them without a date', () => {
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(traps.length / texts.length).toBeGreaterThan(0.32);
  });

  it('bear labels that are EDTF', () => {
    expect(texts.flatMap((text) => text.expect).filter(({ edtf }) => parseEdtf(edtf) === null)).toEqual([]);
  });

  it('are read with a value F1 of 97 at least', () => {
    const { valueF1, errors } = scoreDates(texts, detectTimexes);
    expect(valueF1, errors.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it.each(traps.map(({ text, ref }) => [text, ref] as const))('« %s » has no date', (text, ref) => {
    expect(detectTimexes(text, ref)).toEqual([]);
  });
});
