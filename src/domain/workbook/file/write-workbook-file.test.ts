import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { tableNames } from '../tables.ts';
import { arbitraryRows } from './arbitrary-rows.fixture.ts';
import { canonicalText } from './canonical-text.ts';
import { checkRows } from './check-rows.ts';
import { made, sampleText, testHash, wholeSample } from './file.fixture.ts';
import { buildRows, filedTables, fileVersion, sortById } from './format.ts';
import { readWorkbookFile } from './read-workbook-file.ts';
import { upgradeSteps, versionAfter } from './upgrades/upgrades.ts';
import { writeWorkbookFile } from './write-workbook-file.ts';

// Hundreds of whole workbooks take a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

it('what is written is what is read, whatever is in the workbook', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRows, async (rows) => {
      expect(checkRows(rows)).toBeNull();
      const text = await writeWorkbookFile(rows, made, testHash);
      const read = await readWorkbookFile(text, testHash);
      const sorted = buildRows((name) => sortById(rows[name]));
      const { datasetId } = rows.meta[0] ?? {};
      expect(read).toEqual({
        ok: true,
        value: { header: { fileVersion, ...made, datasetId }, rows: sorted },
      });
      expect(await writeWorkbookFile(sorted, made, testHash)).toBe(text);
    }),
  );
});

it('equal content gives equal bytes, in whatever order it was stored', async () => {
  const rows = wholeSample();
  const turned = buildRows((name) =>
    rows[name]
      .map((row) => Object.fromEntries(Object.entries(row).toReversed()) as unknown as typeof row)
      .toReversed(),
  );
  expect(await writeWorkbookFile(turned, made, testHash)).toBe(await writeWorkbookFile(rows, made, testHash));
});

it('says what it is and holds every table that belongs in a backup', async () => {
  const document = JSON.parse(await sampleText()) as Readonly<Record<string, unknown>>;
  const rows = wholeSample();
  expect(document).toMatchObject({
    format: 'managers-workbook',
    fileVersion,
    appVersion: '0.1.0',
    madeAt: '2026-11-24T12:00:00.000Z',
    datasetId: 'sample-dataset',
    checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
    counts: Object.fromEntries(tableNames.map((name) => [name, rows[name].length])),
  });
  expect(Object.keys(document['tables'] ?? {}).toSorted()).toEqual(filedTables.toSorted());
  expect(filedTables.length).toBeGreaterThan(8);
});

it('is canonical itself, checksum included', async () => {
  const text = await sampleText();
  expect(canonicalText(JSON.parse(text))).toBe(text);
});

it('writes nothing without the identity of the workbook', async () => {
  await expect(writeWorkbookFile({ ...wholeSample(), meta: [] }, made, testHash)).rejects.toThrow('identity');
});

it('the canonical text sorts keys by their UTF-16 units and has no white space, as RFC 8785 says', () => {
  // The example of its section 3.2.3.
  const example = {
    '€': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '😀': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    ö: 'Latin Small Letter O With Diaeresis',
  };
  const order = [...canonicalText(example).matchAll(/:"([^"]*)"/g)].map(([, value]) => value);
  expect(order).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
  expect(canonicalText({ b: [1, null, true, { d: 'x', c: -0 }], a: '\u0007"' })).toBe(
    '{"a":"\\u0007\\"","b":[1,null,true,{"c":0,"d":"x"}]}',
  );
});

it('the version that is written is the one to which all upgrade steps lead', () => {
  expect(versionAfter(upgradeSteps)).toBe(fileVersion);
});
