import * as v from 'valibot';
import { expect, it } from 'vitest';
import { profileSchema } from './profile.ts';

const profile = {
  id: 'manager',
  name: 'Dana Whitfield',
  leads: '',
  since: null,
  teamSize: null,
  fiscalStart: 2,
  ownQuota: false,
  updatedAt: '2026-11-24T10:00:00.000Z',
};
const accepts = (part: Readonly<Record<string, unknown>>): boolean =>
  v.is(profileSchema, { ...profile, ...part });

it('a profile needs a name; what one leads, since when and how many may be left open', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ leads: 'Mid-market sales', since: '2026-04-21', teamSize: 8 })).toBe(true);
});

it.each([
  { name: '' },
  { name: '  ' },
  { name: 'x'.repeat(121) },
  { leads: 'x'.repeat(201) },
  { since: '2026-02-30' },
  { since: '' },
  { teamSize: -1 },
  { teamSize: 2.5 },
  { teamSize: 201 },
  { teamSize: '8' },
  { fiscalStart: 0 },
  { fiscalStart: 13 },
  { fiscalStart: 1.5 },
  { ownQuota: 'no' },
  { id: 'somebody' },
  { updatedAt: 'yesterday' },
  { salary: 1 },
])('a profile with %j is refused', (part) => {
  expect(accepts(part)).toBe(false);
});

it('a fiscal year may start in any month, and a new manager may have nobody yet', () => {
  for (let month = 1; month <= 12; month += 1) expect(accepts({ fiscalStart: month })).toBe(true);
  expect(accepts({ teamSize: 0 })).toBe(true);
});
