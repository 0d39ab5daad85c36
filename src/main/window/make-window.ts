import { app, BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';
import { join } from 'node:path';

/** The grounds of the two themes, so that no white flashes up. */
const paper = '#faf7f1';
const charcoal = '#1d1f21';

type Place = Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height'>;

/** The only place where windows are made; a test counts. None shows before it has something to show. */
export function makeWindow(place: Place): BrowserWindow {
  return new BrowserWindow({
    ...place,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Manager’s Workbook',
    backgroundColor: nativeTheme.shouldUseDarkColors ? charcoal : paper,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
}
