import { homedir } from 'node:os';
import type { Host } from './host.ts';
import { openBrowserEdition } from './open-browser-edition.ts';
import { openDesktop } from './open-desktop.ts';
import { help, parseOptions } from './options.ts';
import { Processes, stopOnSignals } from './processes.ts';

/** Opens the workbook. Resolves with the exit code when everything that was started has ended. */
export async function launch(projectFolder: string, args: readonly string[]): Promise<number> {
  const host: Host = {
    projectFolder,
    platform: process.platform,
    env: process.env,
    homeFolder: homedir(),
    isRootOnLinux: process.platform === 'linux' && process.getuid?.() === 0,
    processes: new Processes(),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  };
  const parsed = parseOptions(args);
  if (parsed.kind === 'help') {
    host.say(help);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    host.complain(parsed.message);
    return 2;
  }
  stopOnSignals(host.processes);
  const desktop = parsed.options.browser ? undefined : await openDesktop(host);
  return desktop ?? openBrowserEdition(host, parsed.options.open);
}
