import { expect, it } from 'vitest';
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

it('what the manager said about themselves is known to be about them', () => {
  const aboutNobody = tableNames.filter((name) => tablePolicy[name].about === 'nobody');
  expect(aboutNobody).toEqual(['meta']);
});

it('a plan goes on into the next quarter with its focus areas, actions and check-ins', () => {
  expect(tableNames.filter((name) => tablePolicy[name].carriedOver)).toEqual([
    'focuses',
    'actions',
    'checkIns',
  ]);
});
