import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { HostBridge, MessageChannel, Messages, RequestChannel } from '#shared/ipc.ts';

/** Nothing else crosses. Complete by type: a channel that is missing here does not compile. */
const requestChannels = {
  'document:pdf': true,
  'file:save': true,
  'file:pick': true,
  'file:take-opened': true,
  'disk:free': true,
  'backup:folders': true,
  'backup:choose': true,
  'backup:forget': true,
  'backup:show': true,
  'backup:space': true,
  'backup:list': true,
  'backup:read': true,
  'backup:write': true,
  'backup:sync': true,
  'backup:rename': true,
  'backup:remove': true,
  'witness:list': true,
  'witness:read': true,
  'witness:write': true,
  'witness:remove': true,
  'window:flushed': true,
} satisfies Record<RequestChannel, true>;
const messageChannels = {
  'window:close-requested': true,
  'file:opened': true,
  'computer:locked': true,
} satisfies Record<MessageChannel, true>;

const bridge: HostBridge = {
  request(channel, payload) {
    if (!Object.hasOwn(requestChannels, channel)) return Promise.reject(new Error('Unknown channel'));
    return ipcRenderer.invoke(channel, payload);
  },
  listen(channel, listener) {
    if (!Object.hasOwn(messageChannels, channel)) throw new Error('Unknown channel');
    // The event itself stays here: it would hand the page a way to send anything.
    const pass = (_event: IpcRendererEvent, payload: Messages[typeof channel]): void => listener(payload);
    ipcRenderer.on(channel, pass);
    return () => ipcRenderer.off(channel, pass);
  },
};

contextBridge.exposeInMainWorld('workbookHost', bridge);
