import { makeContent, type BackupSource } from './backup-content.ts';

export type ContentAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string };

self.addEventListener('message', (event: MessageEvent<BackupSource>) => {
  makeContent(event.data).then(
    (bytes) => self.postMessage({ bytes } satisfies ContentAnswer),
    (error: unknown) => self.postMessage({ failure: String(error) } satisfies ContentAnswer),
  );
});
