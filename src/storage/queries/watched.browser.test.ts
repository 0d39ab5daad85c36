import { liveQuery } from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { makeQuarter } from '#domain/core/quarter.ts';
import { setReading } from '../commands/readings.ts';
import { takeMeasures } from '../commands/measures.ts';
import { addPeople } from '../commands/people.ts';
import type { WorkbookDatabase } from '../database/workbook-database.ts';
import { eventually } from '../eventually.fixture.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { profileOf } from './queries.ts';
import { scorecardOf } from './scorecard.ts';
import { watched } from './watched.ts';

it('a change shows also of what is read after an await inside an await', async () => {
  const { workbook } = await makeWorkbook();
  const people = await addPeople(workbook, [{ name: 'Ana Ruiz' }]);
  const taken = await takeMeasures(workbook, ['discovery-calls']);
  const [personId, measureId] = [people.ok && people.value[0], taken.ok && taken.value[0]];
  if (typeof personId !== 'string' || typeof measureId !== 'string') throw new Error('Not added');
  const startOf = async (db: WorkbookDatabase) => (await profileOf(db))?.fiscalStart ?? 1;
  const readings = async (db: WorkbookDatabase) =>
    (await scorecardOf(db, makeQuarter(2026, 1), await startOf(db))).readings.length;
  const seen: number[] = [];
  const watching = liveQuery(watched(workbook.db, readings)).subscribe((count) => seen.push(count));
  onTestFinished(() => watching.unsubscribe());
  await eventually(() => expect(seen).toEqual([0]));
  await setReading(workbook, { measureId, personId, start: asDay('2026-01-01'), value: 3 });
  await eventually(() => expect(seen.at(-1)).toBe(1));
});
