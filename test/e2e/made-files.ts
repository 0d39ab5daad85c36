import { asDay, asInstant } from '#domain/core/day.ts';
import { canonicalText } from '#domain/workbook/file/canonical-text.ts';
import { checksumOf } from '#domain/workbook/file/checksum.ts';
import { writeWorkbookFile } from '#domain/workbook/file/write-workbook-file.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { sha256 } from '../fixtures/workbook-files/sha256.ts';

/** Workbook files as another laptop, a bad disk, another program or a bad person could have made them. */

type Json = Record<string, unknown>;
/** A file's document while it is being changed. */
export interface Document extends Json {
  counts: Record<string, number>;
  tables: Record<string, Json[]>;
}

const meta: Meta = {
  id: 'workbook',
  datasetId: 'dana-dataset' as Meta['datasetId'], // fits the pattern of ids
  revision: 41,
  createdAt: asInstant('2026-08-25T14:00:00.000Z'),
  createdBy: '0.1.0',
  sample: false,
  updatedAt: asInstant('2026-11-23T11:00:00.000Z'),
};

/** A good file: the workbook of Dana Whitfield. */
export const goodText = (): Promise<string> =>
  writeWorkbookFile(
    { meta: [meta], ...sampleRows(asDay('2026-11-23')) },
    { appVersion: '0.1.0', madeAt: asInstant('2026-11-23T12:00:00.000Z') },
    sha256,
  );

/** A file that says something else, counted and summed up as if the app had written it so. */
export async function changedText(text: string, change: (document: Document) => void): Promise<string> {
  const document = JSON.parse(text) as Document; // what the writer wrote
  change(document);
  for (const [name, rows] of Object.entries(document.tables)) document.counts[name] = rows.length;
  return canonicalText({ ...document, checksum: await checksumOf(document, sha256) });
}

export function rowOf(document: Document, table: string, index = 0): Json {
  const row = document.tables[table]?.[index];
  if (row === undefined) throw new Error(`No row ${index} of ${table}`);
  return row;
}

/** Every file that must not be taken in, with what a person is told. */
export async function badFiles(): Promise<readonly { name: string; text: string; said: string }[]> {
  const good = await goodText();
  const changed = (change: (document: Document) => void) => changedText(good, change);
  const replaced = (from: string | RegExp, to: string): string => {
    const text = good.replace(from, to);
    if (text === good) throw new Error(`Nothing was replaced: ${String(from)}`);
    return text;
  };
  return [
    {
      name: 'too-new.workbook',
      text: await changed((document) => {
        document['fileVersion'] = 99;
        document['appVersion'] = '9.0.0';
      }),
      said: 'made by a newer version of the app, 9.0.0',
    },
    {
      name: 'damaged.workbook',
      text: replaced('"counts":{', '"counts":{,'),
      said: 'is damaged and can’t be read',
    },
    { name: 'cut-short.workbook', text: good.slice(0, good.length / 2), said: 'ends in the middle' },
    { name: 'zeros.workbook', text: '\0'.repeat(5000), said: 'There is nothing in the file' },
    {
      name: 'touched.workbook',
      text: replaced('Listen to two', 'Listen to ten'),
      said: 'its checksum does not fit',
    },
    {
      name: 'letter.workbook',
      text: 'Dear Maya, here is the workbook.',
      said: 'is not a file of Manager’s Workbook',
    },
    {
      name: 'other.json',
      text: '{"format":"excalidraw","elements":[]}',
      said: 'is not a file of Manager’s Workbook',
    },
    {
      name: 'million.workbook',
      text: `{"format":"managers-workbook","tables":{"actions":[${'{},'.repeat(999_999)}{}]}}`,
      said: 'more than 200,000 rows',
    },
    {
      name: 'deep.workbook',
      text: `{"format":"managers-workbook","tables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      said: 'lists inside lists more than 16 deep',
    },
    {
      name: 'proto.workbook',
      text: replaced('"kind":"do"', '"__proto__":{"polluted":true},"kind":"do"'),
      said: 'with a name that no workbook uses',
    },
    {
      name: 'double.workbook',
      text: await changed((document) => document.tables['actions']?.push(rowOf(document, 'actions'))),
      said: 'The file holds something twice',
    },
    {
      name: 'dangling.workbook',
      text: await changed((document) => {
        rowOf(document, 'actions')['focusId'] = 'nobody';
      }),
      said: 'Something is missing from the file',
    },
    {
      name: 'day.workbook',
      text: await changed((document) => {
        rowOf(document, 'actions')['dueDay'] = '2026-02-30';
      }),
      said: 'a date in row 1 of “actions” that is not in the calendar',
    },
    { name: 'half.workbook', text: replaced('Listen to two', '\\ud83d two'), said: 'holds half a character' },
    {
      name: 'field.workbook',
      text: await changed((document) => {
        rowOf(document, 'actions')['extra'] = 1;
      }),
      said: 'There is a field in row 1 of “actions” that this version does not know',
    },
    {
      name: 'count.workbook',
      text: replaced(/"counts":\{"actions":\d+/, '"counts":{"actions":999'),
      said: 'does not hold as many rows as it says',
    },
  ];
}
