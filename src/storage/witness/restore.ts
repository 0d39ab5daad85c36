import { utcDayOf } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { Witness } from '#domain/workbook/backups/witness.ts';
import type { WorkbookFile } from '#domain/workbook/file/format.ts';
import { planImport, withErasures } from '#domain/workbook/file/plan-import.ts';
import { nobody } from '#domain/workbook/file/settle-erasures.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import type { RegistryDatabase } from '../registry/registry-database.ts';
import { neutralLabel } from '../registry/seal-mark.ts';
import { addWorkbook } from '../registry/workbooks.ts';
import type { SealRecord } from '../sealing/seal-record.ts';
import type { NewSeal } from '../sealing/vault.ts';
import type { Secret } from '../transfer/age-files.ts';
import { readFile, type ReadProblem } from '../transfer/read-file.ts';
import { openSeal } from './open-seal.ts';

export interface Restoring {
  readonly registry: RegistryDatabase;
  readonly surroundings: Surroundings;
  /** The backup, or a file that was saved by hand. */
  readonly content: Blob;
  /** How the lost workbook was sealed; null when it was not, or that is lost too. */
  readonly seal: SealRecord | null;
  readonly secret: Secret | undefined;
  /** What the lost one was called in the list. */
  readonly title: string | undefined;
  /** What is remembered of the lost one; null when nothing is. */
  readonly witness: Witness | null;
}

export interface Restored {
  readonly id: string;
  /** The backup was sealed, and how is lost: the workbook is there, and has no seal any more. */
  readonly sealIsLost: boolean;
  /** Whom the backup still had, though they were erased since: they were left out. */
  readonly erased: readonly string[];
}

/**
 * Restores a lost workbook from a file, as the normal import takes it in: as a workbook of its own, in one transaction.
 * What is left of the lost one is not touched. A sealed one is sealed as it was, from its first row on.
 * @throws StorageProblem, and then nothing is left of it
 */
export async function restore(restoring: Restoring): Promise<Result<Restored, ReadProblem>> {
  const { registry, surroundings, content, seal, secret, title, witness } = restoring;
  let opened: NewSeal | undefined;
  if (seal !== null && secret !== undefined) {
    const answer = await openSeal(seal, secret);
    if (!answer.ok) return err({ kind: 'wrong secret', by: secret.kind });
    opened = answer.value;
  }
  const key: Secret | undefined =
    opened === undefined ? secret : { kind: 'recovery key', recoveryKey: opened.recoveryKey };
  const read = await readFile(content, { secret: key });
  if (!read.ok) return read;
  const at = { now: surroundings.now(), today: surroundings.today() };
  const { rows, erased } = withErasures(read.value.rows, erasuresOf(witness, read.value), nobody, at);
  const { asNew, file } = planImport(null, { ...read.value, rows }, at);
  const wasSealed = seal !== null || secret !== undefined;
  const name = title ?? (wasSealed ? neutralLabel : file.name);
  const id = await addWorkbook(registry, surroundings, name, asNew.rows, opened);
  const names = erased.map(({ name: erasedName }) => erasedName);
  return ok({ id, sealIsLost: wasSealed && opened === undefined, erased: names });
}

/** Who was erased in the lost workbook, when it was last seen at the latest. Of another workbook nobody is known. */
function erasuresOf(witness: Witness | null, { header }: WorkbookFile): Rows['erasures'] {
  if (witness?.datasetId !== header.datasetId) return [];
  const { erased = [], at } = witness;
  return erased.map((id) => ({ id, day: utcDayOf(at), updatedAt: at }));
}
