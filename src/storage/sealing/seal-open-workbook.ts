import type { OpenWorkbook } from '../open-workbook.ts';
import { eraseJournal } from '../saving/drafts.ts';
import type { Kdf } from './derive-key.ts';
import { sealWorkbook, unsealWorkbook } from './seal-workbook.ts';

/**
 * Seals the workbook that is open in this window; it stays open. No other window may have it.
 * @throws StorageProblem, and then it is not sealed and nothing is lost
 */
export async function sealOpenWorkbook(
  workbook: OpenWorkbook,
  journal: Storage,
  passphrase: string,
  kdf?: Kdf,
): Promise<void> {
  // What waits would lie in the journal unsealed.
  await workbook.drafts.flush();
  const begun = workbook.unsavedMoment.read();
  await workbook.status.follow('once', () => sealWorkbook(workbook.db, passphrase, kdf));
  eraseJournal(journal, workbook.id);
  if (begun !== null) workbook.unsavedMoment.write(begun);
}

/**
 * Takes the seal off the workbook that is open in this window; it stays open. No other window may have it.
 * @throws StorageProblem, and then it is as it was
 */
export async function unsealOpenWorkbook(workbook: OpenWorkbook): Promise<void> {
  // What waits would lie in the journal under a key that is gone.
  await workbook.drafts.flush();
  const begun = workbook.unsavedMoment.read();
  await workbook.status.follow('once', () => unsealWorkbook(workbook.db));
  if (begun !== null) workbook.unsavedMoment.write(begun);
}
