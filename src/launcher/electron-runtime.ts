import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, Host } from './host.ts';
import type { Started } from './processes.ts';

/** A download that gets no byte for this long has failed. Milliseconds. */
export const stalledAfter = 15_000;

export type RuntimeResult =
  | { readonly kind: 'there'; readonly executable: string }
  | { readonly kind: 'missing'; readonly why: string };

/** The runtime's executable inside its folder. */
export function executableIn(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * The runtime's executable, if it is there: in the folder of `ELECTRON_OVERRIDE_DIST_PATH`, or in the electron
 * package's own. The package's own counts only when its installer has finished with the version of the package: one
 * that was broken off leaves an executable without the rest.
 */
export function findRuntime(
  packageFolder: string,
  platform: NodeJS.Platform,
  env: Environment,
): string | undefined {
  const name = executableIn(platform);
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  if (override !== '') return existsSync(join(override, name)) ? join(override, name) : undefined;
  const finished = textOf(join(packageFolder, 'path.txt')) === name;
  const version = /"version":\s*"([^"]+)"/.exec(textOf(join(packageFolder, 'package.json')))?.[1];
  const hasVersion =
    textOf(join(packageFolder, 'dist', 'version'))
      .trim()
      .replace(/^v/, '') === version;
  const executable = join(packageFolder, 'dist', name);
  return finished && hasVersion && existsSync(executable) ? executable : undefined;
}

/** The runtime that is there, else one fetched with the electron package's own installer. */
export async function getRuntime(host: Host): Promise<RuntimeResult> {
  const packageFolder = join(host.projectFolder, 'node_modules', 'electron');
  const there = findRuntime(packageFolder, host.platform, host.env);
  if (there !== undefined) return { kind: 'there', executable: there };
  if ((host.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '') !== '')
    return { kind: 'missing', why: 'ELECTRON_OVERRIDE_DIST_PATH names a folder without a runtime' };
  const installer = join(packageFolder, 'install.js');
  if (!existsSync(installer)) return { kind: 'missing', why: 'the electron package is not installed' };

  host.say('Fetching the desktop runtime, once (about 120 MB)…');
  // The installer downloads into the temporary folder. With one of our own, the bytes that have come can be counted.
  const temporary = join(packageFolder, 'download');
  const why = await clear(temporary).catch(() => 'its folder can’t be written to');
  if (why !== undefined) return { kind: 'missing', why };
  const usesProxy = Object.keys(host.env).some((name) => /^https?_proxy$/i.test(name));
  const download = host.processes.start(process.execPath, [installer], {
    ...host.env,
    TMPDIR: temporary,
    TMP: temporary,
    TEMP: temporary,
    ELECTRON_GET_NO_PROGRESS: '1',
    ...(usesProxy ? { ELECTRON_GET_USE_PROXY: '1' } : {}),
  });
  const failure = await watch(download, () => bytesIn(temporary) + bytesIn(join(packageFolder, 'dist')));
  await rm(temporary, { recursive: true, force: true });
  const executable = findRuntime(packageFolder, host.platform, host.env);
  if (executable !== undefined) return { kind: 'there', executable };
  return { kind: 'missing', why: failure ?? 'its installer left no runtime' };
}

async function clear(folder: string): Promise<undefined> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/**
 * Waits for a download; resolves with why it failed, or undefined.
 * @param progress the bytes that have come so far
 * @param patience milliseconds without a byte after which it is ended
 */
export async function watch(
  download: Started,
  progress: () => number,
  patience = stalledAfter,
): Promise<string | undefined> {
  let seen = progress();
  let lastByte = Date.now();
  let stalled = false;
  const timer = setInterval(
    () => {
      const now = progress();
      if (now !== seen) {
        seen = now;
        lastByte = Date.now();
      } else if (Date.now() - lastByte >= patience) {
        stalled = true;
        download.kill();
      }
    },
    Math.min(500, patience / 4),
  );
  const { code, errors } = await download.ended;
  clearInterval(timer);
  if (stalled) return `its download got no data for ${Math.round(patience / 1000)} seconds`;
  return code === 0 ? undefined : reasonIn(errors);
}

/** The installer's trace in words, without addresses. */
export function reasonIn(trace: string): string {
  const status = /Response code (\d+)/.exec(trace)?.[1];
  if (status !== undefined) return `its download was refused (status ${status})`;
  if (/ENOSPC/.test(trace)) return 'the disk is full';
  if (/EACCES|EPERM|EROFS/.test(trace)) return 'its folder can’t be written to';
  if (/checksum|Generated.*mismatch/i.test(trace)) return 'what was downloaded is damaged';
  if (/fetch failed|terminated|ENOTFOUND|EAI_AGAIN|ECONN|ENETUNREACH|EHOSTUNREACH/.test(trace))
    return 'its runtime can’t be downloaded (no connection)';
  return 'the download of its runtime failed';
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
      const stats = statSync(join(folder, name), { throwIfNoEntry: false });
      return sum + (stats?.isFile() === true ? stats.size : 0);
    }, 0);
  } catch {
    // It is not there yet, or a folder in it has just gone.
    return 0;
  }
}
