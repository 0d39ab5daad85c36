import type { HandedFile, PickKind, SaveRequest, SaveResult } from './platform.ts';

/** How long the browser may take to fetch what is saved before its address ends. Milliseconds. */
const fetchTime = 60_000;

/** Saves a file among the browser's downloads. Whether it gets there, a page can't know. */
export function saveFile(host: Window, request: SaveRequest): Promise<SaveResult> {
  const address = URL.createObjectURL(new Blob([request.bytes], { type: 'application/octet-stream' }));
  const link = host.document.createElement('a');
  link.href = address;
  // The browser itself replaces what a file name can't have.
  link.download = `${request.suggestedName}.${request.extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), fetchTime);
  return Promise.resolve({ outcome: 'unknown' });
}

const endings: Record<PickKind, string> = { workbook: '.workbook,.age', table: '.csv,.tsv,.txt' };

/** Opens the browser's dialog for choosing a file; null when it is closed. */
export function pickFile(host: Window, kind: PickKind = 'workbook'): Promise<HandedFile | null> {
  const input = host.document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  // Every file can be chosen: one with another name is told what is wrong with it.
  input.accept = endings[kind];
  host.document.body.append(input);
  return new Promise<HandedFile | null>((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file === undefined ? null : { kind: 'file', name: file.name, content: file });
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  }).finally(() => input.remove());
}
