import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words that nobody else writes, to be looked for on the disk. */
export const plantedWords: readonly string[] = [
  'quokkavale',
  'zimbelkraut',
  'wombatorium',
  'plinthoscope',
  'narwhaldine',
  'sprocketeer',
  'gumbelweed',
  'vexilloom',
  'brindlecove',
  'mistrackle',
  'ottermantle',
  'fjordlings',
  'tamburelle',
  'whiskerdown',
  'larkspindle',
  'bramblewick',
  'cindermoth',
  'dapplegate',
  'emberquill',
  'frostwhistle',
];

export interface Finding {
  readonly word: string;
  /** Below the folder that was searched. */
  readonly file: string;
}

/** Where in a folder's files any of the words stands, in UTF-8 or UTF-16. Says how many bytes it has looked at. */
export async function searchFolder(
  folder: string,
  words: readonly string[],
): Promise<{ readonly bytes: number; readonly found: readonly Finding[] }> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  const found: Finding[] = [];
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    bytes += content.length;
    for (const word of words)
      if (content.includes(word, 0, 'utf8') || content.includes(word, 0, 'utf16le'))
        found.push({ word, file: path.slice(folder.length + 1) });
  }
  return { bytes, found };
}
