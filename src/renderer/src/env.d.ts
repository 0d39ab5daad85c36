/// <reference types="vite/client" />
import type { HostBridge } from '#shared/ipc.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload. */
    readonly workbookHost?: HostBridge;
  }
  /** From package.json, at build time. */
  const __APP_VERSION__: string;
}
