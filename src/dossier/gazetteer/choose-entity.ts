/** Chooses the entity that a spelling names here, or leaves it open. */
import type { Entity } from '../model.ts';
import { COUNTRY_OF_ADJECTIVE } from './countries.fr.ts';
import { ORGANISATION_CUES } from './cues.fr.ts';
import type { Surroundings } from './judge-surroundings.ts';
import type { NamingMemory } from './naming-memory.ts';
import { foldName } from './split-words.ts';
import type { Word } from './split-words.ts';
import type { Spelling } from './build-trie.ts';
import type { SpellingMatch } from './match-trie.ts';

/** The outcome: one entity, several that stay possible, or none. */
export type Choice =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly spelling: Spelling }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'none' };

/** The passage around. */
export interface ChoiceContext {
  readonly words: readonly Word[];
  /** The matches on each side. */
  readonly nearby: readonly SpellingMatch[];
}

type Candidate = Spelling & { readonly entity: Entity };

/** Chooses among the entities that share a spelling. Nothing is guessed: two that remain are reported. */
export function chooseEntity(match: SpellingMatch, around: Surroundings, memory: NamingMemory, context: ChoiceContext): Choice {
  const all = match.spellings.filter((spelling): spelling is Candidate => spelling.entity !== null);
  const bare = around.first === match.first;
  const possible = bare ? all.filter((candidate) => agreesWithCivility(candidate, around)) : all;
  const strong = possible.filter(({ strength }) => strength === 'strong');
  const pool = strong.length > 0 ? strong : possible;
  if (pool.length === 0) return { kind: 'none' };
  if (pool.every(({ entity }) => entity.kind === 'organisation') && strong.length === 0) return chooseOrganisation(pool, match, memory, context);
  const accepted = bare ? pool.filter((candidate) => isConfirmed(candidate, around, memory, listIds(all).length === 1)) : pool;
  const contested = accepted.filter(({ form, entity }) => bare && form === 'surname' && memory.hasRival(entity.id));
  const [only] = accepted;
  if (only === undefined) return doubt(bare ? pool : [], memory);
  if (contested.length > 0) return { kind: 'ambiguous', candidates: listIds(accepted) };
  return chooseLastNamed(accepted, memory);
}

/** « Kim » where several Kims are named is one of them, and which is not told. */
function doubt(pool: readonly Candidate[], memory: NamingMemory): Choice {
  const doubted = pool.filter(({ strength, entity }) => strength === 'guarded' && memory.isNamedAnywhere(entity.id));
  return doubted.length === 0 ? { kind: 'none' } : { kind: 'ambiguous', candidates: listIds(doubted) };
}

/** « Mme Kim » is not Kim Jong-un. */
export const agreesWithCivility = ({ entity }: { readonly entity: Entity }, { civility }: Pick<Surroundings, 'civility'>): boolean =>
  entity.kind !== 'person' || civility === null || civility.gender === null || entity.gender === null || entity.gender === civility.gender;

/** `sole`: nobody else of the glossary is written so. */
function isConfirmed({ strength, entity, confirmedBy = [entity.id] }: Candidate, { civility }: Surroundings, memory: NamingMemory, sole: boolean): boolean {
  if (strength === 'strong') return true;
  const named = confirmedBy.some((id) => memory.wasNamedInFull(id));
  if (strength === 'guarded') return (named && civility !== null) || (sole && memory.isOnlyBearer(entity.id));
  return named || (civility !== null && entity.kind === 'person');
}

function chooseLastNamed(candidates: readonly Candidate[], memory: NamingMemory): Choice {
  const ids = listIds(candidates);
  const chosen = ids.length === 1 ? ids[0] : memory.findLastNamed(ids);
  const candidate = candidates.find(({ entity }) => entity.id === chosen);
  return candidate === undefined ? { kind: 'ambiguous', candidates: ids } : { kind: 'entity', entity: candidate.entity, spelling: candidate };
}

const listIds = (candidates: readonly Candidate[]): string[] => [...new Set(candidates.map(({ entity }) => entity.id))];

/** A short form (« Conseil de sécurité »): the rest of the sentence decides, then who was named last. */
function chooseOrganisation(pool: readonly Candidate[], match: SpellingMatch, memory: NamingMemory, context: ChoiceContext): Choice {
  if (isQualified(match, context)) return { kind: 'none' };
  const ids = listIds(pool);
  if (ids.length === 1) {
    const [only] = pool;
    return only !== undefined && memory.wasNamedInFull(only.entity.id) ? { kind: 'entity', entity: only.entity, spelling: only } : { kind: 'none' };
  }
  const scores = pool.map((candidate) => ({ candidate, score: countCues(candidate.entity, match, context) })).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best !== undefined && best.score > 0 && best.score > (next?.score ?? 0)) return { kind: 'entity', entity: best.candidate.entity, spelling: best.candidate };
  return chooseLastNamed(pool, memory);
}

/** « Conseil de sécurité turc », « ministère des Affaires étrangères de l’Inde »: another one. */
function isQualified({ last }: SpellingMatch, { words }: ChoiceContext): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  const pair = `${next.key} ${words[last + 2]?.key ?? ''}`;
  return COUNTRY_OF_ADJECTIVE.has(next.key) || COUNTRY_OF_ADJECTIVE.has(pair) || ['de', 'du', 'des', 'd', 'national', 'nationale'].includes(next.key);
}

// In words: a long sentence.
const CUE_REACH = 40;

/** Cues for one organisation: words that go with its name, and its officers named around. */
function countCues(entity: Entity, { first, last }: SpellingMatch, { words, nearby }: ChoiceContext): number {
  const name = foldName(entity.name);
  const lexicon = ORGANISATION_CUES.filter(({ inName }) => name.split(' ').includes(inName));
  const outside = [...words.slice(Math.max(0, first - CUE_REACH), first), ...words.slice(last + 1, last + 1 + CUE_REACH)];
  const before = words.slice(Math.max(0, first - 3), first);
  const officers = nearby.flatMap(({ spellings }) => spellings).filter(
    (spelling) => spelling.entity?.kind === 'person' && spelling.entity.offices.some(({ title }) => foldName(title).includes(name)));
  return count(outside, lexicon.flatMap(({ cues }) => cues)) + 2 * count(before, lexicon.flatMap(({ heads }) => heads)) + 2 * officers.length;
}

const count = (words: readonly Word[], cues: readonly string[]): number => words.filter(({ key }) => cues.includes(key)).length;
