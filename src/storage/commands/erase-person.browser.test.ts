import { describe, expect, it } from 'vitest';
import { checkRows } from '#domain/workbook/file/check-rows.ts';
import { sortById } from '#domain/workbook/file/format.ts';
import { personTables, rowsAbout, withoutPerson } from '#domain/workbook/person-rows.ts';
import { tableNames, type Rows } from '#domain/workbook/tables.ts';
import { makeHeldWorkbook, type HeldWorkbook } from '../held-workbook.fixture.ts';
import { storedRows, watchCommand } from '../made-workbook.fixture.ts';
import { sealWorkbook } from '../sealing/seal-workbook.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { dryRun, importInto } from '../transfer/import-file.ts';
import { readRows } from '../transfer/read-rows.ts';
import { fileOf, goodHost } from '../transfer/transfer.fixture.ts';
import { erasePerson } from './erase-person.ts';
import { addMoment, removeMoment } from './moments.ts';
import { setRamping } from './people.ts';
import { finishPriority } from './priorities.ts';
import { restoreTrashed } from './trash.ts';

/** Everything stored, as text: what was written can be looked for in it. */
const textOf = async (id: string): Promise<string> => JSON.stringify(await storedRows(id));

const addSeen = ({ workbook, surroundings, anna }: HeldWorkbook, text: string) =>
  addMoment(workbook, {
    day: surroundings.today(),
    personId: anna.id,
    kind: 'praise',
    skillId: null,
    dimensionId: null,
    text,
  });

const withoutTimes = (rows: Rows) =>
  Object.fromEntries(
    tableNames
      .filter((name) => name !== 'meta')
      .map((name) => [
        name,
        sortById<Rows[typeof name][number]>(rows[name]).map(({ updatedAt: _when, ...row }) => row),
      ]),
  );

describe('erasing a person', () => {
  it('empties every table of them, and leaves all the rest, as the domain says', async () => {
    const { id, workbook, surroundings, rows, anna } = await makeHeldWorkbook();
    expect(personTables.filter((name) => rowsAbout(rows, anna.id)[name].length === 0)).toEqual([]);
    await erasePerson(workbook, anna.id);
    const stored = await storedRows(id);
    const left = rowsAbout(stored, anna.id);
    expect(tableNames.filter((name) => left[name].length > 0)).toEqual([]);
    const { erasures, ...rest } = withoutTimes(withoutPerson(rows, anna.id));
    expect(withoutTimes(stored)).toEqual({
      ...rest,
      // All that is left of her: the id, made at random, and the day.
      erasures: [...(erasures ?? []), { id: anna.id, day: surroundings.today() }].toSorted((a, b) =>
        a.id < b.id ? -1 : 1,
      ),
    });
    expect(checkRows(stored)).toBeNull();
  });

  it('takes every word that was only about them', async () => {
    const { id, workbook, anna } = await makeHeldWorkbook();
    await erasePerson(workbook, anna.id);
    expect(await textOf(id)).not.toMatch(
      /Lindqvist(?!\w)|Compares herself|Wants Ben’s accounts|Was late twice|Ten first meetings|She and Ben share/i,
    );
  });

  it('leaves other people with everything that is held on them, times included', async () => {
    const { id, workbook, rows, anna, ben } = await makeHeldWorkbook();
    await erasePerson(workbook, anna.id);
    const [before, after] = [rowsAbout(rows, ben.id), rowsAbout(await storedRows(id), ben.id)];
    // What was for both was changed.
    for (const name of personTables.filter((one) => one !== 'priorities' && one !== 'trash'))
      expect(after[name], name).toEqual(before[name]);
    expect(after.priorities.map(({ personIds }) => personIds)).toEqual([[ben.id]]);
    expect(after.trash.map(({ row }) => row)).toMatchObject([{ personIds: [ben.id] }]);
  });

  it('is one change, in one transaction, and is counted', async () => {
    const { id, workbook, anna } = await makeHeldWorkbook();
    const watched = await watchCommand(id, () => erasePerson(workbook, anna.id));
    expect(watched).toMatchObject({ revisions: 1, transactions: 1 });
  });

  it('of somebody who is not there any more does nothing', async () => {
    const { id, workbook, anna } = await makeHeldWorkbook();
    await erasePerson(workbook, anna.id);
    const watched = await watchCommand(id, () => erasePerson(workbook, anna.id));
    expect(watched).toMatchObject({ revisions: 0 });
  });

  it('that the disk refuses leaves everything as it was, and what could be undone too', async () => {
    const { id, workbook, anna } = await makeHeldWorkbook();
    await setRamping(workbook, anna.id, true);
    const before = await storedRows(id);
    const { delete: remove } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await expect(erasePerson(workbook, anna.id)).rejects.toMatchObject({ kind: 'disk full' });
    } finally {
      IDBObjectStore.prototype.delete = remove;
    }
    expect(await storedRows(id)).toEqual(before);
    expect(workbook.history.read().undo).toBe('Ramping');
  });
});

describe('what was erased does not come back', () => {
  it('by undoing what was done before, here', async () => {
    const made = await makeHeldWorkbook();
    const { id, workbook, anna } = made;
    const added = await addSeen(made, 'Deleted and planted');
    if (!added.ok) throw new Error(added.error);
    await removeMoment(workbook, added.value);
    await workbook.history.undo(workbook);
    expect(workbook.history.read()).toMatchObject({ redo: 'Moment deleted' });
    await erasePerson(workbook, anna.id);
    expect(workbook.history.read()).toEqual({ undo: null, redo: null });
    expect(await workbook.history.undo(workbook)).toEqual({ ok: false, error: 'nothing to undo' });
    expect(await textOf(id)).not.toContain('planted');
  });

  it('by undoing in a second window what was done there', async () => {
    const made = await makeHeldWorkbook();
    const { id, workbook, open, anna, rows } = made;
    const other = await open();
    const added = await addSeen({ ...made, workbook: other }, 'Deleted and planted');
    if (!added.ok) throw new Error(added.error);
    await removeMoment(other, added.value);
    await setRamping(other, anna.id, true);
    await finishPriority(other, rows.priorities[0]?.id ?? ('gone' as never));
    await erasePerson(workbook, anna.id);
    const before = withoutTimes(await storedRows(id));
    for (let step = 0; step < 4; step += 1) await other.history.undo(other);
    const after = await storedRows(id);
    expect(rowsAbout(after, anna.id)).toEqual(rowsAbout(withoutPerson(after, anna.id), anna.id));
    expect(JSON.stringify(after)).not.toContain('planted');
    // Closing the priority was the other window's own, and nothing about her.
    expect({ ...withoutTimes(after), priorities: [] }).toEqual({ ...before, priorities: [] });
  });

  it('by taking in a file from before, unless that is chosen', async () => {
    const { id, workbook, surroundings, anna } = await makeHeldWorkbook();
    const before = await fileOf(workbook);
    await erasePerson(workbook, anna.id);
    for (const way of ['merge', 'replace'] as const) {
      const run = await dryRun(workbook, surroundings, before);
      if (!run[way].offered) throw new Error(run[way].why);
      expect(run[way].erased).toEqual([
        { id: anna.id, name: anna.name, day: surroundings.today(), erased: 'here' },
      ]);
      expect(await importInto(workbook, run, way, goodHost)).toEqual({ ok: true, value: null });
      expect(await textOf(id)).not.toMatch(/Lindqvist(?!\w)/);
      expect((await storedRows(id)).erasures.map((erasure) => erasure.id)).toContain(anna.id);
    }
    const run = await dryRun(workbook, surroundings, before, new Set([anna.id]));
    expect(await importInto(workbook, run, 'merge', goodHost)).toEqual({ ok: true, value: null });
    const stored = await storedRows(id);
    expect(stored.people).toContainEqual(anna);
    expect(personTables.filter((name) => rowsAbout(stored, anna.id)[name].length === 0)).toEqual([]);
    expect(stored.erasures.map((erasure) => erasure.id)).not.toContain(anna.id);
    await workbook.history.undo(workbook);
    expect(await textOf(id)).not.toMatch(/Lindqvist(?!\w)/);
  });

  it('from the trash', async () => {
    const { id, workbook, anna, rows } = await makeHeldWorkbook();
    const [own] = rowsAbout(rows, anna.id).trash;
    await erasePerson(workbook, anna.id);
    expect(await restoreTrashed(workbook, own?.id ?? ('gone' as never))).toEqual({
      ok: false,
      error: 'gone',
    });
    expect((await storedRows(id)).trash.map(({ table }) => table)).toEqual(['priorities']);
  });

  it('from a text that was typed and not yet saved, in either window', async () => {
    const { id, workbook, open, journal, anna, ben } = await makeHeldWorkbook();
    const other = await open();
    const ref = (personId: string) => ({ table: 'privateNotes', id: personId, field: 'text' }) as const;
    other.drafts.write(ref(anna.id), 'Typed elsewhere, planted');
    workbook.drafts.write(ref(anna.id), 'Typed here, planted');
    workbook.drafts.write({ table: 'people', id: ben.id, field: 'role' }, 'Team lead');
    await erasePerson(workbook, anna.id);
    const waiting = Object.keys(journal).filter((key) => key.startsWith(`draft:${id}:`));
    expect(waiting).toEqual([]);
    await other.drafts.flush();
    await workbook.close();
    await open();
    expect(await textOf(id)).not.toContain('planted');
    // What was typed about somebody else is kept.
    expect((await storedRows(id)).people).toMatchObject([{ id: ben.id, role: 'Team lead' }]);
  });

  it('from what a crash left in the journal', async () => {
    const { id, workbook, journal, anna, ben } = await makeHeldWorkbook();
    for (const personId of [anna.id, ben.id]) {
      const ref = { table: 'people', id: personId, field: 'aspiration' };
      journal.setItem(
        `draft:${id}:people/${personId}/aspiration`,
        JSON.stringify({ ref, text: 'left behind' }),
      );
    }
    await erasePerson(workbook, anna.id);
    expect(Object.keys(journal).filter((key) => key.startsWith(`draft:${id}:`))).toEqual([
      `draft:${id}:people/${ben.id}/aspiration`,
    ]);
  });
});

it('a text that is being typed about them in another window is not written once they are erased', async () => {
  const { id, workbook, open, anna } = await makeHeldWorkbook();
  const other = await open();
  await erasePerson(workbook, anna.id);
  other.drafts.write({ table: 'privateNotes', id: anna.id, field: 'text' }, 'Too late');
  await other.drafts.flush();
  expect(await textOf(id)).not.toContain('Too late');
  expect(other.drafts.waiting).toEqual([]);
});

it('what another window did with them before is not brought back by undoing it there', async () => {
  const held = await makeHeldWorkbook();
  const { id, workbook, open, anna } = held;
  const other = await open();
  const seen = await addSeen({ ...held, workbook: other }, 'Planted in the other window');
  if (!seen.ok) throw new Error(seen.error);
  await setRamping(other, anna.id, true);
  await removeMoment(other, seen.value);
  await erasePerson(workbook, anna.id);
  const after = await textOf(id);
  // The deletion, and what was said of them.
  const refused = { ok: false, error: 'changed since' };
  expect([await other.history.undo(other), await other.history.undo(other)]).toEqual([refused, refused]);
  await other.history.undo(other);
  expect(await textOf(id)).toBe(after);
  expect(after).not.toContain('Planted');
});

it('of a sealed workbook, they are erased as well', { timeout: 20_000 }, async () => {
  const { workbook, anna } = await makeHeldWorkbook();
  await sealWorkbook(workbook.db, 'correct horse', { ...newKdf(), memory: 19 * 1024, passes: 2 });
  await erasePerson(workbook, anna.id);
  const rows = await readRows(workbook.db);
  expect(JSON.stringify(rows)).not.toContain('Lindqvist');
  expect(rows.people).toHaveLength(1);
});

it(
  'ten years of one person are erased within the time that a write may take',
  { timeout: 30_000 },
  async () => {
    const { id, workbook, anna } = await makeHeldWorkbook((rows) => {
      const [session] = rows.sessions;
      const [moment] = rows.moments;
      if (session === undefined || moment === undefined) throw new Error('The sample has no coaching');
      const many = <Row extends { readonly id: string }>(row: Row, count: number): readonly Row[] =>
        Array.from({ length: count }, (_, index) => ({ ...row, id: `${row.id}-${index}` }));
      return { ...rows, sessions: many(session, 300), moments: many(moment, 2_000) };
    });
    const start = performance.now();
    await erasePerson(workbook, anna.id);
    const took = performance.now() - start;
    expect(await storedRows(id)).toMatchObject({ sessions: [], moments: [] });
    // Half of what a write may take, on a slow machine.
    expect(took).toBeLessThan(2_500);
  },
);
