import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One import of a source file. */
export interface Import {
  /** The path from the root of the project, such as `src/dossier/model.ts`, or the name of a package or a virtual module. */
  readonly target: string;
  /** Whether it is erased when the file runs. */
  readonly isType: boolean;
}

/** A file of `src/`. */
export interface SourceFile {
  /** The path from the root of the project. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names declared with `export`. */
  readonly exports: readonly string[];
  /** Whether it hands on what another file exports. */
  readonly reexports: boolean;
  /** What it takes from the outside world without importing it: `process`, `new Date()`… */
  readonly impurities: readonly string[];
}

/** Reads the code of `src/`: TypeScript, and the scripts of Astro components. */
export function readSourceFiles(): SourceFile[] {
  return listFiles('src')
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, ...parseModule(path, path.endsWith('.astro') ? scriptsOf(text) : text) };
    });
}

/** Every file under a folder, as paths from the root of the project. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
}

/** The code of an Astro component: its fenced script, then its `<script>` elements. */
function scriptsOf(text: string): string {
  const [, fenced = ''] = /^\s*---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return [fenced, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)].join('\n');
}

function parseModule(path: string, code: string): Pick<SourceFile, 'imports' | 'exports' | 'reexports' | 'impurities'> {
  const imports: Import[] = [];
  const exports: string[] = [];
  const impurities: string[] = [];
  let reexports = false;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imports.push({ target: resolveTarget(path, textOf(node.moduleSpecifier)), isType: isTypeImport(node) });
    else if (ts.isExportDeclaration(node)) reexports ||= node.moduleSpecifier !== undefined;
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
      imports.push({ target: resolveTarget(path, textOf(node.arguments[0])), isType: false });
    } else if (isExported(node)) exports.push(...namesOf(node));
    if (isImpure(node)) impurities.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return { imports, exports, reexports, impurities };
}

const OUTSIDE = ['process', 'console', 'fetch', 'window', 'document', 'localStorage', 'globalThis', 'require'];

/** A clock, chance, or a global of the machine. */
function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return ['Date.now', 'Math.random', 'Date', 'fetch', 'require'].includes(node.expression.getText());
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && OUTSIDE.includes(node.expression.text);
}

const textOf = (node: ts.Node): string => (ts.isStringLiteral(node) ? node.text : '');

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly);
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

function namesOf(node: ts.Node): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

/** Paths lead to files of the project; the rest are packages (`@scope/name`, `name`) or `node:` and `astro:` modules. */
function resolveTarget(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.normalize(relative(ROOT, resolve(ROOT, dirname(from), specifier)).split('\\').join('/'));
  if (/^(?:node|astro|virtual):/.test(specifier)) return specifier;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
