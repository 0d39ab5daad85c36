// `npm start`: builds what is stale, then hands over to the launcher that was built from `launcher.ts`.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The workbook needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const project = resolve(import.meta.dirname, '..', '..');
const built = await buildIfStale(project, { say: console.log });
if (!built.ok) {
  console.error(built.why);
  process.exit(1);
}
const { launch } = await import(pathToFileURL(join(project, 'out', 'main', 'launcher.js')).href);
process.exit(await launch(project, process.argv.slice(2)));
