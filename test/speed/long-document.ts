import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPdf } from '../helpers/pdf.ts';
import type { Figure } from './figures.ts';
import type { Stage } from './stage.ts';

const rounds = 5;
const pagesWanted = 30;

/** From asking for a document until its PDF is there, as the desktop's hidden window makes it. */
export async function longDocument({ context, address, rows, scratch }: Stage): Promise<readonly Figure[]> {
  const person = rows.people.find(({ name }) => name === 'Marcus Hill')?.id ?? '';
  const route = `${address.replace('#/w/', '#/print/')}/coaching-log/${person}/letter/none`;
  const laidOut: number[] = [];
  const values: number[] = [];
  let pages: number | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(route);
    await page.locator('html[data-document-state="ready"]').waitFor({ state: 'attached' });
    laidOut.push(performance.now() - started);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      printBackground: true,
    });
    values.push(performance.now() - started);
    await page.close();
    const file = join(scratch, 'document.pdf');
    await writeFile(file, pdf);
    pages ??= (await readPdf(file))?.pages;
  }
  if (pages !== undefined && pages < pagesWanted) throw new Error(`The document has only ${pages} pages`);
  return [
    {
      title: 'A document of 30 pages',
      unit: 'ms',
      values,
      by: 'median',
      target: 2_000,
      note: `A coaching log of ${pages ?? 'uncounted (no Poppler)'} pages`,
    },
    { title: 'The same, laid out on the screen', unit: 'ms', values: laidOut, by: 'median', target: null },
  ];
}
