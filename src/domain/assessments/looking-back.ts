import { addDays, type Day } from '../core/day.ts';
import { lastFullQuarter, quarterRange } from '../core/quarter.ts';
import type { Profile } from '../workbook/profile.ts';
import type { Assessment } from './assessment.ts';

/** How far the windows of a known length reach back, in days. */
const daysBack: ReadonlyMap<string, number> = new Map([
  ['the last four weeks', 28],
  ['the last three months', 92],
  ['the last six months', 183],
]);
const quarterWindows: ReadonlySet<string> = new Set([
  'the last full quarter',
  'the end of the last quarter',
  'the last four weeks of the last quarter',
]);

/** The manager as the questions of an assessment take them: later changes of the fiscal year don't move its quarter. */
export const managerThen = <Then extends Pick<Profile, 'fiscalStart'>>(
  profile: Then,
  { fiscalStart }: Pick<Assessment, 'fiscalStart'>,
): Then => ({ ...profile, fiscalStart });

type Manager = Pick<Profile, 'since' | 'fiscalStart'>;

/** The first day that a window looks back on from `day`; null for one without a length, such as the last opening. */
function windowStart(window: string, day: Day, { fiscalStart }: Manager): Day | null {
  if (quarterWindows.has(window)) return quarterRange(lastFullQuarter(day, fiscalStart), fiscalStart).first;
  const days = daysBack.get(window);
  return days === undefined ? null : addDays(day, -days);
}

/** The manager's first day in the job, where a window looks back on time before it; null where all of it counts. */
export function startedWithin(window: string, day: Day, manager: Manager): Day | null {
  const { since } = manager;
  const start = windowStart(window, day, manager);
  return since !== null && start !== null && since > start && since <= day ? since : null;
}
