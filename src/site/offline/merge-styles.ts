import { splitRules, type StyleRule } from './split-rules.ts';

/** What the markup of the file holds. */
export interface UsedNames {
  readonly classes: ReadonlySet<string>;
  /** Scopes of components, as attributes: `data-astro-cid-x`. */
  readonly scopes: ReadonlySet<string>;
}

/** The rules of several sheets, each once, but those that find nothing in the markup; layers decide between them, as on the site. */
export function mergeStyles(sheets: readonly string[], used: UsedNames): StyleRule[] {
  const rules = new Map<string, StyleRule>();
  for (const sheet of new Set(sheets)) {
    for (const rule of splitRules(sheet)) {
      if (isRunningHead(rule)) continue;
      const prelude = rule.prelude.startsWith('@') ? rule.prelude : keepUsed(rule.prelude, used);
      if (prelude === '') continue;
      const key = [...rule.around, prelude, rule.body].join('{');
      if (!rules.has(key)) rules.set(key, { ...rule, prelude: adaptSelectors(prelude) });
    }
  }
  return [...rules.values()];
}

/** Writes rules as a sheet, those of the same blocks together. */
export function formatStyles(rules: readonly StyleRule[]): string {
  const text: string[] = [];
  let open: readonly string[] = [];
  for (const { around, prelude, body } of rules) {
    const common = around.findIndex((block, at) => block !== open[at]);
    const shared = Math.min(common === -1 ? around.length : common, open.length);
    text.push('}'.repeat(open.length - shared), ...around.slice(shared).map((block) => `${block}{`), `${prelude}{${body}}`);
    open = around;
  }
  return `${text.join('')}${'}'.repeat(open.length)}`;
}

/** What a page of the site prints above each sheet of paper is its own title: `@page` outside the sheet for paper. */
const isRunningHead = ({ around, prelude }: StyleRule): boolean => prelude === '@page' && !around.some((block) => block.startsWith('@media'));

const keepUsed = (prelude: string, used: UsedNames): string => splitSelectors(prelude).filter((selector) => isUsed(selector, used)).join(',');

function isUsed(selector: string, { classes, scopes }: UsedNames): boolean {
  const plain = removeFunctions(selector);
  return (
    [...plain.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name) || name.startsWith('search-')) &&
    [...plain.matchAll(/\[(data-astro-cid-\w+)\]/g)].every(([, name = '']) => scopes.has(name))
  );
}

/** `:is(…)` and its like may hold for one of several reasons: they are not looked into. */
function removeFunctions(selector: string): string {
  const shorter = selector.replace(/:[\w-]+\([^()]*\)/g, '');
  return shorter === selector ? selector : removeFunctions(shorter);
}

/** At the commas that stand in no parenthesis, bracket or string. */
const splitSelectors = (prelude: string): string[] => (prelude.match(/(?:"[^"]*"|\((?:"[^"]*"|[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^,])+/g) ?? []).map((selector) => selector.trim());

/** Headings are known by the class of their former level, and ids by their end. */
const adaptSelectors = (prelude: string): string =>
  prelude.replace(/(^|[\s>+~,(])h([1-6])(?![\w-])/g, '$1.h$2').replace(/#([a-z][\w-]*)/g, '[id$="/$1"]');
