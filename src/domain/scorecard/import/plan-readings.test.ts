import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../core/csv.ts';
import { personSchema, type Person } from '../../team/person.ts';
import { makeMeasure, makeReading } from '../scorecard.fixture.ts';
import type { Reading } from '../scorecard.ts';
import { guessShape, type NewShape } from './guess-shape.ts';
import { planReadings } from './plan-readings.ts';
import { findTable, shapeId, type Table } from './table.ts';

const person = (id: string, name: string, leftDay: string | null = null): Person =>
  v.parse(personSchema, {
    id,
    name,
    role: '',
    territory: '',
    startDay: null,
    ramping: false,
    leftDay,
    aspiration: '',
    keepUntil: null,
    order: 0,
    createdAt: '2026-01-02T10:00:00.000Z',
    updatedAt: '2026-01-02T10:00:00.000Z',
  });

const people = [
  person('ann', 'Ann Lee'),
  person('bea', 'Béa Núñez'),
  person('carl', 'Carl Old', '2026-01-10'),
];
const calls = makeMeasure({ name: 'Calls' });
const revenue = makeMeasure({
  id: 'revenue',
  name: 'Revenue',
  unit: 'money',
  cadence: 'month',
  level: 'get',
});
const discount = makeMeasure({
  id: 'discount',
  name: 'Discount',
  unit: 'percent',
  cadence: 'month',
  level: 'move',
});
const measures = [calls, revenue, discount];

function tableOf(text: string): Table {
  const rows = readCsv(text);
  const table = rows.ok ? findTable(rows.value) : null;
  if (table === null) throw new Error('No table');
  return table;
}

function plan(text: string, change: Partial<NewShape> = {}, readings: readonly Reading[] = []) {
  const table = tableOf(text);
  const { shape, questions } = guessShape(table, measures, []);
  const around = { measures, people, aliases: [], readings, fiscalStart: 1 };
  return { ...planReadings(table, { ...shape, ...change }, around), questions, shape };
}

const fatesOf = (planned: ReturnType<typeof plan>) => planned.rows.map(({ fate }) => fate);

describe('a wide table', () => {
  it('is read by what its columns are called', () => {
    const planned = plan('Rep,Week,Calls\nAnn Lee,2026-W02,12\n"Nunez, Bea",2026-W02,7\n');
    expect(planned.questions).toEqual([]);
    expect(planned.cells).toEqual([
      { measureId: 'calls', personId: 'ann', start: '2026-01-08', value: 12 },
      { measureId: 'calls', personId: 'bea', start: '2026-01-08', value: 7 },
    ]);
  });

  it('keeps titles, totals and footers of reporting tools out, and says so of each', () => {
    const text =
      'Pipeline report\n\nRep,Month,Revenue\nAnn Lee,Jan 2026,"$1,200.50"\nSubtotal,,"1,200.50"\n,Jan 2026,99\nGrand Total,,1200\n"Confidential Information - Do Not Distribute"\nGenerated on 2/2/2026 by Someone\n';
    const planned = plan(text);
    expect(fatesOf(planned)).toEqual(['read', 'total', 'total', 'total', 'total', 'total']);
    expect(planned.rows[0]?.line).toBe(3);
    expect(planned.cells).toMatchObject([{ value: 1200.5, start: '2026-01-01' }]);
  });

  it('reads shares however they are written', () => {
    const planned = plan(
      'Rep,Month,Discount\nAnn Lee,Jan 2026,12 %\nAnn Lee,Feb 2026,0.08\nAnn Lee,Mar 2026,15\n',
    );
    expect(planned.cells.map(({ value }) => value)).toEqual([0.12, 0.08, 0.15]);
  });

  it('reads the decimals of other countries, and asks where nothing tells', () => {
    const planned = plan('Rep;Month;Revenue\nAnn Lee;2026-01;1.234,56 €\nAnn Lee;2026-02;(1.000,00)\n');
    expect(planned.shape.decimal).toBe('comma');
    expect(planned.cells.map(({ value }) => value)).toEqual([1234.56, -1000]);
    expect(plan('Rep;Month;Revenue\nAnn Lee;2026-01;1.234\n').questions).toEqual(['decimal']);
  });

  it('asks in which order days and months stand', () => {
    const text = 'Rep,Date,Calls\nAnn Lee,3/4/2026,1\n';
    expect(plan(text).questions).toEqual(['dates']);
    expect(fatesOf(plan(text))).toEqual(['no period']);
    expect(plan(text, { dateOrder: 'dmy' }).cells).toMatchObject([{ start: '2026-04-01' }]);
  });

  it('leaves empty cells missing', () => {
    const planned = plan('Rep,Month,Revenue,Discount\nAnn Lee,2026-01,,5%\nBea Nunez,2026-01,-,n/a\n');
    expect(planned.cells).toMatchObject([{ measureId: 'discount' }]);
    expect(fatesOf(planned)).toEqual(['read', 'empty']);
  });
});

describe('a long table', () => {
  it('says in each row which measure it is', () => {
    const text = 'Owner,Period,Metric,Value\nAnn Lee,2026-01-14,Calls,3\nAnn Lee,2026-01-14,NPS,9\n';
    const planned = plan(text);
    expect(planned.shape.layout).toBe('long');
    expect(fatesOf(planned)).toEqual(['read', 'not followed']);
    expect(planned.unknownMeasures).toEqual(['NPS']);
  });
});

describe('a row', () => {
  it('of a name that is not on the team can be matched once', () => {
    const planned = plan('Rep,Week,Calls\nA. Lee,2026-W02,12\nA. Lee,2026-W03,9\n');
    expect(fatesOf(planned)).toEqual(['no person', 'no person']);
    expect(planned.unknownNames).toEqual([{ text: 'A. Lee', rows: 2 }]);
    const table = tableOf('Rep,Week,Calls\nA. Lee,2026-W02,12\n');
    const { shape } = guessShape(table, measures, []);
    const aliases = [{ text: 'a. lee', personId: 'ann' as Person['id'] }];
    const matched = planReadings(table, shape, { measures, people, aliases, readings: [], fiscalStart: 1 });
    expect(matched.cells).toMatchObject([{ personId: 'ann' }]);
  });

  it('is nobody’s where two people are called the same', () => {
    const table = tableOf('Rep,Week,Calls\nAnn Lee,2026-W02,12\n');
    const { shape } = guessShape(table, measures, []);
    const twins = [...people, person('ann-2', 'Ann Lee')];
    const planned = planReadings(table, shape, {
      measures,
      people: twins,
      aliases: [],
      readings: [],
      fiscalStart: 1,
    });
    expect(planned.rows[0]?.fate).toBe('no person');
  });

  it('of somebody who had left is not taken, and one from before is', () => {
    const planned = plan('Rep,Week,Calls\nCarl Old,2026-W01,4\nCarl Old,2026-W05,4\n');
    expect(fatesOf(planned)).toEqual(['read', 'left']);
  });

  it('that says another value for the same period is told, and the first one counts', () => {
    const planned = plan('Rep,Week,Calls\nAnn Lee,2026-W02,12\nAnn Lee,2026-W02,13\nAnn Lee,2026-W02,12\n');
    expect(fatesOf(planned)).toEqual(['read', 'twice', 'same']);
    expect(planned.cells).toMatchObject([{ value: 12 }]);
  });

  it('is told when it replaces what is there, or is there already', () => {
    const there = [makeReading(calls, '2026-01-08', 12, people[0]?.id)];
    expect(fatesOf(plan('Rep,Week,Calls\nAnn Lee,2026-W02,12\n', {}, there))).toEqual(['same']);
    expect(fatesOf(plan('Rep,Week,Calls\nAnn Lee,2026-W02,14\n', {}, there))).toEqual(['replaces']);
  });

  it('with no number or no period is told', () => {
    expect(fatesOf(plan('Rep,Week,Calls\nAnn Lee,2026-W02,many\nAnn Lee,soon,3\n'))).toEqual([
      'no number',
      'no period',
    ]);
  });
});

describe('the way a table is read', () => {
  it('is remembered by its headings, whatever their case', () => {
    const table = tableOf('Rep,Week,Calls\nAnn Lee,2026-W02,12\n');
    const remembered: NewShape = {
      ...guessShape(table, measures, []).shape,
      decimal: 'comma',
      personColumn: null,
    };
    expect(shapeId(['rep', 'WEEK', 'Calls '])).toBe(remembered.id);
    expect(guessShape(table, measures, [remembered])).toEqual({ shape: remembered, questions: [] });
    const columnsChanged = tableOf('Rep,Calls,Week\nAnn Lee,12,2026-W02\n');
    expect(guessShape(columnsChanged, measures, [remembered]).shape.columns).toEqual([
      { column: 1, measureId: 'calls' },
    ]);
  });

  it('asks again for a measure that is gone', () => {
    const table = tableOf('Rep,Week,Calls\nAnn Lee,2026-W02,12\n');
    const remembered = guessShape(table, measures, []).shape;
    expect(guessShape(table, [], [remembered]).questions).toEqual(['measure']);
  });

  it('finds no table where there is none', () => {
    expect(findTable([['One'], ['Two']])).toBeNull();
    expect(findTable([])).toBeNull();
    expect(
      findTable([
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toBeNull();
  });
});
