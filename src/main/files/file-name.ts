/** In UTF-8 bytes. File systems take 255, and the temporary file beside it has a longer name. */
const longest = 180;
/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes, from a suggestion in any script. Never empty, never a path. */
export function cleanFileName(suggestion: string, extension: string): string {
  const cleaned = suggestion
    .toWellFormed()
    .normalize('NFC')
    // Control and format characters, and what file systems use for themselves.
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|\uFFFD]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const short = cut(cleaned).replace(/[.\s]+$/u, '');
  const name = short === '' || reserved.test(short) ? 'Workbook' : short;
  return `${name}.${extension}`;
}

/** The start of a text that fits, without half a character. */
function cut(text: string): string {
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  let kept = '';
  let bytes = 0;
  for (const { segment } of characters) {
    bytes += Buffer.byteLength(segment);
    if (bytes > longest) break;
    kept += segment;
  }
  return kept;
}
