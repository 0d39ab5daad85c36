import { app, BrowserWindow, nativeTheme, protocol } from 'electron';
import { join } from 'node:path';
import { mostReadBytes } from '#shared/ipc.ts';
import { desktopScheme } from '#shared/origins.ts';
import { backupHandlers } from './backups/backup-handlers.ts';
import { freeSpace } from './files/free-space.ts';
import { filesIn, OpenedFiles } from './files/opened-files.ts';
import { readChosen } from './files/read-chosen.ts';
import { pickFile, saveFile } from './files/save-file.ts';
import { openDoor, tell } from './ipc/door.ts';
import { installMenu } from './menu.ts';
import { makePdf } from './printing/make-pdf.ts';
import { installGuards } from './security/guards.ts';
import { isOurs } from './security/policies.ts';
import { respondTo } from './serving/respond.ts';
import { userDataFolder } from './user-data.ts';
import { noteFlushed, openMainWindow } from './window/main-window.ts';

const rendererFolder = join(import.meta.dirname, '..', 'renderer');

// Before `ready`: both decide where the data lives.
protocol.registerSchemesAsPrivileged([
  {
    scheme: desktopScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath(
    'userData',
    userDataFolder(process.platform, process.env['LOCALAPPDATA'], app.getPath('appData')),
  );
}

async function answerScheme(request: Request): Promise<Response> {
  if (!isOurs(request.url)) return new Response('Not found.', { status: 404 });
  const { status, headers, body } = await respondTo(
    rendererFolder,
    request.method,
    new URL(request.url).pathname,
  );
  return new Response(body, { status, headers });
}

/** A document may be printing in a hidden window; this is the one that people see. */
const shownWindow = (): BrowserWindow | undefined =>
  BrowserWindow.getAllWindows().find((candidate) => candidate.isVisible() || candidate.isMinimized());

const openedFiles = new OpenedFiles();
function noteOpened(paths: readonly string[]): void {
  const window = shownWindow();
  // A page that is not there yet asks by itself when it starts.
  if (openedFiles.add(paths) && window !== undefined) tell(window.webContents, 'file:opened', null);
}

async function start(): Promise<void> {
  await app.whenReady();
  nativeTheme.themeSource = 'system';
  installGuards();
  protocol.handle(desktopScheme, answerScheme);
  openDoor({
    'document:pdf': makePdf,
    'file:save': saveFile,
    'file:pick': (kind, sender) => pickFile(kind, sender),
    'file:take-opened': async () => {
      const path = openedFiles.take();
      return path === undefined ? null : readChosen(path, mostReadBytes);
    },
    'disk:free': () => freeSpace(app.getPath('userData')),
    ...backupHandlers(),
    'window:flushed': async (_request, sender) => {
      noteFlushed(sender);
      return Promise.resolve(null);
    },
  });
  installMenu();
  await openMainWindow();
}

if (app.requestSingleInstanceLock()) {
  noteOpened(filesIn(process.argv, process.cwd()));
  // macOS tells it so, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    noteOpened([path]);
  });
  app.on('second-instance', (_event, commandLine, folder) => {
    noteOpened(filesIn(commandLine, folder));
    const window = shownWindow();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  start().catch((error: unknown) => {
    // oxlint-disable-next-line no-console -- without a window there is nowhere else to say it
    console.error(error);
    app.exit(1);
  });
} else {
  app.quit();
}
