import * as v from 'valibot';
import { toBase64 } from './base64.ts';

/** Parameters of Argon2id (RFC 9106), stored with what they protect. */
export const kdfSchema = v.strictObject({
  name: v.literal('argon2id'),
  /** In KiB. Never under 19 MiB; never so much that a hostile file could stop the machine. */
  memory: v.pipe(v.number(), v.integer(), v.minValue(19 * 1024), v.maxValue(1024 * 1024)),
  passes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(16)),
  lanes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  /** 16 random bytes, base64. */
  salt: v.pipe(v.string(), v.base64(), v.maxLength(64)),
});
export type Kdf = v.InferOutput<typeof kdfSchema>;

/** 64 MiB, three passes: about half a second on a laptop. */
export const newKdf = (): Kdf => ({
  name: 'argon2id',
  memory: 64 * 1024,
  passes: 3,
  lanes: 1,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
});

export interface DeriveRequest {
  readonly passphrase: string;
  readonly kdf: Kdf;
}

/** A 32-byte key from a passphrase. It takes about half a second, in a worker, so that the page stays alive. */
export function deriveKey(passphrase: string, kdf: Kdf): Promise<Uint8Array> {
  const worker = new Worker(new URL('./derive-key.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Uint8Array>) => resolve(event.data), {
      once: true,
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
    // The same passphrase typed on another keyboard may be composed differently.
    const request: DeriveRequest = { passphrase: passphrase.normalize('NFKC'), kdf };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
