import type { FiscalStart } from '#domain/core/quarter.ts';
import { refileReadings, refileTargets } from '#domain/scorecard/refile.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { draftTables, moveDrafts } from '../saving/move-drafts.ts';
import { runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

/** What the manager says about themselves. The form checks it with `profileSchema` before. */
export type ProfileDetails = Omit<Profile, 'id' | 'updatedAt'>;

/**
 * Changes what is said, and leaves the rest as it is: another window may have changed that. With another fiscal year
 * readings, targets and drafts of reviews are filed under its weeks and quarters in the same step.
 */
export function updateProfile(context: CommandContext, details: Partial<ProfileDetails>): Promise<void> {
  const tables = ['profile', 'measures', 'readings', 'targets', ...draftTables] as const;
  return runSetting(context, 'About me', tables, async (writer) => {
    const profile = await writer.get('profile', 'manager');
    if (profile === undefined) return;
    const changed = { ...profile, ...details };
    await writer.put('profile', changed);
    if (changed.fiscalStart === profile.fiscalStart) return;
    await refile(writer, profile.fiscalStart, changed.fiscalStart);
    await moveDrafts(writer, changed.fiscalStart, context.surroundings.today());
  });
}

async function refile(writer: Writer, before: FiscalStart, after: FiscalStart): Promise<void> {
  const measures = await writer.all('measures');
  const readings = refileReadings(await writer.all('readings'), measures, before, after);
  for (const id of readings.gone) await writer.remove('readings', id);
  for (const row of readings.rows) await writer.put('readings', row);
  const targets = refileTargets(await writer.all('targets'), before, after);
  for (const id of targets.gone) await writer.remove('targets', id);
  for (const row of targets.rows) await writer.put('targets', row);
}
