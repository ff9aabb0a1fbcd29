/** The first 32 end a number, the others go on with it; none means anything in JSON. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HALF = 32;

/** Writes numbers, whole and from 0, as text: one character under 32, two under 1,024. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers.map(encode).join('');
}

function encode(number: number): string {
  let text = DIGITS[number % HALF] ?? '';
  for (let rest = Math.floor(number / HALF); rest > 0; rest = Math.floor(rest / HALF)) text = `${DIGITS[HALF + (rest % HALF)] ?? ''}${text}`;
  return text;
}

/** Reads the numbers of a text. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    number = number * HALF + (digit % HALF);
    if (digit >= HALF) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;
