import { z } from 'zod';
import { foldKey, suggest } from '../suggest.ts';
import { refuse } from './refuse.ts';

/** One of the editor's French words, case and accents aside, as the model's value. */
export function oneOf<Value extends string>(words: Readonly<Record<string, Value>>) {
  const byFolded = new Map(Object.entries(words).map(([word, value]) => [foldKey(word), value]));
  return z.string().transform((written, context): Value => {
    const value = byFolded.get(foldKey(written));
    if (value !== undefined) return value;
    const known = Object.keys(words);
    context.issues.push(refuse(written, 'unknown-value', { value: written, suggestion: suggest(written, known), known: known.join(', ') }));
    return z.NEVER;
  });
}
