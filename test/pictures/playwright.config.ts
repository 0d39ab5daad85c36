import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config.ts';

/** Takes the pictures in `docs/pictures` with the same browser and the same app as the end-to-end tests. */
export default defineConfig({ ...e2e, testDir: import.meta.dirname, workers: 1 });
