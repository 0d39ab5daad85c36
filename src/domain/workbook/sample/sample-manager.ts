import type { Day } from '../../core/day.ts';
import type { Id } from '../../core/fields.ts';
import type { Importance, ImportanceLevel, Plan } from '../../plans/plan.ts';
import type { Profile } from '../profile.ts';
import { at, calendar, sampleId } from './sample-days.ts';

/** Fiscal quarters of the sample start in February, May, August and November. */
export const sampleFiscalStart = 2;

export const sampleProfile = (today: Day): Profile => ({
  id: 'manager',
  name: 'Dana Whitfield',
  leads: 'Mid-market sales, Midwest',
  since: calendar.since(today),
  teamSize: 8,
  fiscalStart: sampleFiscalStart,
  ownQuota: false,
  updatedAt: at(calendar.firstSitting(today), '14:00'),
});

const importance: Readonly<Record<string, ImportanceLevel>> = {
  hiring: 2,
  training: 2,
  developing: 2,
  directing: 3,
  planning: 2,
  coaching: 3,
  expectations: 2,
  measuring: 1,
  change: 1,
  'leading-yourself': 2,
};

export const sampleImportances = (today: Day): readonly Importance[] =>
  Object.entries(importance).map(([dimensionId, level]) => ({
    id: dimensionId as Id<'Importance'>, // keyed by the dimension
    level,
    updatedAt: at(calendar.coachingChosen(today), '14:10'),
  }));

export const samplePlanId: Plan['id'] = sampleId('plan');

export const samplePlan = (today: Day): Plan => ({
  id: samplePlanId,
  subject: { kind: 'manager' },
  startDay: calendar.coachingChosen(today),
  bossName: 'Ray Castellano',
  createdAt: at(calendar.coachingChosen(today)),
  updatedAt: at(calendar.directingChosen(today)),
});
