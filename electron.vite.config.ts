import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Both hosts put a fresh nonce in the place of this word each time they hand out the page. */
const noncePlaceholder = '__CSP_NONCE__';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: { index: at('src/main/index.ts'), launcher: at('src/main/launcher/launcher.ts') },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: { input: { index: at('src/preload/index.ts') }, output: { format: 'cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    html: { cspNonce: noncePlaceholder },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      // The policy allows no data: fonts, and inlined pictures would not be cached.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
