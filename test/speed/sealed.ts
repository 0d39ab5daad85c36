import type { Figure } from './figures.ts';
import type { Stage } from './stage.ts';

const rounds = 5;
const passphrase = 'harbor lemon quiet ladder';

/** Opening the workbook before and after it was sealed. With the passphrase given, it may take a second more. */
export async function sealed({ page, goTo, address }: Stage): Promise<readonly Figure[]> {
  const today = page.getByRole('heading', { level: 1, name: 'Today' });
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank');
    const started = performance.now();
    await page.goto(`${address}/today`);
    await today.waitFor();
    plain.push(performance.now() - started);
  }
  const usual = plain.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;

  await goTo('/files');
  await page.getByRole('button', { name: 'Seal this workbook…' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  const sealing = performance.now();
  await page.getByRole('button', { name: 'Seal it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your recovery key' }).waitFor();
  const took = performance.now() - sealing;

  const more: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto('about:blank');
    const started = performance.now();
    await page.goto(`${address}/today`);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    const open = page.getByRole('button', { name: 'Open the workbook' });
    await open.click();
    await today.waitFor();
    more.push(performance.now() - started - usual);
  }
  return [
    {
      title: 'Opening it when it is sealed, longer by',
      unit: 'ms',
      values: more,
      by: 'median',
      target: 1_000,
      note: `Not sealed it opens in ${usual.toFixed(0)} ms; sealing it took ${(took / 1000).toFixed(1)} s`,
    },
  ];
}
