import { gcm } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { instantField } from '#domain/core/fields.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { kdfSchema } from './derive-key.ts';
import { SealBroken } from './record-cipher.ts';

const box = v.pipe(v.string(), v.base64(), v.maxLength(400));

/**
 * How a workbook is sealed. Everything in it may be known: it holds the data key only as wrapped by the passphrase and
 * by the recovery key.
 */
export const sealRecordSchema = v.strictObject({
  id: v.literal('seal'),
  version: v.literal(1),
  kdf: kdfSchema,
  /** The data key, under the key that Argon2id makes of the passphrase. */
  byPassphrase: box,
  /** The data key, under a key made of the recovery key. */
  byRecovery: box,
  /** Where sealed backups are addressed to: the recovery key's public half, an age recipient. */
  recipient: v.pipe(v.string(), v.startsWith('age1'), v.maxLength(100)),
  /** The recovery key under the data key, so that its sheet can be printed again. */
  recovery: box,
  /** Wrong passphrases in a row, and when the last one was tried. */
  wrongTries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  triedAt: v.nullable(instantField),
});
export type SealRecord = v.InferOutput<typeof sealRecordSchema>;

type Purpose = 'data key by passphrase' | 'data key by recovery key' | 'recovery key by data key';

const nonceLength = 12;

/** Wraps a small secret, base64. AES-256-GCM; what it is for is authenticated with it. */
export function wrap(secret: Uint8Array, key: Uint8Array, purpose: Purpose): string {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const wrapped = gcm(key, nonce, new TextEncoder().encode(purpose)).encrypt(secret);
  return toBase64(Uint8Array.of(...nonce, ...wrapped));
}

/** @throws SealBroken when the key is another one */
export function unwrap(wrapped: string, key: Uint8Array, purpose: Purpose): Uint8Array {
  const bytes = fromBase64(wrapped);
  try {
    return gcm(key, bytes.subarray(0, nonceLength), new TextEncoder().encode(purpose)).decrypt(
      bytes.subarray(nonceLength),
    );
  } catch {
    throw new SealBroken('The key does not fit');
  }
}

/** A key from the recovery key, which is random already: HKDF-SHA256 (RFC 5869) is enough. */
export const keyOfRecovery = (recoveryKey: string): Uint8Array =>
  hkdf(
    sha256,
    new TextEncoder().encode(recoveryKey),
    undefined,
    new TextEncoder().encode('managers-workbook recovery 1'),
    32,
  );

/** As it was typed from a sheet of paper: spaces, breaks and case don't matter. */
export const cleanRecoveryKey = (typed: string): string => typed.replaceAll(/\s+/gu, '').toUpperCase();
