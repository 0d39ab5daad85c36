import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const main = join(import.meta.dirname, '..');
const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(main, name), 'utf8') }));

it('windows are made in one place, with every guard', () => {
  const makers = sources.filter(({ text }) => text.includes('new BrowserWindow('));
  expect(makers.map(({ name }) => name.replaceAll('\\', '/'))).toEqual(['window/make-window.ts']);
  for (const guard of [
    'contextIsolation: true',
    'sandbox: true',
    'nodeIntegration: false',
    'webSecurity: true',
    'webviewTag: false',
    'devTools: !app.isPackaged',
  ]) {
    expect(makers[0]?.text).toContain(guard);
  }
});

it('one file is the door for messages', () => {
  const doors = sources.filter(({ text }) => /\bipcMain\./.test(text));
  expect(doors.map(({ name }) => name.replaceAll('\\', '/'))).toEqual(['ipc/door.ts']);
});
