import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright';

/**
 * How tests start Chromium: the one that the test command found (`WORKBOOK_CHROMIUM`), else Playwright's own.
 * As root there is no sandbox to be had.
 */
export function chromiumLaunch(): LaunchOptions {
  const found = process.env['WORKBOOK_CHROMIUM'] ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
  const isRoot = process.getuid?.() === 0;
  return {
    ...(found === undefined ? {} : { executablePath: found }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  };
}
