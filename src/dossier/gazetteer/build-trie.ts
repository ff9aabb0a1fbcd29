/** A trie of folded words, for spellings. */
import type { Entity } from '../model.ts';
import { readJoint } from './read-joint.ts';
import type { Capitals } from './split-words.ts';
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
  /** For a short form that others may confirm: ids any of which was named in full (« le Sud » after « la Corée du Nord »). */
  readonly confirmedBy?: readonly string[];
}

/** A spelling in the trie, with the capitals of its words. */
export interface TrieEntry extends Spelling {
  readonly capitals: readonly Capitals[];
}

/** A node of the trie: children by folded word, spellings that end here. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entries: TrieEntry[];
}

/** Builds the trie. Cost is linear in the total length of the spellings. */
export function buildTrie(spellings: Iterable<Spelling>): TrieNode {
  const root = buildNode();
  for (const spelling of spellings) addSpelling(root, spelling);
  return root;
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
