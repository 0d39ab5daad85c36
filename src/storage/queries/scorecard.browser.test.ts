import { expect, it } from 'vitest';
import { asDay, asInstant } from '#domain/core/day.ts';
import { addQuarters, makeQuarter, quarterRange } from '#domain/core/quarter.ts';
import { judgeMeasure, quartersLookedBack } from '#domain/scorecard/judge-measure.ts';
import { periodsUpTo } from '#domain/scorecard/periods.ts';
import { personNumbers } from '#domain/scorecard/person-numbers.ts';
import { readingId, targetId } from '#domain/scorecard/scorecard-ids.ts';
import type { Reading, Target } from '#domain/scorecard/scorecard.ts';
import { takeMeasures } from '../commands/measures.ts';
import { addPeople } from '../commands/people.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { allMeasures, scorecardOf, scorecardOfMeasure, scorecardOfPerson } from './scorecard.ts';

const fiscalStart = 2;
const today = asDay('2026-03-02');
const quarter = makeQuarter(2027, 1);
const updatedAt = asInstant('2026-03-02T08:00:00.000Z');
const catalog = ['discovery-calls', 'deals-won', 'deals-lost', 'win-rate', 'revenue', 'quota-attainment'];

/** Five years of three people, the last of whom left in the quarter that is looked at, and is not on its team. */
async function withYears() {
  const { workbook } = await makeWorkbook();
  const { db } = workbook;
  const people = await addPeople(
    workbook,
    ['Ana Ruiz', 'Ben Ode', 'Cleo Lind'].map((name) => ({ name })),
  );
  const taken = await takeMeasures(workbook, catalog);
  if (!people.ok || !taken.ok) throw new Error('Not added');
  const [, , cleo] = people.value;
  const measures = await allMeasures(db);
  const readings = measures
    .filter(({ derived }) => !derived)
    .flatMap((measure, row) =>
      periodsUpTo(today, fiscalStart, measure.cadence, { week: 260, month: 60, quarter: 20 }[measure.cadence])
        .flatMap(({ start }, at) =>
          people.value.map((personId, column): Reading => ({
            id: readingId(measure.id, start, personId),
            measureId: measure.id,
            personId,
            start,
            value: (at * 7 + row * 3 + column * 5) % 11,
            source: 'typed',
            updatedAt,
          })),
        )
        // Of what is aimed at nothing was read of her: that she was there is known from the rest.
        .filter(({ personId, start }) => personId !== cleo || (row === 0 && start < '2026-02-16')),
    );
  const targets = measures.flatMap(({ id: measureId }) =>
    Array.from({ length: 20 }, (_, back) => addQuarters(quarter, -back)).flatMap((of) =>
      people.value.map((personId, column): Target => ({
        id: targetId(measureId, of, personId),
        measureId,
        quarter: of,
        personId,
        value: 10 + column,
        upTo: null,
        updatedAt,
      })),
    ),
  );
  await db.rows('readings').bulkAdd(readings);
  await db.rows('targets').bulkAdd(targets);
  return { db, people: people.value.filter((id) => id !== cleo), measures, readings, targets };
}

it('a scorecard is judged as it would be with everything that was ever read', async () => {
  const { db, people, measures, readings, targets } = await withYears();
  const earliest = addQuarters(quarter, -quartersLookedBack);
  const { first } = quarterRange(earliest, fiscalStart);
  const whole = {
    measures,
    readings: readings.filter(({ start }) => start >= first),
    targets: targets.filter((target) => target.quarter >= earliest),
    fiscalStart,
    people,
  };
  const read = await scorecardOf(db, quarter, fiscalStart);
  expect([read.readings.length, read.targets.length]).toEqual([whole.readings.length, whole.targets.length]);
  for (const measure of measures) {
    const expected = judgeMeasure(whole, measure, quarter, null, today);
    const judged = (rows: typeof read) =>
      judgeMeasure({ ...rows, fiscalStart, people }, measure, quarter, null, today);
    expect(judged(read)).toEqual(expected);
    expect(judged(await scorecardOfMeasure(db, quarter, fiscalStart, measure.id))).toEqual(expected);
  }
  for (const person of people) {
    const own = {
      ...(await scorecardOfPerson(db, quarter, fiscalStart, person)),
      fiscalStart,
      people: [person],
    };
    for (const level of ['do', 'move', 'get'] as const)
      expect(personNumbers(own, person, level, quarter, today)).toEqual(
        personNumbers(whole, person, level, quarter, today),
      );
  }
});

it('of one measure little of the others is read, and of a person nothing of the team', async () => {
  const { db, people, measures } = await withYears();
  const [calls] = measures;
  const [ana] = people;
  if (calls === undefined || ana === undefined) throw new Error('Nothing was made');
  const { first } = quarterRange(quarter, fiscalStart);
  const ofCalls = await scorecardOfMeasure(db, quarter, fiscalStart, calls.id);
  const others = ofCalls.readings.filter(({ measureId }) => measureId !== calls.id);
  expect(others.every(({ start }) => start >= first)).toBe(true);
  const ofAna = await scorecardOfPerson(db, quarter, fiscalStart, ana);
  expect(new Set([...ofAna.readings, ...ofAna.targets].map(({ personId }) => personId))).toEqual(
    new Set([ana]),
  );
});
