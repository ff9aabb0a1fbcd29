import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setTitle, type TitleFrame } from '../../../src/site/pictures/set-title.ts';

const FRAME: TitleFrame = { width: 1000, height: 300, sizes: [100, 80, 60, 40], lineHeight: 1 };
/** Every character is half as wide as the size. */
const measure = (text: string): number => text.length / 2;

describe('setTitle', () => {
  it('keeps a short title on one line, at the largest size', () => {
    expect(setTitle('Un titre', FRAME, measure)).toEqual({ size: 100, lines: ['Un titre'] });
  });

  it('evens its lines', () => {
    expect(setTitle('aaaa aaaa aaaa aaaa aaaa aaaa', FRAME, measure).lines).toEqual(['aaaa aaaa aaaa', 'aaaa aaaa aaaa']);
  });

  it('does not end a line on a link word when it may do otherwise', () => {
    expect(setTitle('Vladimir Poutine et la Corée du Nord', { ...FRAME, sizes: [80] }, measure).lines).toEqual(['Vladimir Poutine', 'et la Corée du Nord']);
  });

  it('takes a smaller size rather than break a long word', () => {
    expect(setTitle('anticonstitutionnellement', FRAME, measure)).toEqual({ size: 80, lines: ['anticonstitutionnellement'] });
  });

  it('never breaks at a hyphen or at a no-break space', () => {
    const { lines } = setTitle('aaaaaaaaaaaa Choe\u00A0Son-hui aaaaaaaaaa', FRAME, measure);
    expect(lines.some((line) => line.includes('Choe\u00A0Son-hui'))).toBe(true);
  });

  it('cuts a title that is too long for the smallest size', () => {
    const { size, lines } = setTitle('mot '.repeat(200), FRAME, measure);
    expect(size).toBe(40);
    expect(lines.at(-1)).toMatch(/mot…$/);
  });

  it('never overflows, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 40 }), (words) => {
        const { size, lines } = setTitle(words.join(' '), FRAME, measure);
        expect(lines.length * size * FRAME.lineHeight).toBeLessThanOrEqual(FRAME.height);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(FRAME.width);
      }),
      { seed: 20251028 },
    );
  });
});
