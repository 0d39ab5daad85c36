import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserOrigin, browserPort } from '#shared/origins.ts';
import { appWindowArguments, profileFolder } from './app-window.ts';
import { serveBrowserEdition } from './browser-edition-server.ts';
import { findBrowser } from './find-browser.ts';
import { hasDisplay, type Host } from './host.ts';
import type { Ended, Started } from './processes.ts';

/** A browser that ends this soon has not shown a window that somebody closed. Milliseconds. */
const windowGrace = 3_000;

/** Serves the browser edition and opens its window. Resolves with the exit code once there is nothing left to serve. */
export async function openBrowserEdition(host: Host, open: boolean): Promise<number> {
  const version = await versionOf(host.projectFolder);
  const served = await serveBrowserEdition(join(host.projectFolder, 'out', 'renderer'), version);
  if (served.kind === 'port taken') {
    host.complain(
      `Port ${browserPort} is taken by another program, and the workbook can only be at ${browserOrigin}: the address\n` +
        'names the place where the browser keeps the workbooks. End that program and start again.',
    );
    return 1;
  }
  const isServing = served.kind === 'serving';
  host.say(
    isServing
      ? `Serving the workbook at ${browserOrigin} (to this computer only). Ctrl+C stops it.`
      : `The workbook is open already${served.version === version ? '' : `, in version ${served.version}`}.`,
  );
  const window = open ? await openWindow(host) : undefined;
  const state = window === undefined ? 'no window' : stateAfter(await window.ended);
  if (state === 'closed' || (state === 'handed over' && !isServing)) return 0;
  if (state === 'handed over')
    host.say('The window opened in the browser that was running. Ctrl+C stops serving it.');
  if (state === 'failed') host.say('The browser ended at once.');
  if (state !== 'handed over' || !isServing) host.say(`Open ${browserOrigin} in Chrome, Edge or Chromium.`);
  return isServing ? new Promise(() => undefined) : 0;
}

/**
 * What the end of the browser's process means. With a profile that is in use, it hands its window over to the process
 * that runs already and ends well at once.
 */
export function stateAfter({ code, lasted }: Ended): 'closed' | 'handed over' | 'failed' {
  if (lasted > windowGrace) return 'closed';
  return code === 0 ? 'handed over' : 'failed';
}

/** Undefined where no window can be opened; a line has said why. */
async function openWindow(host: Host): Promise<Started | undefined> {
  if (!hasDisplay(host)) {
    host.say('No window is opened: there is no display.');
    return undefined;
  }
  const memory = join(profileFolder(host, ''), '..', 'managers-workbook-browser.txt');
  const usedBefore = existsSync(memory) ? await readFile(memory, 'utf8') : undefined;
  const browser = findBrowser(host.platform, host.env, usedBefore);
  if (browser.kind === 'none') {
    host.say(`No window is opened: ${browser.why}.`);
    return undefined;
  }
  if (host.isRootOnLinux) host.say('Started as root: the window runs without Chromium’s sandbox.');
  const profile = profileFolder(host, browser.executable);
  const isFirst = !existsSync(profile);
  await mkdir(profile, { recursive: true });
  host.say(`The workbooks are kept in ${profile}.`);
  await writeFile(memory, browser.executable);
  const { isRootOnLinux } = host;
  const args = appWindowArguments({ address: `${browserOrigin}/`, profile, isFirst, isRootOnLinux });
  return host.processes.start(browser.executable, args, host.env);
}

async function versionOf(projectFolder: string): Promise<string> {
  const content: unknown = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : 'unknown';
}
