import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Environment } from './host.ts';

export interface Ended {
  /** Exit code; null when a signal ended it or it could not be started. */
  readonly code: number | null;
  /** The last 4000 characters of its error stream, or why it could not be started. */
  readonly errors: string;
  /** Milliseconds. */
  readonly lasted: number;
}

export interface Started {
  readonly ended: Promise<Ended>;
  /** Ends it and what it started, at once. */
  kill(): void;
}

/** How long a program may take to end by itself when it is asked to. Milliseconds. */
const politeness = 3_000;

/** Everything that was started, so that Ctrl+C leaves nothing behind. */
export class Processes {
  readonly #running = new Map<ChildProcess, Promise<Ended>>();

  start(command: string, args: readonly string[], env: Environment): Started {
    const begun = Date.now();
    // A group of its own (not on Windows, where that means a console), so that all of a browser can be ended.
    const child = spawn(command, args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString('utf8')).slice(-4000);
    });
    const ended = new Promise<Ended>((resolve) => {
      const finish = (code: number | null): void => {
        this.#running.delete(child);
        // A process that outlives the child may still hold the stream.
        child.stderr.destroy();
        resolve({ code, errors, lasted: Date.now() - begun });
      };
      child.on('error', (error) => {
        errors += error.message;
        finish(null);
      });
      // The stream may still have something to say when the process is gone; `close` waits for that, but also for
      // everything else that inherited the stream.
      child.on('exit', (code) => void delay(200).then(() => finish(code)));
      child.on('close', finish);
    });
    this.#running.set(child, ended);
    return { ended, kill: () => signal(child, 'SIGKILL') };
  }

  /** Asks everything to end, and ends by force what has not after three seconds. */
  async stopAll(): Promise<void> {
    const all = [...this.#running];
    for (const [child] of all) signal(child, 'SIGTERM');
    await Promise.race([Promise.all(all.map(([, ended]) => ended)), delay(politeness)]);
    for (const [child] of all) signal(child, 'SIGKILL');
  }
}

function signal({ pid }: ChildProcess, how: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', ...(how === 'SIGKILL' ? ['/f'] : [])]);
    return;
  }
  try {
    process.kill(-pid, how);
  } catch {
    // The whole group has ended by itself.
  }
}

/** Ctrl+C, a closed terminal and a plain `kill` stop everything first. A second Ctrl+C does not wait. */
export function stopOnSignals(processes: Processes): void {
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    let asked = false;
    process.on(name, () => {
      if (asked) process.exit(code);
      asked = true;
      void processes.stopAll().finally(() => process.exit(code));
    });
  }
}
