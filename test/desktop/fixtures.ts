import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { desktopOrigin } from '#shared/origins.ts';
import { desktopRuntime } from '../command/desktop-runtime.ts';

export { expect };

const project = join(import.meta.dirname, '..', '..');

export interface Opened {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Closes the window as a person does, and waits until the app has ended. */
  close(): Promise<void>;
}

interface Desktop {
  /** A folder that is gone after the test; the app's data is in it. */
  readonly folder: string;
  /** What went wrong behind the screens: errors, console warnings, requests to elsewhere. The test fails on any. */
  readonly problems: string[];
  /** Starts the app on the test's own data. */
  readonly start: () => Promise<Opened>;
}

export const test = base.extend<Desktop>({
  // Playwright asks for the pattern, also where nothing is taken from it.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'workbook-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  // oxlint-disable-next-line no-empty-pattern
  problems: async ({}, use, testInfo) => {
    const problems: string[] = [];
    await use(problems);
    if (problems.length > 0 && testInfo.errors.length === 0) throw new Error(problems.join('\n'));
  },
  start: async ({ folder, problems }, use) => {
    const running: ElectronApplication[] = [];
    await use(async () => {
      const opened = await open(join(folder, 'data'), problems);
      running.push(opened.app);
      return opened;
    });
    for (const app of running) await app.close().catch(() => undefined);
  },
});

async function open(userData: string, problems: string[]): Promise<Opened> {
  const named = process.env['WORKBOOK_ELECTRON'];
  const runtime =
    named === undefined ? desktopRuntime(project) : { kind: 'there' as const, executable: named };
  if (runtime.kind === 'missing') throw new Error(`The desktop tests can’t run: ${runtime.why}`);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`, project],
    cwd: project,
  });
  const page = await app.firstWindow();
  watch(page, problems);
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready', { timeout: 30_000 });
  return {
    app,
    page,
    async close() {
      const ended = app.waitForEvent('close');
      // The page may be gone before it can answer.
      await app
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
        .catch(() => undefined);
      await ended;
    },
  };
}

function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`Error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`Console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${desktopOrigin}/`) && !/^(?:data|blob):/.test(address))
      problems.push(`Request to ${address}`);
  });
}
