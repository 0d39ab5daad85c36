import { browserOrigin } from '#shared/origins.ts';
import type { Figure } from './figures.ts';
import { emptyPage } from './site.ts';
import type { Stage } from './stage.ts';

const rounds = 15;
/** The first ones fill the browser's caches, as a first start does. */
const warmUps = 3;

/** The app in a new window, and an empty page of React and Mantine in another, turn by turn. */
export async function firstScreen({ context }: Stage): Promise<readonly Figure[]> {
  const readyIn = async (address: string): Promise<number> => {
    const page = await context.newPage();
    await page.goto(address);
    const ready = await page.waitForFunction(() => window.watch.ready);
    const time = await ready.jsonValue();
    await page.close();
    return time ?? Number.NaN;
  };
  const app: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const times = [await readyIn(emptyPage), await readyIn(browserOrigin)] as const;
    if (round < warmUps) continue;
    empty.push(times[0]);
    app.push(times[1]);
  }
  const usual = { by: 'median', target: null } as const;
  return [
    { title: 'An empty page of React and Mantine', unit: 'ms', values: empty, ...usual },
    { title: 'The first screen', unit: 'ms', values: app, ...usual },
    {
      title: 'The first screen against the empty page of the same round',
      unit: 'times',
      values: app.map((time, round) => time / (empty[round] ?? Number.NaN)),
      by: 'median',
      target: 1.5,
    },
  ];
}
