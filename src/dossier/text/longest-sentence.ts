/**
 * No sentence of prose is longer, in characters: a passage that is, is no prose. Its dates and names are read, which
 * costs in proportion to its length; what weighs words against each other leaves it.
 */
export const LONGEST_SENTENCE = 4000;
