// Builds the workbook when its sources are newer than what is in `out/`. Plain JavaScript, since nothing is built yet
// when it runs: `npm start` and `npm test` call it, `npm run build` runs it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const sources = ['src', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts'];
const results = ['main/index.js', 'main/launcher.js', 'preload/index.cjs', 'renderer/index.html'];

/** @param {string} project */
const stampOf = (project) => join(project, 'out', 'built-from');

/**
 * A hash over name, size and time of change of every file that goes into the build. Names are part of it, so a
 * removed file counts; times are compared for equality, so an older copy put back counts too.
 * @param {string} project @returns {string}
 */
export function fingerprintOf(project) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const add = (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) for (const name of readdirSync(path).toSorted()) add(join(path, name));
    else if (stats !== undefined && !/\.(?:test|fixture)\.tsx?$/.test(path))
      hash.update(`${relative(project, path)}\0${stats.size}\0${stats.mtimeMs}\n`);
  };
  for (const source of sources) add(join(project, source));
  return hash.digest('hex');
}

/**
 * Whether what is in `out/` was built from other sources than these, or is incomplete.
 * @param {string} project @param {string} fingerprint @returns {boolean}
 */
export function isStale(project, fingerprint) {
  if (!results.every((result) => existsSync(join(project, 'out', result)))) return true;
  return !existsSync(stampOf(project)) || readFileSync(stampOf(project), 'utf8') !== fingerprint;
}

/**
 * Builds if need be; quiet unless the build fails. Ctrl+C ends the build too.
 * @param {string} project the folder of package.json
 * @param {{ always?: boolean, say: (line: string) => void }} options
 * @returns {Promise<{ ok: true } | { ok: false, why: string }>}
 */
export async function buildIfStale(project, { always = false, say }) {
  const builder = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  if (!existsSync(builder)) return { ok: false, why: 'The packages are missing. Run: npm ci' };
  // Taken before the build, so that a file saved during it makes the next start build again.
  const fingerprint = fingerprintOf(project);
  if (!always && !isStale(project, fingerprint)) return { ok: true };
  const started = Date.now();
  say('Building the workbook…');
  rmSync(stampOf(project), { force: true });
  const { code, output } = await run(project, builder);
  if (code !== 0) return { ok: false, why: `${output}\nThe build failed.` };
  mkdirSync(join(project, 'out'), { recursive: true });
  writeFileSync(stampOf(project), fingerprint);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return { ok: true };
}

/**
 * @param {string} project @param {string} builder
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(project, builder) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [builder, 'build'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const stop = () => {
      child.kill();
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done({ code, output });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = await buildIfStale(resolve(import.meta.dirname, '..', '..'), {
    always: true,
    say: console.log,
  });
  if (!built.ok) {
    console.error(built.why);
    process.exitCode = 1;
  }
}
