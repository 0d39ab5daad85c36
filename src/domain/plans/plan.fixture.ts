import * as v from 'valibot';
import type { PlanContents } from './plan-state.ts';
import {
  actionSchema,
  checkInSchema,
  focusSchema,
  planSchema,
  type Action,
  type CheckIn,
  type Focus,
} from './plan.ts';

/** Rows for tests, as the schemas accept them; a test says only what matters to it. */
type Made<Row> = { readonly [Field in keyof Row]?: unknown };

const written = { createdAt: '2026-11-02T10:00:00.000Z', updatedAt: '2026-11-02T10:00:00.000Z' };

export const makeFocus = (part: Made<Focus> = {}): Focus =>
  v.parse(focusSchema, {
    id: 'focus',
    planId: 'plan',
    topic: { instrumentId: 'sales-manager-role', instrumentVersion: 1, dimensionId: 'coaching' },
    order: 0,
    chosenDay: '2026-11-02',
    itemId: 'coaching-watch-first',
    fromLevel: 2,
    toLevel: 3,
    sign: 'Two calls heard to the end.',
    cue: 'a call begins',
    behaviour: 'mute myself',
    rehearsals: [],
    obstacle: '',
    bossPromise: '',
    state: 'active',
    stateDay: null,
    stateReason: '',
    ...written,
    ...part,
  });

export const makeAction = (part: Made<Action> = {}): Action =>
  v.parse(actionSchema, {
    id: 'action',
    planId: 'plan',
    focusId: 'focus',
    kind: 'do',
    text: 'Listen to one call.',
    dueDay: '2026-11-20',
    helper: '',
    shows: 'A note.',
    state: 'open',
    closedDay: null,
    reason: '',
    moves: [],
    ideaId: null,
    addedDay: '2026-11-02',
    order: 0,
    ...written,
    ...part,
  });

export const makeCheckIn = (part: Made<CheckIn> = {}): CheckIn =>
  v.parse(checkInSchema, {
    id: 'check-in',
    planId: 'plan',
    focusId: 'focus',
    plannedDay: '2026-11-16',
    heldDay: null,
    howItWent: '',
    evidence: '',
    confidence: null,
    skippedDay: null,
    skippedReason: '',
    ...written,
    ...part,
  });

export const makePlan = (contents: Partial<Omit<PlanContents, 'plan'>> = {}): PlanContents => ({
  plan: v.parse(planSchema, {
    id: 'plan',
    subject: { kind: 'manager' },
    startDay: '2026-11-02',
    bossName: '',
    ...written,
  }),
  focuses: [makeFocus()],
  actions: [],
  checkIns: [],
  ...contents,
});

/** The same as a person's. */
export function makePersonPlan(
  personId: string,
  contents: Partial<Omit<PlanContents, 'plan'>> = {},
): PlanContents {
  const made = makePlan(contents);
  return { ...made, plan: v.parse(planSchema, { ...made.plan, subject: { kind: 'person', personId } }) };
}
