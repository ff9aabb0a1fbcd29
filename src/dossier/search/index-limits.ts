/** What the index keeps at most, so that a search stays light at any size. Sizes are in characters of JSON. */
export const INDEX_LIMITS = {
  /** Events and articles of the head. */
  headEvents: 100,
  headArticles: 40,
  /** Events with postings of their own; the others are found through their articles. */
  events: 2000,
  /** Articles a term leads to: the most telling, then the most recent. */
  articlesPerTerm: 1000,
  /** Passages a term leads to when it stands in few articles; in others, one an article. */
  passagesPerTerm: 600,
  /** A shard of terms, and most shards of each kind. */
  termShard: 1200,
  termShards: 520,
  articleShard: 8,
  articleShards: 400,
  eventShard: 8,
  eventShards: 160,
} as const;
