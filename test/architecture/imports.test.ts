import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { layerOf, violationsIn } from './check-imports.ts';
import { layers, ruleOf } from './import-rules.ts';
import { isTest, readSources } from './source-scan.ts';

const aliases = packageJson.imports;
const sources = readSources('src');

it('every import follows the rule table', () => {
  expect(sources.flatMap((file) => violationsIn(file, aliases))).toEqual([]);
});

it.each(layers)('the scan has seen the sources of %s', (layer) => {
  const seen = sources.filter((file) => !isTest(file.path) && layerOf(file.path) === layer);
  expect(seen.length).toBeGreaterThanOrEqual(ruleOf(layer).atLeast);
});

it('the table names only layers that there are', () => {
  for (const layer of layers) expect(layers).toEqual(expect.arrayContaining([...ruleOf(layer).layers]));
});

describe('the fence', () => {
  const check = (path: string, text: string): readonly string[] => violationsIn({ path, text }, aliases);
  const feature = 'src/renderer/src/features/stand/Made.tsx';

  it.each([
    ['the domain importing storage', 'src/domain/core/made.ts', "import '#storage/open-workbook.ts'"],
    ['a type counts', 'src/domain/core/made.ts', "import type { A } from '../../storage/open-workbook.ts'"],
    [
      'so does one named in place',
      'src/domain/core/made.ts',
      "type A = import('#storage/open-workbook.ts').OpenWorkbook",
    ],
    ['and a late one', 'src/domain/core/made.ts', "const a = await import('#storage/open-workbook.ts')"],
    ['and one passed on', 'src/domain/core/made.ts', "export * from '#storage/open-workbook.ts'"],
    ['a package the layer may not use', 'src/domain/core/made.ts', "import { Dexie } from 'dexie'"],
    ['a part of such a package', 'src/storage/made.ts', "import { x } from 'react/jsx-runtime'"],
    ['Node in the renderer', feature, "import { join } from 'node:path'"],
    ['Electron outside the desktop', 'src/launcher/made.ts', "import { app } from 'electron'"],
    ['another feature', feature, "import { a } from '../workbooks/Welcome.tsx'"],
    ['another feature by its alias', feature, "import { a } from '#features/workbooks/Welcome.tsx'"],
    ['the ui importing storage', 'src/renderer/src/ui/Made.tsx', "import '#storage/open-workbook.ts'"],
    ['a feature importing the app', feature, "import { a } from '#app/App.tsx'"],
    ['the launcher importing the desktop', 'src/launcher/made.ts', "import { a } from '#main/menu.ts'"],
    ['main importing the domain', 'src/main/made.ts', "import { a } from '#domain/core/day.ts'"],
    ['a source importing a test', 'src/domain/core/made.ts', "import { a } from '#test/helpers/chromium.ts'"],
    ['a file outside the sources', 'src/domain/core/made.ts', "import a from '../../../package.json'"],
    ['a file that is not there', 'src/domain/core/made.ts', "import { a } from './nothing.ts'"],
    ['an unknown alias', 'src/domain/core/made.ts', "import { a } from '#nothing/a.ts'"],
    ['an address made at run time', feature, 'const a = await import(`./${name}.ts`)'],
    ['a pattern', feature, "const a = import.meta.glob('../*/*.tsx')"],
    ['a file of no layer', 'src/other/made.ts', 'export const a = 1'],
  ])('stops %s', (_what, path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it.each([
    ['itself', 'src/domain/core/made.ts', "import { asDay } from './day.ts'"],
    ['what is below it', 'src/storage/made.ts', "import { asDay } from '#domain/core/day.ts'"],
    ['its own feature', feature, "import { a } from './StandScreen.tsx'"],
    ['how both hosts serve', 'src/launcher/made.ts', "import { respondTo } from '#main/serving/respond.ts'"],
    [
      'words that only look like an import',
      feature,
      "export const a = <p>import x from 'dexie'</p>; // import 'node:fs'",
    ],
    [
      'anything, in a test',
      'src/domain/core/made.test.ts',
      "import { a } from '#storage/open-workbook.ts'; import 'vitest'",
    ],
  ])('lets pass %s', (_what, path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('does not pass a file that it can’t read', () => {
    expect(() => check('src/domain/core/made.ts', 'import { from')).toThrow('can’t be parsed');
  });
});
