import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/dossier/timex/edtf.ts';
import { buildSlides } from '../../../src/site/timeline-data/build-slides.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage } from '../small-dossier.ts';

const build = (edtf: string | null) =>
  buildSlides(makeIndex({ articles: [makeArticle('a', '2025-10-28')], passages: [makePassage('a', 'p1-1', 'Il < elle.')], events: [makeEvent('e', edtf, { min: null, max: null, ...(edtf === null ? {} : parseEdtf(edtf)), attestations: [makeAttestation('a', 'p1-1', { mood: 'attributed', claimant: { text: 'Séoul', entity: null } })] })] }));

describe('buildSlides', () => {
  it.each([
    ['2025-10-27', { year: 2025, month: 10, day: 27 }, { year: 2025, month: 10, day: 27 }, '27 octobre 2025'],
    ['2025-07', { year: 2025, month: 7 }, { year: 2025, month: 7 }, 'juillet 2025'],
    ['2024', { year: 2024 }, { year: 2024 }, '2024'],
    ['199X', { year: 1990 }, { year: 1999 }, 'années 1990'],
    ['2022/..', { year: 2022 }, undefined, 'depuis 2022'],
  ])('gives %s the parts the words give', (edtf, start, end, words) => {
    const [slide] = build(edtf).events;
    expect([slide?.start_date, slide?.end_date, slide?.display_date.replaceAll('\u00A0', ' ')]).toEqual([start, end, words]);
  });

  it('leaves out what has no start, and counts it on the first slide', () => {
    for (const edtf of [null, '../2025-06-27']) {
      expect(build(edtf).events).toEqual([]);
      expect(build(edtf).title.text.text).toContain('1\u00A0événement sans date ou sans début n’y figure pas');
    }
    expect(build('2025').title.text.text).not.toContain('figure');
  });

  it('shows the reserve, the passage and where it stands', () => {
    expect(build('2025-10-27').events[0]?.text.text).toBe(
      '<p>Selon Séoul.</p><blockquote>Il &lt; elle.</blockquote><p><a href="https://moscou-pyongyang.example/articles/a/#p1-1">Article a</a></p><p><a href="https://moscou-pyongyang.example/chronologie/e/">Toutes les preuves</a></p>',
    );
  });
});
