import { createHash } from 'node:crypto';
import { listElements, readAttribute, readText, type HtmlElement } from './list-elements.ts';

/** The content security policy of a page, and what in the page it will stop. */
export interface PagePolicy {
  /** Value of the header, or of the `meta` element. */
  readonly policy: string;
  /** Where the policy goes, as an offset in the page: before anything it must rule. */
  readonly offset: number;
  /** Inline style attributes and event handlers, which no hash allows: `style on <p>`. */
  readonly stopped: readonly string[];
}

/**
 * Builds the strictest policy under which a page works: nothing but what the site itself serves, and of inline
 * scripts and styles those alone whose hash is told. A data block, such as JSON-LD, is no script to a policy.
 */
export function buildPolicy(html: string): PagePolicy {
  const elements = listElements(html);
  const scripts = elements.filter(isScript);
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const directives = [
    "default-src 'none'",
    ...buildDirective('script-src', scripts.length > 0, scripts.filter((script) => readAttribute(script, 'src') === null)),
    // A script may bring a sheet of the site with it.
    ...buildDirective('style-src', true, styles),
    "img-src 'self'",
    "font-src 'self'",
    ...(scripts.length > 0 ? ["connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
  ];
  return { policy: directives.join(';'), offset: findOffset(elements), stopped: elements.flatMap(listStopped) };
}

const SCRIPT_TYPES = new Set(['', 'module', 'importmap', 'speculationrules', 'text/javascript', 'application/javascript']);

const isScript = (element: HtmlElement): boolean =>
  element.tagName === 'script' && SCRIPT_TYPES.has((readAttribute(element, 'type') ?? '').trim().toLowerCase());

/** Left out when the page uses nothing of the kind: `default-src` then forbids it. */
function buildDirective(name: string, self: boolean, inline: readonly HtmlElement[]): string[] {
  const sources = new Set([...(self ? ["'self'"] : []), ...inline.map((element) => `'sha256-${hash(readText(element))}'`)]);
  return sources.size === 0 ? [] : [[name, ...sources].join(' ')];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** After `<meta charset>`, which must stand among the first bytes; else at the start of the head. */
function findOffset(elements: readonly HtmlElement[]): number {
  const charset = elements.find((element) => element.tagName === 'meta' && readAttribute(element, 'charset') !== null);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const offset = charset?.sourceCodeLocation?.endOffset ?? head?.sourceCodeLocation?.startTag?.endOffset;
  if (offset === undefined) throw new Error('A page without <head> cannot carry a policy.');
  return offset;
}

const listStopped = (element: HtmlElement): string[] =>
  element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `${name} on <${element.tagName}>`);
