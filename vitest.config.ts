import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './test/helpers/chromium.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Property tests and scans of all sources, on a machine that is busy with the others.
          testTimeout: 30_000,
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      {
        optimizeDeps: {
          include: [
            'dexie',
            'fast-check',
            'valibot',
            'age-encryption',
            'hash-wasm',
            '@noble/ciphers/aes.js',
            '@noble/hashes/argon2.js',
            '@noble/hashes/hkdf.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
        },
        test: {
          name: 'storage',
          // Sealing derives its keys slowly on purpose, and a long sequence of steps is many transactions.
          testTimeout: 60_000,
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
