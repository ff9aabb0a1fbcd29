/** The code points a font has a glyph for, from its `cmap` table (formats 4 and 12). `font` is an SFNT. */
export function readCmap(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(table) === 4) addSegments(view, table, found);
    if (view.getUint16(table) === 12) addGroups(view, table, found);
  }
  return found;
}

function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`No table ${tag}.`);
}

function addSegments(view: DataView, table: number, found: Set<number>): void {
  const size = view.getUint16(table + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(table + 14 + segment);
    const first = view.getUint16(table + 16 + size + segment);
    for (let code = first; code <= last && code !== 0xffff; code += 1) found.add(code);
  }
}

function addGroups(view: DataView, table: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(table + 12); group += 1) {
    const entry = table + 16 + 12 * group;
    for (let code = view.getUint32(entry); code <= view.getUint32(entry + 4); code += 1) found.add(code);
  }
}
