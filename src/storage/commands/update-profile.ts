import { inNewQuarters } from '#domain/scorecard/new-quarters.ts';
import type { Profile } from '#domain/workbook/profile.ts';
import { runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

/** What the manager says about themselves. The form checks it with `profileSchema` before. */
export type ProfileDetails = Omit<Profile, 'id' | 'updatedAt'>;

/**
 * Changes what is said, and leaves the rest as it is: another window may have changed that. With another start of the
 * fiscal year, readings and targets come into its quarters; reviews stay as they were.
 */
export const updateProfile = (context: CommandContext, details: Partial<ProfileDetails>): Promise<void> =>
  runSetting(context, 'About me', ['profile', 'measures', 'readings', 'targets'], async (writer) => {
    const profile = await writer.get('profile', 'manager');
    if (profile === undefined) return;
    const changed = { ...profile, ...details };
    await writer.put('profile', changed);
    if (changed.fiscalStart !== profile.fiscalStart)
      await moveQuarters(writer, profile.fiscalStart, changed.fiscalStart);
  });

async function moveQuarters(writer: Writer, before: number, after: number): Promise<void> {
  const [readings, targets] = [await writer.all('readings'), await writer.all('targets')];
  const moved = inNewQuarters({ measures: await writer.all('measures'), readings, targets }, before, after);
  await writer.removeRead('readings', goneFrom(readings, moved.readings));
  await writer.removeRead('targets', goneFrom(targets, moved.targets));
  const known = new Map([...readings, ...targets].map((row) => [row.id as string, row]));
  for (const row of moved.readings) if (isNew(known.get(row.id), row)) await writer.put('readings', row);
  for (const row of moved.targets) if (isNew(known.get(row.id), row)) await writer.put('targets', row);
}

interface Valued {
  readonly id: string;
  readonly value: number;
}

const goneFrom = <Row extends Valued>(rows: readonly Row[], left: readonly Row[]): readonly Row[] => {
  const ids = new Set(left.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
};

const isNew = (before: Valued | undefined, row: Valued): boolean => before?.value !== row.value;
