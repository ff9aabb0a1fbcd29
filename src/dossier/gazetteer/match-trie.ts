/** The longest spelling at a word: a walk of that spelling's length, however many spellings there are. */
import type { Spelling, TrieEntry, TrieNode } from './build-trie.ts';
import { readJoint } from './read-joint.ts';
import type { Word } from './split-words.ts';

/** A spelling found at words `first` to `last`, inclusive. All of `spellings` are written the same. */
export interface SpellingMatch {
  readonly first: number;
  readonly last: number;
  /** End offset in the text, closing parenthesis or final point of the spelling included. */
  readonly end: number;
  readonly spellings: readonly Spelling[];
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

/**
 * The first capital of a spelling must be one in the text, and a lone acronym must stay one. Further on, only people's
 * names are held to their capitals: « Corée du nord » and « Conseil de sécurité de l’Onu » are common.
 */
function capitalsFit({ capitals, entity }: TrieEntry, words: readonly Word[], first: number): boolean {
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
