import { BrowserWindow, dialog, type WebContents } from 'electron';
import { basename, dirname, join } from 'node:path';
import type { Paper, PdfRequest, SaveResult } from '#shared/ipc.ts';
import { desktopOrigin } from '#shared/origins.ts';
import { cleanFileName } from '../files/file-name.ts';
import { fileReason, writeSafely } from '../files/write-safely.ts';
import { makeWindow } from '../window/make-window.ts';

/** A document that is not ready by then has failed. Milliseconds. */
const patience = 30_000;
/** Chromium writes the user agent into the PDF's creator field. Plain ASCII, as it is a header's value too. */
const neutralAgent = "Manager's Workbook";

let lastFolder: string | undefined;

/** Prints a document, in a hidden window or as it is shown, and asks where to save it. */
export async function makePdf(request: PdfRequest, sender: WebContents): Promise<SaveResult> {
  const bytes =
    request.route === null
      ? await printShown(sender, request.paper)
      : await print(request.route, request.paper);
  if (bytes === undefined)
    return {
      outcome: 'failed',
      reason: 'The document could not be laid out. Try again.',
    };
  const name = cleanFileName(request.suggestedName, 'pdf');
  const options = {
    title: 'Save the PDF',
    defaultPath: lastFolder === undefined ? name : join(lastFolder, name),
    filters: [{ name: 'PDF document', extensions: ['pdf'] }],
  };
  const owner = BrowserWindow.fromWebContents(sender);
  const chosen =
    owner === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(owner, options);
  if (chosen.canceled || chosen.filePath === '') return { outcome: 'cancelled' };
  try {
    await writeSafely(chosen.filePath, bytes);
  } catch (error) {
    return { outcome: 'failed', reason: fileReason(error) };
  }
  lastFolder = dirname(chosen.filePath);
  return { outcome: 'saved', fileName: basename(chosen.filePath) };
}

/** Prints the page that the sender shows. */
async function printShown(contents: WebContents, paper: Paper): Promise<Uint8Array | undefined> {
  try {
    contents.setUserAgent(neutralAgent);
    return await toPdf(contents, paper);
  } catch {
    return undefined;
  }
}

const toPdf = (contents: WebContents, paper: Paper): Promise<Uint8Array> =>
  contents.printToPDF({
    pageSize: paper === 'a4' ? 'A4' : 'Letter',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });

async function print(route: string, paper: Paper): Promise<Uint8Array | undefined> {
  const window = makeWindow({ width: 1000, height: 1200 });
  try {
    window.webContents.setUserAgent(neutralAgent);
    await window.loadURL(`${desktopOrigin}/#${route}`);
    if (!(await isLaidOut(window.webContents))) return undefined;
    return await toPdf(window.webContents, paper);
  } catch {
    return undefined;
  } finally {
    window.destroy();
  }
}

async function isLaidOut(contents: WebContents): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const state: unknown = await contents.executeJavaScript('document.documentElement.dataset.documentState');
    if (state === 'ready') return true;
    if (state === 'failed') return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return false;
}
