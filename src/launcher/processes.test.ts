import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
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
  const processes = new Processes();
  const grandchild = 'setInterval(() => {}, 1000)';
  const child = `
    process.on('SIGTERM', () => {});
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'ignore' });
    console.error('grandchild ' + child.pid);
    setInterval(() => {}, 1000);
  `;
  const started = processes.start(...node(child));
  await delay(1000);
  await processes.stopAll();
  const { code, errors } = await started.ended;
  expect(code).not.toBe(0);
  const pid = Number(/grandchild (\d+)/.exec(errors)?.[1]);
  await delay(200);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
