import type { Mention, Span } from '../model.ts';
import type { Actor } from './enlist-actors.ts';
import { foldCharacters } from '../text/fold-text.ts';
import type { Word } from './list-words.ts';

/** People the glossary does not know, by the folded words of the name their article gave them. */
export type StrangerBook = Map<string, Actor>;

/**
 * Learns the names given beside a group of one (« le ministre russe de la Défense, Andreï Belooussov »), and finds those
 * learnt before (« M. Belooussov »): they act for their country. Returns them with the groups, which take in a name
 * that stands before them.
 */
export function nameStrangers(text: string, words: readonly Word[], groups: readonly Actor[], mentions: readonly Mention[], book: StrangerBook): Actor[] {
  const isKnown = ({ start, end }: Span): boolean => [...mentions, ...groups].some((known) => known.start < end && start < known.end);
  const apposed: Span[] = [];
  const whole = groups.map((group) => {
    const name = group.isPlural ? null : (nameAfter(text, group) ?? nameBefore(text, group));
    if (name === null || isKnown(name)) return group;
    apposed.push(name);
    for (const part of text.slice(name.start, name.end).split(' ')) if (part.length > 1) book.set(foldCharacters(part), group);
    return name.start < group.start ? { ...group, start: name.start, text: text.slice(name.start, group.end) } : group;
  });
  const named = words.flatMap((word) => {
    const stranger = book.get(word.text);
    const isName = stranger !== undefined && /^\p{Lu}/u.test(text.slice(word.start)) && !isKnown(word) && !apposed.some(({ start, end }) => start < word.end && word.start < end);
    return isName ? [{ ...stranger, start: word.start, end: word.end, text: text.slice(word.start, word.end) }] : [];
  });
  return [...whole, ...named];
}

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:de |von |van |ben |al-)?\\p{Lu}[\\p{L}'’-]+){1,2}";

/** « le président américain, Joe Biden », « le vice-Premier ministre russe Iouri Troutnev », « le ministre russe de la Défense, Andreï Belooussov ». */
const AFTER = new RegExp(`^(?:(?: (?:de |du |des |d['’]|à |aux? |auprès |chargée? |la |le |les |l['’]|et |pour |[\\p{L}-]+ ){0,9}[\\p{L}-]+)?, | )(${NAME})(?![\\p{L}-])`, 'u');
const BEFORE = new RegExp(`(?:^|[^\\p{L}-])(${NAME}), $`, 'u');

/** Longest stretch of text, in characters, a name is looked for in. */
const REACH = 110;

function nameAfter(text: string, { end }: Actor): Span | null {
  const found = AFTER.exec(text.slice(end, end + REACH));
  const name = found?.[1] ?? '';
  const before = found?.[0].slice(0, -name.length) ?? '';
  return name === '' || VERB.test(before) ? null : { start: end + before.length, end: end + before.length + name.length };
}

function nameBefore(text: string, { start }: Actor): Span | null {
  const name = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return name === undefined ? null : { start: start - 2 - name.length, end: start - 2 };
}

/** What shows that the title is over, and that the name after the comma is somebody else’s. */
const VERB = /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|aurait|doit|qui|que|avec|par|selon)(?!\p{L})/u;
