import { argon2id } from '@noble/hashes/argon2.js';
import { fromBase64 } from './base64.ts';
import type { DeriveRequest } from './derive-key.ts';

self.addEventListener('message', (event: MessageEvent<DeriveRequest>) => {
  const { passphrase, kdf } = event.data;
  const key = argon2id(new TextEncoder().encode(passphrase), fromBase64(kdf.salt), {
    m: kdf.memory,
    t: kdf.passes,
    p: kdf.lanes,
    dkLen: 32,
  });
  self.postMessage(key);
});
