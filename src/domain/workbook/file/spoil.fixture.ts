import { canonicalText } from './canonical-text.ts';
import { checksumOf } from './checksum.ts';
import { sampleText, testHash } from './file.fixture.ts';
import { fileLimits } from './limits.ts';
import type { FileProblem } from './problems.ts';
import { readWorkbookFile } from './read-workbook-file.ts';

export type Json = Record<string, unknown>;
/** A document while it is being spoiled. */
export interface Spoiled extends Json {
  counts: Record<string, number>;
  tables: Record<string, Json[]>;
}

export const wholeText = await sampleText();
export const parseWhole = (): Spoiled => JSON.parse(wholeText) as Spoiled; // what the writer wrote

/** The problem of a text; null when it is read. */
export async function problemOf(text: string, limits = fileLimits): Promise<FileProblem | null> {
  const read = await readWorkbookFile(text, testHash, limits);
  return read.ok ? null : read.error;
}

/** Spoils the sample's document, and counts and sums it up as if the app had written it so. */
export async function spoil(change: (document: Spoiled) => void): Promise<FileProblem | null> {
  const document = parseWhole();
  change(document);
  for (const [name, rows] of Object.entries(document.tables)) {
    if (Array.isArray(rows)) document.counts[name] = rows.length;
  }
  return problemOf(canonicalText({ ...document, checksum: await checksumOf(document, testHash) }));
}

export function rowOf(document: Spoiled, table: string, index = 0): Json {
  const row = document.tables[table]?.[index];
  if (row === undefined) throw new Error(`No row ${index} of ${table}`);
  return row;
}
