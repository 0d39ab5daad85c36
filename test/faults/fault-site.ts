import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { build, type Plugin } from 'vite';
import { serveBrowserEdition } from '#launcher/browser-edition-server.ts';
import { browserOrigin } from '#shared/origins.ts';

const path = '/faults/';

/** Which schema the page's storage code has: today's, one as a later release may have it, or one that can't be reached. */
export type Edition = 'now' | 'next' | 'broken';

/** The built browser edition, at its own address. @throws when it can't be served */
export async function serveApp(project: string): Promise<() => void> {
  const served = await serveBrowserEdition(join(project, 'out', 'renderer'), 'faults');
  if (served.kind === 'port taken') throw new Error(`${browserOrigin} is taken by another program`);
  return () => {
    if (served.kind === 'serving') served.server.close();
  };
}

/** Builds this suite's page into a folder. */
export async function buildFaultPage(project: string, folder: string, edition: Edition): Promise<void> {
  await build({
    configFile: false,
    root: join(project, 'test', 'faults', 'page'),
    base: path,
    logLevel: 'error',
    plugins: edition === 'now' ? [] : [otherSchema(project, edition)],
    build: { outDir: join(folder, edition), emptyOutDir: true, minify: false },
  });
}

/** Puts another schema in the place of today's. */
const otherSchema = (project: string, edition: Edition): Plugin => ({
  name: 'other-schema',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const other = join(project, 'test', 'faults', 'page', `${edition}-schema.ts`);
    if (importer === undefined || importer === other || !source.endsWith('/schema.ts')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id.endsWith('src/storage/database/schema.ts') === true ? other : null;
  },
});

/** Opens this suite's page in the place where the app keeps its data. The browser gets it from here, not from the server. */
export async function openFaultPage(
  context: BrowserContext,
  page: Page,
  folder: string,
  edition: Edition = 'now',
): Promise<void> {
  await context.unroute(`${browserOrigin}${path}**`);
  await context.route(`${browserOrigin}${path}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(path.length);
    const file = name === '' ? 'index.html' : posix.normalize(name);
    await route.fulfill({
      contentType: file.endsWith('.html') ? 'text/html' : 'text/javascript',
      body: await readFile(join(folder, edition, file), 'utf8'),
    });
  });
  await page.goto(`${browserOrigin}${path}`);
  await page.locator('html[data-faults="ready"]').waitFor({ state: 'attached' });
}
