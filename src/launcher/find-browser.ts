import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { Environment } from './host.ts';

export type FoundBrowser =
  | { readonly kind: 'found'; readonly executable: string }
  | { readonly kind: 'none'; readonly why: string };

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];
const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where an installed Chrome, Edge or Chromium may be, in the order of preference. */
export function browserCandidates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsPaths.flatMap((path) =>
      roots.filter((root) => root !== undefined && root !== '').map((root) => win32.join(root ?? '', path)),
    );
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] === undefined ? [] : [`${env['HOME']}/Applications`])];
    return macApps.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return linuxNames.flatMap((name) => [...folders, '/snap/bin'].map((folder) => posix.join(folder, name)));
}

/**
 * An installed browser: the one that `WORKBOOK_CHROMIUM` names, else the one that was used before, else the first.
 * @param usedBefore the browser that made the profile; another one might refuse it as too new
 */
export function findBrowser(platform: NodeJS.Platform, env: Environment, usedBefore?: string): FoundBrowser {
  const named = env['WORKBOOK_CHROMIUM'] ?? '';
  if (named !== '') {
    return canRun(named)
      ? { kind: 'found', executable: named }
      : { kind: 'none', why: `WORKBOOK_CHROMIUM names ${named}, which can’t be run` };
  }
  const candidates = browserCandidates(platform, env);
  const preferred = candidates.filter((path) => path === usedBefore);
  const executable = [...preferred, ...candidates].find(canRun);
  return executable === undefined
    ? { kind: 'none', why: 'no Chrome, Edge or Chromium was found' }
    : { kind: 'found', executable };
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
