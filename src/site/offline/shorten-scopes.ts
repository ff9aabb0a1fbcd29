import type { HtmlElement } from '../integrations/list-elements.ts';
import { editElement } from './edit-element.ts';
import { findElements, listClasses } from './find-elements.ts';
import type { StyleRule } from './split-rules.ts';

/**
 * Shortens the attributes by which components scope their styles, in the markup and in the rules, and takes them from
 * the elements that no rule asks them of.
 */
export function shortenScopes(roots: readonly HtmlElement[], rules: readonly StyleRule[]): StyleRule[] {
  const asked = listAsked(rules);
  const names = new Map([...asked.keys()].map((scope, number) => [scope, `data-${number.toString(36)}`]));
  for (const element of roots.flatMap((root) => findElements(root))) {
    for (const { name } of [...element.attrs]) {
      if (!name.startsWith(SCOPE)) continue;
      editElement(element, name, null);
      const short = names.get(name);
      if (short !== undefined && asked.get(name)?.some((compound) => mayAnswer(element, compound)) === true) editElement(element, short, '');
    }
  }
  return rules.map((rule) => ({ ...rule, prelude: rule.prelude.replace(/data-astro-cid-\w+/g, (scope) => names.get(scope) ?? scope) }));
}

const SCOPE = 'data-astro-cid-';

/** What stands before each scope in the selectors: `a.title`; what cannot be read so answers everything. */
interface Compound {
  readonly tag: string;
  readonly classes: readonly string[];
}

function listAsked(rules: readonly StyleRule[]): ReadonlyMap<string, Compound[]> {
  const asked = new Map<string, Compound[]>();
  for (const { prelude } of rules) {
    for (const [, before = '', scope = ''] of prelude.matchAll(/([^\s>+~,(]*)\[(data-astro-cid-\w+)\]/g)) {
      const [, tag = '', classes = ''] = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/.exec(before) ?? [];
      asked.set(scope, [...(asked.get(scope) ?? []), { tag, classes: classes.split('.').slice(1) }]);
    }
  }
  return asked;
}

function mayAnswer(element: HtmlElement, { tag, classes }: Compound): boolean {
  const own = listClasses(element);
  return (tag === '' || tag === element.tagName) && classes.every((name) => own.includes(name));
}
