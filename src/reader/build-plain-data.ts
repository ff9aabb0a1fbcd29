import { isAlias, isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import type { IssueCode } from '../dossier/issues.ts';

/** Something YAML allows and the content does not. */
interface Problem {
  readonly code: IssueCode;
  /** Offset in the YAML source. */
  readonly offset: number;
  readonly params: Readonly<Record<string, string>>;
  readonly excerpt: string;
}

/**
 * The fields of a document as plain data: trimmed strings, `null` when empty, arrays, objects. `data` is `null`, with
 * a problem to report, when the document is not a map of fields; of two fields of one name, the first is kept.
 */
export function buildPlainData({ contents }: Document): { data: Readonly<Record<string, unknown>> | null; problems: Problem[] } {
  const problems: Problem[] = [];
  if (isMap(contents)) return { data: convertMap(contents, problems), problems };
  const isEmpty = contents === null || (isScalar(contents) && convertScalar(contents.value, contents.type) === null);
  return isEmpty ? { data: {}, problems } : { data: null, problems: [{ code: 'broken-yaml', offset: offsetOf(contents), params: NOT_FIELDS, excerpt: '' }] };
}

function convert(node: unknown, problems: Problem[]): unknown {
  if (isScalar(node)) return convertScalar(node.value, node.type);
  if (isSeq(node)) return node.items.map((item) => convert(item, problems));
  if (isMap(node)) return convertMap(node, problems);
  if (isAlias(node)) problems.push({ code: 'broken-yaml', offset: offsetOf(node), params: ALIAS, excerpt: `*${node.source}` });
  return null;
}

function convertMap(map: YAMLMap, problems: Problem[]): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (fields.has(name)) problems.push({ code: 'duplicate-key', offset: offsetOf(key), params: { key: name }, excerpt: name });
    else fields.set(name, convert(value, problems));
  }
  return Object.fromEntries(fields);
}

/** An unquoted nothing, `null` or `~` is an empty field; in quotes they are words. */
function convertScalar(value: unknown, style: string | undefined): string | null {
  const text = String(value ?? '').trim();
  return style === 'PLAIN' && ['', '~', 'null'].includes(text) ? null : text;
}

const offsetOf = (node: unknown): number => (isScalar(node) || isAlias(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0);

const NOT_FIELDS = {
  reason: 'il ne contient pas de champs',
  advice: 'Écrivez un champ par ligne, sous la forme « champ: valeur ».',
};

const ALIAS = {
  reason: 'une valeur commence par un astérisque, qui renvoie à une autre',
  advice: 'Écrivez la valeur en toutes lettres, ou mettez-la entre guillemets droits.',
};
