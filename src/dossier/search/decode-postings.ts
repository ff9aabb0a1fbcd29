import { decodeNumbers } from './encode-numbers.ts';
import { SPOTS } from './spot-of.ts';

/** Where a term stands. */
export interface Postings {
  /** Articles and spots of its passages, in order, at the same indexes. */
  readonly articles: Uint32Array;
  readonly spots: Uint32Array;
  /** Articles that hold it, and how many of them are listed. */
  readonly count: number;
  readonly listed: number;
  /** Events that are not in the head, with their weight codes. */
  readonly events: readonly (readonly [event: number, code: number])[];
  /** Entities whose note holds it. */
  readonly entities: readonly number[];
  /** What a lexicon links it to, as written: see `packTerms`. */
  readonly links: string;
}

/** Reads the list of a term: see `packTerms`. */
export function decodePostings(list: string): Postings {
  const [hits = '', events = '', entities = '', links = ''] = list.split('|');
  const cut = hits.indexOf('!');
  const numbers = decodeNumbers(hits.slice(cut + 1));
  const articles = new Uint32Array(numbers.length / 3);
  const spots = new Uint32Array(articles.length);
  let article = 0;
  let listed = 0;
  for (let at = 0; at < articles.length; at += 1) {
    const step = numbers[3 * at] ?? 0;
    article += step;
    if (step > 0 || at === 0) listed += 1;
    articles[at] = article;
    spots[at] = (numbers[3 * at + 1] ?? 0) * SPOTS + (numbers[3 * at + 2] ?? 0);
  }
  const count = cut < 0 ? listed : (decodeNumbers(hits.slice(0, cut))[0] ?? listed);
  return { articles, spots, count, listed, events: decodeEvents(events), entities: decodeSteps(entities), links };
}

function decodeEvents(text: string): (readonly [number, number])[] {
  let event = 0;
  return decodeNumbers(text).map((step) => {
    event += Math.floor(step / 8);
    return [event, step % 8] as const;
  });
}

function decodeSteps(text: string): number[] {
  let number = 0;
  return decodeNumbers(text).map((step) => (number += step));
}
