import type { Instant } from '#domain/core/day.ts';
import { readWorkbookFile } from '#domain/workbook/file/read-workbook-file.ts';
import { writeWorkbookFile } from '#domain/workbook/file/write-workbook-file.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { sha256 } from '../transfer/sha256.ts';

/** What a backup is made of. */
export interface BackupSource {
  readonly rows: Rows;
  readonly appVersion: string;
  readonly madeAt: Instant;
  /** The age recipient of a sealed workbook; null when it is not sealed. */
  readonly recipient: string | null;
}

/**
 * The bytes of a backup: the workbook file that an import takes, inside an age file when the workbook is sealed.
 * @throws when no import would take it: that is a bug, and there must be no such backup
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
