import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { killAll } from './browser-run.ts';
import { damagedFiles } from './damaged-files.ts';
import { diskFull } from './disk-full.ts';
import { engines } from './engines.ts';
import { buildFaultPage, serveApp } from './fault-site.ts';
import { killRounds } from './kill-rounds.ts';
import { quotaUsedUp } from './quota.ts';
import { printOutcome, type Outcome } from './report.ts';
import { tornLog } from './torn-log.ts';
import { blockedUpgrade, downgrade, failedUpgrade, oldAndNewWindows } from './versions.ts';
import { windows } from './windows.ts';

interface Fault {
  readonly title: string;
  readonly inQuick: boolean;
  readonly run: (bench: Bench) => Promise<Outcome>;
}

const faults: readonly Fault[] = [
  { title: 'Browser killed in the middle of commits', inQuick: true, run: killRounds },
  { title: 'Log torn by a kill, then written on', inQuick: true, run: tornLog },
  { title: 'Database files flipped and cut', inQuick: false, run: damagedFiles },
  { title: 'Disk full', inQuick: false, run: diskFull },
  { title: 'Quota used up', inQuick: false, run: quotaUsedUp },
  { title: 'Blocked upgrade', inQuick: false, run: blockedUpgrade },
  { title: 'Old and new windows', inQuick: true, run: oldAndNewWindows },
  { title: 'Downgrade', inQuick: true, run: downgrade },
  { title: 'Upgrade that fails', inQuick: true, run: failedUpgrade },
  { title: 'Two windows', inQuick: true, run: windows },
];

/**
 * What happens to real disks, browsers and windows, done to the built app in real Chromium. Resolves with the exit code.
 * @param chosen only: the faults whose title holds this; engine: the engines whose name does
 */
export async function runFaults(
  project: string,
  { quick = false, only = '', engine: onEngine = '' } = {},
): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), 'workbook-faults-'));
  const pages = join(scratch, 'pages');
  const stopServing = await serveApp(project);
  let failed = 0;
  try {
    await buildFaultPage(project, pages, 'now');
    for (const edition of ['next', 'broken'] as const) await buildFaultPage(project, pages, edition);
    for (const engine of engines.filter(({ name }) => name.toLowerCase().includes(onEngine.toLowerCase()))) {
      for (const { title, inQuick, run } of faults) {
        if ((quick && !inQuick) || !title.toLowerCase().includes(only.toLowerCase())) continue;
        const outcome = await settle(() => run({ engine, pages, quick, scratch }));
        if (outcome.kind === 'failed') failed += 1;
        printOutcome(`${title} (${engine.name})`, outcome);
      }
    }
  } finally {
    killAll();
    stopServing();
    await rm(scratch, { recursive: true, force: true });
  }
  return failed === 0 ? 0 : 1;
}

async function settle(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    killAll();
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'failed', line: 'It broke off.', findings: why.split('\n').slice(0, 6) };
  }
}
