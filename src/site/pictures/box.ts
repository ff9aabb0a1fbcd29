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
