import * as v from 'valibot';
import { expect, it } from 'vitest';
import { momentSchema, type Moment } from '../coaching/moment.ts';
import { addDays, asDay } from '../core/day.ts';
import { made } from './rating.fixture.ts';
import { recentMomentDays, skillEvidence } from './skill-evidence.ts';
import { allSkills, makePerson } from './team-picture.fixture.ts';

const today = asDay('2026-06-30');
const marcus = makePerson('Marcus');
const moment = (part: { readonly [Field in keyof Moment]?: unknown }): Moment =>
  v.parse(momentSchema, {
    id: 'moment',
    day: today,
    personId: marcus.id,
    kind: 'correction',
    skillId: 'discovery',
    dimensionId: null,
    text: 'Started with the product.',
    createdAt: '2026-06-30T09:00:00.000Z',
    updatedAt: '2026-06-30T09:00:00.000Z',
    ...part,
  });
const evidence = (known: Partial<Parameters<typeof skillEvidence>[2]>, skillId = 'discovery') =>
  skillEvidence(marcus.id, allSkills, { ratings: [], moments: [], inPlan: new Set(), ...known }, today).find(
    (one) => one.skillId === skillId,
  );

it('counts the person’s recent corrections on the skill, and nothing else', () => {
  const moments = [
    moment({}),
    moment({ day: addDays(today, -recentMomentDays) }),
    moment({ day: addDays(today, -recentMomentDays - 1) }),
    moment({ kind: 'praise' }),
    moment({ kind: 'note' }),
    moment({ personId: 'priya' }),
    moment({ skillId: 'negotiation' }),
  ];
  expect(evidence({ moments })?.corrections).toBe(2);
});

it('takes the manager’s latest level, never the person’s own', () => {
  const ratings = [
    made({ skill: 'discovery', day: '2026-03-02', value: 2 }),
    made({ skill: 'discovery', day: '2026-05-04', value: 3 }),
    made({ skill: 'discovery', day: '2026-06-01', value: 5, rater: 'person' }),
  ];
  expect(evidence({ ratings })?.level).toBe(3);
});

it('has no level where nothing was seen, and tells what is in the plan', () => {
  const ratings = [made({ skill: 'discovery', value: 'no-opportunity' })];
  expect(evidence({ ratings, inPlan: new Set(['discovery']) })).toMatchObject({
    level: null,
    isInPlan: true,
  });
  expect(evidence({ ratings }, 'negotiation')).toMatchObject({
    level: null,
    isInPlan: false,
    corrections: 0,
  });
});
