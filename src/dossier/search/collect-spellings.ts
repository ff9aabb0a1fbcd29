import { splitWords } from './fold-query.ts';
import { nameKey } from './name-key.ts';
import type { IndexedEntity } from './search-head.ts';

/** A spelling an entity answers to. */
export interface Spelling {
  readonly entity: number;
  /** As written; `null` for one that is never shown. */
  readonly shown: string | null;
  readonly kind: 'name' | 'native' | 'alias' | 'part';
}

/** The spellings of every entity, by their joined key: all those of the glossary, and what a reader makes of a person's name. */
export function collectSpellings(entities: readonly IndexedEntity[]): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  const add = (text: string, spelling: Spelling): void => {
    const key = nameKey(splitWords(text).map((word) => word.text));
    const known = spellings.get(key) ?? [];
    if (key !== '' && !known.some(({ entity }) => entity === spelling.entity)) spellings.set(key, [...known, spelling]);
  };
  entities.forEach(({ kind, name, native, aliases, muted }, entity) => {
    add(name, { entity, shown: name, kind: 'name' });
    if (native !== '') add(native, { entity, shown: native, kind: 'native' });
    for (const alias of aliases) add(alias, { entity, shown: alias, kind: 'alias' });
    for (const alias of muted) add(alias, { entity, shown: null, kind: 'alias' });
    // A given name of two syllables, alone (« Jong-un »), or a name in the other order.
    if (kind !== 'person') return;
    for (const alias of [name, ...aliases]) {
      const words = splitWords(alias).map((word) => word.text);
      if (words.length >= 3) add(words.slice(1).join(' '), { entity, shown: alias, kind: 'part' });
      if (words.length >= 2) add([...words.slice(1), ...words.slice(0, 1)].join(' '), { entity, shown: alias, kind: 'alias' });
    }
  });
  return spellings;
}
