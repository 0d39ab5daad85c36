import { forgetFileNames } from './exports.ts';
import type { RegisteredWorkbook, RegistryDatabase } from './registry-database.ts';
import { findWorkbook } from './workbooks.ts';

/** What a sealed workbook is called until somebody gives it another label. */
export const neutralLabel = 'Sealed workbook';

/** Marks a workbook in the list as sealed, under a label that tells no name. */
export async function markSealed(registry: RegistryDatabase, id: string, label: string): Promise<void> {
  await registry.write(() =>
    registry.workbooks.update(id, { title: label, sealed: true, recoveryKept: false }),
  );
  await forgetFileNames(registry, id);
}

/** Takes the mark off. The label stays: it can be changed where the workbooks are listed. */
export async function markUnsealed(registry: RegistryDatabase, id: string): Promise<void> {
  await registry.write(() => registry.workbooks.update(id, { sealed: false, recoveryKept: false }));
}

/** Notes that the recovery key was kept. */
export async function markRecoveryKept(registry: RegistryDatabase, id: string): Promise<void> {
  await registry.write(() => registry.workbooks.update(id, { recoveryKept: true }));
}

/** Puts the list right where sealing or unsealing was broken off between the workbook and the list; returns its row. */
export async function settleSealMark(
  registry: RegistryDatabase,
  id: string,
  isSealed: boolean,
): Promise<RegisteredWorkbook | undefined> {
  const listed = await findWorkbook(registry, id);
  if (listed === undefined || (listed.sealed === true) === isSealed) return listed;
  if (isSealed) await markSealed(registry, id, neutralLabel);
  else await markUnsealed(registry, id);
  return findWorkbook(registry, id);
}
