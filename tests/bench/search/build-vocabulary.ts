import conjugations from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' };

/** Verbs whose forms, and the nouns made of them, are lent to the texts. */
const VERBS = 1200;

/** Words by their last three letters, which tell most of what a French word may stand for; the commonest first. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Some ten thousand words: those of the texts, then forms of verbs of the Lefff. Deterministic. */
export function buildVocabulary(texts: readonly string[], chance: () => number): Vocabulary {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [word] of text.matchAll(/(?<![\p{L}\p{N}’-])\p{Ll}{5,}(?![\p{L}\p{N}’-])/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const own = [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1)).map(([word]) => word);
  const verbs = Object.keys(conjugations).filter((verb) => /^\p{Ll}{4,}$/u.test(verb));
  const lent = Array.from({ length: VERBS }, () => verbs[Math.floor(chance() * verbs.length)] ?? '').flatMap(listForms);
  return Map.groupBy(new Set([...own, ...lent]), endingOf);
}

/** What a word is replaced by: a word with the same ending. */
export const endingOf = (word: string): string => word.slice(-3);

/** The forms that news are told in, then the nouns. */
function listForms(verb: string): string[] {
  const { P = [], I = [], F = [], G = [], K = [] } = conjugations[verb] ?? {};
  const forms = [verb, P[2], P[5], I[2], I[5], F[2], ...G, ...K].flatMap((form) => (typeof form === 'string' && /^\p{Ll}{5,}$/u.test(form) ? [form] : []));
  const stem = verb.endsWith('er') ? verb.slice(0, -2) : null;
  return stem === null ? forms : [...forms, `${stem}ation`, `${stem}ement`, `${stem}eur`];
}
