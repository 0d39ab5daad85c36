import type { LaunchOptions } from 'playwright';
import { findBrowser } from '#launcher/find-browser.ts';

/** Nothing but the page under test talks to anybody. As root on Linux there is no sandbox to be had. */
export const chromiumArguments = (): readonly string[] => [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** How tests start Chromium: the one that `npm test` has chosen (`WORKBOOK_CHROMIUM`) or that is installed, else Playwright's own. */
export function chromiumLaunch(): LaunchOptions {
  const found = findBrowser(process.platform, process.env);
  return {
    ...(found.kind === 'found' ? { executablePath: found.executable } : {}),
    args: [...chromiumArguments()],
  };
}
