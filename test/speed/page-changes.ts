import { percentile, type Figure } from './figures.ts';
import type { Stage } from './stage.ts';

const rounds = 6;
const target = 100;

interface Screen {
  readonly path: string;
  /** What is there when the screen shows what it is for. */
  readonly sign: string;
}

/** Every screen that shows what grows with the years, and the ways between the chapters. */
export function screensOf({ rows }: Stage): readonly Screen[] {
  const named = <Row extends { readonly id: string }>(
    list: readonly Row[],
    isIt: (row: Row) => boolean,
  ): string => {
    const found = list.find(isIt);
    if (found === undefined) throw new Error('What a screen shows is not in the workbook');
    return found.id;
  };
  const person = named(rows.people, ({ name }) => name === 'Marcus Hill');
  const session = named(rows.sessions, ({ personId, state }) => personId === person && state === 'held');
  const measure = named(rows.measures, ({ derived, cadence }) => !derived && cadence === 'week');
  const draft = named(rows.reviews, ({ state }) => state === 'draft');
  const locked = named(rows.reviews, ({ state }) => state === 'locked');
  const focus = named(rows.focuses, ({ state }) => state === 'active');
  const sitting = rows.assessments[0]?.sittingId ?? '';
  return [
    { path: '/today', sign: 'h2' },
    { path: '/stand', sign: 'h2' },
    { path: `/stand/results/${sitting}`, sign: 'h2' },
    { path: `/stand/words/${sitting}`, sign: 'h2' },
    { path: '/grow', sign: 'h2' },
    { path: `/grow/focus/${focus}`, sign: 'textarea' },
    { path: '/people', sign: '[data-row], li a' },
    { path: '/people/matrix', sign: 'tbody td' },
    { path: '/people/attention', sign: 'tbody tr' },
    { path: '/people/moments', sign: '[data-row]' },
    { path: `/people/moments/${person}`, sign: '[data-row]' },
    { path: '/people/team-plan', sign: 'h2' },
    { path: '/people/skills', sign: 'li' },
    { path: `/people/${person}`, sign: 'h2' },
    { path: `/people/${person}/rate`, sign: 'h2, fieldset' },
    { path: `/people/${person}/compare`, sign: 'table' },
    { path: `/people/${person}/sessions`, sign: '[data-session]' },
    { path: `/people/${person}/sessions/${session}`, sign: 'textarea' },
    { path: `/people/${person}/diagnosis`, sign: 'h2' },
    { path: `/people/${person}/tasks`, sign: 'h2' },
    { path: `/people/${person}/plan`, sign: 'h2' },
    { path: `/people/${person}/held`, sign: 'h2' },
    { path: '/measure', sign: 'table' },
    { path: `/measure/readings/${measure}`, sign: 'tbody input' },
    { path: `/measure/m/${measure}`, sign: 'canvas, table' },
    { path: '/measure/catalog', sign: 'h2' },
    { path: '/review', sign: 'li a' },
    { path: '/review/over-time', sign: 'table' },
    { path: `/review/${draft}/people`, sign: 'h2' },
    { path: `/review/${locked}`, sign: 'h2' },
    { path: '/files', sign: 'h2' },
  ];
}

/** From the step to another page until that page has been painted with what it is for. */
export async function pageChanges(stage: Stage): Promise<readonly Figure[]> {
  const { page, goTo } = stage;
  const screens = screensOf(stage);
  const first: number[] = [];
  const later = new Map(screens.map(({ path }): [string, number[]] => [path, []]));
  await goTo('/about-me');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'About me' }).waitFor();
  for (let round = 0; round < rounds; round += 1) {
    for (const { path, sign } of screens) {
      const took = await changePage(stage, path, sign);
      if (round === 0) first.push(took);
      else later.get(path)?.push(took);
    }
  }
  const slowest = [...later]
    .map(([path, times]) => ({ path, time: percentile(times, 0.5) }))
    .toSorted((a, b) => b.time - a.time)
    .slice(0, 5)
    .map(({ path, time }) => `${path.replaceAll(/sample-|years-/g, '')} ${time.toFixed(0)}`);
  return [
    {
      title: 'A change of the page',
      unit: 'ms',
      values: [...later.values()].flat(),
      by: '95th percentile',
      target,
      note: `Slowest by their medians: ${slowest.join(', ')}`,
    },
    {
      title: 'A page that is opened for the first time',
      unit: 'ms',
      values: first,
      by: '95th percentile',
      target,
    },
  ];
}

async function changePage({ page, address }: Stage, path: string, sign: string): Promise<number> {
  const workbook = address.slice(address.indexOf('#'));
  const took = await page.evaluate(
    async ([hash, wanted]) => {
      const find = (): readonly Element[] => [...document.querySelectorAll(`main article :is(${wanted})`)];
      const before = new Set(find());
      const started = performance.now();
      location.hash = hash;
      for (;;) {
        const now = await window.watch.painted();
        if (find().some((one) => !before.has(one))) return now - started;
        if (now - started > 20_000) return null;
      }
    },
    [`${workbook}${path}`, sign] as const,
  );
  if (took === null) throw new Error(`${path} did not come`);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return took;
}
