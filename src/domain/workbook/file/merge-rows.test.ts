import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asInstant } from '../../core/day.ts';
import { activeFocuses } from '../../plans/plan-state.ts';
import { makeAction, makeCheckIn, makeFocus, makePlan } from '../../plans/plan.fixture.ts';
import { subjectKey } from '../../plans/plan.ts';
import { rowsAbout, withoutPerson } from '../person-rows.ts';
import { isRuled, keepsRule } from '../rules.ts';
import { tableNames, type Rows, type TableName, type Tables } from '../tables.ts';
import { arbitraryRows, arbitrarySides } from './arbitrary-rows.fixture.ts';
import { changesBetween } from './changes-between.ts';
import { checkRows } from './check-rows.ts';
import { nameOfTrashed, trashableTables } from '../trashed.ts';
import { made, makeTrashed, moment, testHash, wholeSample } from './file.fixture.ts';
import { buildRows, sortById } from './format.ts';
import { mergeRows, settleRows } from './merge-rows.ts';
import { referencesOf } from './references.ts';
import { readWorkbookFile } from './read-workbook-file.ts';
import { writeWorkbookFile } from './write-workbook-file.ts';

// Hundreds of whole workbooks take a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const sorted = (rows: Rows): Rows => buildRows((name) => sortById(rows[name]));
const rowsIn = (trash: Rows['trash']) => trash.map(({ row }) => row);
/** Tables of whose rows merging takes one side's or the other's as they are. */
const unsettled = tableNames.filter(
  (name) =>
    ![
      'meta',
      'plans',
      'focuses',
      'actions',
      'checkIns',
      'reviews',
      'reviewParts',
      'personReviews',
      'carryOvers',
      'trash',
    ].includes(name) && !trashableTables.some((table) => table === name),
);
const later = { ...moment, now: asInstant('2027-01-01T00:00:00.000Z') };

describe('merging, whatever is on both sides', () => {
  const holds = (check: (ours: Rows, theirs: Rows) => void): void =>
    fc.assert(fc.property(arbitrarySides, ([ours, theirs]) => check(ours, theirs)));

  it('gives a whole workbook that can be written and read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySides, async ([ours, theirs]) => {
        const merged = mergeRows(ours, theirs, moment);
        expect(checkRows(merged)).toBeNull();
        const read = await readWorkbookFile(await writeWorkbookFile(merged, made, testHash), testHash);
        expect(read).toMatchObject({ ok: true, value: { rows: merged } });
        const breaking = tableNames.filter(
          (name) => isRuled(name) && name !== 'assessments' && !keepsRule(name, merged[name], merged.plans),
        );
        expect(breaking).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('loses nothing: every id of both sides is there or in the trash, but a second plan and a second locking', () => {
    holds((ours, theirs) => {
      const merged = mergeRows(ours, theirs, moment);
      const elsewhere: ReadonlySet<TableName> = new Set([
        'plans',
        'reviewParts',
        'trash',
        ...trashableTables,
      ]);
      for (const name of tableNames.filter((table) => !elsewhere.has(table))) {
        const ids = [...ours[name], ...theirs[name]].map(({ id }) => id);
        expect(new Set(merged[name].map(({ id }) => id))).toEqual(new Set(ids));
      }
      expect(new Set(merged.plans.map(({ subject }) => subjectKey(subject)))).toEqual(
        new Set([...ours.plans, ...theirs.plans].map(({ subject }) => subjectKey(subject))),
      );
      // What can be deleted is either there or in the trash, and never in both.
      for (const table of trashableTables) {
        const idsOf = (rows: Rows): readonly string[] =>
          [...rows[table], ...rowsIn(rows.trash.filter((entry) => entry.table === table))].map(
            ({ id }) => id,
          );
        const known = new Set([...idsOf(ours), ...idsOf(theirs)]);
        expect(idsOf(merged).toSorted()).toEqual([...known].toSorted());
      }
    });
  });

  it('whoever was erased on one side is gone from both, and their id and day are all that is left', () => {
    holds((ours, theirs) => {
      for (const side of [ours, theirs]) {
        const [person] = side.people;
        if (person === undefined) continue;
        const erasure = { id: person.id, day: moment.today, updatedAt: moment.now };
        const erase = (rows: Rows): Rows => ({
          ...withoutPerson(rows, person.id),
          erasures: [...rows.erasures, erasure],
        });
        for (const merged of [
          mergeRows(erase(ours), theirs, moment),
          mergeRows(ours, erase(theirs), moment),
          mergeRows(erase(ours), erase(theirs), moment),
        ]) {
          const left = rowsAbout(merged, person.id);
          expect(tableNames.filter((name) => left[name].length > 0)).toEqual([]);
          expect(merged.erasures).toContainEqual(erasure);
          expect(checkRows(merged)).toBeNull();
          expect(mergeRows(merged, theirs, later)).toEqual(merged);
        }
      }
    });
  });

  it('a locked review stays locked as it was, with the parts of its own locking', () => {
    holds((ours, theirs) => {
      const merged = mergeRows(ours, theirs, moment);
      for (const review of merged.reviews) {
        const sides = [ours, theirs].filter(({ reviews }) =>
          reviews.some(({ id, state }) => id === review.id && state === 'locked'),
        );
        if (sides.length === 0) continue;
        const lockings = sides.filter(({ reviews }) =>
          reviews.some(({ id, fingerprint }) => id === review.id && fingerprint === review.fingerprint),
        );
        expect(review.state).toBe('locked');
        expect(lockings.length).toBeGreaterThan(0);
        const partsOf = (rows: Rows): readonly string[] =>
          rows.reviewParts.filter(({ reviewId }) => reviewId === review.id).map(({ id }) => id);
        const apart = sides.length === 2 && lockings.length === 1;
        const expected = apart ? lockings.flatMap(partsOf) : [ours, theirs].flatMap(partsOf);
        expect(new Set(partsOf(merged))).toEqual(new Set(expected));
      }
    });
  });

  it('what was decided in a locked review stays so, whatever was changed in the other side’s draft later', () => {
    holds((ours, theirs) => {
      const merged = mergeRows(ours, theirs, moment);
      const reviewIn = (rows: Rows, id: string) => rows.reviews.find((one) => one.id === id);
      for (const [side, other] of [
        [ours, theirs],
        [theirs, ours],
      ] as const)
        for (const { id } of side.reviews.filter(({ state }) => state === 'locked')) {
          if (reviewIn(other, id)?.state !== 'draft') continue;
          for (const name of ['personReviews', 'carryOvers'] as const)
            expect(merged[name]).toEqual(
              expect.arrayContaining(
                side[name].filter(({ reviewId }: { readonly reviewId: string }) => reviewId === id),
              ),
            );
          const decidedIn = (rows: Rows) =>
            rows.carryOvers.filter(({ reviewId, decision }) => reviewId === id && decision !== null).length;
          expect(decidedIn(merged)).toBe(decidedIn(side));
          for (const promised of side.commitments.filter(({ reviewId }) => reviewId === id)) {
            const kept = merged.commitments.find((one) => one.id === promised.id && one.reviewId === id);
            if (kept === undefined) continue;
            expect(kept.text).toBe(promised.text);
            expect(kept.ownerId).toBe(promised.ownerId);
          }
        }
    });
  });

  it('deletes only what was not changed since, and keeps it as it was written last', () => {
    holds((ours, theirs) => {
      const merged = mergeRows(ours, theirs, moment);
      for (const { table, row, deletedAt } of merged.trash) {
        const written = [ours, theirs].flatMap((side) => [
          ...side[table],
          ...rowsIn(side.trash.filter((entry) => entry.table === table)),
        ]);
        const states = [...ours[table], ...theirs[table]].filter(({ id }) => id === row.id);
        expect(states.filter(({ updatedAt }) => updatedAt > deletedAt)).toEqual([]);
        const unknown = written.filter(({ id, updatedAt }) => id === row.id && updatedAt > row.updatedAt);
        expect(unknown.filter((other) => nameOfTrashed(table, other as never) !== '')).toEqual([]);
      }
    });
  });

  it('changes nothing the second time, nor with itself', () => {
    holds((ours, theirs) => {
      const merged = mergeRows(ours, theirs, moment);
      expect(mergeRows(merged, theirs, later)).toEqual(merged);
      expect(mergeRows(merged, merged, later)).toEqual(merged);
      expect(mergeRows(ours, ours, moment)).toEqual(sorted(ours));
    });
  });

  it('does not depend on the order of the rows', () => {
    holds((ours, theirs) => {
      const turn = (rows: Rows): Rows => buildRows((name) => rows[name].toReversed());
      expect(mergeRows(turn(ours), turn(theirs), moment)).toEqual(mergeRows(ours, theirs, moment));
    });
  });

  it('takes the row that changed last, and ours when both changed at the same time', () => {
    holds((ours, theirs) => {
      const merged = mergeRows(ours, theirs, moment);
      for (const name of unsettled) {
        for (const row of merged[name]) {
          const own = ours[name].find(({ id }) => id === row.id);
          const their = theirs[name].find(({ id }) => id === row.id);
          const takesTheirs = own === undefined || (their !== undefined && their.updatedAt > own.updatedAt);
          expect(row).toEqual(takesTheirs ? their : own);
        }
      }
      expect(merged.meta).toEqual(ours.meta);
    });
  });
});

it('a file by itself becomes a whole workbook, and one that is whole stays as it is', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      expect(settleRows(rows, moment)).toEqual(sorted(rows));
    }),
  );
});

it('what has to be written is what differs', () => {
  fc.assert(
    fc.property(arbitrarySides, ([ours, theirs]) => {
      const { put, remove } = changesBetween(ours, theirs);
      const after = buildRows(<Name extends TableName>(name: Name) => {
        const stays = new Map<string, Tables[Name]>();
        for (const row of ours[name]) stays.set(row.id, row);
        for (const id of remove[name]) stays.delete(id);
        for (const row of put[name]) stays.set(row.id, row);
        return sortById<Tables[Name]>([...stays.values()]);
      });
      expect(after).toEqual(sorted(theirs));
    }),
  );
  const { put, remove } = changesBetween(wholeSample(), wholeSample());
  expect(tableNames.filter((name) => put[name].length + remove[name].length > 0)).toEqual([]);
});

describe('what was deleted on one side', () => {
  const whole = wholeSample();
  const [action, ...others] = whole.actions;
  if (action === undefined) throw new Error('The sample has no actions');
  const [before, deletion, after] = ['2026-11-26', '2026-11-27', '2026-11-28'].map((day) =>
    asInstant(`${day}T10:00:00.000Z`),
  );
  const entry = makeTrashed('actions', action, deletion);
  const without: Rows = { ...whole, actions: others, trash: [entry] };
  const withWords = (text: string, updatedAt = before): Rows => ({
    ...whole,
    actions: [{ ...action, text, updatedAt: updatedAt ?? action.updatedAt }, ...others],
  });

  it('stays deleted, whichever side takes the other in', () => {
    expect(mergeRows(without, whole, moment)).toEqual(sorted(without));
    const merged = mergeRows(whole, without, moment);
    expect(merged.actions).toEqual(sortById(others));
    // From now on, because it was there until now.
    expect(merged.trash).toEqual([{ ...entry, updatedAt: moment.now }]);
  });

  it('is there when it was changed or put back since', () => {
    const changed = withWords('Changed since', after);
    for (const merged of [mergeRows(without, changed, moment), mergeRows(changed, without, moment)]) {
      expect(merged).toEqual(sorted(changed));
      expect(mergeRows(merged, without, later)).toEqual(merged);
    }
  });

  it('lies in the trash with the words that only the other side knew', () => {
    const changed = withWords('Only known here');
    for (const merged of [mergeRows(without, changed, moment), mergeRows(changed, without, moment)]) {
      const [row] = changed.actions;
      const trashed = { ...entry, row, name: 'Only known here', updatedAt: moment.now };
      expect(merged.trash).toEqual([trashed]);
      expect(mergeRows(merged, without, later)).toEqual(merged);
      expect(mergeRows(without, merged, later).trash).toEqual([trashed]);
    }
    const emptied = mergeRows(without, withWords(' '), moment);
    expect(emptied.trash).toEqual([entry]);
  });

  it('of a file that has it in both places the later one counts', () => {
    const both = { ...whole, trash: [entry] };
    expect(settleRows(both, moment)).toEqual(sorted(without));
    const since = { ...withWords('Changed since', after), trash: [entry] };
    expect(settleRows(since, moment)).toEqual(sorted({ ...since, trash: [] }));
  });
});

it('of two open sides the priorities that were open here stay, and what is too many is dropped with the reason', () => {
  const whole = wholeSample();
  const [priority] = whole.priorities;
  if (priority === undefined) throw new Error('The sample has no priorities');
  const open = (id: string, order: number) => ({
    ...priority,
    id: id as typeof priority.id, // fits the pattern of ids
    order,
    state: 'open' as const,
    closedDay: null,
    reason: '',
  });
  const ours: Rows = { ...whole, priorities: [open('own-1', 7), open('own-2', 8)] };
  const theirs: Rows = { ...whole, priorities: [open('their-1', 0), open('their-2', 1)] };
  const merged = mergeRows(ours, theirs, moment);
  expect(merged.priorities.map(({ id, state, closedDay }) => [id, state, closedDay])).toEqual([
    ['own-1', 'open', null],
    ['own-2', 'open', null],
    ['their-1', 'open', null],
    ['their-2', 'dropped', '2026-12-01'],
  ]);
  expect(merged.priorities[3]?.reason).toContain('more priorities than fit on its page');
  expect(mergeRows(merged, theirs, later)).toEqual(merged);
});

it('a commitment whose predecessor lies in the trash stands by itself', () => {
  const sample = wholeSample();
  const [first, second] = sample.commitments;
  if (first === undefined || second === undefined) throw new Error('The workbook has no such commitments');
  const next = { ...second, fromId: first.id };
  const whole: Rows = { ...sample, commitments: [first, next] };
  const deletedAt = asInstant('2026-11-28T10:00:00.000Z');
  const entry = makeTrashed('commitments', first, deletedAt);
  const ours: Rows = { ...whole, commitments: [], trash: [entry] };
  for (const merged of [mergeRows(ours, whole, moment), mergeRows(whole, ours, moment)]) {
    expect(checkRows(merged)).toBeNull();
    expect(merged.commitments).toEqual([{ ...next, fromId: null, updatedAt: moment.now }]);
    expect(mergeRows(merged, whole, later)).toEqual(merged);
  }
});

it('nothing else names what can be deleted: merging would have to let go of it too', () => {
  const naming = tableNames.flatMap((table) =>
    referencesOf(table).flatMap(({ field, to }) =>
      trashableTables.some((name) => name === to) ? [`${table}.${field}`] : [],
    ),
  );
  expect(naming).toEqual(['commitments.fromId']);
});

describe('two plans', () => {
  const { plan } = makePlan();
  const sample = wholeSample();
  const ours = sample.plans.find(({ subject }) => subject.kind === 'manager');
  const ofOurs = <Row extends { readonly planId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ planId }) => planId === ours?.id);
  const own: Rows = {
    ...sample,
    assessments: [],
    answers: [],
    importances: [],
    plans: ours === undefined ? [] : [ours],
    focuses: ofOurs(sample.focuses),
    actions: ofOurs(sample.actions),
    checkIns: ofOurs(sample.checkIns),
  };
  const focus = (id: string, dimensionId: string, order: number, part = {}) =>
    makeFocus({
      id,
      topic: { instrumentId: 'sales-manager-role', instrumentVersion: 1, dimensionId },
      itemId: null,
      order,
      ...part,
    });
  const other = (part: Partial<Rows>): Rows => ({
    ...own,
    plans: [{ ...plan, bossName: 'Ines Roth' }],
    focuses: [],
    actions: [],
    checkIns: [],
    ...part,
  });

  it('become ours, with everything that belonged to the other', () => {
    const theirs = other({
      focuses: [focus('their-focus', 'hiring', 0)],
      actions: [makeAction({ focusId: 'their-focus' })],
      checkIns: [makeCheckIn({ focusId: 'their-focus' })],
    });
    const merged = mergeRows(own, theirs, moment);
    expect(merged.plans).toEqual(own.plans);
    for (const row of [...merged.focuses, ...merged.actions, ...merged.checkIns])
      expect(row.planId).toBe(ours?.id);
    expect(merged.actions).toContainEqual({ ...makeAction({ focusId: 'their-focus' }), planId: ours?.id });
  });

  it('keep who the plan is agreed with, when only the other says so', () => {
    const silent = { ...own, plans: own.plans.map((row) => ({ ...row, bossName: '' })) };
    const merged = mergeRows(silent, other({}), moment);
    expect(merged.plans).toEqual([{ ...own.plans[0], bossName: 'Ines Roth', updatedAt: moment.now }]);
  });

  it('leave three focus areas active: ours first, the others are set aside with the reason', () => {
    const theirs = other({
      focuses: [
        focus('again', 'coaching', 0),
        focus('third', 'hiring', 1),
        focus('fourth', 'planning', 2),
        focus('ended', 'change', 3, { state: 'finished', stateDay: '2026-11-20' }),
      ],
    });
    const merged = mergeRows(own, theirs, moment);
    const states = merged.focuses
      .filter(({ id }) => theirs.focuses.some((row) => row.id === id))
      .map(({ id, state, stateDay, stateReason }) => [id, state, stateDay, stateReason.split(': ')[1] ?? '']);
    expect(states).toEqual([
      ['again', 'set aside', '2026-12-01', 'this was an active focus area already.'],
      ['ended', 'finished', '2026-11-20', ''],
      ['fourth', 'set aside', '2026-12-01', 'the plan then had more active focus areas than fit in one.'],
      ['third', 'active', null, ''],
    ]);
    expect(merged.focuses.find(({ id }) => id === 'fourth')?.updatedAt).toBe(moment.now);
    expect(activeFocuses(merged.focuses)).toHaveLength(3);
  });
});
