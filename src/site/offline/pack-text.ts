import { deflateRawSync } from 'node:zlib';

/** Packs a text for a page, in base 64: what every browser knows how to unpack, `deflate-raw`. */
export const packText = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');
