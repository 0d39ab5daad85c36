// `npm run test:speed`, with `-- --only <words of a title>` for one measurement; see run-speed.ts. Plain JavaScript:
// Vite loads the TypeScript.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { buildIfStale } from '../../src/launcher/build.mjs';

const project = resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const built = await buildIfStale(project, { say: console.log });
if (!built.ok) {
  console.error(built.why);
  process.exit(1);
}
const { module } = await runnerImport(join(project, 'test', 'speed', 'run-speed.ts'), {
  configFile: false,
  root: project,
  logLevel: 'error',
});
process.exit(await module.runSpeed(project, values));
