import { isSound, makeBackup, type BackupSource, type MadeBackup } from './backup-content.ts';
import { readAlone } from './read-alone.ts';

/** A workbook that is not sealed is read here: its rows need not be carried over. */
export type MakeRequest =
  | BackupSource
  | (Omit<BackupSource, 'rows' | 'recipient'> & { readonly workbookId: string });

/** The backup comes first, and whether it is good when that was found out. */
export type BackupAnswer =
  | { readonly kind: 'made'; readonly backup: MadeBackup }
  | { readonly kind: 'checked'; readonly isSound: boolean }
  | { readonly kind: 'failed'; readonly why: string };

self.addEventListener('message', (event: MessageEvent<MakeRequest>) => {
  answer(event.data).catch((error: unknown) => send({ kind: 'failed', why: String(error) }));
});

async function answer(request: MakeRequest): Promise<void> {
  const backup = await makeBackup(await sourceOf(request));
  send({ kind: 'made', backup });
  send({ kind: 'checked', isSound: await isSound(backup) });
}

async function sourceOf(request: MakeRequest): Promise<BackupSource> {
  if ('rows' in request) return request;
  return { ...request, rows: await readAlone(request.workbookId), recipient: null };
}

const send = (said: BackupAnswer): void => self.postMessage(said);
