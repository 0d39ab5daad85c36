import { actionKindWords, confidenceWords } from '../plans/words.ts';
import type { Action, CheckIn, Focus, Plan } from '../plans/plan.ts';
import { findTopic, findTopicItem } from '../plans/topic.ts';
import type { Wordings } from '../team/wordings.ts';
import type { Rows } from '../workbook/tables.ts';
import { moveLines, onDay, written, type HeldEntry, type HeldLine, type SayDay } from './held-lines.ts';

/** A plan with each focus, what was done about it, and how it was looked at. */
export function planEntries(
  { plans, focuses, actions, checkIns }: Pick<Rows, 'plans' | 'focuses' | 'actions' | 'checkIns'>,
  context: PlanContext,
): readonly HeldEntry[] {
  const known = new Set(focuses.map(({ id }) => id));
  const below = (isIn: (focusId: Focus['id']) => boolean): readonly HeldEntry[] => [
    ...actions
      .filter(({ focusId }) => isIn(focusId))
      .toSorted((a, b) => a.addedDay.localeCompare(b.addedDay) || a.order - b.order)
      .map((action) => actionEntry(action, context)),
    ...checkIns
      .filter(({ focusId }) => isIn(focusId))
      .toSorted((a, b) => a.plannedDay.localeCompare(b.plannedDay))
      .map((checkIn) => checkInEntry(checkIn, context)),
  ];
  return [
    ...plans.map((plan) => planEntry(plan, context)),
    ...focuses
      .toSorted((a, b) => a.chosenDay.localeCompare(b.chosenDay) || a.order - b.order)
      .flatMap((focus) => [focusEntry(focus, context), ...below((id) => id === focus.id)]),
    ...below((id) => !known.has(id)),
  ];
}

interface PlanContext {
  readonly wordings: Wordings;
  readonly say: SayDay;
}

const planEntry = ({ id, startDay, bossName }: Plan, { say }: PlanContext): HeldEntry => ({
  id,
  title: 'The plan',
  lines: [...onDay('Begun on', startDay, say), ...written('Agreed with', bossName)],
});

function focusEntry(focus: Focus, { wordings, say }: PlanContext): HeldEntry {
  const topic = findTopic(focus.topic, wordings);
  const item = topic === undefined || focus.itemId === null ? undefined : findTopicItem(topic, focus.itemId);
  const step = (label: string, level: Focus['fromLevel']): readonly HeldLine[] =>
    level === null
      ? []
      : written(label, `${level} of 5${item === undefined ? '' : `: ${item.anchors[level - 1]}`}`);
  return {
    id: focus.id,
    title: `Focus: ${topic?.name ?? 'a skill'}`,
    lines: [
      ...onDay('Chosen on', focus.chosenDay, say),
      ...written('Goal', item?.statement ?? ''),
      ...step('From', focus.fromLevel),
      ...step('To', focus.toLevel),
      ...written('How one will see it', focus.sign),
      ...written('If …', focus.cue),
      ...written('then I will …', focus.behaviour),
      ...written('Rehearsed on', focus.rehearsals.map(say).join('; ')),
      ...written('What could get in the way', focus.obstacle),
      ...written('What the manager will do', focus.bossPromise),
      ...(focus.state === 'active'
        ? []
        : written('State', focus.state === 'finished' ? 'Goal reached' : 'Set aside')),
      ...onDay('Since', focus.stateDay, say),
      ...written('Why', focus.stateReason),
    ],
  };
}

const actionStates: Record<Action['state'], string> = { open: 'Open', done: 'Done', dropped: 'Dropped' };

export const actionEntry = (action: Action, { say }: PlanContext): HeldEntry => ({
  id: action.id,
  title: `Action: ${action.text.trim() || 'without words'}`,
  lines: [
    ...written('Kind', actionKindWords[action.kind]),
    ...onDay('Added on', action.addedDay, say),
    ...onDay('By when', action.dueDay, say),
    ...written('Who helps', action.helper),
    ...written('What will show it', action.shows),
    ...written('State', actionStates[action.state]),
    ...onDay('Closed on', action.closedDay, say),
    ...written('Why', action.reason),
    ...moveLines(action.moves, say),
  ],
});

const checkInEntry = (checkIn: CheckIn, { say }: PlanContext): HeldEntry => ({
  id: checkIn.id,
  title: `Check-in planned for ${say(checkIn.plannedDay)}`,
  lines: [
    ...onDay('Held on', checkIn.heldDay, say),
    ...written('How it went', checkIn.howItWent),
    ...written('What showed it', checkIn.evidence),
    ...written(
      'How sure to reach the goal',
      checkIn.confidence === null ? '' : confidenceWords[checkIn.confidence],
    ),
    ...onDay('Skipped on', checkIn.skippedDay, say),
    ...written('Why', checkIn.skippedReason),
  ],
});
