import { err, ok, type Result } from '#domain/core/result.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import { proposedCheckIns } from '#domain/plans/check-in-schedule.ts';
import { canChooseFocus, type ChooseFocusRefusal } from '#domain/plans/plan-state.ts';
import {
  blankCheckIn,
  type Focus,
  type FocusId,
  type Importance,
  type ImportanceLevel,
  type PlanId,
  type Topic,
} from '#domain/plans/plan.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

/** Says how important a dimension is now; null takes it back. */
export function setImportance(
  context: CommandContext,
  dimensionId: string,
  level: ImportanceLevel | null,
): Promise<void> {
  return runSetting(context, 'Importance', ['importances'], async (writer) => {
    if (level === null) await writer.remove('importances', dimensionId);
    else await writer.put('importances', { id: dimensionId as Importance['id'], level }); // keyed by the dimension
  });
}

/** Makes a dimension a focus area of the plan, with check-ins proposed at 2, 4, 8 and 12 weeks. */
export function chooseFocus(
  context: CommandContext,
  topic: Topic,
): Promise<Result<FocusId, ChooseFocusRefusal>> {
  const { surroundings } = context;
  return runCommand(context, 'Focus chosen', ['plans', 'focuses', 'checkIns'], async (writer) => {
    const focuses = await writer.all('focuses');
    const allowed = canChooseFocus(focuses, topic.dimensionId);
    if (!allowed.ok) return err(allowed.error);
    const today = surroundings.today();
    const createdAt = surroundings.now();
    const planId = await currentPlan(writer, context);
    const focusId = surroundings.newId<'Focus'>();
    await writer.put('focuses', {
      id: focusId,
      planId,
      topic,
      order: Math.max(-1, ...focuses.map((focus) => focus.order)) + 1,
      chosenDay: today,
      itemId: null,
      fromLevel: null,
      toLevel: null,
      sign: '',
      cue: '',
      behaviour: '',
      rehearsals: [],
      obstacle: '',
      bossPromise: '',
      state: 'active',
      stateDay: null,
      stateReason: '',
      createdAt,
    });
    for (const plannedDay of proposedCheckIns(today)) {
      const id = surroundings.newId<'CheckIn'>();
      await writer.put('checkIns', blankCheckIn({ id, planId, focusId, plannedDay, createdAt }));
    }
    return ok(focusId);
  });
}

async function currentPlan(writer: Writer, { surroundings }: CommandContext): Promise<PlanId> {
  const [plan] = await writer.all('plans');
  if (plan !== undefined) return plan.id;
  const id = surroundings.newId<'Plan'>();
  await writer.put('plans', {
    id,
    subject: { kind: 'manager' },
    startDay: surroundings.today(),
    bossName: '',
    createdAt: surroundings.now(),
  });
  return id;
}

/** Says from which anchor of which item the focus goes to which. */
export const setGoal = (
  context: CommandContext,
  focusId: FocusId,
  goal: { readonly itemId: string | null; readonly fromLevel: Level | null; readonly toLevel: Level | null },
): Promise<void> => changeFocus(runSetting, context, 'Goal', focusId, (focus) => ({ ...focus, ...goal }));

/** Notes that the pact was rehearsed today. */
export const rehearsePact = (context: CommandContext, focusId: FocusId): Promise<void> =>
  changeFocus(runCommand, context, 'Rehearsal', focusId, (focus) => ({
    ...focus,
    rehearsals: [...focus.rehearsals, context.surroundings.today()].slice(-500),
  }));

/** Takes an example as the pact. It is another pact, so its rehearsals start anew. */
export const takePact = (
  context: CommandContext,
  focusId: FocusId,
  pact: { readonly cue: string; readonly behaviour: string },
): Promise<void> =>
  changeFocus(runCommand, context, 'Pact taken', focusId, (focus) => ({ ...focus, ...pact, rehearsals: [] }));

/** Adds an example to how one will see the goal. */
export const takeSign = (context: CommandContext, focusId: FocusId, sign: string): Promise<void> =>
  changeFocus(runCommand, context, 'Sign taken', focusId, (focus) => ({
    ...focus,
    sign: focus.sign.trim() === '' ? sign : cleanText(`${focus.sign.trim()}\n${sign}`, 2000),
  }));

/** Ends a focus: reached (*finished*) or *set aside*. Its actions and check-ins stay readable. */
export const endFocus = (
  context: CommandContext,
  focusId: FocusId,
  state: 'finished' | 'set aside',
  reason: string,
): Promise<void> =>
  changeFocus(runCommand, context, 'Focus ended', focusId, (focus) => ({
    ...focus,
    state,
    stateDay: context.surroundings.today(),
    stateReason: cleanText(reason.trim(), 2000),
  }));

/** Takes an ended focus up again, when there is room for it. */
export function resumeFocus(
  context: CommandContext,
  focusId: FocusId,
): Promise<Result<null, ChooseFocusRefusal>> {
  return runCommand(context, 'Focus taken up again', ['focuses'], async (writer) => {
    const focuses = await writer.all('focuses');
    const focus = focuses.find((candidate) => candidate.id === focusId);
    if (focus === undefined || focus.state === 'active') return ok(null);
    const allowed = canChooseFocus(focuses, focus.topic.dimensionId);
    if (!allowed.ok) return err(allowed.error);
    await writer.put('focuses', { ...focus, state: 'active', stateDay: null, stateReason: '' });
    return ok(null);
  });
}

function changeFocus(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  focusId: FocusId,
  change: (focus: Focus) => Focus,
): Promise<void> {
  return run(context, what, ['focuses'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus !== undefined) await writer.put('focuses', change(focus));
  });
}
