/** A box of a picture, in the shape that satori reads. */
export interface Box {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A flex box; satori wants `display` told as soon as a box has several children. */
export const box = (style: Readonly<Record<string, string | number>>, ...children: (Box | string)[]): Box => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** A square picture given as SVG, `side` in pixels. */
export const image = (svg: string, side: number): Box => ({
  type: 'img',
  key: null,
  props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, width: side, height: side },
});
