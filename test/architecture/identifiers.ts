import { isNode, parse, walk, type SourceFile, type SyntaxNode } from './source-scan.ts';

/** The names a file uses freely: not as a property's name, and not ones that it declares or imports itself. */
export function freeNames(file: SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(parse(file), (node, parent, property) => {
    if (node.type === 'ObjectPattern') for (const name of namesInPattern(node)) declared.add(name);
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return;
    const name = String(node['name']);
    if (parent === undefined || isPropertyName(parent, property)) return;
    (isDeclaration(parent, property) ? declared : used).add(name);
  });
  return new Set([...used].filter((name) => !declared.has(name)));
}

const isPropertyName = (parent: SyntaxNode, property: string): boolean =>
  (property === 'property' && parent.type === 'MemberExpression' && parent['computed'] === false) ||
  (property === 'right' && parent.type === 'TSQualifiedName') ||
  (property === 'key' && parent['computed'] !== true && parent['shorthand'] !== true) ||
  (property === 'property' && parent.type === 'JSXMemberExpression') ||
  (property === 'name' && parent.type === 'JSXAttribute');

const isDeclaration = (parent: SyntaxNode, property: string): boolean =>
  property === 'params' || property === 'local' || (property === 'id' && parent.type !== 'TSTypeParameter');

/** The names that `{ a, b: c = 1 }` on the left side of an assignment brings in. */
function namesInPattern(pattern: SyntaxNode): readonly string[] {
  const properties = Array.isArray(pattern['properties']) ? pattern['properties'].filter(isNode) : [];
  return properties
    .map((property) => property['value'])
    .map((value) => (isNode(value) && value.type === 'AssignmentPattern' ? value['left'] : value))
    .flatMap((value) => (isNode(value) && value.type === 'Identifier' ? [String(value['name'])] : []));
}
