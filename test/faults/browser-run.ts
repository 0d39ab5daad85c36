import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findBrowser } from '#launcher/find-browser.ts';
import { chromiumArguments } from '../helpers/chromium.ts';
import type { Engine } from './engines.ts';

/** A browser that this suite has started with a profile of its own, in a process group of its own. */
export interface BrowserRun {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends every process of it at once and without warning. Resolves when they are gone. */
  kill(): Promise<void>;
  /** Ends it as a person would. */
  close(): Promise<void>;
}

/** How long starting may take on a busy machine. Milliseconds. */
const patience = 30_000;
const running = new Set<ChildProcess>();

/** Nothing that this suite has started outlives it. */
export function killAll(): void {
  for (const child of running) killGroup(child);
}
process.once('exit', killAll);

export const chromiumPath = (): string => {
  const found = findBrowser(process.platform, process.env);
  return found.kind === 'found' ? found.executable : chromium.executablePath();
};

export async function startBrowser(
  profile: string,
  engine: Engine,
  more: readonly string[] = [],
): Promise<BrowserRun> {
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
    '--window-size=1280,800',
    ...chromiumArguments(),
    ...engine.args,
    ...more,
    'about:blank',
  ];
  const child = spawn(chromiumPath(), args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  running.add(child);
  const ended = once(child, 'exit').then(() => running.delete(child));
  const browser = await chromium.connectOverCDP(await debuggerOf(child), { timeout: patience });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    async kill() {
      killGroup(child);
      await ended;
      await leave(browser);
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      // It does not answer: it is gone.
      session.send('Browser.close').catch(() => undefined);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
      if (running.has(child)) throw new Error('The browser does not close');
      await leave(browser);
    },
  };
}

/** The address that a browser prints when it can be driven. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The browser did not start: ${said}`)), patience);
    child.stderr?.on('data', (data: Buffer) => {
      // What comes after the address is of no use.
      if (said.length < 100_000) said += data.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The browser ended: ${said}`)));
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    // The negative number stands for the whole group.
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Playwright's side of a browser that is gone. */
const leave = (browser: Browser): Promise<void> => browser.close().catch(() => undefined);
