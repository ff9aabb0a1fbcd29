/** Names and surnames in the passages of one article, each given to the one entity it can name. */
import type { Entity, Passage, Span } from '../model.ts';
import type { Gazetteer } from './compile-gazetteer.ts';
import type { Word } from './split-words.ts';
import type { Spelling } from './build-trie.ts';
import type { SpellingMatch } from './match-trie.ts';
import { matchTrie } from './match-trie.ts';
import { agreesWithCivility, chooseEntity } from './choose-entity.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import type { Surroundings } from './judge-surroundings.ts';
import { NamingMemory } from './naming-memory.ts';

/** A passage and its words. */
export interface PassageWords {
  readonly passage: Passage;
  readonly words: readonly Word[];
}

/** A name given to its entity. `first` and `last` are indexes of words, inclusive. */
export interface NameHit extends Span {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  readonly form: 'name' | 'surname';
}

/** Words that may name several entities, or one that the context does not confirm. */
export interface AmbiguousName extends Span {
  readonly candidates: readonly string[];
}

/** What was found in one passage, in reading order. */
export interface PassageNames extends PassageWords {
  readonly hits: readonly NameHit[];
  /** The hit whose first word is the one of that index. */
  readonly starting: ReadonlyMap<number, NameHit>;
  /** The hit whose last word is the one of that index. */
  readonly ending: ReadonlyMap<number, NameHit>;
  readonly ambiguous: readonly AmbiguousName[];
}

/** Finds the names of an article's passages, given in reading order: what was named before counts. */
export function findNames(passages: readonly PassageWords[], gazetteer: Gazetteer): PassageNames[] {
  const scanned = passages.map((passage) => judgeMatches(passage, scanMatches(passage, gazetteer)));
  const everywhere = new Set(scanned.flatMap(({ matches }) => matches.flatMap(listNamedInFull)));
  const shared = new Set(scanned.flatMap(({ matches, around }) => matches.flatMap((match, index) => listNamesakes(match, around[index]))));
  const memory = new NamingMemory(everywhere, shared);
  return scanned.map((passage) => resolvePassage(passage, memory));
}

interface ScannedPassage extends PassageWords {
  readonly matches: readonly SpellingMatch[];
  /** What stands around each match. */
  readonly around: readonly Surroundings[];
}

function judgeMatches({ passage, words }: PassageWords, matches: readonly SpellingMatch[]): ScannedPassage {
  const around = matches.map((match, index) => judgeSurroundings(passage.text, words, match, { before: matches[index - 1], after: matches[index + 1] }));
  return { passage, words, matches, around };
}

/** Longest matches, left to right, none inside another. */
function scanMatches({ passage, words }: PassageWords, { trie }: Gazetteer): SpellingMatch[] {
  const matches: SpellingMatch[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const match = matchTrie(trie, passage.text, words, first);
    if (match === null) continue;
    matches.push(match);
    first = match.last;
  }
  return matches.filter(({ spellings }) => spellings.every(({ strength }) => strength !== 'trap'));
}

const listNamedInFull = ({ spellings }: SpellingMatch): string[] =>
  spellings.filter(({ strength, form }) => strength === 'strong' && form === 'name').map(entityId);

/** Those whose surname someone else bears here: « Kim Il-sung », « Mme Kim ». */
function listNamesakes({ spellings }: SpellingMatch, around: Surroundings | undefined): string[] {
  if (around === undefined) return [];
  return spellings.flatMap(({ entity }) => (entity !== null && (around.homonym || !agreesWithCivility({ entity }, around)) ? [entity.id] : []));
}

const entityId = ({ entity }: Spelling): string => entity?.id ?? '';

// Names on each side that may tell what a short form stands for.
const NEARBY = 8;

function resolvePassage(scanned: ScannedPassage, memory: NamingMemory): PassageNames {
  const { passage, words, matches } = scanned;
  const hits: NameHit[] = [];
  const ambiguous: AmbiguousName[] = [];
  memory.open(passage.kind);
  for (const [index, match] of matches.entries()) {
    const around = scanned.around[index];
    if (around === undefined) continue;
    if (around.verdict === 'other') memory.noteRival(match, around.homonym);
    if (around.verdict !== 'free') continue;
    const choice = chooseEntity(match, around, memory, { words, nearby: matches.slice(Math.max(0, index - NEARBY), index + NEARBY) });
    const start = words[around.first]?.start ?? 0;
    if (choice.kind === 'ambiguous') ambiguous.push({ start, end: match.end, candidates: choice.candidates });
    if (choice.kind !== 'entity') continue;
    const form = around.first < match.first ? 'name' : choice.spelling.form;
    hits.push({ first: around.first, last: match.last, start, end: match.end, entity: choice.entity, form });
    memory.noteNamed(choice.entity, form === 'name' && choice.spelling.strength === 'strong' ? 'full' : 'short');
  }
  return { passage, words, hits, ambiguous, starting: new Map(hits.map((hit) => [hit.first, hit])), ending: new Map(hits.map((hit) => [hit.last, hit])) };
}
