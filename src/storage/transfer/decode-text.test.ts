import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = 'Name;Führt\r\nZoë Ångström;Süd\r\n';
const utf8 = (of: string): readonly number[] => [...new TextEncoder().encode(of)];
const utf16 = (of: string, isBig: boolean): readonly number[] =>
  Array.from(of, (sign) => sign.charCodeAt(0)).flatMap((unit) =>
    isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
  );
const read = (...bytes: readonly (readonly number[])[]) => decodeText(new Uint8Array(bytes.flat()));

describe('the text of a file', () => {
  it.each<[string, readonly (readonly number[])[]]>([
    ['UTF-8', [utf8(text)]],
    ['UTF-8 with its mark', [[0xef, 0xbb, 0xbf], utf8(text)]],
    ['UTF-16, little end first', [[0xff, 0xfe], utf16(text, false)]],
    ['UTF-16, big end first', [[0xfe, 0xff], utf16(text, true)]],
    ['UTF-16 without its mark', [utf16(text, false)]],
    ['UTF-16 without its mark, big end first', [utf16(text, true)]],
    ['Windows-1252', [Array.from(text, (sign) => sign.charCodeAt(0))]],
  ])('is read as it was saved: %s', (_way, bytes) => {
    expect(read(...bytes)).toEqual({ ok: true, value: text });
  });

  it('may have names in any script', () => {
    const names = 'Name\n王伟\nאורית כהן\nसीता 👩🏽‍🚀\n';
    expect(read(utf8(names))).toEqual({ ok: true, value: names });
    expect(read([0xff, 0xfe], utf16(names.replace('👩🏽‍🚀', ''), false))).toMatchObject({ ok: true });
  });

  it('is empty in an empty file', () => {
    expect(read([])).toEqual({ ok: true, value: '' });
  });

  it('is not in a spreadsheet’s own format, and that is told apart', () => {
    expect(read([0x50, 0x4b, 0x03, 0x04, 0, 0])).toEqual({ ok: false, error: 'spreadsheet' });
    expect(read([0xd0, 0xcf, 0x11, 0xe0, 0, 0])).toEqual({ ok: false, error: 'spreadsheet' });
  });

  it('is not in a picture', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82];
    expect(read(png)).toEqual({ ok: false, error: 'no text' });
    const noise = Array.from({ length: 999 }, (_, index) => (index * 7919) % 256);
    expect(read(noise)).toEqual({ ok: false, error: 'no text' });
    expect(read([0xff, 0xfe, 65, 0, 66])).toEqual({ ok: false, error: 'no text' });
  });
});
