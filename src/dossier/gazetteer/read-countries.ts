/** The country slot of a role: an adjective, or « de » and a place. */
import { COUNTRY_OF_ADJECTIVE } from './countries.fr.ts';
import { foldName } from './split-words.ts';
import type { Word } from './split-words.ts';

/** A place of the glossary: its country's folded name, its last word. */
export interface FoundPlace {
  readonly country: string;
  readonly last: number;
  readonly site: boolean;
}

/** The place whose name starts at a word; `other` when a person or an organisation is named there, `null` when nobody is. */
export type PlaceLookup = (first: number) => FoundPlace | 'other' | null;

/** Countries read, and the word after them. */
export interface CountryReading {
  readonly countries: readonly string[];
  readonly next: number;
}

interface SlotContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: PlaceLookup;
}

/** Reads the slot at word `at`; in the plural, several: « russe et nord-coréen ». `null` when there is no country. */
export function readCountries(slot: string, context: SlotContext, at: number, plural: boolean): CountryReading | null {
  const first = readCountry(slot, context, at);
  if (first === null || !plural) return first;
  const countries = [...first.countries];
  let { next } = first;
  for (;;) {
    const gap = context.text.slice(context.words[next - 1]?.end ?? 0, context.words[next]?.start ?? 0);
    const link = context.words[next]?.key === 'et' ? 1 : 0;
    const more = link === 1 || gap.trim() === ',' ? readCountry(slot, context, next + link) : null;
    if (more === null) return { countries, next };
    countries.push(...more.countries);
    ({ next } = more);
  }
}

function readCountry(slot: string, context: SlotContext, at: number): CountryReading | null {
  if (slot === '{siege}') return readComplement(context, at, true);
  return readAdjective(context.words, at) ?? (slot === '{pays}' ? readComplement(context, at, false) : null);
}

function readAdjective(words: readonly Word[], at: number): CountryReading | null {
  const one = words[at];
  if (one === undefined) return null;
  const pair = COUNTRY_OF_ADJECTIVE.get(`${one.key} ${words[at + 1]?.key ?? ''}`);
  if (pair !== undefined) return { countries: [pair], next: at + 2 };
  const single = COUNTRY_OF_ADJECTIVE.get(one.key);
  return single === undefined ? null : { countries: [single], next: at + 1 };
}

const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd']);

/** « de la Russie », « du Kremlin »; a place the glossary does not know still names another country. */
function readComplement({ words, places }: SlotContext, at: number, siteOnly: boolean): CountryReading | null {
  if (!LINKS.has(words[at]?.key ?? '')) return null;
  const name = ['la', 'l', 'le'].includes(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const place = places(name);
  if (place === 'other') return null;
  if (place !== null) return siteOnly && !place.site ? null : { countries: [place.country], next: place.last + 1 };
  const stranger = words[name];
  return siteOnly || stranger === undefined || stranger.capitals !== 'initial' ? null : { countries: [foldName(stranger.key)], next: name + 1 };
}
