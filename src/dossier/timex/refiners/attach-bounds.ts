import type { Candidate, Side, Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';

const SIDES: ReadonlyMap<string, Side> = new Map([
  ['depuis', 'since'], ['après', 'after'], ['avant', 'before'],
]);

/** Takes into the expression the words before it that bound it: *depuis, jusqu’à, à partir de, d’ici, avant, après*; and *en*, and *environ* after it. */
export function attachBounds(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return candidates.map((candidate) => attachBound(attachAbout(candidate, tokens), tokens));
}

/** « depuis octobre 2024 environ ». */
function attachAbout(candidate: Candidate, tokens: readonly Token[]): Candidate {
  if (textAt(tokens, candidate.end) !== 'environ' || candidate.spec.kind === 'bound') return candidate;
  return { ...candidate, end: candidate.end + 1, spec: { kind: 'about', of: candidate.spec } };
}

function attachBound(candidate: Candidate, tokens: readonly Token[]): Candidate {
  const { spec } = candidate;
  if (spec.kind === 'bound' || spec.kind === 'range' && textAt(tokens, candidate.first) === 'entre') return candidate;
  const opening = readOpening(tokens, candidate.first);
  if (opening === null) return { ...candidate, first: skipBackDeterminer(tokens, candidate.first) };
  if (opening.side === null) return { ...candidate, first: opening.first };
  const bound: Spec = { kind: 'bound', side: opening.side, of: spec };
  return { ...candidate, first: opening.first, spec: bound, rule: `${opening.side}-${candidate.rule}` };
}

/** « **la** veille », « **cette même** année »: the article is shown with its date. */
function skipBackDeterminer(tokens: readonly Token[], first: number): number {
  const at = textAt(tokens, first - 1) === 'même' ? first - 2 : first - 1;
  return ARTICLES.has(textAt(tokens, at)) ? at : first;
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'ces']);

/** The bounding words that end just before a token, and their first token. */
function readOpening(tokens: readonly Token[], first: number): { first: number; side: Side | null } | null {
  let at = first - 1;
  if (ARTICLES.has(textAt(tokens, at))) at -= 1;
  const word = textAt(tokens, at);
  const side = SIDES.get(word);
  if (side !== undefined) return { first: at, side };
  const before = textAt(tokens, at - 1);
  if (before === 'ici' && (word === 'à' || word === 'au') && textAt(tokens, at - 2) === "d'") return { first: at - 2, side: 'by' };
  if (word === 'ici' && before === "d'") return { first: at - 1, side: 'by' };
  if (["jusqu'", 'jusque'].includes(before) && ['à', 'au', 'en', 'aux'].includes(word)) return { first: at - 1, side: 'until' };
  if (["jusqu'", 'jusque'].includes(word)) return { first: at, side: 'until' };
  if (['de', 'du', "d'"].includes(word) && ['partir', 'compter'].includes(before) && textAt(tokens, at - 2) === 'à') return { first: at - 2, side: 'from' };
  if (['à', 'en', 'au'].includes(word) && before === 'tard' && textAt(tokens, at - 2) === 'plus' && textAt(tokens, at - 3) === 'au') return { first: at - 3, side: 'until' };
  if (word === 'tard' && before === 'plus' && textAt(tokens, at - 2) === 'au') return { first: at - 2, side: 'until' };
  return word === 'en' && at === first - 1 ? { first: at, side: null } : null;
}
