import type { Entity } from '../model.ts';

/**
 * Writes a name as an index files it: « Poutine, Vladimir », « Kim Jong-un » (the surname comes first in Chinese and
 * Korean names), « Koursk (région de) », and organisations as they stand.
 */
export function formatIndexName(entity: Pick<Entity, 'kind' | 'name' | 'native' | 'country'>): string {
  if (entity.kind === 'person') return isSurnameFirst(entity) ? entity.name : invert(entity.name);
  const [, common, proper] = entity.kind === 'place' ? (/^(\p{Ll}+ (?:de |d’))(\p{Lu}.*)$/u.exec(entity.name) ?? []) : [];
  return common === undefined || proper === undefined ? entity.name : `${proper} (${common.trimEnd()})`;
}

/** The country decides, where it is known: French keeps the order of Chinese and Korean names, and inverts Japanese ones. */
function isSurnameFirst({ name, native, country }: Pick<Entity, 'name' | 'native' | 'country'>): boolean {
  if (country !== null) return SURNAME_FIRST.includes(country);
  return native === null ? KOREAN_GIVEN_NAME.test(name) : ['Hang', 'Hani'].includes(native.script);
}

const SURNAME_FIRST = ['chine', 'coree-du-nord', 'coree-du-sud', 'taiwan', 'vietnam'];

const KOREAN_GIVEN_NAME = / \p{Lu}\p{Ll}+-\p{Ll}+$/u;

function invert(name: string): string {
  const words = name.split(' ');
  const surname = words.at(-1);
  return surname === undefined || words.length === 1 ? name : `${surname}, ${words.slice(0, -1).join(' ')}`;
}
