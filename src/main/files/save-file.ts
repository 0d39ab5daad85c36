import { app, BrowserWindow, dialog, type FileFilter, type WebContents } from 'electron';
import { basename, dirname, join } from 'node:path';
import type { ChosenFile, PickKind, SaveRequest, SaveResult } from '#shared/ipc.ts';
import { mostReadBytes } from '#shared/ipc.ts';
import { cleanFileName } from './file-name.ts';
import { readChosen } from './read-chosen.ts';
import { fileReason, writeSafely } from './write-safely.ts';

let lastFolder: string | undefined;

/** Asks where to save a file, and writes it there whole or not at all. */
export async function saveFile(request: SaveRequest, sender: WebContents): Promise<SaveResult> {
  const name = cleanFileName(request.suggestedName, request.extension);
  const options = {
    title: ['csv', 'json'].includes(request.extension) ? 'Save the file' : 'Save a copy of the workbook',
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    filters: [filterOf(request.extension)],
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

/** Dialogs know the last part of an ending only. */
function filterOf(extension: SaveRequest['extension']): FileFilter {
  if (extension === 'csv') return { name: 'Table for a spreadsheet', extensions: ['csv'] };
  if (extension === 'json') return { name: 'Everything held on a person', extensions: ['json'] };
  return { name: 'Workbook', extensions: [extension === 'workbook' ? 'workbook' : 'age'] };
}

const pickable: Record<PickKind, { readonly title: string; readonly filter: FileFilter }> = {
  workbook: {
    title: 'Choose a workbook file',
    filter: { name: 'Workbook', extensions: ['workbook', 'age'] },
  },
  table: {
    title: 'Choose a file from a spreadsheet',
    filter: { name: 'Table', extensions: ['csv', 'tsv', 'txt'] },
  },
};

/** Lets the person choose a file and reads it; null when they choose none. */
export async function pickFile(kind: PickKind, sender: WebContents): Promise<ChosenFile | null> {
  const options = {
    title: pickable[kind].title,
    ...(lastFolder === undefined ? {} : { defaultPath: lastFolder }),
    filters: [pickable[kind].filter, { name: 'All files', extensions: ['*'] }],
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
