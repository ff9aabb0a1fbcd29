import { describe, expect, it } from 'vitest';
import { buildIco } from '../../../src/site/pictures/build-ico.ts';
import { renderIcon } from '../../../src/site/pictures/render-icon.ts';

describe('buildIco', () => {
  it('lists each picture with its side, its length and its place', () => {
    const ico = Buffer.from(buildIco([{ side: 16, png: Uint8Array.of(1, 2, 3) }, { side: 256, png: Uint8Array.of(4, 5) }]));
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
    expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 0]);
    const pictures = [14, 30].map((entry) => [...ico.subarray(ico.readUInt32LE(entry + 4), ico.readUInt32LE(entry + 4) + ico.readUInt32LE(entry))]);
    expect(pictures).toEqual([[1, 2, 3], [4, 5]]);
  });
});

describe('renderIcon', () => {
  it('draws the mark of the site at the side asked for', async () => {
    const png = Buffer.from(await renderIcon(48));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([48, 48]);
  });
});
