import * as v from 'valibot';
import { millisecondsOf } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import { beginNewLog } from '../database/new-log.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { deriveKey, newKdf, type Kdf } from './derive-key.ts';
import type { Keys } from './keys.ts';
import { keyLength, RecordCipher, SealBroken } from './record-cipher.ts';
import {
  cleanRecoveryKey,
  keyOfRecovery,
  sealRecordSchema,
  unwrap,
  wrap,
  type SealRecord,
} from './seal-record.ts';
import { waitAfter } from './wrong-tries.ts';

const keysOf = (dataKey: Uint8Array): Keys => ({ dataKey, cipher: new RecordCipher(dataKey.slice()) });

/** How the workbook is sealed; null when it is not. */
export async function readSeal(db: WorkbookDatabase): Promise<SealRecord | null> {
  const record: unknown = await db.table('seal').get('seal');
  return record === undefined ? null : v.parse(sealRecordSchema, record);
}

export interface NewSeal {
  readonly record: SealRecord;
  readonly keys: Keys;
  /** To be printed and kept in another place: with it, and without the passphrase, everything can be opened. */
  readonly recoveryKey: string;
}

/** Makes the keys of a workbook that is about to be sealed. Takes a second or two. */
export async function makeSeal(passphrase: string, kdf: Kdf): Promise<NewSeal> {
  // Loaded when it is needed: few seal, and rarely.
  const { generateIdentity, identityToRecipient } = await import('age-encryption');
  const recoveryKey = await generateIdentity();
  const recipient = await identityToRecipient(recoveryKey);
  const dataKey = crypto.getRandomValues(new Uint8Array(keyLength));
  const record: SealRecord = {
    id: 'seal',
    version: 1,
    kdf,
    byPassphrase: wrap(dataKey, await deriveKey(passphrase, kdf), 'data key by passphrase'),
    byRecovery: wrap(dataKey, keyOfRecovery(recoveryKey), 'data key by recovery key'),
    recipient,
    recovery: wrap(new TextEncoder().encode(recoveryKey), dataKey, 'recovery key by data key'),
    wrongTries: 0,
    triedAt: null,
  };
  return { record, keys: keysOf(dataKey), recoveryKey };
}

export type UnlockRefusal =
  | { readonly kind: 'wrong' }
  /** Too many wrong ones; `until` in milliseconds since 1970. */
  | { readonly kind: 'wait'; readonly until: number };

/** Opens the seal by its passphrase. Each wrong one is counted on the disk, so that starting again saves no wait. */
export async function unlock(
  db: WorkbookDatabase,
  surroundings: Surroundings,
  passphrase: string,
): Promise<Result<Keys, UnlockRefusal>> {
  const record = await readSeal(db);
  if (record === null) throw new Error('The workbook is not sealed');
  const until = waitsUntil(record);
  if (until > millisecondsOf(surroundings.now())) return err({ kind: 'wait', until });
  const key = await deriveKey(passphrase, record.kdf);
  try {
    const dataKey = unwrap(record.byPassphrase, key, 'data key by passphrase');
    if (record.wrongTries > 0) await putRecord(db, { ...record, wrongTries: 0, triedAt: null });
    return ok(keysOf(dataKey));
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    await putRecord(db, { ...record, wrongTries: record.wrongTries + 1, triedAt: surroundings.now() });
    return err({ kind: 'wrong' });
  }
}

/** When the next passphrase may be tried, in milliseconds since 1970; 0 for at once. */
export const waitsUntil = ({ wrongTries, triedAt }: Pick<SealRecord, 'wrongTries' | 'triedAt'>): number =>
  triedAt === null ? 0 : millisecondsOf(triedAt) + waitAfter(wrongTries);

/** Opens the seal by the recovery key. It is too long to be guessed, so nothing is counted. */
export async function unlockByRecovery(
  db: WorkbookDatabase,
  typed: string,
): Promise<Result<Keys, { readonly kind: 'wrong' }>> {
  const record = await readSeal(db);
  if (record === null) throw new Error('The workbook is not sealed');
  try {
    return ok(
      keysOf(unwrap(record.byRecovery, keyOfRecovery(cleanRecoveryKey(typed)), 'data key by recovery key')),
    );
  } catch (error) {
    if (error instanceof SealBroken) return err({ kind: 'wrong' });
    throw error;
  }
}

/** The recovery key of an unlocked workbook, to print its sheet again. */
export async function recoveryKeyOf(db: WorkbookDatabase, keys: Keys): Promise<string> {
  const record = await readSeal(db);
  if (record === null) throw new Error('The workbook is not sealed');
  return new TextDecoder().decode(unwrap(record.recovery, keys.dataKey, 'recovery key by data key'));
}

/** Another passphrase for an unlocked workbook: the data key stays, only its wrapping changes. */
export async function changePassphrase(db: WorkbookDatabase, keys: Keys, passphrase: string): Promise<void> {
  const kdf: Kdf = newKdf();
  const key = await deriveKey(passphrase, kdf);
  const record = await readSeal(db);
  if (record === null) throw new Error('The workbook is not sealed');
  await putRecord(db, {
    ...record,
    kdf,
    byPassphrase: wrap(keys.dataKey, key, 'data key by passphrase'),
    wrongTries: 0,
    triedAt: null,
  });
}

const putRecord = async (db: WorkbookDatabase, record: SealRecord): Promise<void> => {
  await beginNewLog();
  await db.table('seal').put(v.parse(sealRecordSchema, record));
};
