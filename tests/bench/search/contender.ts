/** A search that is measured in a browser. */
export interface Contender {
  readonly name: string;
  /** The page it runs in, by its path. */
  readonly path: string;
  /** A script that gives the page `ask(query)`: ids of the articles found, best first, and milliseconds until they are there. */
  readonly script: string;
}

/** What `ask` gives. */
export interface Asked {
  readonly ids: readonly string[];
  readonly ms: number;
}
