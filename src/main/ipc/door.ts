import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { MessageChannel, Messages, RequestChannel, Requests } from '#shared/ipc.ts';
import { isOurs } from '../security/policies.ts';
import { channels, parseRequest } from './parse-request.ts';

export type Handlers = {
  readonly [C in RequestChannel]: (
    request: Requests[C]['request'],
    sender: WebContents,
  ) => Promise<Requests[C]['response']>;
};

/** The one door between the page and this process: who asks is checked first, then what is asked. */
export function openDoor(handlers: Handlers): void {
  for (const channel of channels)
    ipcMain.handle(channel, (event, payload: unknown) => answer(handlers, channel, event, payload));
}

async function answer<C extends RequestChannel>(
  handlers: Handlers,
  channel: C,
  event: IpcMainInvokeEvent,
  payload: unknown,
): Promise<Requests[C]['response']> {
  const frame = event.senderFrame;
  if (frame === null || frame !== event.sender.mainFrame || !isOurs(frame.url)) throw new Error('Refused');
  const handler: Handlers[C] = handlers[channel];
  return handler(parseRequest(channel, payload), event.sender);
}

export function tell<C extends MessageChannel>(
  contents: WebContents,
  channel: C,
  payload: Messages[C],
): void {
  contents.send(channel, payload);
}
