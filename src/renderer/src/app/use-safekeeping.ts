import { useEffect, useMemo } from 'react';
import { Backups } from '#storage/backup/backups.ts';
import { workerContents } from '#storage/backup/contents.ts';
import type { After } from '#storage/backup/schedule.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import type { RegisteredWorkbook } from '#storage/registry/registry-database.ts';
import { lookApart } from '#storage/witness/look-apart.ts';
import { Witnessing } from '#storage/witness/witnessing.ts';
import { useApp } from './app-context.ts';

export const after: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Backs an open workbook up, and keeps its witness, until it is closed. Null where there is nothing to keep safe. */
export function useSafekeeping(
  workbook: OpenWorkbook,
  listed: Pick<RegisteredWorkbook, 'sample'>,
  isSealed: boolean,
  printing: boolean,
): Backups | null {
  const { platform, journal, appVersion, surroundings, beforeClose } = useApp();
  const { sample } = listed;
  const backups = useMemo(
    () =>
      // A window that prints changes nothing, and the sample is made anew by a click.
      printing || sample
        ? null
        : new Backups({
            workbookId: workbook.id,
            db: workbook.db,
            surroundings,
            appVersion,
            places: platform.backups,
            contents: workerContents,
            after,
            storage: journal,
            flush: () => workbook.drafts.flush(),
          }),
    [workbook, sample, printing, platform, journal, appVersion, surroundings],
  );
  useEffect(() => {
    if (printing) return undefined;
    const witnessing = new Witnessing(workbook, platform.witnesses, after, lookApart);
    witnessing.start();
    backups?.start();
    const write = async (): Promise<void> => {
      await workbook.drafts.flush().catch(() => undefined);
      await Promise.all([witnessing.write(), backups?.now()]);
    };
    beforeClose.add(write);
    return () => {
      beforeClose.delete(write);
      witnessing.stop();
      // Closing takes a moment; a witness that comes too late leaves the one before.
      void witnessing.write();
      backups?.stop();
    };
  }, [workbook, backups, printing, platform, beforeClose]);
  // Backups that can be read by anybody are not those of a sealed workbook: a sealed one is made.
  useEffect(() => {
    if (isSealed) void backups?.refresh();
  }, [backups, isSealed]);
  return backups;
}
