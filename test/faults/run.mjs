// `npm run test:faults`, with `-- --quick` for the part that `npm test` runs and `-- --only <words of a title>` for one
// fault; see run-faults.ts. Plain JavaScript: Vite loads the TypeScript.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const project = resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, engine: { type: 'string' } },
});
const { module } = await runnerImport(join(project, 'test', 'faults', 'run-faults.ts'), {
  configFile: false,
  root: project,
  logLevel: 'error',
});
process.exit(await module.runFaults(project, values));
