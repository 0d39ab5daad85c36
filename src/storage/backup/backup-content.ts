import type { Instant } from '#domain/core/day.ts';
import { shortDataset } from '#domain/workbook/backups/backup-name.ts';
import { rowsIn } from '#domain/workbook/backups/witness.ts';
import { isTooBig } from '#domain/workbook/file/limits.ts';
import { readWorkbookFile } from '#domain/workbook/file/read-workbook-file.ts';
import { writeWorkbookFile } from '#domain/workbook/file/write-workbook-file.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { sha256 } from '../transfer/sha256.ts';
import { readAgeHeader } from '../transfer/age-header.ts';
import type { NewBackup } from './write-backup.ts';

/** What a backup is made of. */
export interface BackupSource {
  readonly rows: Rows;
  readonly appVersion: string;
  readonly madeAt: Instant;
  /** The age recipient of a sealed workbook; null when it is not sealed. */
  readonly recipient: string | null;
}

export type MadeBackup = Omit<NewBackup, 'isSound'>;

/**
 * A backup with what it is called after.
 * @throws when no import would take it: that is a bug, and there must be no such backup
 */
export async function makeBackup(source: BackupSource): Promise<MadeBackup> {
  const { rows, madeAt, recipient } = source;
  const [meta] = rows.meta;
  if (meta === undefined) throw new Error('A workbook without its identity is not backed up');
  const facts = {
    madeAt,
    dataset: shortDataset(meta.datasetId),
    revision: meta.revision,
    rows: rowsIn(Object.fromEntries(tableNames.map((name) => [name, rows[name].length]))),
    sealed: recipient !== null,
  };
  return { facts, bytes: await makeContent(source) };
}

/**
 * The bytes of a backup: the workbook file that an import takes, inside an age file when the workbook is sealed.
 * @throws when no import would take it
 */
export async function makeContent(source: BackupSource): Promise<Uint8Array<ArrayBuffer>> {
  const text = await writeWorkbookFile(source.rows, source, sha256);
  if (source.recipient === null) return new TextEncoder().encode(text);
  // Nobody can look into a sealed one without the recovery key: it is checked before.
  const read = await readWorkbookFile(text, sha256);
  if (!read.ok) throw new Error(`The backup can’t be read: ${read.error.kind}`);
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(source.recipient);
  return Uint8Array.from(await encrypter.encrypt(text));
}

/** Whether an import would take it. Of a sealed one only the header can be seen without its key. */
export async function isSound({ facts, bytes }: MadeBackup): Promise<boolean> {
  if (isTooBig(bytes.length)) return false;
  if (facts.sealed) return readAgeHeader(bytes) !== null;
  // Bytes that are no UTF-8 are damage like any other.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return (await readWorkbookFile(text, sha256)).ok;
}
