import { spawn } from 'node:child_process';

/** Runs one of the packages' programs in Node, its output straight to the terminal. Resolves with its exit code. */
export function runNode(
  project: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return run(project, process.execPath, [program, ...args], env);
}

/** Resolves with the exit code; 1 when it could not be started or was ended by a signal. */
export function run(
  project: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: project, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
