import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from './source-scan.ts';

it('every file of commands is in the test that does everything in any order', () => {
  const folder = join(projectFolder, 'src', 'storage', 'commands');
  const files = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));
  expect(files.length).toBeGreaterThan(5);
  const fixtures = readdirSync(folder).filter((name) => /^any-[a-z-]+\.fixture\.ts$/.test(name));
  const text = fixtures.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  expect(files.filter((name) => !text.includes(`from './${name}'`))).toEqual([]);
});
