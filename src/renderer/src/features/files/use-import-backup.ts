import { useCallback } from 'react';
import { err, ok, type Result } from '#domain/core/result.ts';
import { useBackups } from '#workbook/BackupsContext.tsx';
import { useControls, usePlatform, useWorkbook, useAppVersion } from '#workbook/WorkbookContext.tsx';
import { saveCopy } from './save-copy.ts';

/**
 * A copy of the open workbook before it is changed as a whole: a verified backup, or, where there can be none now, a
 * saved file. Comes back with why there is neither.
 */
export function useImportBackup(): () => Promise<Result<null, string>> {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const appVersion = useAppVersion();
  const { noteExport } = useControls();
  const backups = useBackups();
  return useCallback(async () => {
    const backedUp = await backups?.now();
    if (backedUp?.ok === true) return backedUp;
    const saved = await saveCopy(
      { workbook, platform, appVersion },
      { kind: 'as the workbook', addition: ' before import' },
    );
    switch (saved.result.outcome) {
      case 'cancelled':
        return err('The dialog for saving it was closed. Save a copy, and the import goes on.');
      case 'failed':
        return err(saved.result.reason);
      case 'saved':
      case 'unknown':
        noteExport(saved.made);
        backups?.noteCopy();
        return ok(null);
    }
  }, [workbook, platform, appVersion, noteExport, backups]);
}
