import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildIfStale, fingerprintOf, isStale } from './build.mjs';

let project = '';

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'build-'));
  for (const file of [
    'src/a.ts',
    'package.json',
    'out/main/index.js',
    'out/main/launcher.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
  ]) {
    await mkdir(join(project, file, '..'), { recursive: true });
    await writeFile(join(project, file), '');
  }
  await writeFile(join(project, 'out', 'built-from'), fingerprintOf(project));
});

afterEach(() => rm(project, { recursive: true }));

const stale = (): boolean => isStale(project, fingerprintOf(project));

it('what was built from these sources is not built again', () => {
  expect(stale()).toBe(false);
});

it.each([
  ['a changed source', () => writeFile(join(project, 'src', 'a.ts'), 'export {}')],
  ['a new source', () => writeFile(join(project, 'src', 'b.ts'), '')],
  ['a removed source', () => rm(join(project, 'src', 'a.ts'))],
  ['an older copy put back', () => utimes(join(project, 'src', 'a.ts'), new Date(0), new Date(0))],
  ['changed packages', () => writeFile(join(project, 'package-lock.json'), '{}')],
  ['a missing result', () => rm(join(project, 'out', 'preload', 'index.cjs'))],
  ['a build that was broken off', () => rm(join(project, 'out', 'built-from'))],
])('%s makes it stale', async (_what, change) => {
  await change();
  expect(stale()).toBe(true);
});

it('a changed test does not', async () => {
  await writeFile(join(project, 'src', 'a.test.ts'), '');
  expect(stale()).toBe(false);
});

it('without packages it says what to run', async () => {
  expect(await buildIfStale(project, { say: () => undefined })).toMatchObject({
    ok: false,
    why: expect.stringContaining('npm ci'),
  });
});
