import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserCandidates, findBrowser } from './find-browser.ts';

it('looks for Chrome and Edge where each system keeps them', () => {
  expect(browserCandidates('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  );
  expect(browserCandidates('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(browserCandidates('linux', { PATH: '/usr/bin:/opt/bin' })).toContain('/opt/bin/chromium');
});

it('never looks in a relative folder of the path', () => {
  for (const path of browserCandidates('linux', { PATH: '.::bin:/usr/bin' })) expect(path).toMatch(/^\//);
});

it('a named browser that can’t be run is told, not passed over', () => {
  expect(findBrowser('linux', { WORKBOOK_CHROMIUM: '/no/such/browser', PATH: '/usr/bin' })).toEqual({
    kind: 'none',
    why: expect.stringContaining('/no/such/browser'),
  });
});

describe.skipIf(process.platform === 'win32')('among installed browsers', () => {
  let folder = '';
  const install = async (name: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, '');
    await chmod(path, 0o755);
    return path;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browsers-'));
    await install('google-chrome');
    await install('chromium');
    await writeFile(join(folder, 'microsoft-edge'), 'not executable');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes the first', () => {
    expect(findBrowser('linux', { PATH: folder })).toEqual({
      kind: 'found',
      executable: join(folder, 'google-chrome'),
    });
  });

  it('keeps to the one that made the profile, while it is there', () => {
    const executable = join(folder, 'chromium');
    expect(findBrowser('linux', { PATH: folder }, executable)).toEqual({ kind: 'found', executable });
    expect(findBrowser('linux', { PATH: folder }, '/gone/chromium')).toEqual({
      kind: 'found',
      executable: join(folder, 'google-chrome'),
    });
  });

  it('takes the named one before all others', () => {
    const executable = join(folder, 'chromium');
    expect(findBrowser('linux', { PATH: folder, WORKBOOK_CHROMIUM: executable })).toEqual({
      kind: 'found',
      executable,
    });
  });
});
