import { app, dialog, powerMonitor, screen, type BrowserWindow } from 'electron';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { desktopOrigin } from '#shared/origins.ts';
import { writeSafely } from '../files/write-safely.ts';
import { tell } from '../ipc/door.ts';
import { makeWindow } from './make-window.ts';
import { parsePlace, placeOnDisplays } from './window-place.ts';

/**
 * How long a closing window waits for its page to write what is typed, the witness and the last backup. Milliseconds;
 * the journal has what is typed anyway.
 */
const flushPatience = 8_000;

const placeFile = (): string => join(app.getPath('userData'), 'window.json');
const flushed = new WeakMap<Electron.WebContents, () => void>();

/** The page has written what was waiting. */
export function noteFlushed(contents: Electron.WebContents): void {
  flushed.get(contents)?.();
}

export async function openMainWindow(): Promise<void> {
  const remembered = parsePlace(await readFile(placeFile(), 'utf8').catch(() => ''));
  const { maximized, ...place } = placeOnDisplays(
    remembered,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = makeWindow(place);
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    event.preventDefault();
    void closeInOrder(window);
  });
  window.webContents.on('render-process-gone', () => void offerReload(window));
  const tellLocked = (): void => tell(window.webContents, 'computer:locked', null);
  powerMonitor.on('lock-screen', tellLocked);
  powerMonitor.on('suspend', tellLocked);
  window.once('closed', () => {
    powerMonitor.off('lock-screen', tellLocked);
    powerMonitor.off('suspend', tellLocked);
  });
  // A page that starts itself again while it loads aborts this, and is loaded all the same.
  await window.loadURL(`${desktopOrigin}/`).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED')) throw error;
  });
}

async function closeInOrder(window: BrowserWindow): Promise<void> {
  if (flushed.has(window.webContents)) return;
  const done = new Promise<void>((resolve) => {
    flushed.set(window.webContents, resolve);
    setTimeout(resolve, flushPatience);
  });
  if (!window.webContents.isCrashed()) {
    tell(window.webContents, 'window:close-requested', null);
    await done;
  }
  await rememberPlace(window).catch(() => undefined);
  window.destroy();
}

async function rememberPlace(window: BrowserWindow): Promise<void> {
  const place = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  await mkdir(dirname(placeFile()), { recursive: true });
  await writeSafely(placeFile(), new TextEncoder().encode(JSON.stringify(place)));
}

async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The workbook’s window stopped working.',
    detail: 'What was saved is safe. Open it again to go on where you were.',
    buttons: ['Open again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
