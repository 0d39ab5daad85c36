import { useMemo, useState } from 'react';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { forgetFilesNaming, noteExport } from '#storage/registry/exports.ts';
import type { RegisteredWorkbook } from '#storage/registry/registry-database.ts';
import { markRecoveryKept, markSealed, markUnsealed } from '#storage/registry/seal-mark.ts';
import { findWorkbook } from '#storage/registry/workbooks.ts';
import { sealOpenWorkbook, unsealOpenWorkbook } from '#storage/sealing/seal-open-workbook.ts';
import type { WindowHold } from '#storage/sealing/window-locks.ts';
import type { WorkbookControls } from '#workbook/WorkbookContext.tsx';
import { useApp } from './app-context.ts';

/** What this window holds while a workbook is open in it. */
export interface Held {
  readonly workbook: OpenWorkbook;
  readonly listed: RegisteredWorkbook;
  readonly hold: WindowHold;
}

/** What screens can ask of this window. */
export function useWorkbookControls(
  { workbook, listed: listedAtFirst, hold }: Held,
  lock: () => void,
): WorkbookControls {
  const { registry, surroundings, journal } = useApp();
  const [listed, setListed] = useState(listedAtFirst);
  // A seal changes in the workbook itself, which React can't see.
  const [isSealed, setSealed] = useState(workbook.db.keys !== null);
  return useMemo((): WorkbookControls => {
    const lookAgain = async (): Promise<void> => {
      setSealed(workbook.db.keys !== null);
      setListed((await findWorkbook(registry, workbook.id)) ?? listedAtFirst);
    };
    const alone = async (work: () => Promise<void>): Promise<'done' | 'other windows'> => {
      const done = await hold.alone(work);
      await lookAgain();
      return done === undefined ? 'other windows' : 'done';
    };
    return {
      listed,
      isSealed,
      seal: (passphrase, label) =>
        alone(async () => {
          await sealOpenWorkbook(workbook, journal, passphrase);
          await markSealed(registry, workbook.id, label);
        }),
      unseal: () =>
        alone(async () => {
          await unsealOpenWorkbook(workbook);
          await markUnsealed(registry, workbook.id);
        }),
      lock,
      async noteRecoveryKept() {
        await markRecoveryKept(registry, workbook.id);
        await lookAgain();
      },
      noteExport(made) {
        const fileName = isSealed ? null : made.fileName;
        noteExport(registry, surroundings, workbook.id, { ...made, fileName }).catch(() => undefined);
      },
      forgetFilesNaming: (name) => forgetFilesNaming(registry, workbook.id, name),
    };
  }, [registry, surroundings, journal, workbook, hold, lock, listed, listedAtFirst, isSealed]);
}
