import { err, ok, type Result } from '#domain/core/result.ts';

/** Why bytes are no text: a spreadsheet's own format, or nothing that one could read. */
export type NoText = 'spreadsheet' | 'no text';

/** How each spreadsheet's own files begin: a zip archive (.xlsx, .ods, .numbers), and the older .xls. */
const spreadsheets: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** How many bytes are looked at where no mark says in which way the text is written. */
const sampled = 4096;

/**
 * The text of a file that a spreadsheet or an editor has saved: UTF-8 or UTF-16, with a byte order mark or without,
 * else Windows-1252, which is what Western spreadsheets save when they are asked for nothing else.
 */
export function decodeText(bytes: Uint8Array): Result<string, NoText> {
  if (spreadsheets.some((start) => start.every((byte, at) => bytes[at] === byte))) return err('spreadsheet');
  const text = decode(bytes, wideAs(bytes));
  return text === undefined || isNoText(text) ? err('no text') : ok(text);
}

function decode(bytes: Uint8Array, wide: 'utf-16le' | 'utf-16be' | null): string | undefined {
  if (wide !== null) return bytes.length % 2 === 0 ? new TextDecoder(wide).decode(bytes) : undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 by its mark, or by the zeros of which every second byte of most Western texts consists. */
function wideAs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampled);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even === 0) return 'utf-16le';
  return even > sample.length / 8 && odd === 0 ? 'utf-16be' : null;
}

/** A zero, or signs that no text has in such numbers. */
function isNoText(text: string): boolean {
  if (text.includes('\0')) return true;
  const strange = text.slice(0, sampled).match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange > 8;
}
