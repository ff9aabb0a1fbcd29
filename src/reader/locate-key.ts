import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';

/**
 * Offset in the YAML source of the value at a path, or of its key; of the nearest thing above it when the path goes
 * further than the document; `null` when even that is missing.
 */
export function locateKey(document: Document, path: readonly PropertyKey[], what: 'key' | 'value'): number | null {
  let node: unknown = document.contents;
  let found = path.length === 0 ? null : offsetOf(null);
  for (const [depth, step] of path.entries()) {
    const next = isMap(node) ? stepInMap(node, step) : isSeq(node) ? { key: null, value: node.items[Number(step)] } : null;
    if (!next?.value && !next?.key) break;
    const isLast = depth === path.length - 1;
    // An empty value stands nowhere: its key does.
    found = (isLast && what === 'key' ? offsetOf(next.key) : offsetOf(next.value)) ?? offsetOf(next.key) ?? found;
    node = next.value;
  }
  return found;
}

function stepInMap(map: { readonly items: readonly { readonly key: unknown; readonly value: unknown }[] }, step: PropertyKey) {
  return map.items.find(({ key }) => isScalar(key) && key.value === step) ?? null;
}

function offsetOf(node: unknown): number | null {
  if (!isNode(node)) return null;
  return isScalar(node) && node.value === '' ? null : (node.range?.[0] ?? null);
}
