import { splitWords } from './fold-query.ts';

/** Something that can be found: its words and the entities it refers to, each with the weight of its best field, 0 to 1. */
export interface SearchDoc {
  readonly words: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<number, number>;
}

/** Fields of a document, the heaviest first, each a weight and its values. */
export type WeightedFields<Value> = readonly (readonly [weight: number, values: readonly Value[]])[];

/** Builds a document of its texts and of the numbers of the entities it refers to; each word and entity keeps the weight of its heaviest field. */
export function buildDoc(texts: WeightedFields<string>, entities: WeightedFields<number>): SearchDoc {
  return {
    words: weigh(texts.map(([weight, values]) => [weight, values.flatMap((text) => splitWords(text).map((word) => word.text))])),
    entities: weigh(entities),
  };
}

function weigh<Value>(fields: WeightedFields<Value>): ReadonlyMap<Value, number> {
  const weights = new Map<Value, number>();
  for (const [weight, values] of fields) {
    for (const value of values) if (!weights.has(value)) weights.set(value, weight);
  }
  return weights;
}
