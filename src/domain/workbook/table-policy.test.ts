import { expect, it } from 'vitest';
import { referencesOf } from './file/references.ts';
import { tablePolicy } from './table-policy.ts';
import { tableNames, tableSchemas } from './tables.ts';

it('every table has a schema and a policy, and nothing else has', () => {
  expect(Object.keys(tablePolicy).toSorted()).toEqual(tableNames.toSorted());
  expect(Object.keys(tableSchemas).toSorted()).toEqual(tableNames.toSorted());
  expect(tableNames.length).toBeGreaterThan(0);
});

it('every table says in words of its own what it holds', () => {
  const said = Object.values(tablePolicy).map((policy) => policy.holds);
  expect(said.filter((words) => words.trim() === '')).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

it('a backup holds everything, so that nothing is missing after a restore', () => {
  expect(Object.values(tablePolicy).filter((policy) => !policy.inBackup)).toEqual([]);
});

it('what the manager wrote stays out of a pack: evidence, goals, actions, check-ins', () => {
  for (const name of ['answers', 'plans', 'focuses', 'actions', 'checkIns', 'profile'] as const) {
    expect(tablePolicy[name].inPack).toBe(false);
  }
});

it('what is kept on people stays out of a pack', () => {
  const handedOut = tableNames.filter((name) => tablePolicy[name].inPack);
  expect(handedOut.filter((name) => ['people', 'both'].includes(tablePolicy[name].about))).toEqual([]);
});

it('only the workbook itself and how it is set up speak of nobody', () => {
  const aboutNobody = tableNames.filter((name) => tablePolicy[name].about === 'nobody');
  expect(aboutNobody).toEqual(['meta', 'ownSkills', 'hiddenSkills', 'importShapes', 'erasures']);
});

it('whatever names a person is known to speak of people', () => {
  const naming = tableNames.filter((name) => referencesOf(name).some(({ to }) => to === 'people'));
  expect(naming.length).toBeGreaterThan(10);
  const silent = naming.filter((name) => !['people', 'both'].includes(tablePolicy[name].about));
  expect(silent).toEqual([]);
});

it('what is open goes on into the next quarter: plans, tasks, priorities and commitments, and what is measured', () => {
  expect(tableNames.filter((name) => tablePolicy[name].carriedOver)).toEqual([
    'tasks',
    'priorities',
    'focuses',
    'actions',
    'checkIns',
    'measures',
    'commitments',
  ]);
});
