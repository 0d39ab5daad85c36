import { Decrypter, Encrypter } from 'age-encryption';
import type { AgeAnswer, AgeRequest } from './age-files.ts';

self.addEventListener('message', (event: MessageEvent<AgeRequest>) => {
  void answer(event.data).then((answered) => self.postMessage(answered));
});

const answer = (request: AgeRequest): Promise<AgeAnswer> =>
  request.kind === 'seal' ? seal(request) : open(request);

async function seal({ bytes, to }: AgeRequest & { readonly kind: 'seal' }): Promise<AgeAnswer> {
  const encrypter = new Encrypter();
  if (to.kind === 'passphrase') encrypter.setPassphrase(to.passphrase);
  else encrypter.addRecipient(to.recipient);
  return { kind: 'done', bytes: Uint8Array.from(await encrypter.encrypt(bytes)) };
}

async function open({ content, secret }: AgeRequest & { readonly kind: 'open' }): Promise<AgeAnswer> {
  let missed = false;
  try {
    const decrypter = new Decrypter();
    if (secret.kind === 'passphrase') decrypter.addPassphrase(secret.passphrase);
    else decrypter.addIdentity(secret.recoveryKey);
    // Identities are asked in turn: when this one is, the one before it did not fit.
    decrypter.addIdentity({
      unwrapFileKey() {
        missed = true;
        return null;
      },
    });
    const opened = await decrypter.decrypt(new Uint8Array(await content.arrayBuffer()));
    return { kind: 'done', bytes: Uint8Array.from(opened) };
  } catch {
    return { kind: missed ? 'wrong' : 'damaged' };
  }
}
