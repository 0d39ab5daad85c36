import { expect, it, onTestFinished } from 'vitest';
import { pickFile, saveFile } from './browser-files.ts';

/** Stands in for the browser's own dialogs, which a test can't drive: sees what would be clicked. */
function catchClicks<Kind extends HTMLElement>(kind: new () => Kind): Kind[] {
  const clicked: Kind[] = [];
  const { click } = HTMLElement.prototype;
  HTMLElement.prototype.click = function caught(this: HTMLElement) {
    if (this instanceof kind) clicked.push(this);
  };
  onTestFinished(() => {
    HTMLElement.prototype.click = click;
  });
  return clicked;
}

it('hands a file to the browser under its name, and says that it can’t know more', async () => {
  const links = catchClicks(HTMLAnchorElement);
  const bytes = Uint8Array.from([1, 2, 3]);
  const saved = await saveFile(window, { suggestedName: 'Workbook Maya', extension: 'workbook.age', bytes });
  expect(saved).toEqual({ outcome: 'unknown' });
  const [link] = links;
  expect(link?.download).toBe('Workbook Maya.workbook.age');
  const content = await fetch(link?.href ?? '').then((answer) => answer.arrayBuffer());
  expect(new Uint8Array(content)).toEqual(bytes);
});

it('gives the file that is chosen, or nothing when the dialog is closed, and leaves nothing on the page', async () => {
  const inputs = catchClicks(HTMLInputElement);
  const chosen = pickFile(window);
  const file = new File(['{}'], 'maya.workbook');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const [input] = inputs;
  if (input === undefined) throw new Error('No dialog was opened');
  expect(input.accept).toBe('.workbook,.age');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  expect(await chosen).toEqual({ kind: 'file', name: 'maya.workbook', content: expect.any(File) as File });

  const none = pickFile(window, 'table');
  expect(inputs[1]?.accept).toBe('.csv,.tsv,.txt');
  inputs[1]?.dispatchEvent(new Event('cancel'));
  expect(await none).toBeNull();
  expect(document.querySelector('input[type=file]')).toBeNull();
});
