/** What the index keeps at most, so that a search stays light at any size. Sizes are in characters of JSON. */
export const INDEX_LIMITS = {
  /** Events and articles of the head. */
  headEvents: 200,
  headArticles: 100,
  /** Events with postings of their own; the others are found through their articles. */
  events: 2000,
  /** Articles a term leads to: the most telling, then the most recent. */
  articlesPerTerm: 1000,
  /** Passages a term leads to when it stands in few articles; in others, one an article. */
  passagesPerTerm: 600,
  /** A shard of terms, and most shards of each kind. */
  termShard: 3000,
  termShards: 520,
  articleShard: 25,
  articleShards: 400,
  eventShard: 12,
  eventShards: 160,
} as const;
