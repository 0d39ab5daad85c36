import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { basename, dirname, join } from 'node:path';
import type { ChosenFile, SaveRequest, SaveResult } from '#shared/ipc.ts';
import { mostReadBytes } from '#shared/ipc.ts';
import { cleanFileName } from './file-name.ts';
import { readChosen } from './read-chosen.ts';
import { fileReason, writeSafely } from './write-safely.ts';

let lastFolder: string | undefined;

/** Asks where to save a file, and writes it there whole or not at all. */
export async function saveFile(request: SaveRequest, sender: WebContents): Promise<SaveResult> {
  const name = cleanFileName(request.suggestedName, request.extension);
  const options = {
    title: 'Save a copy of the workbook',
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    // Dialogs know the last part of an ending only.
    filters: [{ name: 'Workbook', extensions: [request.extension === 'workbook' ? 'workbook' : 'age'] }],
  };
  const owner = BrowserWindow.fromWebContents(sender);
  const chosen =
    owner === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(owner, options);
  if (chosen.canceled || chosen.filePath === '') return { outcome: 'cancelled' };
  try {
    await writeSafely(chosen.filePath, request.bytes);
  } catch (error) {
    return { outcome: 'failed', reason: fileReason(error) };
  }
  lastFolder = dirname(chosen.filePath);
  return { outcome: 'saved', fileName: basename(chosen.filePath) };
}

/** Lets the person choose a file and reads it; null when they choose none. */
export async function pickFile(sender: WebContents): Promise<ChosenFile | null> {
  const options = {
    title: 'Choose a workbook file',
    ...(lastFolder === undefined ? {} : { defaultPath: lastFolder }),
    filters: [
      { name: 'Workbook', extensions: ['workbook', 'age'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile' as const],
  };
  const owner = BrowserWindow.fromWebContents(sender);
  const chosen =
    owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options);
  const [path] = chosen.filePaths;
  if (chosen.canceled || path === undefined) return null;
  lastFolder = dirname(path);
  return readChosen(path, mostReadBytes);
}
