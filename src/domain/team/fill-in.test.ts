import { expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { fillIn } from './fill-in.ts';
import type { PersonId } from './person.ts';
import { makeCandidate } from './planned-people.ts';

const person = (id: string, name: string, part: object = {}) => ({
  id: id as PersonId,
  name,
  role: '',
  territory: '',
  startDay: null,
  ramping: false,
  leftDay: null,
  ...part,
});
const said = (row: number, name: string) =>
  makeCandidate({ row, name, role: 'AE', territory: 'East', startDay: asDay('2024-02-01'), ramping: true });
const all = { role: 'AE', territory: 'East', startDay: '2024-02-01', ramping: true };

it('fills in what is not written of somebody who is here, and replaces nothing', () => {
  const people = [
    person('ana', 'Ana Ruiz'),
    person('ben', 'Ben', { role: 'SDR', startDay: asDay('2020-01-01') }),
    person('gone', 'Greg', { leftDay: asDay('2026-01-01') }),
  ];
  const filled = fillIn([said(1, 'ana  RUIZ'), said(2, 'Ben'), said(3, 'Greg'), said(4, 'New one')], people);
  expect([...filled]).toEqual([
    [1, { personId: 'ana', details: all }],
    [2, { personId: 'ben', details: { territory: 'East', ramping: true } }],
    [3, { personId: 'gone', details: { role: 'AE', territory: 'East', startDay: '2024-02-01' } }],
  ]);
});

it('fills in nobody whose name tells nobody apart, who comes again, or of whom all is known', () => {
  const people = [
    person('li', 'Li Wei'),
    person('li2', 'Li Wei'),
    person('ana', 'Ana'),
    person('full', 'Full', all),
  ];
  const filled = fillIn([said(1, 'Li Wei'), said(2, 'Ana'), said(3, 'Ana'), said(4, 'Full')], people);
  expect([...filled.keys()]).toEqual([2]);
});
