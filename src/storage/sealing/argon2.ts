import { argon2id as argon2idInScript } from '@noble/hashes/argon2.js';
import { argon2id } from 'hash-wasm';
import { fromBase64 } from './base64.ts';
import type { Kdf } from './derive-key.ts';

const keyLength = 32;

/**
 * A 32-byte key from a passphrase by Argon2id (RFC 9106). WebAssembly takes a third of the time that script takes; where
 * a browser is set to run none, as Edge can be, it is done in script, and the key is the same.
 */
export async function argon2(passphrase: string, kdf: Kdf): Promise<Uint8Array> {
  const [password, salt] = [new TextEncoder().encode(passphrase), fromBase64(kdf.salt)];
  try {
    return await argon2id({
      password,
      salt,
      memorySize: kdf.memory,
      iterations: kdf.passes,
      parallelism: kdf.lanes,
      hashLength: keyLength,
      outputType: 'binary',
    });
  } catch {
    return argon2idInScript(password, salt, {
      m: kdf.memory,
      t: kdf.passes,
      p: kdf.lanes,
      dkLen: keyLength,
    });
  }
}
