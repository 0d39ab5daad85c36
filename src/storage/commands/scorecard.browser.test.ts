import { describe, expect, it } from 'vitest';
import { addDays, asDay } from '#domain/core/day.ts';
import { makeQuarter } from '#domain/core/quarter.ts';
import type { ImportShape, MeasureId } from '#domain/scorecard/scorecard.ts';
import type { PersonId } from '#domain/team/person.ts';
import { expectSound, makeWorkbook, storedRows, watchCommand } from '../made-workbook.fixture.ts';
import { scorecardOf } from '../queries/scorecard.ts';
import {
  addMeasure,
  archiveMeasure,
  followMeasure,
  orderMeasures,
  setCadence,
  setDrivers,
  setMeasure,
  takeMeasures,
} from './measures.ts';
import { addPeople } from './people.ts';
import { updateProfile } from './update-profile.ts';
import { forgetAlias, importReadings, setReading, setReadings, setTarget } from './readings.ts';

/** The value of a command that had to work. */
function taken<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string },
): T {
  if (!result.ok) throw new Error(`Refused: ${result.error}`);
  return result.value;
}

const quarter = makeQuarter(2026, 1);
const start = asDay('2026-01-01');

async function withMeasure() {
  const made = await makeWorkbook();
  const [personId] = taken(await addPeople(made.workbook, [{ name: 'Priya Raman' }]));
  const [measureId] = taken(await takeMeasures(made.workbook, ['discovery-calls']));
  if (personId === undefined || measureId === undefined) throw new Error('Not added');
  return { ...made, personId, measureId };
}

describe('measures', () => {
  it('are taken from the catalog once, with those that drive them', async () => {
    const { id, workbook } = await makeWorkbook();
    const catalog = ['revenue', 'open-pipeline', 'win-rate'];
    const watched = await watchCommand(id, () => takeMeasures(workbook, catalog));
    expect(watched).toMatchObject({ revisions: 1, transactions: 1 });
    expect(await takeMeasures(workbook, catalog)).toEqual({ ok: false, error: 'already followed' });
    const { measures } = await storedRows(id);
    const byCatalog = (name: string) => measures.find(({ catalogId }) => catalogId === name);
    expect(new Set(byCatalog('revenue')?.driverIds)).toEqual(
      new Set([byCatalog('open-pipeline')?.id, byCatalog('win-rate')?.id]),
    );
    expect([byCatalog('revenue')?.derived, byCatalog('win-rate')?.derived]).toEqual([false, true]);
    expectSound(await storedRows(id));
  });

  it('bring along what they are computed from, and follow again what was put away', async () => {
    const { id, workbook } = await makeWorkbook();
    const names = async () =>
      (await storedRows(id)).measures
        .filter(({ archivedDay }) => archivedDay === null)
        .map(({ catalogId }) => catalogId ?? '')
        .toSorted();
    taken(await takeMeasures(workbook, ['pipeline-coverage-needed']));
    expect(await names()).toEqual(['deals-lost', 'deals-won', 'pipeline-coverage-needed', 'win-rate']);
    const lost = (await storedRows(id)).measures.find(({ catalogId }) => catalogId === 'deals-lost');
    if (lost !== undefined) taken(await archiveMeasure(workbook, lost.id));
    expect(taken(await takeMeasures(workbook, ['win-rate']))).toEqual([lost?.id]);
    expect(await names()).toContain('deals-lost');
  });

  it('of the manager’s own can be set, ordered, put away and followed again', async () => {
    const { id, workbook } = await makeWorkbook();
    const one = taken(await addMeasure(workbook, 'do'));
    const two = taken(await addMeasure(workbook, 'get'));
    taken(await setMeasure(workbook, one, { unit: 'percent', total: 'average' }));
    taken(await setDrivers(workbook, two, [one, two, 'gone' as MeasureId]));
    await orderMeasures(workbook, [two, one]);
    taken(await archiveMeasure(workbook, one));
    const stored = async () => (await storedRows(id)).measures.toSorted((a, b) => a.order - b.order);
    expect(await stored()).toMatchObject([
      { id: two, driverIds: [one] },
      { id: one, unit: 'percent', total: 'average', archivedDay: '2026-03-02' },
    ]);
    taken(await followMeasure(workbook, one));
    expect((await stored())[1]?.archivedDay).toBeNull();
  });

  it('keep how often they are read once something was read', async () => {
    const { workbook, measureId, personId } = await withMeasure();
    taken(await setCadence(workbook, measureId, 'month'));
    taken(await setReading(workbook, { measureId, personId, start, value: 3 }));
    expect(await setCadence(workbook, measureId, 'week')).toEqual({ ok: false, error: 'already read' });
  });
});

describe('readings', () => {
  it('are one for each period, and emptied they are missing, not zero', async () => {
    const { id, workbook, measureId, personId } = await withMeasure();
    const cell = { measureId, personId, start };
    taken(await setReading(workbook, { ...cell, value: 3 }));
    taken(await setReading(workbook, { ...cell, value: 0 }));
    expect((await storedRows(id)).readings).toMatchObject([{ value: 0, source: 'typed' }]);
    taken(await setReading(workbook, { ...cell, value: null }));
    expect((await storedRows(id)).readings).toEqual([]);
    await workbook.history.undo(workbook);
    expect((await storedRows(id)).readings).toMatchObject([{ value: 0 }]);
  });

  it('are pasted all or none, in one step that is undone as one', async () => {
    const { id, workbook, measureId, personId } = await withMeasure();
    const cells = [1, 2, 3].map((value) => ({
      measureId,
      personId,
      start: addDays(asDay('2026-01-01'), value * 7),
      value,
    }));
    const bad = [...cells, { ...cells[0], personId: 'gone' as PersonId }] as typeof cells;
    expect(await setReadings(workbook, bad)).toEqual({ ok: false, error: 'gone' });
    expect(await setReadings(workbook, [{ ...cells[0], value: Infinity }] as typeof cells)).toEqual({
      ok: false,
      error: 'no number',
    });
    expect((await storedRows(id)).readings).toEqual([]);
    expect(await watchCommand(id, () => setReadings(workbook, cells))).toMatchObject({ revisions: 1 });
    expect((await scorecardOf(workbook.db, quarter, 1)).readings).toHaveLength(3);
    await workbook.history.undo(workbook);
    expect((await storedRows(id)).readings).toEqual([]);
  });

  it('are refused for a period in which the measure is not read any more', async () => {
    const { id, workbook, measureId, personId, open } = await withMeasure();
    const cell = { measureId, personId, start: addDays(start, 7), value: 3 };
    taken(await setCadence(await open(), measureId, 'month'));
    const refused = { ok: false, error: 'other periods' };
    expect(await setReading(workbook, cell)).toEqual(refused);
    expect(await setReadings(workbook, [cell, { ...cell, start }])).toEqual(refused);
    expect((await storedRows(id)).readings).toEqual([]);
    taken(await setReading(workbook, { ...cell, start }));
  });

  it('are pasted with the targets beside them, all or none', async () => {
    const { id, workbook, measureId, personId } = await withMeasure();
    const cells = [{ measureId, personId, start, value: 4 }];
    const target = { measureId, personId, quarter, value: 60 };
    const gone = { ...target, personId: 'gone' as PersonId };
    expect(await setReadings(workbook, cells, [target, gone])).toEqual({ ok: false, error: 'gone' });
    expect(await storedRows(id)).toMatchObject({ readings: [], targets: [] });
    taken(await setReadings(workbook, cells, [target]));
    expect(await storedRows(id)).toMatchObject({ readings: [{ value: 4 }], targets: [{ value: 60 }] });
    taken(await setReadings(workbook, [], [{ ...target, value: null }]));
    expect((await storedRows(id)).targets).toEqual([]);
    await workbook.history.undo(workbook);
    await workbook.history.undo(workbook);
    expect(await storedRows(id)).toMatchObject({ readings: [], targets: [] });
  });

  it('come in from a file with the way it is read and the names in it, and names can be forgotten', async () => {
    const { id, workbook, measureId, personId } = await withMeasure();
    const shape: Omit<ImportShape, 'updatedAt'> = {
      id: 'shape-1' as ImportShape['id'], // fits the pattern of ids
      headings: ['Rep', 'Week', 'Calls'],
      layout: 'wide',
      personColumn: 0,
      periodColumn: 1,
      measureColumn: null,
      valueColumn: null,
      columns: [{ column: 2, measureId }],
      names: [],
      decimal: 'point',
      dateOrder: 'ymd',
      repeated: null,
      unnamed: null,
    };
    const cells = [{ measureId, personId, start, value: 12 }];
    const taking = { cells, shape, aliases: [{ text: ' Raman, Priya ', personId }] };
    taken(await importReadings(workbook, taking));
    taken(await importReadings(workbook, taking));
    const rows = await storedRows(id);
    expect(rows.readings).toMatchObject([{ value: 12, source: 'import' }]);
    expect(rows.importShapes).toHaveLength(1);
    expect(rows.personAliases).toMatchObject([{ text: 'raman, priya', personId }]);
    expectSound(rows);
    const [alias] = rows.personAliases;
    if (alias !== undefined) await forgetAlias(workbook, alias.id);
    expect((await storedRows(id)).personAliases).toEqual([]);
  });
});

it('a target is set, changed and taken away, and is one a quarter', async () => {
  const { id, workbook, measureId, personId } = await withMeasure();
  const about = { measureId, quarter, personId };
  taken(await setTarget(workbook, about, { value: 40, upTo: null }));
  taken(await setTarget(workbook, about, { value: 45, upTo: 60 }));
  expect((await storedRows(id)).targets).toMatchObject([{ value: 45, upTo: 60 }]);
  expect(await setTarget(workbook, about, { value: Number.NaN, upTo: null })).toMatchObject({ ok: false });
  taken(await setTarget(workbook, about, null));
  expect((await storedRows(id)).targets).toEqual([]);
});

it('another fiscal year files readings and targets under its own weeks and quarters, in one step', async () => {
  const { id, workbook, measureId, personId } = await withMeasure();
  taken(await setReading(workbook, { measureId, personId, start, value: 3 }));
  taken(await setTarget(workbook, { measureId, quarter, personId }, { value: 40, upTo: null }));
  const before = await storedRows(id);
  await updateProfile(workbook, { fiscalStart: (before.profile[0]?.fiscalStart ?? 1) + 1 });
  const after = await storedRows(id);
  expect(after.readings).toHaveLength(1);
  expect(after.readings[0]?.start).not.toBe(start);
  expect(after.targets).toHaveLength(1);
  expectSound(after);
  await workbook.history.undo(workbook);
  const undone = await storedRows(id);
  expect(undone.readings.map(({ start: day, value }) => [day, value])).toEqual([[start, 3]]);
  expect(undone.targets.map(({ id: target }) => target)).toEqual(
    before.targets.map(({ id: target }) => target),
  );
});
