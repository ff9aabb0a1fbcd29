/** A trie of folded words: the longest spelling that starts at a word is found in a walk of that spelling's length. */
import type { Entity } from '../model.ts';
import type { Capitals, Word } from './split-words.ts';
import { splitWords } from './split-words.ts';

/**
 * When a spelling is enough to recognise its entity.
 * `strong`: always; `weak`: once the entity was named in full, or after a civility; `guarded`: both; `trap`: never,
 * the words name something else and nothing inside them is looked at.
 */
export type Strength = 'strong' | 'weak' | 'guarded' | 'trap';

/** One way of writing an entity; a trap has none. */
export interface Spelling {
  readonly text: string;
  readonly entity: Entity | null;
  readonly form: 'name' | 'surname';
  readonly strength: Strength;
}

/** A spelling found at words `first` to `last`, inclusive. All of `spellings` are written the same. */
export interface SpellingMatch {
  readonly first: number;
  readonly last: number;
  /** End offset in the text, closing parenthesis or final point of the spelling included. */
  readonly end: number;
  readonly spellings: readonly Spelling[];
}

interface Entry extends Spelling {
  readonly capitals: readonly Capitals[];
}

/** A node of the trie: children by folded word, spellings that end here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entries: Entry[];
}

/** Builds the trie. Cost is linear in the total length of the spellings. */
export function buildTrie(spellings: Iterable<Spelling>): TrieNode {
  const root = buildNode();
  for (const spelling of spellings) addSpelling(root, spelling);
  return root;
}

/** The longest spelling that starts at word `first` and whose capitals the text respects; `null` when there is none. */
export function matchTrie(root: TrieNode, text: string, words: readonly Word[], first: number): SpellingMatch | null {
  // Nine words in ten start no name: nothing else is done for them.
  if (!root.next.has(words[first]?.key ?? '')) return null;
  let node: TrieNode | undefined = root;
  let best: SpellingMatch | null = null;
  for (let at = first; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) break;
    if (at > first && before !== undefined) {
      const joint = readJoint(text, before, word);
      if (joint === null) break;
      if (joint !== '') node = node.next.get(joint);
    }
    node = node?.next.get(word.key);
    if (node === undefined) break;
    if (node.entries.length === 0) continue;
    const fitting = node.entries.filter((entry) => capitalsFit(entry, words, first));
    const [entry] = fitting;
    if (entry !== undefined) best = { first, last: at, end: closeSpelling(entry.text, text, word.end), spellings: fitting };
  }
  return best;
}

const buildNode = (): TrieNode => ({ next: new Map(), entries: [] });

function addSpelling(root: TrieNode, spelling: Spelling): void {
  const words = splitWords(spelling.text);
  if (words.length === 0) return;
  let node = root;
  const step = (key: string): void => {
    const child = node.next.get(key) ?? buildNode();
    node.next.set(key, child);
    node = child;
  };
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const joint = before === undefined ? '' : readJoint(spelling.text, before, word);
    if (joint === null) return;
    if (joint !== '') step(joint);
    step(word.key);
  }
  const known = node.entries.some(({ entity, strength }) => entity === spelling.entity && strength === spelling.strength);
  const capitals = words.map((word) => word.capitals);
  if (known && node.entries.some((entry) => entry.entity === spelling.entity && entry.capitals.join() === capitals.join())) return;
  node.entries.push({ ...spelling, capitals });
}

// Spaces, hyphens and apostrophes of every kind are one and the same inside a name.
const SOFT = /^[\s\u00ad\u2060'’‘ʼ`´\-‐‑‒·・.]{1,3}$/u;

/** What stands between two words of a name: '' for a soft joint, ',' or '(' when that matters, `null` for a break. */
function readJoint(text: string, left: Word, right: Word): '' | ',' | '(' | null {
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || gap === '-' || gap === '’' || gap === "'") return '';
  if (gap.includes('.') && left.end - left.start > 2) return null;
  if (SOFT.test(gap)) return '';
  if (gap.trim() === ',') return ',';
  return gap.trim() === '(' ? '(' : null;
}

/**
 * The first capital of a spelling must be one in the text, and a lone acronym must stay one. Further on, only people's
 * names are held to their capitals: « Corée du nord » and « Conseil de sécurité de l’Onu » are common.
 */
function capitalsFit({ capitals, entity }: Entry, words: readonly Word[], first: number): boolean {
  const lead = capitals.findIndex((wanted) => wanted !== 'none');
  return capitals.every((wanted, index) => {
    const found = words[first + index];
    if (found === undefined) return false;
    if (wanted === 'none' || (index > lead && entity?.kind !== 'person')) return true;
    if (wanted === 'all') return found.capitals === 'all' || (capitals.length > 1 && found.capitals === 'initial');
    // « Louis XI » is not Xi: two capitals are a numeral or an acronym before they are a name.
    return found.capitals === 'initial' || (found.capitals === 'all' && (found.key.length > 2 || capitals.length > 1));
  });
}

function closeSpelling(spelling: string, text: string, end: number): number {
  const closing = spelling.at(-1) ?? '';
  return (closing === ')' || closing === '.') && text[end] === closing ? end + 1 : end;
}
