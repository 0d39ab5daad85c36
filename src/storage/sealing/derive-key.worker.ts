import { argon2 } from './argon2.ts';
import type { DeriveRequest } from './derive-key.ts';

self.addEventListener('message', (event: MessageEvent<DeriveRequest>) => {
  const { passphrase, kdf } = event.data;
  argon2(passphrase, kdf)
    .then((key) => self.postMessage(key))
    // An error that is reported reaches the page; a rejection would not.
    .catch(reportError);
});
