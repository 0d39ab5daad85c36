import type { Profile } from '#domain/workbook/profile.ts';
import { runSetting, type CommandContext } from '../saving/run-command.ts';

/** What the manager says about themselves. The form checks it with `profileSchema` before. */
export type ProfileDetails = Omit<Profile, 'id' | 'updatedAt'>;

/** Changes what is said, and leaves the rest as it is: another window may have changed that. */
export const updateProfile = (context: CommandContext, details: Partial<ProfileDetails>): Promise<void> =>
  runSetting(context, 'About me', ['profile'], async (writer) => {
    const profile = await writer.get('profile', 'manager');
    if (profile !== undefined) await writer.put('profile', { ...profile, ...details });
  });
