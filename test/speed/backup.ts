import type { Figure } from './figures.ts';
import type { Stage } from './stage.ts';

const rounds = 7;
const done = 'There is a verified backup of everything';

/** From the click until a verified backup is there, and how long the page stood still meanwhile. */
export async function backup({ page, goTo, rows }: Stage): Promise<readonly Figure[]> {
  const person = rows.people.find(({ name }) => name === 'Marcus Hill')?.id ?? '';
  await goTo('/files');
  await page.getByRole('button', { name: 'Choose a folder for backups' }).click();
  await page.getByText(done).waitFor();
  const values: number[] = [];
  const stills: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Something has to have changed.
    await goTo(`/people/${person}`);
    await page.getByRole('main').locator('textarea').first().fill(`Round ${round}`);
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByRole('status', { name: 'Saving' }).getByText('Saved on this laptop').waitFor();
    await goTo('/files');
    await page.getByRole('button', { name: 'Back up now' }).waitFor();
    const { took, still } = await page.evaluate(backUpAndWatch, done);
    values.push(took);
    stills.push(still);
  }
  return [
    { title: 'A backup', unit: 'ms', values, by: 'median', target: 1_000 },
    {
      title: 'The longest that the page stands still in it',
      unit: 'ms',
      values: stills,
      by: 'median',
      target: null,
    },
  ];
}

/** Runs in the page. */
async function backUpAndWatch(said: string): Promise<{ readonly took: number; readonly still: number }> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Back up now');
  const started = performance.now();
  let still = 0;
  let before = started;
  button?.click();
  for (;;) {
    const now = await window.watch.painted();
    still = Math.max(still, now - before);
    before = now;
    if (document.querySelector('main')?.textContent.includes(said) === true)
      return { took: now - started, still };
    if (now - started > 60_000) throw new Error('The backup does not end');
  }
}
