import { expect, it } from 'vitest';
import { checksumOf } from '#domain/workbook/file/checksum.ts';
import { personTables, rowsAbout } from '#domain/workbook/person-rows.ts';
import { makeHeldWorkbook } from '../held-workbook.fixture.ts';
import { exportPerson } from './export-person.ts';
import { sha256 } from './sha256.ts';

type Read = Readonly<Record<string, unknown>>;
const read = (bytes: Uint8Array | null): Read => {
  if (bytes === null) throw new Error('There is no file');
  return JSON.parse(new TextDecoder().decode(bytes)) as Read; // an object, as it was written
};

it('holds everything that is held on the person, and what was typed a moment ago', async () => {
  const { workbook, rows, anna } = await makeHeldWorkbook();
  workbook.drafts.write({ table: 'privateNotes', id: anna.id, field: 'text' }, 'Typed just now.');
  const file = read(await exportPerson(workbook, anna.id, { appVersion: '0.1.0', withOthers: true }));
  const held = rowsAbout(rows, anna.id);
  expect(file).toMatchObject({
    format: 'managers-workbook-person',
    person: { id: 'anna', name: 'Anna Lindqvist' },
    othersBlackedOut: false,
    counts: Object.fromEntries(personTables.map((name) => [name, held[name].length])),
    tables: { privateNotes: [{ text: 'Typed just now.' }], sessions: held.sessions },
  });
  expect(file['checksum']).toBe(await checksumOf(file, sha256));
  expect(file['checksum']).toMatch(/^sha256:[0-9a-f]{64}$/);
});

it('names nobody else when they are to be left out', async () => {
  const { workbook, anna } = await makeHeldWorkbook();
  const bytes = await exportPerson(workbook, anna.id, { appVersion: '0.1.0', withOthers: false });
  expect(read(bytes)).toMatchObject({ othersBlackedOut: true });
  expect(new TextDecoder().decode(bytes ?? undefined)).not.toMatch(/\bBen\b|Okafor|"ben"/i);
});

it('of somebody who was erased in another window there is none', async () => {
  const { workbook } = await makeHeldWorkbook();
  const gone = 'gone' as never; // leads nowhere
  expect(await exportPerson(workbook, gone, { appVersion: '0.1.0', withOthers: true })).toBeNull();
});
