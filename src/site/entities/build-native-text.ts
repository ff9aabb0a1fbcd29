import type { Entity, NativeName } from '../../dossier/model.ts';

/** A name in its own script, with its language for `lang`; `null` when the script does not tell it. */
export interface NativeText {
  readonly text: string;
  readonly lang: string | null;
}

/** Finds the language of an entity's native name, by its script and, for Cyrillic, its country. `null` when it is the French name again. */
export function buildNativeText({ id, name, native, country }: Pick<Entity, 'id' | 'name' | 'native' | 'country'>): NativeText | null {
  if (native === null || native.text === name) return null;
  return { text: native.text, lang: findLang(native, country ?? id) };
}

function findLang({ script }: NativeName, country: string): string | null {
  if (script === 'Cyrl') return country === 'ukraine' ? 'uk' : 'ru';
  return LANGS[script] ?? null;
}

/** BCP 47 by ISO 15924. */
const LANGS: Readonly<Record<string, string>> = { Hang: 'ko', Kore: 'ko', Hani: 'zh-Hans', Hans: 'zh-Hans', Hant: 'zh-Hant', Jpan: 'ja' };
