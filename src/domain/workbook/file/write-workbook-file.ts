import type { Instant } from '../../core/day.ts';
import type { Rows } from '../tables.ts';
import { canonicalText } from './canonical-text.ts';
import { toChecksum } from './checksum.ts';
import { filedTables, fileVersion, formatName, sortById, type Hash } from './format.ts';

/**
 * The text of a workbook file. Equal rows, time and version give equal texts.
 * @throws when the rows are no whole workbook: that is a bug
 */
export async function writeWorkbookFile(
  rows: Rows,
  made: { readonly appVersion: string; readonly madeAt: Instant },
  hash: Hash,
): Promise<string> {
  const [meta] = rows.meta;
  if (meta === undefined) throw new Error('A workbook without its identity can’t be written');
  const content = {
    format: formatName,
    fileVersion,
    appVersion: made.appVersion,
    madeAt: made.madeAt,
    datasetId: meta.datasetId,
    counts: Object.fromEntries(filedTables.map((name) => [name, rows[name].length])),
    tables: Object.fromEntries(
      filedTables.map((name) => [name, sortById<{ readonly id: string }>(rows[name])]),
    ),
  };
  const text = canonicalText(content);
  const checksum = toChecksum(await hash(text));
  // In the order of keys the checksum follows the first one. Making the whole text again would take as long.
  const first = canonicalText({ appVersion: made.appVersion }).slice(0, -1);
  return `${first},"checksum":"${checksum}"${text.slice(first.length)}`;
}
