import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '../../core/day.ts';
import { makeFocus } from '../../plans/plan.fixture.ts';
import { carriedCommitmentId } from '../../reviews/review-ids.ts';
import type { Commitment, Review } from '../../reviews/review.ts';
import type { Person } from '../../team/person.ts';
import { heldSample } from '../held.fixture.ts';
import type { Meta } from '../meta.ts';
import { rowsAbout, withoutPerson } from '../person-rows.ts';
import { tableNames, type Rows } from '../tables.ts';
import { checkRows } from './check-rows.ts';
import { made, moment, wholeSample } from './file.fixture.ts';
import { buildRows, fileVersion, type WorkbookFile } from './format.ts';
import { settleRows } from './merge-rows.ts';
import { planImport, type ImportOffer, type NotOffered } from './plan-import.ts';

const sample = wholeSample();
const fileOf = (rows: Rows): WorkbookFile => ({
  header: { fileVersion, ...made, datasetId: rows.meta[0]?.datasetId ?? ('none' as Meta['datasetId']) },
  rows,
});
const offered = (way: ImportOffer | NotOffered): ImportOffer => {
  if (!way.offered) throw new Error(way.why);
  return way;
};
const withoutTimes = (rows: Rows) =>
  tableNames.map((name) => rows[name].map(({ updatedAt: _when, ...row }) => row));
const none = { added: 0, changed: 0, kept: 0, same: 0, 'only here': 0, removed: 0 };
const newer = asInstant('2026-11-30T10:00:00.000Z');

it('a file says what it is before anything is done with it', () => {
  const { file } = planImport(null, fileOf(sample), moment);
  expect(file).toMatchObject({
    ...made,
    fileVersion,
    datasetId: 'sample-dataset',
    name: 'Dana Whitfield',
    sample: true,
    changedAt: '2026-11-24T11:00:00.000Z',
    counts: { profile: 1, assessments: 4, answers: 96, people: sample.people.length },
  });
});

it('with no workbook open it can only become a new one, with everything that is in it', () => {
  const plan = planImport(null, fileOf(sample), moment);
  expect(plan.merge).toEqual({ offered: false, why: 'nothing here yet' });
  expect(plan.replace).toEqual({ offered: false, why: 'nothing here yet' });
  expect(plan.asNew.effects.answers).toEqual({ ...none, added: 96 });
  expect(plan.asNew.differences).toEqual([]);
});

it('another workbook can’t be merged, but it can become a new one or replace this one', () => {
  const current = { ...sample, meta: sample.meta.map((meta) => ({ ...meta, datasetId: 'other' as never })) };
  const plan = planImport(current, fileOf(sample), moment);
  expect(plan.merge).toEqual({ offered: false, why: 'another workbook' });
  expect(plan.replace.offered).toBe(true);
});

describe('with the same workbook', () => {
  const [first, second, third] = sample.actions;
  const [focus] = sample.focuses;
  if (first === undefined || second === undefined || third === undefined || focus === undefined)
    throw new Error('The sample has no actions');
  const added = makeFocus({ id: 'added', planId: focus.planId, state: 'finished' });
  const current: Rows = {
    ...sample,
    meta: sample.meta.map((meta) => ({ ...meta, revision: 90 })),
    actions: [...sample.actions.slice(1), { ...first, text: 'Ours', updatedAt: newer }],
  };
  const file: Rows = {
    ...sample,
    focuses: [...sample.focuses, added],
    actions: sample.actions
      .filter(({ id }) => id !== third.id)
      .map((action) => (action.id === second.id ? { ...action, text: 'Theirs', updatedAt: newer } : action)),
  };
  const plan = planImport(current, fileOf(file), moment);

  it('merging says what it adds, changes and leaves', () => {
    const merge = offered(plan.merge);
    const same = sample.actions.length - 3;
    expect(merge.effects.actions).toEqual({ ...none, changed: 1, kept: 1, 'only here': 1, same });
    expect(merge.effects.focuses).toEqual({ ...none, added: 1, same: sample.focuses.length });
    expect(merge.setAside).toEqual([]);
  });

  it('differences name the row, and when each side changed it', () => {
    const { differences } = offered(plan.merge);
    expect(differences.toSorted((a, b) => a.outcome.localeCompare(b.outcome))).toEqual([
      {
        table: 'actions',
        id: second.id,
        name: { words: 'Theirs', day: second.dueDay },
        outcome: 'changed',
        oursUpdatedAt: second.updatedAt,
        theirsUpdatedAt: newer,
      },
      {
        table: 'actions',
        id: first.id,
        name: { words: 'Ours', day: first.dueDay },
        outcome: 'kept',
        oursUpdatedAt: newer,
        theirsUpdatedAt: first.updatedAt,
      },
    ]);
  });

  it('replacing takes the file as it is, and the revision never goes back', () => {
    const replace = offered(plan.replace);
    expect(replace.effects.actions).toMatchObject({ changed: 2, removed: 1, kept: 0, 'only here': 0 });
    expect(replace.rows.meta[0]?.revision).toBe(90);
    expect(replace.rows.actions).toHaveLength(sample.actions.length - 1);
  });

  it('what is set aside is named beforehand', () => {
    const more = ['hiring', 'planning', 'change'].map((dimensionId, order) =>
      makeFocus({
        id: `more-${dimensionId}`,
        planId: focus.planId,
        topic: { ...focus.topic, dimensionId },
        itemId: null,
        order: order + 10,
      }),
    );
    const { merge } = planImport(
      sample,
      fileOf({ ...sample, focuses: [...sample.focuses, ...more] }),
      moment,
    );
    expect(offered(merge).setAside.map(({ words }) => words)).toHaveLength(2);
    const again = planImport(
      offered(merge).rows,
      fileOf({ ...sample, focuses: [...sample.focuses, ...more] }),
      moment,
    );
    expect(offered(again.merge).setAside).toEqual([]);
  });

  it('what is dropped is named beforehand, and what was open here stays', () => {
    const [priority] = sample.priorities;
    if (priority === undefined) throw new Error('The sample has no priorities');
    const open = (id: string, order: number) => ({
      ...priority,
      id: id as never,
      title: id,
      order,
      state: 'open' as const,
      closedDay: null,
    });
    const here: Rows = { ...sample, priorities: [open('a', 5), open('b', 6), open('c', 7)] };
    const there: Rows = { ...sample, priorities: [open('d', 0)] };
    const { merge } = planImport(here, fileOf(there), moment);
    expect(offered(merge).dropped.map(({ words }) => words)).toEqual(['d']);
    expect(offered(planImport(sample, fileOf(sample), moment).merge).dropped).toEqual([]);
  });

  describe('of somebody who was erased here', () => {
    const [person] = sample.people;
    if (person === undefined) throw new Error('The sample has nobody');
    const erasure = { id: person.id, day: asDay('2026-11-20'), updatedAt: newer };
    const erased: Rows = {
      ...withoutPerson(sample, person.id),
      erasures: [...sample.erasures, erasure],
    };
    const older = fileOf(sample);
    const said = { id: person.id, name: person.name, day: erasure.day };
    const ways = (back: ReadonlySet<Person['id']>) => {
      const { asNew, merge, replace } = planImport(erased, older, moment, back);
      return [asNew, offered(merge), offered(replace)];
    };

    it('the file’s rows stay out whichever way it is taken in, and that is said', () => {
      for (const { rows, erased: people } of ways(new Set())) {
        expect(people).toEqual([{ ...said, erased: 'here' }]);
        expect(rowsAbout(rows, person.id)).toEqual(buildRows(() => []));
        expect(rows.erasures).toContainEqual(erasure);
        expect(JSON.stringify(rows.people)).not.toContain(person.name);
        expect(checkRows(rows)).toBeNull();
      }
    });

    it('they come back with everything that the file holds on them when that is chosen', () => {
      for (const { rows, erased: people } of ways(new Set([person.id]))) {
        expect(people).toHaveLength(1);
        const about = rowsAbout(rows, person.id);
        const idsIn = (held: Rows) => tableNames.map((name) => [name, held[name].map(({ id }) => id)]);
        expect(idsIn(about)).toEqual(idsIn(rowsAbout(settleRows(sample, moment), person.id)));
        expect(rows.erasures).toEqual(sample.erasures);
        expect(checkRows(rows)).toBeNull();
      }
    });

    it('a file in which they are erased takes them out here too, unless they are to be kept', () => {
      const merge = offered(planImport(sample, fileOf(erased), moment).merge);
      expect(merge.erased).toEqual([{ ...said, erased: 'in the file' }]);
      expect(merge.effects.people).toMatchObject({ removed: 1 });
      expect(rowsAbout(merge.rows, person.id)).toEqual(buildRows(() => []));
      const kept = offered(planImport(sample, fileOf(erased), moment, new Set([person.id])).merge);
      expect(withoutTimes(rowsAbout(kept.rows, person.id))).toEqual(
        withoutTimes(rowsAbout(settleRows(sample, moment), person.id)),
      );
      expect(kept.rows.erasures).toEqual(sample.erasures);
    });

    it('who is brought back is in what others still have of them, in their words', () => {
      const { rows, anna, ben } = heldSample();
      const without: Rows = {
        ...withoutPerson(rows, anna.id),
        erasures: [{ ...erasure, id: anna.id }],
      };
      const merge = offered(planImport(without, fileOf(rows), moment, new Set([anna.id])).merge);
      const shared = merge.rows.priorities.find(({ personIds }) => personIds.includes(ben.id));
      expect(shared?.personIds.toSorted()).toEqual([anna.id, ben.id].toSorted());
      const ownOf = (held: Rows) => held.commitments.map(({ id, ownerId, text }) => ({ id, ownerId, text }));
      expect(ownOf(merge.rows)).toEqual(ownOf(rows));
      expect(merge.rows.reviewParts.map(({ text, erased: isErased }) => [text, isErased])).toEqual(
        rows.reviewParts.map(({ text, erased: isErased }) => [text, isErased]),
      );
    });

    it('another workbook takes none of it over', () => {
      const other = fileOf({
        ...sample,
        meta: sample.meta.map((meta) => ({ ...meta, datasetId: 'another' as Meta['datasetId'] })),
      });
      const { asNew, replace } = planImport(erased, other, moment);
      expect([asNew.erased, offered(replace).erased]).toEqual([[], []]);
      expect(offered(replace).rows.erasures).toEqual(sample.erasures);
    });
  });

  describe('a commitment that was carried over on both laptops', () => {
    const [promised] = sample.commitments;
    const [review] = sample.reviews;
    if (promised === undefined || review === undefined) throw new Error('The sample has none');
    const carried = {
      ...promised,
      id: carriedCommitmentId(review.id, promised.id),
      fromId: promised.id,
      carried: 1,
    };
    const again = { ...carried, text: 'Said otherwise', updatedAt: newer };

    it('is one, in the words that were written last', () => {
      const here: Rows = { ...sample, commitments: [promised, carried] };
      const there: Rows = { ...sample, commitments: [promised, again] };
      const merge = offered(planImport(here, fileOf(there), moment).merge);
      expect(merge.rows.commitments.filter(({ fromId }) => fromId === promised.id)).toEqual([again]);
    });

    it('has an id of the same length however often it is carried', () => {
      const next = carriedCommitmentId('2027-q1-from-2' as Review['id'], carried.id);
      expect(next).toBe(`2027-q1-from-2-${promised.id}`);
    });
  });

  it('what is more than fits is said, and nothing is dropped for it', () => {
    const many = <Row extends { readonly id: string }>(
      row: Row | undefined,
      count: number,
    ): readonly Row[] => {
      if (row === undefined) throw new Error('The sample has none');
      return Array.from({ length: count }, (_, index) => ({ ...row, id: `many-${index}` }));
    };
    const [review] = sample.reviews;
    const sittings = sample.assessments.map((one, index) => ({
      ...one,
      id: `open-${index}` as typeof one.id,
      sittingId: `open-${index}` as typeof one.sittingId,
      completedDay: null,
      completedAt: null,
    }));
    const there: Rows = {
      ...sample,
      assessments: [...sample.assessments, ...sittings.slice(0, 2)],
      people: [...sample.people, ...many(sample.people[0], 500)],
      measures: [...sample.measures, ...many(sample.measures[0], 200)],
      commitments: many({ ...sample.commitments[0], reviewId: review?.id } as Commitment, 6),
    };
    const merge = offered(planImport(sample, fileOf(there), moment).merge);
    expect(merge.over).toMatchObject([
      { kind: 'commitments', review: { id: review?.id } },
      { kind: 'people', count: sample.people.length + 500 },
      { kind: 'measures', count: sample.measures.length + 200 },
      { kind: 'open assessments', count: 2 },
    ]);
    expect(merge.rows.people).toHaveLength(sample.people.length + 500);
    // What was so before is not said again.
    expect(offered(planImport(merge.rows, fileOf(there), moment).merge).over).toEqual([]);
  });

  it('the company’s own words differ like anything that somebody wrote', () => {
    const reworded: Rows = {
      ...sample,
      ownSkills: sample.ownSkills.map((skill) => ({ ...skill, name: 'In other words', updatedAt: newer })),
    };
    const { merge } = planImport(sample, fileOf(reworded), moment);
    expect(offered(merge).differences).toHaveLength(sample.ownSkills.length);
    expect(offered(merge).differences[0]?.table).toBe('ownSkills');
  });

  it('a focus area of a person’s plan is named with the person', () => {
    const theirs = sample.plans.find(({ subject }) => subject.kind === 'person');
    const own = sample.focuses.find(({ planId }) => planId === theirs?.id);
    if (own === undefined || theirs?.subject.kind !== 'person')
      throw new Error('The sample has no such plan');
    const { personId } = theirs.subject;
    const person = sample.people.find(({ id }) => id === personId);
    const changed: Rows = {
      ...sample,
      focuses: sample.focuses.map((row) =>
        row.id === own.id ? { ...row, sign: 'Another', updatedAt: newer } : row,
      ),
    };
    const { merge } = planImport(sample, fileOf(changed), moment);
    expect(offered(merge).differences.map(({ name }) => name.words.split(': ')[0])).toEqual([person?.name]);
  });

  it('belonging to the other side’s plan is no difference', () => {
    const theirPlan = (id: string) => `their-${id}` as never;
    const moved = <Row extends { readonly planId: string }>(rows: readonly Row[]) =>
      rows.map((row) => ({ ...row, planId: theirPlan(row.planId) }));
    const theirs: Rows = {
      ...sample,
      plans: sample.plans.map((row) => ({ ...row, id: theirPlan(row.id) })),
      focuses: moved(sample.focuses),
      actions: moved(sample.actions),
      checkIns: moved(sample.checkIns),
    };
    const { merge } = planImport(sample, fileOf(theirs), moment);
    expect(offered(merge).differences).toEqual([]);
    const plans = sample.plans.length;
    expect(offered(merge).effects.plans).toEqual({ ...none, kept: plans, 'only here': plans });
  });
});
