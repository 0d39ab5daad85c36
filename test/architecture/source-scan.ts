import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

export const projectFolder = resolve(import.meta.dirname, '..', '..');

/** A file of the sources, its path from the project with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const isSource = (name: string): boolean => /\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(name);
/** A test, or what only tests import: a fixture lies beside the tests of its layer. */
export const isTest = (path: string): boolean => /\.(?:test|fixture)\.tsx?$/.test(path);

/** Every source file below a folder of the project. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => isSource(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(projectFolder, path), 'utf8') }));
}

/** A node of the syntax tree, as far as it is looked at here. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** @throws on a file that can't be parsed: one that is not read must not pass. */
export function parse({ path, text }: SourceFile): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can’t be parsed: ${errors[0]?.message}`);
  // A parser's tree is data, but its type lists each kind of node.
  return program as unknown as SyntaxNode;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Visits every node with the one that holds it and the property in which it is held. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, property: string) => void,
): void {
  const go = (current: SyntaxNode, parent: SyntaxNode | undefined, property: string): void => {
    visit(current, parent, property);
    for (const [name, value] of Object.entries(current)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) go(child, current, name);
    }
  };
  go(node, undefined, '');
}

/** What a file imports: every specifier, types included. Null stands for one that is made at run time. */
export function importsOf(file: SourceFile): readonly (string | null)[] {
  const found: (string | null)[] = [];
  const add = (specifier: unknown): void => {
    found.push(isNode(specifier) && typeof specifier['value'] === 'string' ? specifier['value'] : null);
  };
  walk(parse(file), (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        add(node['source']);
        break;
      case 'ExportNamedDeclaration':
        if (node['source'] !== null) add(node['source']);
        break;
      case 'TSExternalModuleReference':
        add(node['expression']);
        break;
      case 'CallExpression':
        if (isCallOf(node, 'require')) add(argumentsOf(node)[0]);
        // Vite's own way to import by pattern can't be read here.
        else if (isImportMetaGlob(node)) found.push(null);
        break;
      case 'NewExpression':
        if (isCallOf(node, 'URL') && isImportMeta(argumentsOf(node)[1])) add(argumentsOf(node)[0]);
        break;
      default:
    }
  });
  return found;
}

const argumentsOf = (node: SyntaxNode): readonly unknown[] =>
  Array.isArray(node['arguments']) ? node['arguments'] : [];

const isCallOf = ({ callee }: SyntaxNode, name: string): boolean =>
  isNode(callee) && callee.type === 'Identifier' && callee['name'] === name;

/** `import.meta` or a property of it. */
function isImportMeta(value: unknown): boolean {
  if (!isNode(value)) return false;
  return (
    value.type === 'MetaProperty' || (value.type === 'MemberExpression' && isImportMeta(value['object']))
  );
}

const isImportMetaGlob = ({ callee }: SyntaxNode): boolean =>
  isNode(callee) &&
  callee.type === 'MemberExpression' &&
  isNode(callee['property']) &&
  String(callee['property']['name']).startsWith('glob') &&
  isImportMeta(callee['object']);

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'nowhere'; readonly why: string };

/** Where an import leads: a file of the project or a package. */
export function resolveImport(
  from: string,
  specifier: string,
  aliases: Readonly<Record<string, string>>,
): Target {
  const [path] = specifier.split('?');
  if (path === undefined || path === '') return { kind: 'nowhere', why: 'is empty' };
  if (path.startsWith('.')) return toFile(posix.join(posix.dirname(from), path));
  if (path.startsWith('#')) {
    const alias = Object.keys(aliases).find((key) => key.endsWith('/*') && path.startsWith(key.slice(0, -1)));
    const folder = alias === undefined ? undefined : aliases[alias];
    if (alias === undefined || folder === undefined)
      return { kind: 'nowhere', why: 'is no alias of package.json' };
    return toFile(posix.join(folder.slice(0, -1), path.slice(alias.length - 1)));
  }
  if (path.startsWith('/')) return { kind: 'nowhere', why: 'is an absolute path' };
  if (path.startsWith('node:')) return { kind: 'package', name: path };
  return {
    kind: 'package',
    name: path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/'),
  };
}

const toFile = (path: string): Target =>
  existsSync(join(projectFolder, path)) ? { kind: 'file', path } : { kind: 'nowhere', why: 'is not there' };

export const projectPath = (path: string): string => relative(projectFolder, path).replaceAll('\\', '/');
