import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blackOut } from '../black-out.ts';
import { heldSample } from '../held.fixture.ts';
import { personTables, rowsAbout } from '../person-rows.ts';
import { arbitraryRows } from './arbitrary-rows.fixture.ts';
import { canonicalText } from './canonical-text.ts';
import { checksumOf } from './checksum.ts';
import { made, testHash } from './file.fixture.ts';
import { buildRows, sortById } from './format.ts';
import { personFormatName, writePersonFile } from './person-file.ts';
import { readWorkbookFile } from './read-workbook-file.ts';

const { rows, anna, ben } = heldSample();
const held = rowsAbout(rows, anna.id);
const whole = { ...made, isBlackedOut: false };

type Read = Readonly<Record<string, unknown>>;
const read = (text: string): Read => JSON.parse(text) as Read; // an object, as it was written

it('says what it is, about whom, and how much of what is in it', async () => {
  const file = read(await writePersonFile(anna, held, whole, testHash));
  expect(file).toMatchObject({
    format: 'managers-workbook-person',
    fileVersion: 1,
    ...made,
    person: { id: 'anna', name: 'Anna Lindqvist' },
    othersBlackedOut: false,
    counts: Object.fromEntries(personTables.map((name) => [name, held[name].length])),
  });
  expect(Object.keys(file['tables'] ?? {}).toSorted()).toEqual(personTables.toSorted());
  expect(Object.keys(file).toSorted()).toEqual([
    'appVersion',
    'checksum',
    'counts',
    'fileVersion',
    'format',
    'madeAt',
    'othersBlackedOut',
    'person',
    'tables',
  ]);
});

it('whatever is held, it holds every row as it is, and its checksum fits', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryRows.filter(({ people }) => people.length > 0),
      async (some) => {
        const [person] = some.people;
        if (person === undefined) return;
        const about = rowsAbout(some, person.id);
        const text = await writePersonFile(person, about, whole, testHash);
        const file = read(text);
        expect(file['tables']).toEqual(
          Object.fromEntries(personTables.map((name) => [name, sortById<{ id: string }>(about[name])])),
        );
        expect(file['checksum']).toBe(await checksumOf(file, testHash));
        expect(canonicalText(file)).toBe(text);
      },
    ),
    { numRuns: 40 },
  );
});

it('names nobody else when they were blacked out', async () => {
  const text = await writePersonFile(anna, blackOut(held, [ben]), { ...whole, isBlackedOut: true }, testHash);
  expect(text).not.toMatch(/\bBen\b|Okafor/i);
  expect(text).not.toContain(`"${ben.id}"`);
  expect(read(text)).toMatchObject({ othersBlackedOut: true, person: { name: 'Anna Lindqvist' } });
});

it('holds no table that is about nobody or about the manager', async () => {
  const text = await writePersonFile(anna, held, whole, testHash);
  expect(text).not.toContain('Dana');
  expect(Object.keys(read(text)['tables'] ?? {})).not.toContain('profile');
});

it('is no workbook, and an import says so', async () => {
  const text = await writePersonFile(
    anna,
    buildRows(() => []),
    whole,
    testHash,
  );
  expect(text).toContain(personFormatName);
  expect(await readWorkbookFile(text, testHash)).toMatchObject({
    ok: false,
    error: { kind: 'not a workbook' },
  });
});
