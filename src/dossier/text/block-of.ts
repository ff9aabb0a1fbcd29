import type { Passage } from '../model.ts';

/** The block of its article where a passage stands: `p3` for `p3-2`. */
export const blockOf = ({ id }: Pick<Passage, 'id'>): string => id.slice(0, id.lastIndexOf('-'));
