import { describe, expect, it } from 'vitest';
import { readCsv } from '../core/csv.ts';
import { asDay } from '../core/day.ts';
import { recognizeColumns } from './people-columns.ts';
import { daysToAsk, namesAreTurned, readPeople, type PeopleReading } from './people-import.ts';

const today = asDay('2026-11-24');
const rowsOf = (text: string) => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};
const recognized = (text: string) => recognizeColumns(rowsOf(text));
const people = (text: string, part: Partial<PeopleReading> = {}) => {
  const rows = rowsOf(text);
  const { hasHeadings, columns } = recognizeColumns(rows);
  return readPeople(rows, { hasHeadings, columns, dayOrder: null, lastNameFirst: false, ...part }, today);
};

describe('the columns', () => {
  it('are recognized by their headings, whatever their order and spelling', () => {
    expect(recognized('Hire_Date,jobTitle,REGION,Full Name,Ramp?\n,,,Maya,').columns).toEqual({
      name: 3,
      first: null,
      last: null,
      role: 1,
      territory: 2,
      start: 0,
      ramping: 4,
    });
  });

  it('prefer the better of two that would fit', () => {
    expect(recognized('Title,Job Title,Name,Region,Territory\n,,,,').columns).toMatchObject({
      role: 1,
      territory: 4,
    });
  });

  it('are left to the manager when two are called the same', () => {
    const { columns, doubled } = recognized('Name,Role,name\nMaya,AE,Jo');
    expect(columns).toMatchObject({ name: null, role: 1 });
    expect(doubled).toEqual(['name']);
  });

  it('have no headings when none is known; a single one is of names', () => {
    expect(recognized('Maya,AE\nJo,SDR')).toMatchObject({ hasHeadings: false, columns: { name: null } });
    expect(recognized('Maya\nJo')).toMatchObject({ hasHeadings: false, columns: { name: 0 } });
    expect(recognized('Name\nJo')).toMatchObject({ hasHeadings: true, columns: { name: 0 } });
  });
});

describe('the people of a file', () => {
  it('are read with everything that is said of them', () => {
    expect(people('Name,Role,Territory,Start date,Ramping\nMaya L,AE,East,2024-03-31,yes')).toEqual([
      {
        row: 2,
        name: 'Maya L',
        role: 'AE',
        territory: 'East',
        startDay: '2024-03-31',
        ramping: true,
        notes: [],
      },
    ]);
  });

  it('may have their names in two columns', () => {
    expect(people('Last name;First name\nLindgren;Maya\n;Jo').map(({ name }) => name)).toEqual([
      'Maya Lindgren',
      'Jo',
    ]);
  });

  it('may have their last names first', () => {
    const text = 'Name\n"Lindgren, Maya"\n"Raman, Priya"';
    const rows = rowsOf(text);
    expect(namesAreTurned(rows, recognizeColumns(rows))).toBe(true);
    expect(people(text, { lastNameFirst: true }).map(({ name }) => name)).toEqual([
      'Maya Lindgren',
      'Priya Raman',
    ]);
    const mixed = rowsOf('Name\n"Lindgren, Maya"\nPriya Raman');
    expect(namesAreTurned(mixed, recognizeColumns(mixed))).toBe(false);
  });

  it('come without a day where none could be read, and that is noted', () => {
    expect(
      people('Name,Start\nMaya,soon\nJo,2027-01-01').map(({ startDay, notes }) => [startDay, notes]),
    ).toEqual([
      [null, ['no day']],
      ['2027-01-01', ['in the future']],
    ]);
  });

  it('have the days that the manager means', () => {
    const text = 'Name,Start\nMaya,3/4/2024';
    const rows = rowsOf(text);
    expect(daysToAsk(rows, recognizeColumns(rows))).toEqual({ order: 'unclear', example: '3/4/2024' });
    expect(people(text)[0]).toMatchObject({ startDay: null, notes: ['day to be said'] });
    expect(people(text, { dayOrder: 'day first' })[0]?.startDay).toBe('2024-04-03');
    expect(people(text, { dayOrder: 'month first' })[0]?.startDay).toBe('2024-03-04');
  });

  it('are noted where it is unclear whether they are ramping', () => {
    expect(
      people('Name,Ramping\nA,x\nB,No\nC,maybe\nD,').map(({ ramping, notes }) => [ramping, notes]),
    ).toEqual([
      [true, []],
      [false, []],
      [false, ['ramping unclear']],
      [false, []],
    ]);
  });

  it('are none in rows that hold nothing, and nameless where only the name is missing', () => {
    expect(people('Name,Role\n,\n ,AE\nMaya').map(({ row, name }) => [row, name])).toEqual([
      [3, ''],
      [4, 'Maya'],
    ]);
  });
});
