import { expect, it } from 'vitest';
import type { DateShape } from '../../src/site/date-shape.ts';
import { drawDateMark } from '../../src/site/draw-date-mark.ts';
import type { Certainty } from '../../src/site/certainty.ts';

const shape = (kind: DateShape['kind'], softStart = false, softEnd = false): DateShape => ({ kind, softStart, softEnd });

it('draws every precision differently', () => {
  const shapes = [null, shape('day'), shape('month'), shape('part', false, true), shape('part', true, false), shape('part', true, true), shape('span'), shape('since'), shape('until')];
  const paths = shapes.map((one) => drawDateMark(one, 'asserted'));
  expect(new Set(paths).size).toBe(shapes.length);
});

it.each([['month', 'announced'], ['day', 'denied']] satisfies [DateShape['kind'], Certainty][])('does not leave a %s that is %s to the style of its line alone', (kind, certainty) => {
  expect(drawDateMark(shape(kind), certainty)).not.toBe(drawDateMark(shape(kind), 'asserted'));
});
