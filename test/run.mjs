// `npm test`. Runs everything that is checked here, in turn; see test/command/run-all.ts. Plain JavaScript, so that it
// starts on the oldest Node.js that the workbook supports; Vite loads the TypeScript.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
if (!existsSync(join(project, 'node_modules', 'vite', 'package.json'))) {
  console.error('The packages are missing. Run: npm ci');
  process.exit(1);
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(project, 'test', 'command', 'run-all.ts'), {
  configFile: false,
  root: project,
  logLevel: 'error',
});
process.exit(await module.runAll(project));
