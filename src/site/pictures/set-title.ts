/** A title cut into lines, at a size in pixels. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Where a title must fit, in pixels, and the sizes it may take, the largest first. */
export interface TitleFrame {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** Height of a line, in sizes. */
  readonly lineHeight: number;
}

/**
 * Cuts a title into balanced lines at the largest size that fits the frame; at plain spaces only, so that a name
 * holds at its hyphens. A title too long for the smallest size loses its last words for « … ». `measure` gives the
 * width of a text at size 1.
 */
export function setTitle(title: string, frame: TitleFrame, measure: (text: string) => number): SetTitle {
  const words = title.split(' ').filter((word) => word !== '');
  for (const size of frame.sizes) {
    const lines = fitWords(words, size, frame, measure);
    if (lines !== null) return { size, lines };
  }
  const size = frame.sizes.at(-1) ?? 0;
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const lines = fitWords([...words.slice(0, kept - 1), `${words[kept - 1] ?? ''}…`], size, frame, measure);
    if (lines !== null) return { size, lines };
  }
  return { size, lines: ['…'] };
}

/** The lines at this size, balanced; `null` when they do not fit. */
function fitWords(words: readonly string[], size: number, frame: TitleFrame, measure: (text: string) => number): string[] | null {
  const room = frame.width / size;
  const count = countLines(words, room, measure);
  return count * size * frame.lineHeight <= frame.height ? balanceLines(words, count, room, measure) : null;
}

/** The fewest lines that hold the words; `Infinity` when a word is too wide. */
function countLines(words: readonly string[], room: number, measure: (text: string) => number): number {
  let count = 1;
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(word) > room) return Infinity;
    if (measure(longer) > room) count += 1;
    line = measure(longer) > room ? word : longer;
  }
  return count;
}

/** Of all the ways to cut the words into that many lines, the one that leaves the least white, squared. */
function balanceLines(words: readonly string[], count: number, room: number, measure: (text: string) => number): string[] | null {
  const known = new Map<string, Cut | null>();
  const cutFrom = (start: number, left: number): Cut | null => {
    if (left === 0) return start === words.length ? { white: 0, lines: [] } : null;
    const key = `${start}/${left}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    let best: Cut | null = null;
    for (let end = start + 1; end <= words.length; end += 1) {
      const line = words.slice(start, end).join(' ');
      const width = measure(line);
      if (width > room) break;
      const rest = cutFrom(end, left - 1);
      const white = (rest?.white ?? Infinity) + (room - width) ** 2 + (left > 1 && LINK_WORD.test(line) ? LINK_WORD_COST * room ** 2 : 0);
      if (rest !== null && white < (best?.white ?? Infinity)) best = { white, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };
  return cutFrom(0, count)?.lines ?? null;
}

/** A line should not end on « la » or « et »: such an end costs as much white as this part of a line, squared. */
const LINK_WORD = /(?: |^)\p{L}{1,3}$/u;
const LINK_WORD_COST = 0.25;

interface Cut {
  readonly white: number;
  readonly lines: string[];
}
