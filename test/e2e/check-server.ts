import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserOrigin } from '#shared/origins.ts';

/** The scripts that a page loads; their names carry a hash of what is in them. */
const scriptsIn = (page: string): readonly string[] => page.match(/assets\/[\w.-]+\.js/g) ?? [];

/**
 * A server that was there already is used while developing. It has to be this app, in this build: what it shows is
 * what is tested.
 * @throws when it is not
 */
// Playwright asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default async function checkServer(): Promise<void> {
  const identity = await fetch(`${browserOrigin}/.well-known/managers-workbook`).then((answer) =>
    answer.text(),
  );
  if (!identity.includes('"managers-workbook"'))
    throw new Error(`${browserOrigin} is taken by another program`);
  const served = scriptsIn(await fetch(`${browserOrigin}/`).then((answer) => answer.text()));
  const page = join(import.meta.dirname, '..', '..', 'out', 'renderer', 'index.html');
  const built = scriptsIn(await readFile(page, 'utf8'));
  if (built.length === 0 || built.join(' ') !== served.join(' '))
    throw new Error(`${browserOrigin} serves another build of the workbook; end that one and start again`);
}
