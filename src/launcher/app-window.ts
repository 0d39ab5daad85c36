import { posix, win32 } from 'node:path';
import type { Host } from './host.ts';

/**
 * The browser edition's own profile, in the local (not the roaming) application data, beside the desktop app's and not
 * inside it: clearing the browser's data does not take the workbooks. Frozen: another folder would be another, empty,
 * set of workbooks.
 * @param executable the browser; one from a snap can only write to the snap's own folder
 */
export function profileFolder(
  { platform, env, homeFolder }: Pick<Host, 'platform' | 'env' | 'homeFolder'>,
  executable: string,
): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? win32.join(homeFolder, 'AppData', 'Local');
    return win32.join(local, 'ManagersWorkbookBrowser');
  }
  if (platform === 'darwin')
    return posix.join(homeFolder, 'Library', 'Application Support', 'ManagersWorkbookBrowser');
  if (executable.startsWith('/snap/'))
    return posix.join(homeFolder, 'snap', 'chromium', 'common', 'managers-workbook');
  const data =
    env['XDG_DATA_HOME']?.startsWith('/') === true
      ? env['XDG_DATA_HOME']
      : posix.join(homeFolder, '.local', 'share');
  return posix.join(data, 'managers-workbook', 'browser');
}

export interface AppWindow {
  readonly address: string;
  readonly profile: string;
  /** The profile is new, so there is no size of the window to come back to. */
  readonly isFirst: boolean;
  readonly isRootOnLinux: boolean;
}

/** How the browser is started as a window of its own that talks to nobody. */
export function appWindowArguments({
  address,
  profile,
  isFirst,
  isRootOnLinux,
}: AppWindow): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-background-mode',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-features=MediaRouter,OptimizationHints,Translate',
    '--disable-quic',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    // No password is ever kept here, and asking for the system's key store would puzzle the user.
    '--password-store=basic',
    '--use-mock-keychain',
    ...(isFirst ? ['--window-size=1280,860'] : []),
    ...(isRootOnLinux ? ['--no-sandbox'] : []),
  ];
}
