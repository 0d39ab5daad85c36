import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface DatabaseFile {
  readonly path: string;
  /** As it is called below the folder of all databases, without what is random in it. */
  readonly name: string;
  readonly size: number;
}

/** The files in which the browser keeps its databases. Only of a browser that is closed. */
export function databaseFiles(profile: string): readonly DatabaseFile[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0 && !/[/\\]LOG(?:\.old)?$/.test(path))
    .map((path) => ({ path, name: shortName(relative(folder, path)), size: statSync(path).size }));
}

const shortName = (path: string): string =>
  path.replace(/^.*[/\\]/, '').replace(/^([A-Z0-9]{6})[A-Z0-9]{20,}/, '$1…');

/** What a bad disk, a power cut or a repair tool does to a file. */
export const damages = {
  'one bit flipped': ({ path, size }) => {
    const bytes = readFileSync(path);
    const middle = Math.floor(size / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
  },
  'a block of zeros': ({ path, size }) => {
    const bytes = readFileSync(path);
    const start = Math.floor(size / 2);
    bytes.fill(0, start, Math.min(size, start + 4096));
    writeFileSync(path, bytes);
  },
  'cut in half': ({ path, size }) => truncateSync(path, Math.floor(size / 2)),
  gone: ({ path }) => rmSync(path),
} satisfies Readonly<Record<string, (file: DatabaseFile) => void>>;
