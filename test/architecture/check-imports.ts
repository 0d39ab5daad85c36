import { layers, mayImportWhatWasBuilt, ruleOf, testPackages, type Layer } from './import-rules.ts';
import { importsOf, isTest, resolveImport, type SourceFile } from './source-scan.ts';

/** The layer of a path under the project: the one with the longest matching path. */
export function layerOf(path: string): Layer | undefined {
  return layers
    .filter((layer) => path === ruleOf(layer).path || path.startsWith(`${ruleOf(layer).path}/`))
    .toSorted((a, b) => ruleOf(b).path.length - ruleOf(a).path.length)[0];
}

/** The feature that a path belongs to, e.g. `grow`. */
const featureOf = (path: string): string | undefined =>
  /^src\/renderer\/src\/features\/([^/]+)/.exec(path)?.[1];

/** What is wrong with a file's imports, in sentences. */
export function violationsIn(file: SourceFile, aliases: Readonly<Record<string, string>>): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [`${file.path} belongs to no layer`];
  const wrong: string[] = [];
  for (const specifier of importsOf(file)) {
    if (specifier === null && file.path === mayImportWhatWasBuilt) continue;
    const why = specifier === null ? 'is made at run time' : whyNot(file.path, layer, specifier, aliases);
    if (why !== undefined) wrong.push(`${file.path}: ${specifier ?? 'an import'} ${why}`);
  }
  return wrong;
}

function whyNot(
  from: string,
  layer: Layer,
  specifier: string,
  aliases: Readonly<Record<string, string>>,
): string | undefined {
  const target = resolveImport(from, specifier, aliases);
  if (target.kind === 'nowhere') return target.why;
  if (target.kind === 'package') {
    const allowed = [...ruleOf(layer).packages, ...(isTest(from) ? testPackages : [])];
    return allowed.some((pattern) => matches(pattern, target.name))
      ? undefined
      : `is a package that ${layer} may not use`;
  }
  if (isTest(from)) return undefined;
  if (isTest(target.path) || target.path.startsWith('test/')) return 'is for tests only';
  const other = layerOf(target.path);
  if (other === undefined) return 'belongs to no layer';
  if (other === layer)
    return featureOf(from) === featureOf(target.path) ? undefined : 'is part of another feature';
  return ruleOf(layer).layers.includes(other) ? undefined : `is in ${other}, which ${layer} may not import`;
}

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
