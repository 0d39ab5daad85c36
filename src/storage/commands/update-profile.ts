import type { Profile } from '#domain/workbook/profile.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';

/** What the manager says about themselves. The form checks it with `profileSchema` before. */
export type ProfileDetails = Omit<Profile, 'id' | 'updatedAt'>;

export const updateProfile = (context: CommandContext, details: ProfileDetails): Promise<void> =>
  runCommand(context, ['profile'], (writer) => writer.put('profile', { ...details, id: 'manager' }));
