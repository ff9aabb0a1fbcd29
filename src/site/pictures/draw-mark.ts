import type { Box } from './box.ts';

/**
 * The mark of the site, as in `public/favicon.svg`: two capitals, each in the hue of its side, and the line between
 * them. `size` is its width and height in pixels.
 */
export const drawMark = (size: number): Box => ({
  type: 'svg',
  key: null,
  props: {
    width: size,
    height: size,
    viewBox: '0 0 32 32',
    children: [
      shape('path', { d: 'M9 10.5 23 21.5', stroke: '#1c1b19', 'stroke-width': 1.6 }),
      shape('circle', { cx: 9, cy: 10.5, r: 5, fill: '#1f4e79' }),
      shape('circle', { cx: 23, cy: 21.5, r: 5, fill: '#9c2f26' }),
    ],
  },
});

const shape = (type: string, props: Readonly<Record<string, string | number>>): Box => ({ type, key: null, props });
