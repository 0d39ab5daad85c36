import { useLocation } from 'wouter';
import type { Person } from '#domain/team/person.ts';
import { erasePerson } from '#storage/commands/erase-person.ts';
import { useToast } from '#ui/Toasts.tsx';
import { noBackupText } from '#workbook/backup-words.ts';
import { useBackups } from '#workbook/BackupsContext.tsx';
import { useControls, useWorkbook } from '#workbook/WorkbookContext.tsx';

/**
 * Erases a person, goes back to the team, and says what was done. With `renewing`, backups that still hold the person
 * go as well, once there is a verified one that does not. @throws StorageProblem, and then nothing was changed
 */
export function useErase({ id, name }: Person): (renewing: boolean) => Promise<void> {
  const workbook = useWorkbook();
  const { forgetFilesNaming } = useControls();
  const backups = useBackups();
  const [, navigate] = useLocation();
  const toast = useToast();
  const renew = async (): Promise<string> => {
    const kept = 'The earlier backups are still there, and still hold it.';
    try {
      const made = await backups?.now();
      if (made?.ok === false) return `No new backup could be made: ${noBackupText(made.error)} ${kept}`;
      await backups?.erase('earlier');
      return 'There is a new backup, and the earlier ones are deleted.';
    } catch {
      return `Not all of the earlier backups could be deleted. ${kept}`;
    }
  };
  return async (renewing) => {
    await erasePerson(workbook, id);
    // The list of what left the laptop is another database: what can't be written there is not worth a way back.
    await forgetFilesNaming(name).catch(() => undefined);
    navigate('/people', { replace: true });
    const erased = `Everything held on ${name} was erased.`;
    toast({ text: renewing ? `${erased} Making a new backup…` : erased });
    if (renewing) toast({ text: `${erased} ${await renew()}`, stay: 12_000 });
  };
}
