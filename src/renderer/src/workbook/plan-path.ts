import type { PlanSubject } from '#domain/plans/plan.ts';

/** Where a plan's screens are. */
export const planPath = (subject: PlanSubject): string =>
  subject.kind === 'manager' ? '/grow' : `/people/${subject.personId}/plan`;
