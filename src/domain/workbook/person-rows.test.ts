import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablePolicy } from './table-policy.ts';
import { arbitraryRows } from './file/arbitrary-rows.fixture.ts';
import { checkRows } from './file/check-rows.ts';
import { buildRows } from './file/format.ts';
import { heldSample } from './held.fixture.ts';
import { mentionsOf, personTables, rowsAbout, withoutPerson } from './person-rows.ts';
import { tableNames, type Rows, type TableName } from './tables.ts';

/** A workbook and somebody in it. What belongs to a focus belongs to its plan, as in all that the app writes. */
const arbitraryCase = arbitraryRows
  .map((rows): Rows => {
    const planOf = new Map<string, Rows['plans'][number]['id']>(
      rows.focuses.map(({ id, planId }) => [id, planId]),
    );
    const inPlan = <Row extends object>(row: Row): Row =>
      'focusId' in row ? { ...row, planId: planOf.get(String(row.focusId)) ?? 'no-plan' } : row;
    return {
      ...rows,
      actions: rows.actions.map(inPlan),
      checkIns: rows.checkIns.map(inPlan),
      trash: rows.trash.map((entry) => ({ ...entry, row: inPlan(entry.row) })),
    };
  })
  .filter(({ people }) => people.length > 0)
  .chain((rows) => fc.record({ rows: fc.constant(rows), person: fc.constantFrom(...rows.people) }));

const idsIn = (rows: Rows, name: TableName): readonly string[] => rows[name].map(({ id }) => id);

it('an action in somebody’s focus goes with them, whatever plan it says it is in', () => {
  const { rows, anna } = heldSample();
  const actions = rows.actions.map((one) => ({ ...one, planId: rows.plans[0]?.id ?? one.planId }));
  const rest = withoutPerson({ ...rows, actions }, anna.id);
  expect(rest.actions.some(({ id }) => id === 'action-anna')).toBe(false);
  expect(checkRows(rest)).toBeNull();
});

describe('any workbook, without a person', () => {
  it('holds nothing about them any more', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rows, person }) => {
        const left = rowsAbout(withoutPerson(rows, person.id), person.id);
        expect(tableNames.filter((name) => left[name].length > 0)).toEqual([]);
      }),
    );
  });

  it('is still a whole workbook', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rows, person }) => {
        expect(checkRows(withoutPerson(rows, person.id))).toBeNull();
      }),
    );
  });

  it('holds everything that is not about them, as it was and in its order', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rows, person }) => {
        const held = rowsAbout(rows, person.id);
        const rest = withoutPerson(rows, person.id);
        for (const name of tableNames) {
          const about = new Set(idsIn(held, name));
          const untouched = <Row extends { readonly id: string }>(list: readonly Row[]): readonly Row[] =>
            list.filter(({ id }) => !about.has(id));
          expect(untouched<Rows[TableName][number]>(rest[name])).toEqual(
            untouched<Rows[TableName][number]>(rows[name]),
          );
          // Nothing was made up.
          expect(idsIn(rest, name).filter((id) => !idsIn(rows, name).includes(id))).toEqual([]);
        }
      }),
    );
  });

  it('holds on everybody else what was held on them, but for what was for both', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ rows, person }) => {
        const rest = withoutPerson(rows, person.id);
        for (const { id } of rows.people.filter((other) => other.id !== person.id)) {
          const [before, after] = [rowsAbout(rows, id), rowsAbout(rest, id)];
          for (const name of tableNames) expect(idsIn(after, name)).toEqual(idsIn(before, name));
        }
      }),
    );
  });
});

it('somebody who is not there takes nothing away', () => {
  const { rows } = heldSample();
  const nobody = 'nobody' as Rows['people'][number]['id']; // fits the pattern of ids
  expect(withoutPerson(rows, nobody)).toEqual(rows);
  expect(rowsAbout(rows, nobody)).toEqual(buildRows(() => []));
});

it('the tables that can hold something on a person are those that the policy says', () => {
  const said = tableNames.filter((name) => ['people', 'both'].includes(tablePolicy[name].about));
  expect(personTables.toSorted()).toEqual(said.toSorted());
});

it('every such table holds something on the person of the sample', () => {
  const { rows, anna } = heldSample();
  const held = rowsAbout(rows, anna.id);
  expect(personTables.filter((name) => held[name].length === 0)).toEqual([]);
  expect(checkRows(rows)).toBeNull();
});

describe('a priority of the team', () => {
  it('for several stays for the others', () => {
    const { rows, anna, ben } = heldSample();
    const [before] = rows.priorities;
    expect(before?.personIds).toEqual([anna.id, ben.id]);
    expect(withoutPerson(rows, anna.id).priorities[0]).toEqual({ ...before, personIds: [ben.id] });
  });

  it('for one alone goes with them, and does not become everybody’s', () => {
    const { rows, anna } = heldSample();
    const alone = { ...rows, priorities: rows.priorities.map((one) => ({ ...one, personIds: [anna.id] })) };
    expect(withoutPerson(alone, anna.id).priorities).toEqual([]);
  });

  it('for the whole team stays as it is', () => {
    const { rows, anna } = heldSample();
    const all = { ...rows, priorities: rows.priorities.map((one) => ({ ...one, personIds: [] })) };
    expect(withoutPerson(all, anna.id).priorities).toEqual(all.priorities);
  });

  it('lies in the trash without them', () => {
    const { rows, anna, ben } = heldSample();
    const inTrash = withoutPerson(rows, anna.id).trash;
    expect(inTrash.map(({ table }) => table)).toEqual(['priorities']);
    expect(inTrash[0]?.row).toMatchObject({ personIds: [ben.id] });
  });
});

it('what was promised by them stays as a place without words, also in the trash it is gone', () => {
  const { rows, anna } = heldSample();
  const [commitment] = rows.commitments;
  const rest = withoutPerson(rows, anna.id);
  expect(rest.commitments).toEqual([{ ...commitment, ownerId: null, text: '', reason: '' }]);
  const trash = rows.commitments.map((row) => ({
    id: 'commitments:gone' as Rows['trash'][number]['id'], // fits the pattern of ids
    table: 'commitments' as const,
    row,
    name: row.text,
    deletedAt: row.updatedAt,
    updatedAt: row.updatedAt,
  }));
  expect(withoutPerson({ ...rows, commitments: [], trash }, anna.id).trash).toEqual([]);
});

describe('where a name still stands', () => {
  const { rows, anna } = heldSample();
  const rest = withoutPerson(rows, anna.id);
  const mentions = mentionsOf(rest, anna.name);

  it('is told row by row, with the field', () => {
    expect(mentions.map(({ table, field }) => `${table} ${field}`)).toEqual([
      'sessions willDo',
      'moments text',
      'priorities why',
      'actions moves',
      'reviews team',
      'reviewParts text',
      'trash row',
    ]);
  });

  it('is told once for a row', () => {
    const twice = rest.moments.map((one) => ({ ...one, text: 'Anna Lindqvist. Anna, again.' }));
    expect(
      mentionsOf({ ...rest, moments: twice }, anna.name).filter(({ table }) => table === 'moments'),
    ).toEqual(twice.map(({ id }) => ({ table: 'moments', id, field: 'text' })));
  });

  it('is not where somebody else has it as their own', () => {
    const people = rest.people.map((one) => ({ ...one, name: 'Anna Berg' }));
    expect(mentionsOf({ ...buildRows(() => []), people, profile: rest.profile }, 'Anna Lindqvist')).toEqual(
      [],
    );
  });

  it('is nowhere for a name without letters', () => {
    expect(mentionsOf(rows, '1')).toEqual([]);
  });
});
