import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The built desktop app in its real runtime. One at a time: each test has the whole app to itself. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, '..', '..', 'test-results', 'desktop'),
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 90_000,
  reporter: 'list',
});
