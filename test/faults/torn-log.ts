import { truncateSync } from 'node:fs';
import { countRows, levelIn } from './all-tables.ts';
import { newProfile, type Bench } from './bench.ts';
import { startBrowser, type BrowserRun } from './browser-run.ts';
import { databaseFiles } from './database-files.ts';
import { openFaultPage } from './fault-site.ts';
import { outcomeOf, type Outcome } from './report.ts';

const actions = 20;
/** As many bytes of the last record as are missing: some of what it says, or most of it. */
const tears = [3, 100];

/**
 * A kill can tear the last record of the log, which nobody was told is there. The browser goes on writing after it, and
 * may take the whole log for damaged at the start after that: what was acknowledged before and since has to be there.
 */
export async function tornLog(bench: Bench): Promise<Outcome> {
  const lines: string[] = [];
  const findings: string[] = [];
  for (const torn of tears) {
    const outcome = await tearLog(bench, torn);
    if (outcome.kind === 'cannot run') return outcome;
    lines.push(outcome.line);
    findings.push(...(outcome.findings ?? []));
  }
  return outcomeOf(lines.join(' '), findings);
}

async function tearLog(bench: Bench, torn: number): Promise<Outcome> {
  const findings: string[] = [];
  const profile = await newProfile(bench);
  const begin = async (): Promise<BrowserRun> => {
    const run = await startBrowser(profile, bench.engine);
    await openFaultPage(run.context, run.page, bench.pages);
    await run.page.evaluate(() => window.faults.start());
    return run;
  };
  let run = await begin();
  const made = await run.page.evaluate((count) => window.faults.make('Maya Lindgren', count), actions);
  const { id } = made;
  await run.page.evaluate((of) => window.faults.touch(of), id);
  await run.kill();
  const log = databaseFiles(profile)
    .filter(({ path }) => /(?:\.log|-wal)$/.test(path))
    .toSorted((a, b) => b.size - a.size)[0];
  if (log === undefined) return { kind: 'cannot run', line: 'This browser keeps no log.' };
  truncateSync(log.path, log.size - torn);

  run = await begin();
  const said = await run.page.evaluate((of) => window.faults.open(of), id);
  const change = await run.page.evaluate(() => window.faults.change(2));
  await run.kill();
  run = await begin();
  const found = await run.page.evaluate((of) => window.faults.rows(of), id);
  await run.close();
  const there = countRows(found?.rows);
  if (said !== 'open') findings.push(`after the kill it opens as ${said}`);
  if (change !== 'done') findings.push(`a change after that is ${change}`);
  if (found === null) findings.push('the database is gone at the start after that');
  if (there < made.rows) findings.push(`${made.rows - there} of ${made.rows} rows are lost`);
  if (change === 'done' && levelIn(found, made) !== 2)
    findings.push('the acknowledged change after the kill is lost');
  return outcomeOf(`${torn} bytes off ${log.name}; ${there} of ${made.rows} rows there.`, findings);
}
