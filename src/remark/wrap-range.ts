import type { Parent, PhrasingContent, RootContent } from 'mdast';
import type { Span } from '../dossier/model.ts';
import { buildTextMap, type Leaf } from './text-map.ts';

/**
 * Puts the words of a block between two offsets of its text into one node, made by `build` from what it wraps.
 * Emphasis, links and text that the ends cut are split in two; the block's text does not change.
 */
export function wrapRange(block: Parent, { start, end }: Span, build: (children: PhrasingContent[]) => PhrasingContent): void {
  const { positions } = buildTextMap(block);
  const [first, last] = [positions[start], positions[end - 1]];
  if (!first || !last || end <= start) throw new RangeError(`No text between ${start} and ${end} in the block`);
  const shared = countShared(first.ancestors, last.ancestors);
  const common = first.ancestors[shared - 1] ?? block;
  // The end first: what it splits keeps its left part, where the start lies.
  const to = splitAt(common, last.ancestors.slice(shared), last.leaf, last.offset + 1);
  const following = common.children.length - to;
  const from = splitAt(common, first.ancestors.slice(shared), first.leaf, first.offset);
  const count = common.children.length - following - from;
  const wrapped = common.children.slice(from, from + count) as PhrasingContent[];
  common.children.splice(from, count, build(wrapped));
}

function countShared(one: readonly Parent[], other: readonly Parent[]): number {
  const differs = one.findIndex((ancestor, depth) => ancestor !== other[depth]);
  return differs < 0 ? one.length : differs;
}

/** Makes an offset of a leaf fall between two children of `common`; returns how many of them come before it. */
function splitAt(common: Parent, between: readonly Parent[], leaf: Leaf, offset: number): number {
  let node: RootContent = leaf;
  let parent = between.at(-1) ?? common;
  let boundary = parent.children.indexOf(node) + splitLeaf(parent, leaf, offset);
  for (let depth = between.length - 1; depth >= 0; depth--) {
    node = parent as RootContent;
    parent = between[depth - 1] ?? common;
    boundary = parent.children.indexOf(node) + splitParent(parent, node as Parent, boundary);
  }
  return boundary;
}

/** Splits a leaf of `parent`; 0 when the offset is before its first character, 1 otherwise. */
function splitLeaf(parent: Parent, leaf: Leaf, offset: number): 0 | 1 {
  if (offset === 0) return 0;
  if (leaf.type === 'break' || offset >= leaf.value.length) return 1;
  parent.children.splice(parent.children.indexOf(leaf) + 1, 0, { type: leaf.type, value: leaf.value.slice(offset) });
  leaf.value = leaf.value.slice(0, offset);
  return 1;
}

/** Splits a node of `parent` between its children; 0 when the boundary is before its first child, 1 otherwise. */
function splitParent(parent: Parent, node: Parent, boundary: number): 0 | 1 {
  if (boundary === 0) return 0;
  if (boundary === node.children.length) return 1;
  const right = { ...node, children: node.children.splice(boundary) } as RootContent;
  parent.children.splice(parent.children.indexOf(node as RootContent) + 1, 0, right);
  return 1;
}
