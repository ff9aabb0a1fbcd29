import type { Entity } from '../model.ts';

/**
 * Writes a name as an index files it: « Poutine, Vladimir », « Kim Jong-un » (the surname comes first in Chinese and
 * Korean names), « Koursk (région de) », and organisations as they stand.
 */
export function formatIndexName(entity: Pick<Entity, 'kind' | 'name' | 'native'>): string {
  if (entity.kind === 'person') return isSurnameFirst(entity) ? entity.name : invert(entity.name);
  const [, common, proper] = entity.kind === 'place' ? (/^(\p{Ll}+ (?:de |d’))(\p{Lu}.*)$/u.exec(entity.name) ?? []) : [];
  return common === undefined || proper === undefined ? entity.name : `${proper} (${common.trimEnd()})`;
}

const isSurnameFirst = ({ native }: Pick<Entity, 'native'>): boolean => native !== null && ['Hang', 'Hani', 'Hans', 'Hant', 'Jpan', 'Kore'].includes(native.script);

function invert(name: string): string {
  const words = name.split(' ');
  const surname = words.at(-1);
  return surname === undefined || words.length === 1 ? name : `${surname}, ${words.slice(0, -1).join(' ')}`;
}
