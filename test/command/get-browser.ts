import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '#launcher/find-browser.ts';
import { chromiumArguments } from '../helpers/chromium.ts';
import { run, runNode } from './run-node.ts';

export type Browser =
  | { readonly kind: 'found'; readonly executable: string; readonly how: string }
  | { readonly kind: 'none'; readonly why: string };

/** An installed Chrome, Edge or Chromium that starts here, else one that is installed now. Says what it does. */
export async function getBrowser(project: string): Promise<Browser> {
  const installed = findBrowser(process.platform, process.env);
  const tried: string[] = [];
  if (installed.kind === 'found') {
    const why = await whyNotStarting(installed.executable);
    if (why === undefined) return { kind: 'found', executable: installed.executable, how: 'installed' };
    tried.push(`${installed.executable} does not start (${why})`);
  } else tried.push(installed.why);
  // Somebody chose this browser: another one would not be what they asked for.
  if ((process.env['WORKBOOK_CHROMIUM'] ?? '') !== '') return { kind: 'none', why: tried.join('; ') };

  const own = chromium.executablePath();
  if (!existsSync(own)) {
    console.log(`${tried.join('; ')}. Installing Playwright’s Chromium…`);
    await runNode(project, join(project, 'node_modules', 'playwright', 'cli.js'), ['install', 'chromium']);
  }
  const whyNotOwn = existsSync(own) ? await whyNotStarting(own) : 'it could not be downloaded';
  if (whyNotOwn === undefined) return { kind: 'found', executable: own, how: 'Playwright’s own' };
  tried.push(`Playwright’s Chromium: ${whyNotOwn}`);

  if (canUseApt()) {
    console.log(`${tried.join('; ')}. Installing the system’s Chromium…`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // A list that can't be renewed may still be good enough.
    await run(project, 'apt-get', ['update'], env);
    await run(project, 'apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], env);
    const now = findBrowser(process.platform, process.env);
    const why = now.kind === 'found' ? await whyNotStarting(now.executable) : now.why;
    if (now.kind === 'found' && why === undefined)
      return { kind: 'found', executable: now.executable, how: 'installed just now' };
    tried.push(`the system’s Chromium: ${why ?? 'unknown'}`);
  }
  return { kind: 'none', why: tried.join('; ') };
}

/** Undefined when a browser starts and shows a page. */
async function whyNotStarting(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: [...chromiumArguments()],
      timeout: 60_000,
    });
    try {
      const page = await browser.newPage();
      await page.setContent('<title>Here</title>');
      return undefined;
    } finally {
      await browser.close();
    }
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return /error while loading shared libraries: \S+/.exec(text)?.[0] ?? text.split('\n')[0];
  }
}

function canUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
