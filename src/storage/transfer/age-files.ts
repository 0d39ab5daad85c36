import { err, ok, type Result } from '#domain/core/result.ts';
import { cleanRecoveryKey } from '../sealing/seal-record.ts';
import { askWorker, type Patience } from './ask-worker.ts';

/** Who can open a sealed file: whoever knows a passphrase, or has the recovery key that belongs to a recipient. */
export type SealTo =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipient'; readonly recipient: string };

/** What opens a sealed file. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery key'; readonly recoveryKey: string };

export type AgeRequest =
  | { readonly kind: 'seal'; readonly bytes: Uint8Array; readonly to: SealTo }
  | { readonly kind: 'open'; readonly content: Blob; readonly secret: Secret };

export type AgeAnswer =
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'damaged' };

/** Making a key of a passphrase takes a second or two, on an old laptop ten. Milliseconds. */
const sealTime = 60_000;

const ask = (request: AgeRequest, patience: Patience): Promise<AgeAnswer> =>
  askWorker<AgeAnswer>(
    // Loaded when it is needed: few files are sealed.
    new Worker(new URL('./age.worker.ts', import.meta.url), { type: 'module' }),
    request,
    patience,
  );

/**
 * Seals a file: an age file, which other tools open too.
 * @throws an error when the worker falls over
 */
export async function sealExport(bytes: Uint8Array, to: SealTo): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await ask({ kind: 'seal', bytes, to: normal(to) }, { timeLimit: sealTime });
  if (sealed.kind !== 'done') throw new Error('The file could not be sealed');
  return sealed.bytes;
}

/**
 * Opens an age file.
 * @throws OutOfTime, Stopped
 */
export async function openSealed(
  content: Blob,
  secret: Secret,
  patience: Patience,
): Promise<Result<Uint8Array<ArrayBuffer>, 'wrong' | 'damaged'>> {
  if (secret.kind === 'recovery key') {
    const recoveryKey = cleanRecoveryKey(secret.recoveryKey);
    // Anything else is no key, whatever the file is.
    if (!/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(recoveryKey)) return err('wrong');
    const opened = await ask(
      { kind: 'open', content, secret: { kind: 'recovery key', recoveryKey } },
      patience,
    );
    return opened.kind === 'done' ? ok(opened.bytes) : err(opened.kind);
  }
  const opened = await ask({ kind: 'open', content, secret: normal(secret) }, patience);
  return opened.kind === 'done' ? ok(opened.bytes) : err(opened.kind);
}

/** The same passphrase typed on another keyboard may be composed differently. */
const normal = <To extends SealTo | Secret>(to: To): To =>
  to.kind === 'passphrase' ? { ...to, passphrase: to.passphrase.normalize('NFKC') } : to;
