import { readWorkbookFile } from '#domain/workbook/file/read-workbook-file.ts';
import type { ParseAnswer, ParseRequest } from './read-file.ts';
import { sha256 } from './sha256.ts';

self.addEventListener('message', (event: MessageEvent<ParseRequest>) => {
  void parse(event.data).then((answer) => self.postMessage(answer));
});

async function parse({ content }: ParseRequest): Promise<ParseAnswer> {
  let bytes: ArrayBuffer;
  try {
    bytes = await content.arrayBuffer();
  } catch {
    // Moved, deleted or changed since it was chosen.
    return { ok: false, error: { kind: 'gone' } };
  }
  // Not fatal: bytes that are no UTF-8 are damage like any other, and are told as such.
  return readWorkbookFile(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), sha256);
}
