import type { Day } from '../../core/day.ts';
import { checkInWeeks, proposedCheckIns } from '../../plans/check-in-schedule.ts';
import {
  blankCheckIn,
  type Action,
  type CheckIn,
  type Focus,
  type FocusId,
  type Plan,
  type PlanId,
} from '../../plans/plan.ts';
import { skillsInstrumentId } from '../../team/wordings.ts';
import { at, sampleId } from './sample-days.ts';
import { samplePersonId } from './sample-people.ts';
import { marcusPlan } from './sample-plan-marcus.ts';
import { priyaPlan } from './sample-plan-priya.ts';

/** One skill of a person's plan, as the two files beside this one write it. */
export interface WrittenFocus
  extends
    Pick<Focus, 'chosenDay' | 'fromLevel' | 'toLevel' | 'sign' | 'cue' | 'behaviour' | 'bossPromise'>,
    Partial<Pick<Focus, 'obstacle' | 'rehearsals' | 'state' | 'stateDay' | 'stateReason'>> {
  readonly skillId: string;
  readonly actions: readonly WrittenAction[];
  /** What came of the first check-ins, in their order; the rest are planned. */
  readonly checkIns: readonly Partial<CheckIn>[];
}
type WrittenAction = Pick<Action, 'kind' | 'text' | 'helper' | 'shows' | 'dueDay'> & Partial<Action>;

export interface WrittenPlan {
  readonly who: 'marcus' | 'priya';
  readonly focuses: readonly WrittenFocus[];
}

interface PlanRows {
  readonly plans: readonly Plan[];
  readonly focuses: readonly Focus[];
  readonly actions: readonly Action[];
  readonly checkIns: readonly CheckIn[];
}

/** Two individual development plans, each with a skill that is in work and one that is over. */
export function samplePersonPlans(today: Day): PlanRows {
  const made = [priyaPlan(today), marcusPlan(today)].map(rowsOf);
  return {
    plans: made.flatMap(({ plans }) => plans),
    focuses: made.flatMap(({ focuses }) => focuses),
    actions: made.flatMap(({ actions }) => actions),
    checkIns: made.flatMap(({ checkIns }) => checkIns),
  };
}

function rowsOf({ who, focuses }: WrittenPlan): PlanRows {
  const planId: PlanId = sampleId(`plan-${who}`);
  const startDay = focuses[0]?.chosenDay;
  if (startDay === undefined) throw new Error('A plan without a focus');
  const idOf = (skillId: string): FocusId => sampleId(`focus-${who}-${skillId}`);
  return {
    plans: [
      {
        id: planId,
        subject: { kind: 'person', personId: samplePersonId(who) },
        startDay,
        bossName: '',
        createdAt: at(startDay, '15:00'),
        updatedAt: at(startDay, '15:00'),
      },
    ],
    focuses: focuses.map((focus, order) => makeFocus(focus, planId, idOf(focus.skillId), order)),
    actions: focuses.flatMap(({ skillId, chosenDay, actions }) =>
      actions.map((action, order): Action => {
        const { closedDay = null, moves = [], addedDay = chosenDay } = action;
        return {
          id: sampleId(`action-${who}-${skillId}-${order + 1}`),
          planId,
          focusId: idOf(skillId),
          state: 'open',
          reason: '',
          ideaId: null,
          order,
          createdAt: at(addedDay, '15:10'),
          updatedAt: at(closedDay ?? moves.at(-1)?.day ?? addedDay, '16:30'),
          ...action,
          addedDay,
          closedDay,
          moves,
        };
      }),
    ),
    checkIns: focuses.flatMap(({ skillId, chosenDay, checkIns }) =>
      proposedCheckIns(chosenDay).map((plannedDay, index): CheckIn => {
        const id = sampleId<'CheckIn'>(`check-in-${who}-${skillId}-${checkInWeeks[index] ?? index}`);
        const closing = checkIns[index];
        return {
          ...blankCheckIn({
            id,
            planId,
            focusId: idOf(skillId),
            plannedDay,
            createdAt: at(chosenDay, '15:05'),
          }),
          updatedAt: at(closing === undefined ? chosenDay : plannedDay, '16:00'),
          ...(closing?.skippedReason === undefined
            ? { heldDay: closing === undefined ? null : plannedDay }
            : { skippedDay: plannedDay }),
          ...closing,
        };
      }),
    ),
  };
}

function makeFocus(
  { skillId, actions: _actions, checkIns: _checkIns, ...focus }: WrittenFocus,
  planId: PlanId,
  id: FocusId,
  order: number,
): Focus {
  const { chosenDay, stateDay = null, rehearsals = [] } = focus;
  return {
    id,
    planId,
    topic: { instrumentId: skillsInstrumentId, instrumentVersion: 1, dimensionId: skillId },
    order,
    itemId: skillId,
    obstacle: '',
    state: 'active',
    stateReason: '',
    createdAt: at(chosenDay, '15:05'),
    updatedAt: at(stateDay ?? rehearsals.at(-1) ?? chosenDay, '16:10'),
    ...focus,
    rehearsals,
    stateDay,
  };
}
