import { isSound, makeBackup, type BackupSource } from './backup-content.ts';
import { readAlone } from './read-alone.ts';
import type { NewBackup } from './write-backup.ts';

/** A workbook that is not sealed is read here: its rows need not be carried over. */
export type MakeRequest =
  | BackupSource
  | (Omit<BackupSource, 'rows' | 'recipient'> & { readonly workbookId: string });

export type BackupRequest =
  | { readonly kind: 'make'; readonly of: MakeRequest }
  | { readonly kind: 'check'; readonly bytes: Uint8Array };

export type BackupAnswer =
  | { readonly kind: 'made'; readonly backup: NewBackup }
  | { readonly kind: 'checked'; readonly isSound: boolean }
  | { readonly kind: 'failed'; readonly why: string };

self.addEventListener('message', (event: MessageEvent<BackupRequest>) => {
  answer(event.data).catch((error: unknown) => send({ kind: 'failed', why: String(error) }));
});

async function answer(request: BackupRequest): Promise<void> {
  if (request.kind === 'check') return send({ kind: 'checked', isSound: await isSound(request.bytes) });
  const backup = await makeBackup(await sourceOf(request.of));
  send({ kind: 'made', backup }, [backup.bytes.buffer]);
}

async function sourceOf(request: MakeRequest): Promise<BackupSource> {
  if ('rows' in request) return request;
  return { ...request, rows: await readAlone(request.workbookId), recipient: null };
}

/** What is handed over is not copied, and can't be used here any more. */
const send = (said: BackupAnswer, handedOver: Transferable[] = []): void =>
  self.postMessage(said, { transfer: handedOver });
