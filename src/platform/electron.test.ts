import { expect, it } from 'vitest';
import type { ChosenFile, HostBridge } from '#shared/ipc.ts';
import { electronPlatform } from './electron.ts';
import type { HandedFile } from './platform.ts';

/** A main process with files waiting. */
function bridgeWith(waiting: ChosenFile[]): { readonly bridge: HostBridge; tell(): void } {
  const listeners = new Set<() => void>();
  const answer = (channel: string): unknown =>
    channel === 'file:take-opened' ? (waiting.shift() ?? null) : channel === 'file:pick' ? null : undefined;
  const bridge = {
    request: (channel: string) => Promise.resolve(answer(channel)),
    listen(channel: string, listener: () => void) {
      if (channel === 'file:opened') listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Only what these tests ask of it.
  } as unknown as HostBridge;
  return {
    bridge,
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

const opened = (name: string): ChosenFile => ({ kind: 'file', name, bytes: Uint8Array.from([1, 2]) });
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

it('hands over the files with which the app was opened, before and while it runs, until it is told to stop', async () => {
  const waiting = [opened('first.workbook'), opened('second.workbook')];
  const { bridge, tell } = bridgeWith(waiting);
  const handed: HandedFile[] = [];
  const stop = electronPlatform(bridge).onFileOpened((file) => handed.push(file));
  await settled();
  expect(handed.map(({ name }) => name)).toEqual(['first.workbook', 'second.workbook']);
  const [first] = handed;
  expect(first?.kind === 'file' ? await first.content.arrayBuffer() : null).toEqual(
    Uint8Array.from([1, 2]).buffer,
  );

  waiting.push({ kind: 'too big', name: 'huge.workbook', size: 1e9 });
  tell();
  await settled();
  expect(handed.at(-1)).toEqual({ kind: 'too big', name: 'huge.workbook', size: 1e9 });

  stop();
  waiting.push(opened('late.workbook'));
  tell();
  await settled();
  expect(handed).toHaveLength(3);
});

it('gives nothing when the dialog for choosing a file is closed', async () => {
  expect(await electronPlatform(bridgeWith([]).bridge).pickFile()).toBeNull();
});
