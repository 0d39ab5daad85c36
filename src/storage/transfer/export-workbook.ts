import { textLimit } from '#domain/workbook/editable-texts.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import { writeWorkbookFile } from '#domain/workbook/file/write-workbook-file.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { cleanText } from '../saving/clean-text.ts';
import type { Draft } from '../saving/drafts.ts';
import { readRows } from './read-rows.ts';
import { sha256 } from './sha256.ts';

/**
 * The bytes of a file that holds the whole workbook, texts included that the disk has not taken yet: a copy has to
 * be possible just when saving fails.
 * @throws StorageProblem when it can't be read
 */
export async function exportWorkbook(
  { db, drafts, surroundings }: Pick<OpenWorkbook, 'db' | 'drafts' | 'surroundings'>,
  appVersion: string,
): Promise<Uint8Array<ArrayBuffer>> {
  await drafts.flush().catch(() => undefined);
  const rows = withDrafts(await readRows(db), drafts.waiting);
  const text = await writeWorkbookFile(rows, { appVersion, madeAt: surroundings.now() }, sha256);
  return new TextEncoder().encode(text);
}

/** The rows with the texts that wait to be written to them. One that belongs to no row yet is left out. */
function withDrafts(rows: Rows, drafts: readonly Draft[]): Rows {
  if (drafts.length === 0) return rows;
  return buildRows((name) =>
    rows[name].map((row) => {
      const texts = drafts.flatMap(({ ref, text }) => {
        const limit = textLimit(ref.table, ref.field);
        const fits = ref.table === name && ref.id === row.id && limit !== undefined;
        return fits ? [[ref.field, cleanText(text, limit)] as const] : [];
      });
      return texts.length === 0 ? row : { ...row, ...Object.fromEntries(texts) };
    }),
  );
}
