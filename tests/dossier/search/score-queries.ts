import type { ResultGroup } from '../../../src/dossier/search/search-dossier.ts';
import type { UnseenQuery } from './unseen-queries.ts';

/** How the queries of a group are answered. */
export interface QueryScore {
  readonly asked: number;
  /** Mean of one over the rank of the first right answer; for nonsense, 1 when nothing at all is found. */
  readonly mrr: number;
  /** Share of the queries whose first answer is right. */
  readonly first: number;
  /** Queries whose first answer is not right, with what came. */
  readonly misses: readonly { readonly asked: UnseenQuery; readonly came: readonly string[] }[];
}

/** The lists of ids that answer a query, best first. */
export type Answer = Readonly<Record<ResultGroup, readonly { readonly id: string }[]>>;

/** Asks every query, in order, and scores the answers. */
export async function scoreQueries(queries: readonly UnseenQuery[], search: (query: string) => Promise<Answer>): Promise<QueryScore> {
  const ranked: { readonly asked: UnseenQuery; readonly came: readonly string[]; readonly gain: number }[] = [];
  for (const asked of queries) {
    const answer = await search(asked.query);
    const isNonsense = asked.right.length === 0;
    const came = (isNonsense ? [...answer.entities, ...answer.events, ...answer.articles] : answer[asked.list]).map(({ id }) => id);
    const rank = came.findIndex((id) => asked.right.includes(id)) + 1;
    ranked.push({ asked, came, gain: isNonsense ? Number(came.length === 0) : rank === 0 ? 0 : 1 / rank });
  }
  const share = (pick: (gain: number) => number): number => ranked.reduce((sum, { gain }) => sum + pick(gain), 0) / Math.max(1, ranked.length);
  return { asked: ranked.length, mrr: share((gain) => gain), first: share((gain) => Math.floor(gain)), misses: ranked.filter(({ gain }) => gain < 1) };
}
