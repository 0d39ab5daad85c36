import type { Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import type { Meta } from '#domain/workbook/meta.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { momentsOf, ratingsOf, sessionsOf, trashOf } from './coaching.ts';
import { answersOf, assessmentsOf, plansOf } from './growing.ts';
import { at, dayOf, idOf, quarters } from './made-up.ts';
import { withReviews } from './reviews.ts';
import { readingsOf, targetsOf } from './scorecard.ts';

/** What ten years of a manager come to (DESIGN, section 6). */
export const size = {
  people: 12,
  reviews: quarters,
  assessments: 160,
  sessions: 2_500,
  moments: 10_000,
  readings: 15_000,
} as const;

/** In the trash of the last 30 days. */
const deleted = 300;
/** Role and closing pull are answered in one sitting. */
const instruments = 2;

/**
 * The workbook of a manager who has kept it for ten years: the sample, which is the last of them, with as much behind
 * it as it comes to. The same day gives the same rows.
 */
export function tenYears(today: Day): Rows {
  const sample = sampleRows(today);
  const [own] = sample.plans;
  if (own === undefined) throw new Error('The sample has no plan');
  const people = withNewcomers(today, sample.people);
  const team = people.filter(({ leftDay }) => leftDay === null);
  const earlier = {
    moments: momentsOf(today, team, size.moments - sample.moments.length),
    sessions: sessionsOf(today, team, size.sessions - sample.sessions.length),
    assessments: assessmentsOf(today, (size.assessments - sample.assessments.length) / instruments),
    plans: plansOf(today, own, team, sample.plans),
  };
  const rows: Rows = {
    ...sample,
    meta: [meta(today)],
    people,
    moments: [...sample.moments, ...earlier.moments],
    sessions: [...sample.sessions, ...earlier.sessions],
    ratings: [...sample.ratings.filter(({ rater }) => rater === 'person'), ...ratingsOf(today, team)],
    assessments: [...sample.assessments, ...earlier.assessments],
    answers: [...sample.answers, ...answersOf(earlier.assessments)],
    plans: [...sample.plans, ...earlier.plans.added],
    focuses: [...sample.focuses, ...earlier.plans.focuses],
    actions: [...sample.actions, ...earlier.plans.actions],
    checkIns: [...sample.checkIns, ...earlier.plans.checkIns],
    readings: readingsOf(today, sample.measures, team, size.readings),
    targets: targetsOf(today, sample.measures, team),
    trash: trashOf(today, team, deleted),
  };
  return { ...rows, ...withReviews(rows, today) };
}

/** As many as there are in the sample, and more until the team is full. */
function withNewcomers(today: Day, people: readonly Person[]): readonly Person[] {
  const onTeam = people.filter(({ leftDay }) => leftDay === null).length;
  const names = ['Ana Duarte', 'Ben Achterberg', 'Chloe Martin', 'Dev Shah', 'Erin Walsh', 'Felix Baum'];
  const day = dayOf(today, quarters - 1, quarters);
  return [
    ...people,
    ...names.slice(0, size.people - onTeam).map((name, index): Person => ({
      id: idOf(`person-${index}`),
      name,
      role: 'Account executive',
      territory: 'South',
      startDay: day,
      ramping: false,
      leftDay: null,
      aspiration: '',
      keepUntil: null,
      order: people.length + index,
      createdAt: at(day),
      updatedAt: at(day),
    })),
  ];
}

const meta = (today: Day): Meta => ({
  id: 'workbook',
  datasetId: idOf('dataset'),
  revision: 60_000,
  createdAt: at(dayOf(today, quarters - 1, quarters)),
  createdBy: '0.1.0',
  sample: false,
  updatedAt: at(dayOf(today, 0, 1)),
});
