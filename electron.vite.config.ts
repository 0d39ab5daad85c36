import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import packageJson from './package.json' with { type: 'json' };

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Fontsource offers every font twice; Chromium needs the smaller one alone. */
const woff2Only = {
  postcssPlugin: 'woff2-only',
  Once(root: { walkDecls: (name: string, change: (declaration: { value: string }) => void) => void }) {
    root.walkDecls('src', (declaration) => {
      declaration.value = declaration.value.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/, '');
    });
  },
};

/** Both hosts put a fresh nonce in the place of this word each time they hand out the page. */
const noncePlaceholder = '__CSP_NONCE__';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: { index: at('src/main/index.ts'), launcher: at('src/launcher/launcher.ts') },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    html: { cspNonce: noncePlaceholder },
    define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
    plugins: [react()],
    css: { postcss: { plugins: [woff2Only] } },
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The policy allows no data: fonts, and inlined pictures would not be cached.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: at('src/renderer/index.html') },
        // What every start needs comes in one file, not in one for each set of screens that share a part of it.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
});
