import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../core/csv.ts';
import { personSchema, type Person } from '../../team/person.ts';
import { makeMeasure, makeReading } from '../scorecard.fixture.ts';
import type { Reading } from '../scorecard.ts';
import { asWritten, guessShape, questionsOf, type NewShape } from './guess-shape.ts';
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

describe('a grouped report', () => {
  const rows = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  const byRep = rows(
    'Rep,Week,Calls,Talks',
    'Ann Lee,2026-W02,12,3',
    ',2026-W03,9,1',
    ',,21,4',
    '"Nunez, Bea",2026-W02,7,2',
    ',2026-W03,8,2',
    'Bea Nunez Total,,15,4',
    'Grand Total,,36,8',
  );
  const found = (planned: ReturnType<typeof plan>) =>
    planned.cells.map(({ personId, start, value }) => [personId, start, value]);

  it('is recognized, and nothing is taken from above before that was said', () => {
    const planned = plan(byRep);
    expect(planned.isGrouped).toBe(true);
    expect(fatesOf(planned)).toEqual(['read', 'total', 'total', 'read', 'total', 'total', 'total']);
  });

  it('names a person once: the rows below are theirs, and sums of a group are nobody’s', () => {
    const planned = plan(byRep, { unnamed: 'above' });
    expect(fatesOf(planned)).toEqual(['read', 'read', 'total', 'read', 'read', 'total', 'total']);
    expect(found(planned)).toEqual([
      ['ann', '2026-01-08', 12],
      ['ann', '2026-01-15', 9],
      ['bea', '2026-01-08', 7],
      ['bea', '2026-01-15', 8],
    ]);
    expect(planned.rows[1]).toMatchObject({ cells: ['Ann Lee', '2026-W03', '9', '1'], fromAbove: [0] });
    expect(plan(byRep, { unnamed: 'nobody' }).cells).toHaveLength(2);
  });

  it('can name them in a row of its own, with how many rows there are', () => {
    const text = rows(
      'Owner,Week,Calls',
      'Owner: Ann Lee (2 records),,',
      ',2026-W02,12',
      ',2026-W03,9',
      'Somebody Else (1),,',
      ',2026-W02,5',
    );
    const planned = plan(text, { unnamed: 'above' });
    expect(fatesOf(planned)).toEqual(['group', 'read', 'read', 'group', 'no person']);
    expect(planned.unknownNames).toEqual([{ text: 'Somebody Else', rows: 1 }]);
  });

  it('can be grouped by time as well, and a new group starts anew', () => {
    const text = rows(
      'Rep,Month,Deal,Revenue',
      'Ann Lee,Jan 2026,Acme,100',
      ',,Brandt,200',
      ',Subtotal,,300',
      ',Feb 2026,Corta,50',
      'Bea Nunez,,Delta,70',
      'Béa Núñez,Feb 2026,Total Energies,90',
      ',,Elko,10',
    );
    const planned = plan(text, { unnamed: 'above', repeated: 'add' });
    expect(fatesOf(planned)).toEqual(['read', 'added', 'total', 'read', 'no period', 'read', 'added']);
    expect(found(planned)).toEqual([
      ['ann', '2026-01-01', 300],
      ['ann', '2026-02-01', 50],
      ['bea', '2026-02-01', 100],
    ]);
  });

  it('ends with the total: what stands below it is nobody’s', () => {
    const text = rows('Rep,Week,Calls', 'Ann Lee,2026-W02,12', ',2026-W03,9', 'Total,,21', ',2026-W02,99');
    expect(fatesOf(plan(text, { unnamed: 'above' }))).toEqual(['read', 'read', 'total', 'total']);
  });

  it('is not what a list with a gap is, in which names are said again and again', () => {
    const list = rows(
      'Rep,Week,Calls',
      'Ann Lee,2026-W02,12',
      'Ann Lee,2026-W03,9',
      ',2026-W04,5',
      'Bea Nunez,2026-W02,7',
    );
    const planned = plan(list, { unnamed: 'above' });
    expect(planned.isGrouped).toBe(false);
    expect(fatesOf(planned)).toEqual(['read', 'read', 'total', 'read']);
  });

  it('of periods in columns is read the same way', () => {
    const text = rows(
      'Rep,Deal,Jan 2026,Feb 2026',
      'Ann Lee,Acme,1,2',
      ',Brandt,3,4',
      ',,4,6',
      'Bea Nunez,Corta,5,6',
    );
    const columns = [2, 3].map((column) => ({ column, measureId: revenue.id }));
    const planned = plan(text, { unnamed: 'above', repeated: 'add', columns });
    expect(planned.cells.map(({ personId, value }) => [personId, value])).toEqual([
      ['ann', 4],
      ['ann', 6],
      ['bea', 5],
      ['bea', 6],
    ]);
  });
});

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
      'Rep,Month,Discount\nAnn Lee,Jan 2026,12 %\nAnn Lee,Feb 2026,0.08\nAnn Lee,Mar 2026,1\n',
    );
    expect(planned.cells.map(({ value }) => value)).toEqual([0.12, 0.08, 1]);
  });

  it('reads all percentages of a measure alike, and guesses none that can be a share', () => {
    const whole =
      'Rep,Month,Discount\nAnn Lee,Jan 2026,25\nAnn Lee,Feb 2026,1\nAnn Lee,Mar 2026,0.5\nTotal,,26\n';
    expect(plan(whole).cells.map(({ value }) => value)).toEqual([0.25, 0.01, 0.005]);
    const shares = 'Rep,Month,Discount\nAnn Lee,Jan 2026,0.25\nAnn Lee,Feb 2026,0.1\nTotal,,26\n';
    expect(plan(shares).cells.map(({ value }) => value)).toEqual([0.25, 0.1]);
    const either = 'Rep,Month,Discount\nAnn Lee,Jan 2026,1.2\nAnn Lee,Feb 2026,0.8\nAnn Lee,Mar 2026,2 %\n';
    expect(fatesOf(plan(either))).toEqual(['share or percent', 'share or percent', 'read']);
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

describe('a table with a column for each month', () => {
  const text =
    'Rep,Jan 2026,Feb 2026,Total\nAnn Lee,"1,000","2,000","3,000"\nTotal,"1,000","2,000","3,000"\n';

  it('is seen to be one, and asks for the measure', () => {
    const planned = plan(text);
    expect(planned.shape.layout).toBe('periods');
    expect(planned.questions).toEqual(['measure']);
  });

  it('is read once its measure was said', () => {
    const columns = [1, 2].map((column) => ({ column, measureId: revenue.id }));
    const planned = plan(text, { columns });
    expect(fatesOf(planned)).toEqual(['read', 'total']);
    expect(planned.cells).toMatchObject([
      { measureId: 'revenue', personId: 'ann', start: '2026-01-01', value: 1000 },
      { measureId: 'revenue', personId: 'ann', start: '2026-02-01', value: 2000 },
    ]);
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

  it('of a list of deals adds up once that was said, and is asked about before', () => {
    const deals =
      'Owner,Close Date,Revenue\nAnn Lee,2026-01-03,100.10\nAnn Lee,2026-01-19,100.10\nBea Nunez,2026-01-19,70\nAnn Lee,2026-01-30,50\n';
    const unsaid = plan(deals);
    expect(unsaid.repeats).toBe(true);
    expect(fatesOf(unsaid)).toEqual(['read', 'same', 'read', 'twice']);
    const added = plan(deals, { repeated: 'add' });
    expect(fatesOf(added)).toEqual(['read', 'added', 'read', 'added']);
    expect(added.cells.map(({ value }) => value)).toEqual([250.2, 70]);
    const there = [makeReading(revenue, '2026-01-01', 250.2, people[0]?.id)];
    const again = plan(deals, { repeated: 'add' }, there);
    expect(fatesOf(again)).toEqual(['same', 'same', 'read', 'same']);
    expect(again.cells.map(({ value }) => value)).toEqual([70]);
  });

  it('is never added up where a sum means nothing', () => {
    const twice = plan('Rep,Month,Discount\nAnn Lee,2026-01,5%\nAnn Lee,2026-01,7%\n', { repeated: 'add' });
    expect(twice.repeats).toBe(false);
    expect(fatesOf(twice)).toEqual(['read', 'twice']);
  });

  it('of a measure that is read for the team as one is the team’s, whoever it names', () => {
    const table = tableOf('Rep,Month,Led by me\nAnn Lee,2026-01,5\nBea Nunez,2026-01,7\n');
    const led = makeMeasure({ id: 'led', name: 'Led by me', scope: 'team', cadence: 'month' });
    const { shape } = guessShape(table, [led], []);
    const around = { measures: [led], people, aliases: [], readings: [], fiscalStart: 1 };
    const planned = planReadings(table, { ...shape, repeated: 'add' }, around);
    expect(planned.cells).toMatchObject([{ personId: null, value: 12 }]);
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
    expect(guessShape(table, measures, [remembered])).toEqual({
      shape: remembered,
      questions: [],
      changed: null,
    });
    const columnsChanged = tableOf('Rep,Calls,Week\nAnn Lee,12,2026-W02\n');
    expect(guessShape(columnsChanged, measures, [remembered]).shape.columns).toEqual([
      { column: 1, measureId: 'calls' },
    ]);
  });

  it('is decided anew for a column that was chosen later, where the file leaves no doubt', () => {
    const table = tableOf('Verkäufer;Monat;Umsatz\nAnn Lee;31.1.2026;1.200,50\nAnn Lee;28.2.2026;900\n');
    const { shape } = guessShape(table, measures, []);
    expect(shape.decimal).toBeNull();
    const chosen = { ...shape, periodColumn: 1, columns: [{ column: 2, measureId: revenue.id }] };
    expect(asWritten(table, chosen).decimal).toBe('comma');
    expect(asWritten(table, { ...shape, decimal: 'comma' }).decimal).toBe('comma');
  });

  it('is found again by the headings when columns came and went, and says which', () => {
    const before = tableOf('Verkäufer;Monat;Umsatz;Land\nAnn Lee;2026-01;1.200,50;DE\n');
    const remembered: NewShape = {
      ...guessShape(before, measures, []).shape,
      personColumn: 0,
      periodColumn: 1,
      columns: [{ column: 2, measureId: revenue.id }],
    };
    const now = tableOf('Region;Monat;Verkäufer;Umsatz\nNord;2026-02;Ann Lee;1.300,75\n');
    const guessed = guessShape(now, measures, [remembered]);
    expect(guessed.questions).toEqual([]);
    expect(guessed.changed).toEqual({ added: ['Region'], gone: ['Land'] });
    expect(guessed.shape).toMatchObject({ personColumn: 2, periodColumn: 1, decimal: 'comma' });
    expect(guessed.shape.columns).toEqual([{ column: 3, measureId: 'revenue' }]);
    expect(guessed.shape.id).toBe(shapeId(now.headings));
    const other = guessShape(tableOf('Rep,Week,Calls\nAnn Lee,2026-W02,12\n'), measures, [remembered]);
    expect(other.changed).toBeNull();
  });

  it('asks how decimals are written when it matters first: not where earlier files had whole numbers only', () => {
    const whole = tableOf('Rep,Month,Revenue\nAnn Lee,2026-01,900\n');
    const remembered = guessShape(whole, measures, []).shape;
    expect(guessShape(whole, measures, []).questions).toEqual([]);
    const unclear = tableOf('Rep,Month,Revenue\nAnn Lee,2026-02,1.200\n');
    expect(guessShape(unclear, measures, [remembered]).questions).toEqual(['decimal']);
    expect(guessShape(unclear, measures, [{ ...remembered, decimal: 'comma' }]).questions).toEqual([]);
  });

  it('asks for a column that was chosen by hand, and for a number far down in the file', () => {
    const text = `Rep,Month,Umsatz\n${'Ann Lee,2026-01,900\n'.repeat(600)}Ann Lee,2026-02,1.200\n`;
    const table = tableOf(text);
    const { shape } = guessShape(table, measures, []);
    const chosen = { ...shape, columns: [{ column: 2, measureId: revenue.id }] };
    expect(questionsOf(table, chosen)).toEqual(['decimal']);
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
