import { describe, expect, it } from 'vitest';
import { renderPicture } from '../../../src/site/pictures/render-picture.ts';

const TEXT = { title: 'Choe Son-hui au Kremlin\u202F; l’alliance', line: '28 octobre 2025', site: 'Moscou–Pyongyang' };

describe('renderPicture', () => {
  it('draws a PNG of 1200 by 630', async () => {
    const png = Buffer.from(await renderPicture(TEXT));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('gives the same bytes for the same words, and sets a narrow space as a wide one', async () => {
    const [one, again, wide] = await Promise.all([renderPicture(TEXT), renderPicture(TEXT), renderPicture({ ...TEXT, title: TEXT.title.replace('\u202F', '\u00A0') })]);
    expect(Buffer.from(again).equals(Buffer.from(one))).toBe(true);
    expect(Buffer.from(wide).equals(Buffer.from(one))).toBe(true);
  });

  it('draws other words otherwise', async () => {
    const [one, other] = await Promise.all([renderPicture(TEXT), renderPicture({ ...TEXT, line: '29 octobre 2025' })]);
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(false);
  });
});
