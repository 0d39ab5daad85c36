import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executableIn, findRuntime, getRuntime, reasonIn, watch } from './electron-runtime.ts';
import { Processes } from './processes.ts';

let project = '';
let packageFolder = '';

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'runtime-'));
  packageFolder = join(project, 'node_modules', 'electron');
  await put('package.json', '{ "version": "45.4.1" }');
});
afterEach(() => rm(project, { recursive: true }));

async function put(name: string, content: string): Promise<void> {
  const path = join(packageFolder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const find = (env = {}): string | undefined => findRuntime(packageFolder, 'linux', env);

/** `getRuntime` with an installer that is this script. */
async function fetchWith(installer: string): Promise<{ result: unknown; lines: readonly string[] }> {
  await put('install.js', installer);
  const lines: string[] = [];
  const result = await getRuntime({
    projectFolder: project,
    platform: 'linux',
    env: { PATH: process.env.PATH },
    homeFolder: project,
    isRootOnLinux: false,
    processes: new Processes(),
    say: (line) => lines.push(line),
    complain: (line) => lines.push(line),
  });
  return { result, lines };
}

describe('a runtime that is there', () => {
  it('counts when its installer has finished', async () => {
    await put('dist/electron', '');
    await put('dist/version', '45.4.1');
    expect(find()).toBeUndefined();
    await put('path.txt', 'electron');
    expect(find()).toBe(join(packageFolder, 'dist', 'electron'));
  });

  it('does not count when it is of another version', async () => {
    await put('dist/electron', '');
    await put('dist/version', '44.0.0');
    await put('path.txt', 'electron');
    expect(find()).toBeUndefined();
  });

  it('is taken from the folder that the override names, and from nowhere else then', async () => {
    await put('elsewhere/electron', '');
    const folder = join(packageFolder, 'elsewhere');
    expect(find({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron'));
    expect(find({ ELECTRON_OVERRIDE_DIST_PATH: project })).toBeUndefined();
  });

  it('has its executable where each system wants it', () => {
    expect(executableIn('win32')).toBe('electron.exe');
    expect(executableIn('darwin')).toContain('Electron.app/');
  });
});

describe('fetching a runtime', () => {
  it('runs the installer and finds what it left', async () => {
    const { result, lines } = await fetchWith(`
      const fs = require('node:fs');
      fs.mkdirSync(__dirname + '/dist');
      fs.writeFileSync(__dirname + '/dist/electron', '');
      fs.writeFileSync(__dirname + '/dist/version', '45.4.1');
      fs.writeFileSync(__dirname + '/path.txt', 'electron');
    `);
    expect(result).toEqual({ kind: 'there', executable: join(packageFolder, 'dist', 'electron') });
    expect(lines).toEqual([expect.stringContaining('Fetching')]);
  });

  it('says why an installer failed', async () => {
    const { result } = await fetchWith('console.error("TypeError: fetch failed"); process.exitCode = 1');
    expect(result).toEqual({ kind: 'missing', why: expect.stringContaining('no connection') });
  });

  it('a download that gets no byte has failed, and its process is gone', async () => {
    const download = new Processes().start(
      process.execPath,
      ['-e', 'setInterval(() => {}, 1000)'],
      process.env,
    );
    expect(await watch(download, () => 7, 400)).toContain('no data');
    expect((await download.ended).lasted).toBeLessThan(5000);
  });

  it('a slow download that still gets bytes goes on', async () => {
    let bytes = 0;
    const download = new Processes().start(
      process.execPath,
      ['-e', 'setTimeout(() => {}, 1200)'],
      process.env,
    );
    expect(await watch(download, () => (bytes += 1), 400)).toBeUndefined();
  });
});

it.each([
  ['Error: getaddrinfo ENOTFOUND somewhere.example', 'no connection'],
  ['HTTPError: Response code 407 (Proxy Authentication Required) for somewhere', 'status 407'],
  ['Error: ENOSPC: no space left on device', 'disk is full'],
  ['Error: EACCES: permission denied, mkdir', 'can’t be written to'],
  ['anything else', 'failed'],
])('says in plain words: %s', (trace, words) => {
  expect(reasonIn(trace)).toContain(words);
  expect(reasonIn(trace)).not.toContain('somewhere');
});
