import type { Processes } from './processes.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the launcher knows of the machine and the terminal it was started from. */
export interface Host {
  /** The folder of package.json. */
  readonly projectFolder: string;
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  readonly homeFolder: string;
  /** Chromium refuses its sandbox to root on Linux. */
  readonly isRootOnLinux: boolean;
  readonly processes: Processes;
  /** Prints a line for the user. */
  say(line: string): void;
  /** Prints a line about what went wrong. */
  complain(line: string): void;
}

/** Whether a window can be shown at all. */
export const hasDisplay = ({ platform, env }: Pick<Host, 'platform' | 'env'>): boolean =>
  platform !== 'linux' || (env.DISPLAY ?? '') !== '' || (env.WAYLAND_DISPLAY ?? '') !== '';
