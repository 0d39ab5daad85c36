import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { asDay } from '#domain/core/day.ts';
import { backup } from './backup.ts';
import { isMissed, lineOf, type Figure } from './figures.ts';
import { firstScreen } from './first-screen.ts';
import { firstScripts } from './first-scripts.ts';
import { keystrokes } from './keystrokes.ts';
import { longDocument } from './long-document.ts';
import { pageChanges } from './page-changes.ts';
import { savedAnswer } from './saved-answer.ts';
import { sealed } from './sealed.ts';
import { buildSite, serveSite } from './site.ts';
import { openStage, startBrowser, type Stage } from './stage.ts';
import { tenYears } from './ten-years/ten-years.ts';

interface Measurement {
  readonly title: string;
  readonly run: (stage: Stage, site: string) => Promise<readonly Figure[]>;
}

/** In this order: what changes the workbook comes late, sealing it last. */
const measurements: readonly Measurement[] = [
  { title: 'scripts', run: firstScripts },
  { title: 'first screen', run: firstScreen },
  { title: 'page changes', run: pageChanges },
  { title: 'document', run: longDocument },
  { title: 'keystrokes', run: keystrokes },
  { title: 'answer', run: savedAnswer },
  { title: 'backup', run: backup },
  { title: 'sealed', run: sealed },
];

/**
 * Measures the built app with ten years in it against the targets of the design. Resolves with the exit code.
 * @param only the measurements whose title holds this
 */
export async function runSpeed(project: string, { only = '' } = {}): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), 'workbook-speed-'));
  const site = join(scratch, 'site');
  let missed = 0;
  await buildSite(project, site);
  const stopServing = await serveSite(site);
  const context = await startBrowser(join(scratch, 'profile'));
  try {
    const today = asDay(new Date().toISOString().slice(0, 10));
    const stage = await openStage(context, tenYears(today), scratch);
    for (const { title, run } of measurements) {
      if (!title.includes(only)) continue;
      sayIfBusy();
      try {
        for (const figure of await run(stage, site)) {
          if (isMissed(figure)) missed += 1;
          console.log(lineOf(figure));
        }
      } catch (error) {
        missed += 1;
        console.log(`FAILED  ${title}: ${String(error)}`);
      }
    }
  } finally {
    await context.close();
    stopServing();
    await rm(scratch, { recursive: true, force: true });
  }
  return missed === 0 ? 0 : 1;
}

/** Times that are measured beside other work are those of the other work. (Windows tells no load.) */
function sayIfBusy(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores) console.log(`This machine is busy: a load of ${load.toFixed(1)} on ${cores} cores.`);
}
