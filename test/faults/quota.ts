import { browserOrigin } from '#shared/origins.ts';
import { newProfile, type Bench } from './bench.ts';
import type { BrowserRun } from './browser-run.ts';
import { withoutSpace } from './no-space.ts';
import { outcomeOf, type Outcome } from './report.ts';

/** The share of the disk that the browser gives to the app is used up, though the disk is not full. */
export async function quotaUsedUp(bench: Bench): Promise<Outcome> {
  const { line, findings } = await withoutSpace(bench, {
    profile: await newProfile(bench),
    take: (run) => overrideQuota(run, 1),
    giveBack: (run) => overrideQuota(run, null),
  });
  return outcomeOf(line, findings);
}

async function overrideQuota({ context, page }: BrowserRun, bytes: number | null): Promise<void> {
  const session = sessions.get(page) ?? (await context.newCDPSession(page));
  // The override ends with its session.
  sessions.set(page, session);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: browserOrigin,
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });
}

const sessions = new WeakMap<
  BrowserRun['page'],
  Awaited<ReturnType<BrowserRun['context']['newCDPSession']>>
>();
