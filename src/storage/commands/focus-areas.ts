import { err, ok, type Result } from '#domain/core/result.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import { proposedCheckIns } from '#domain/plans/check-in-schedule.ts';
import { canChooseFocus, type ChooseFocusRefusal } from '#domain/plans/plan-state.ts';
import {
  blankCheckIn,
  focusLimit,
  subjectKey,
  type Focus,
  type FocusId,
  type Importance,
  type ImportanceLevel,
  type Plan,
  type PlanId,
  type PlanSubject,
  type Topic,
} from '#domain/plans/plan.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

/** An ended focus stays as it was: another window may have ended it. */
export type FocusRefusal = 'gone' | 'already closed';

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

const manager: PlanSubject = { kind: 'manager' };

/**
 * Makes a topic a focus area of the manager's plan, or of a person's, with check-ins proposed at 2, 4, 8 and 12
 * weeks. The first one makes the plan.
 */
export function chooseFocus(
  context: CommandContext,
  topic: Topic,
  subject: PlanSubject = manager,
): Promise<Result<FocusId, ChooseFocusRefusal | 'gone'>> {
  const { surroundings } = context;
  return runCommand(context, 'Focus chosen', ['people', 'plans', 'focuses', 'checkIns'], async (writer) => {
    if (subject.kind === 'person' && (await writer.get('people', subject.personId)) === undefined)
      return err('gone');
    const plan = await planOf(writer, subject);
    const focuses = plan === undefined ? [] : await writer.where('focuses', 'planId', plan.id);
    const allowed = canChooseFocus(focuses, topic.dimensionId, focusLimit(subject));
    if (!allowed.ok) return err(allowed.error);
    const today = surroundings.today();
    const createdAt = surroundings.now();
    const planId = plan?.id ?? (await makePlan(writer, context, subject));
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

async function planOf(writer: Writer, subject: PlanSubject): Promise<Plan | undefined> {
  const key = subjectKey(subject);
  return (await writer.all('plans')).find((plan) => subjectKey(plan.subject) === key);
}

async function makePlan(
  writer: Writer,
  { surroundings }: CommandContext,
  subject: PlanSubject,
): Promise<PlanId> {
  const id = surroundings.newId<'Plan'>();
  await writer.put('plans', {
    id,
    subject,
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
): Promise<Result<null, FocusRefusal>> =>
  changeFocus(runSetting, context, 'Goal', focusId, (focus) => ({ ...focus, ...goal }));

/** Notes that the pact was rehearsed today. */
export const rehearsePact = (
  context: CommandContext,
  focusId: FocusId,
): Promise<Result<null, FocusRefusal>> =>
  changeFocus(runCommand, context, 'Rehearsal', focusId, (focus) => ({
    ...focus,
    rehearsals: [...focus.rehearsals, context.surroundings.today()].slice(-500),
  }));

/** Takes an example as the pact. It is another pact, so its rehearsals start anew. */
export const takePact = (
  context: CommandContext,
  focusId: FocusId,
  pact: { readonly cue: string; readonly behaviour: string },
): Promise<Result<null, FocusRefusal>> =>
  changeFocus(runCommand, context, 'Pact taken', focusId, (focus) => ({ ...focus, ...pact, rehearsals: [] }));

/** Adds an example to how one will see the goal. */
export const takeSign = (
  context: CommandContext,
  focusId: FocusId,
  sign: string,
): Promise<Result<null, FocusRefusal>> =>
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
): Promise<Result<null, FocusRefusal>> =>
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
): Promise<Result<null, ChooseFocusRefusal | 'gone'>> {
  return runCommand(context, 'Focus taken up again', ['plans', 'focuses'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus === undefined) return err('gone');
    if (focus.state === 'active') return ok(null);
    const siblings = await writer.where('focuses', 'planId', focus.planId);
    const plan = await writer.get('plans', focus.planId);
    const limit = focusLimit(plan?.subject ?? manager);
    const allowed = canChooseFocus(siblings, focus.topic.dimensionId, limit);
    if (!allowed.ok) return err(allowed.error);
    await writer.put('focuses', { ...focus, state: 'active', stateDay: null, stateReason: '' });
    return ok(null);
  });
}

/** Changes a focus that is being worked on. */
function changeFocus(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  focusId: FocusId,
  change: (focus: Focus) => Focus,
): Promise<Result<null, FocusRefusal>> {
  return run(context, what, ['focuses'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus === undefined) return err('gone');
    if (focus.state !== 'active') return err('already closed');
    await writer.put('focuses', change(focus));
    return ok(null);
  });
}
