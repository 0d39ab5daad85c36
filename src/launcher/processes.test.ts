import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Processes } from './processes.ts';

const node = (script: string): readonly [string, readonly string[], NodeJS.ProcessEnv] => [
  process.execPath,
  ['-e', script],
  process.env,
];

it('tells how a program ended and what it complained about', async () => {
  const ended = await new Processes().start(...node('console.error("no disk"); process.exitCode = 3')).ended;
  expect(ended.code).toBe(3);
  expect(ended.errors).toContain('no disk');
});

it('a program that does not exist ends with a reason instead of throwing', async () => {
  const ended = await new Processes().start('/no/such/program', [], process.env).ended;
  expect(ended.code).toBeNull();
  expect(ended.errors).toContain('ENOENT');
});

it('stopping ends a program that ignores being asked, and what it started', { timeout: 15_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'processes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const told = join(folder, 'grandchild');
  const processes = new Processes();
  const grandchild = 'setInterval(() => {}, 1000)';
  const child = `
    process.on('SIGTERM', () => {});
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'ignore' });
    require('node:fs').writeFileSync(${JSON.stringify(told)}, String(child.pid));
    setInterval(() => {}, 1000);
  `;
  const started = processes.start(...node(child));
  // From then on it ignores being asked.
  const grandchildId = () => readFile(told, 'utf8').then(Number, () => 0);
  await expect.poll(grandchildId, { timeout: 10_000 }).toBeGreaterThan(0);
  const pid = await grandchildId();
  await processes.stopAll();
  expect((await started.ended).code).not.toBe(0);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
