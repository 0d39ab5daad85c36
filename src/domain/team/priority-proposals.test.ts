import { expect, it } from 'vitest';
import { coverageOfAll } from './coverage.ts';
import { proposePriorities } from './priority-proposals.ts';
import { allSkillIds, allSkills, makePriority, rowsOf } from './team-picture.fixture.ts';

const team = rowsOf({
  Ana: { discovery: 1, negotiation: 2, presenting: 1, forecasting: 1 },
  Ben: { discovery: 2, negotiation: 1, presenting: 4, forecasting: 3 },
  Chloe: { discovery: 4, negotiation: 2, presenting: 4, forecasting: 3 },
  Dev: { discovery: 3, presenting: 3, forecasting: 2 },
  Eve: { presenting: 3, forecasting: 2 },
  Finn: { forecasting: 4 },
  Gia: { forecasting: 5 },
});
const coverages = coverageOfAll(team, allSkillIds);
const propose = (priorities: Parameters<typeof proposePriorities>[2] = []) =>
  proposePriorities(allSkills, coverages, priorities);

it('what calls for training together is proposed, the largest share first', () => {
  expect(propose().map(({ skillId }) => skillId)).toEqual(['negotiation', 'discovery', 'forecasting']);
});

it('the whole team is meant where half is low, and a group by name', () => {
  expect(propose().map(({ personIds }) => personIds)).toEqual([[], [], ['ana', 'dev', 'eve']]);
});

it('the reason is what the matrix says, with who could show it and without who is low', () => {
  expect(propose()[1]).toMatchObject({
    title: 'Discovery',
    why: '2 of the 4 who are rated are at 1 or 2. Chloe could show how it is done.',
  });
});

it('where nobody could show it, that is said', () => {
  expect(propose()[0]?.why).toBe('All 3 who are rated are at 1 or 2. Nobody on the team is at 4 or 5.');
});

it('what is open already is not proposed again, what was closed may be', () => {
  const ids = (state: 'open' | 'done') =>
    propose([makePriority({ skillId: 'discovery', state })]).map(({ skillId }) => skillId);
  expect(ids('open')).not.toContain('discovery');
  expect(ids('done')).toContain('discovery');
});
