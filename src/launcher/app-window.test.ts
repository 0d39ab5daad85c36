import { expect, it } from 'vitest';
import { appWindowArguments, profileFolder } from './app-window.ts';
import { hasDisplay } from './host.ts';

it('the profile lies in the local application data, not in the roaming one', () => {
  const env = { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local', APPDATA: 'C:\\Users\\a\\AppData\\Roaming' };
  expect(profileFolder({ platform: 'win32', env, homeFolder: 'C:\\Users\\a' }, 'chrome.exe')).toBe(
    'C:\\Users\\a\\AppData\\Local\\ManagersWorkbookBrowser',
  );
});

it('the profiles are where they have always been, because they hold everybody’s workbooks', () => {
  const at = (platform: NodeJS.Platform, homeFolder: string, executable = ''): string =>
    profileFolder({ platform, env: {}, homeFolder }, executable);
  expect(at('linux', '/home/a')).toBe('/home/a/.local/share/managers-workbook/browser');
  expect(at('linux', '/home/a', '/snap/bin/chromium')).toBe('/home/a/snap/chromium/common/managers-workbook');
  expect(at('darwin', '/Users/a')).toBe('/Users/a/Library/Application Support/ManagersWorkbookBrowser');
});

it('the window has a profile of its own, and the sandbox is left out for root on Linux only', () => {
  const window = { address: 'http://127.0.0.1:47170/', profile: '/p', isFirst: false, isRootOnLinux: false };
  expect(appWindowArguments(window)).toEqual(
    expect.arrayContaining(['--app=http://127.0.0.1:47170/', '--user-data-dir=/p']),
  );
  expect(appWindowArguments(window)).not.toContain('--no-sandbox');
  expect(appWindowArguments({ ...window, isRootOnLinux: true })).toContain('--no-sandbox');
});

it('no display on Linux means no window', () => {
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: '' } })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
});
