import type { GoldSet } from '../gold-set.ts';

/** Texts the engine is only measured on; none yet. */
export const gold: GoldSet = { events: [], apart: [], links: [] };
