import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { browserOrigin } from '#shared/origins.ts';
import type { Figure } from './figures.ts';
import { emptyPage } from './site.ts';
import type { Stage } from './stage.ts';

/** The scripts that the first screen loads, compressed as they would be on a network. */
export async function firstScripts({ context }: Stage, site: string): Promise<readonly Figure[]> {
  const sizeOf = async (address: string): Promise<number> => {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => window.watch.ready);
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (window.watch.ready ?? 0))
        .map(({ name }) => new URL(name).pathname),
    );
    await page.close();
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await readFile(join(site, path)), { level: 9 }).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0) / 1024;
  };
  const usual = { unit: 'KiB', by: 'median', target: null } as const;
  return [
    { title: 'Scripts of the first screen, gzipped', values: [await sizeOf(browserOrigin)], ...usual },
    { title: 'Scripts of the empty page, gzipped', values: [await sizeOf(emptyPage)], ...usual },
  ];
}
