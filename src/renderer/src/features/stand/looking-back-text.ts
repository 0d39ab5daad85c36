import { startedWithin } from '#domain/assessments/looking-back.ts';
import type { Day } from '#domain/core/day.ts';
import { lastFullQuarter } from '#domain/core/quarter.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { monthDay, quarterName } from '#workbook/format.ts';

/** The time that an answer looks back on: `the last six months`, `the last six months, or since you started, August 24`. */
export function lookingBackText(window: string, day: Day, profile: Profile, name = window): string {
  const since = startedWithin(window, day, profile);
  return since === null ? name : `${name}, or since you started, ${monthDay(since, day)}`;
}

/** The same for closing pull, whose window has a name: `Q3 2026, or since you started, August 24`. */
export const pullQuarterText = (day: Day, profile: Profile): string =>
  lookingBackText(
    'the last full quarter',
    day,
    profile,
    quarterName(lastFullQuarter(day, profile.fiscalStart), profile.fiscalStart),
  );
