import { getRuntime } from './electron-runtime.ts';
import { hasDisplay, type Host } from './host.ts';
import type { Ended } from './processes.ts';

/** A desktop app that ends with an error this soon after its start could not start. Milliseconds. */
const startGrace = 8_000;

/** The exit code of the desktop app, or undefined when it can't run here; a line has said why. */
export async function openDesktop(host: Host): Promise<number | undefined> {
  const why = await runDesktop(host);
  if (typeof why === 'number') return why;
  host.say(`The desktop app can’t run: ${why}.`);
  host.say('Opening the browser edition instead. It keeps workbooks of its own.');
  return undefined;
}

async function runDesktop(host: Host): Promise<number | string> {
  if (!hasDisplay(host)) return 'there is no display';
  const runtime = await getRuntime(host);
  if (runtime.kind === 'missing') return runtime.why;
  if (host.isRootOnLinux) host.say('Started as root: the windows run without Chromium’s sandbox.');
  const ended = await host.processes.start(
    runtime.executable,
    [...(host.isRootOnLinux ? ['--no-sandbox'] : []), host.projectFolder],
    // Set in the terminals of some editors; it would turn the runtime into plain Node.
    { ...host.env, ELECTRON_RUN_AS_NODE: undefined },
  ).ended;
  return whyNotStarted(ended) ?? ended.code ?? 1;
}

/** Why the runtime could not start, or undefined when the app did run. */
export function whyNotStarted({ code, errors, lasted }: Ended): string | undefined {
  if (code === 0 || lasted > startGrace) return undefined;
  const library = /([\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(errors)?.[1];
  if (library !== undefined) return `its runtime misses the system library ${library}`;
  if (/sandbox/i.test(errors)) return 'this system does not allow Chromium’s sandbox';
  if (/cannot open display|Missing X server|failed to connect to wayland/i.test(errors))
    return 'the display can’t be used';
  if (/EACCES|ENOEXEC|ENOENT|UNKNOWN/.test(errors)) return 'its runtime can’t be started';
  return 'its runtime ended with an error right after the start';
}
