import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserOrigin } from '#shared/origins.ts';
import { chromiumLaunch } from '../helpers/chromium.ts';

const project = join(import.meta.dirname, '..', '..');

/** The built browser edition, served by the command that users start it with. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(project, 'test-results', 'e2e'),
  forbidOnly: true,
  // A test that passes only sometimes is a finding.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Two browsers, with a PDF being made in one, wait for each other on a small machine.
  expect: { timeout: 15_000 },
  reporter: [['list'], [join(import.meta.dirname, 'print-page.ts')]],
  globalSetup: join(import.meta.dirname, 'check-server.ts'),
  use: {
    browserName: 'chromium',
    baseURL: browserOrigin,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: chromiumLaunch(),
    trace: 'retain-on-failure',
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'npm start -- --no-open',
    cwd: project,
    url: `${browserOrigin}/.well-known/managers-workbook`,
    reuseExistingServer: (process.env['CI'] ?? '') === '',
    stdout: 'pipe',
    timeout: 120_000,
  },
});
