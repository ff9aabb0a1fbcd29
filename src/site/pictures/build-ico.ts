/** A square picture of an icon. */
export interface IconPicture {
  /** In pixels, at most 256. */
  readonly side: number;
  readonly png: Uint8Array;
}

/** Puts PNG pictures in an ICO file: a header, a directory of 16 bytes a picture, the pictures. */
export function buildIco(pictures: readonly IconPicture[]): Uint8Array<ArrayBuffer> {
  const directory = HEADER + ENTRY * pictures.length;
  const bytes = new Uint8Array(directory + pictures.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint16(2, 1, true); // An icon, not a cursor.
  view.setUint16(4, pictures.length, true);
  let offset = directory;
  for (const [index, { side, png }] of pictures.entries()) {
    const entry = HEADER + ENTRY * index;
    view.setUint8(entry, side % 256); // 0 stands for 256.
    view.setUint8(entry + 1, side % 256);
    view.setUint16(entry + 4, 1, true); // Planes.
    view.setUint16(entry + 6, 32, true); // Bits a pixel.
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    bytes.set(png, offset);
    offset += png.length;
  }
  return bytes;
}

const HEADER = 6;
const ENTRY = 16;
