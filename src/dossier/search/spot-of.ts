/** Spots of one block; a passage further on in its block is not indexed. */
export const SPOTS = 4096;

/** A passage of an article as a number, in reading order: its block (title, standfirst, then the others), then its sentence. */
export function spotOf(id: string): number {
  const at = id.lastIndexOf('-');
  const block = id.slice(0, at);
  const number = block === 'titre' ? 0 : block === 'chapo' ? 1 : Number(block.slice(1)) + 1;
  return number * SPOTS + Number(id.slice(at + 1));
}

/** The id of the passage at a spot: `p3-2`. */
export function idAt(spot: number): string {
  const block = blockAt(spot);
  return `${block === 0 ? 'titre' : block === 1 ? 'chapo' : `p${block - 1}`}-${spot % SPOTS}`;
}

/** The block of a spot: 0 for the title, 1 for the standfirst. */
export const blockAt = (spot: number): number => Math.floor(spot / SPOTS);
