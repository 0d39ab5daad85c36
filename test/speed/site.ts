import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { serveBrowserEdition } from '#launcher/browser-edition-server.ts';
import { noncePlaceholder } from '#main/serving/security-headers.ts';
import { browserOrigin } from '#shared/origins.ts';

/** Beside the app, so that both come from one server under one policy. */
export const emptyPage = `${browserOrigin}/empty.html`;

/** Puts what is served together: the built app, and the empty page. */
export async function buildSite(project: string, folder: string): Promise<void> {
  await cp(join(project, 'out', 'renderer'), folder, { recursive: true });
  const root = join(project, 'test', 'speed', 'empty-page');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    html: { cspNonce: noncePlaceholder },
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: join(root, 'empty.html') },
    },
  });
}

/** Serves it at the app's address. Returns what ends that. @throws when it can't be served */
export async function serveSite(folder: string): Promise<() => void> {
  const served = await serveBrowserEdition(folder, 'speed');
  if (served.kind !== 'serving') throw new Error(`${browserOrigin} is taken: end what serves there`);
  return () => served.server.close();
}
