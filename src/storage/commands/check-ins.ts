import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import { checkInState } from '#domain/plans/plan-state.ts';
import { blankCheckIn, type CheckIn, type CheckInId, type FocusId } from '#domain/plans/plan.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';

export type CheckInRefusal = 'gone' | 'already closed' | 'nothing written' | 'a reason is needed';

/** Adds a check-in of a focus on a day of the manager's choice. */
export function addCheckIn(
  context: CommandContext,
  focusId: FocusId,
  plannedDay: Day,
): Promise<Result<CheckInId, 'gone' | 'already closed'>> {
  const { surroundings } = context;
  return runCommand(context, 'Check-in added', ['focuses', 'checkIns'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus === undefined) return err('gone');
    if (focus.state !== 'active') return err('already closed');
    const id = surroundings.newId<'CheckIn'>();
    const createdAt = surroundings.now();
    await writer.put('checkIns', blankCheckIn({ id, planId: focus.planId, focusId, plannedDay, createdAt }));
    return ok(id);
  });
}

export const moveCheckIn = (
  context: CommandContext,
  id: CheckInId,
  plannedDay: Day,
): Promise<Result<null, CheckInRefusal>> =>
  change(runSetting, context, 'Day of a check-in', id, (checkIn) => ok({ ...checkIn, plannedDay }));

export const setConfidence = (
  context: CommandContext,
  id: CheckInId,
  confidence: Level | null,
): Promise<Result<null, CheckInRefusal>> =>
  change(runSetting, context, 'Confidence', id, (checkIn) => ok({ ...checkIn, confidence }));

/** Why a check-in that was due is settled when a later one is held. */
const coveredReason = 'Covered by the check-in held that day.';

/**
 * Closes a check-in as held today. It has to say something: how it went, evidence or confidence. Others of the focus
 * that were due by today are settled with it: nobody looks at the same thing twice in a day.
 */
export function holdCheckIn(context: CommandContext, id: CheckInId): Promise<Result<null, CheckInRefusal>> {
  return runCommand(context, 'Check-in held', ['checkIns'], async (writer) => {
    const checkIn = await writer.get('checkIns', id);
    if (checkIn === undefined) return err('gone');
    if (checkInState(checkIn) !== 'planned') return err('already closed');
    const { howItWent, evidence, confidence, focusId } = checkIn;
    if (howItWent.trim() === '' && evidence.trim() === '' && confidence === null)
      return err('nothing written');
    const today = context.surroundings.today();
    await writer.put('checkIns', { ...checkIn, heldDay: today });
    for (const other of await writer.where('checkIns', 'focusId', focusId)) {
      if (other.id === id || checkInState(other) !== 'planned' || other.plannedDay > today) continue;
      await writer.put('checkIns', { ...other, skippedDay: today, skippedReason: coveredReason });
    }
    return ok(null);
  });
}

/** Lets a check-in go, with the reason. */
export const skipCheckIn = (
  context: CommandContext,
  id: CheckInId,
  reason: string,
): Promise<Result<null, CheckInRefusal>> =>
  change(runCommand, context, 'Check-in skipped', id, (checkIn) =>
    reason.trim() === ''
      ? err('a reason is needed')
      : ok({
          ...checkIn,
          skippedDay: context.surroundings.today(),
          skippedReason: cleanText(reason.trim(), 2000),
        }),
  );

/**
 * Opens a check-in again that was held or skipped today: a slip of the hand. What was settled with it is open again
 * too. Later it stays as it was.
 */
export function reopenCheckIn(context: CommandContext, id: CheckInId): Promise<Result<null, CheckInRefusal>> {
  return runCommand(context, 'Check-in opened again', ['checkIns'], async (writer) => {
    const checkIn = await writer.get('checkIns', id);
    if (checkIn === undefined) return err('gone');
    const today = context.surroundings.today();
    if (checkIn.heldDay !== today && checkIn.skippedDay !== today) return err('already closed');
    const open = { heldDay: null, skippedDay: null, skippedReason: '' };
    if (checkIn.heldDay === today) {
      for (const other of await writer.where('checkIns', 'focusId', checkIn.focusId)) {
        const isCovered = other.skippedDay === today && other.skippedReason === coveredReason;
        if (isCovered) await writer.put('checkIns', { ...other, ...open });
      }
    }
    await writer.put('checkIns', { ...checkIn, ...open });
    return ok(null);
  });
}

function change(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: CheckInId,
  step: (checkIn: CheckIn) => Result<CheckIn, CheckInRefusal>,
): Promise<Result<null, CheckInRefusal>> {
  return run(context, what, ['checkIns'], async (writer) => {
    const checkIn = await writer.get('checkIns', id);
    if (checkIn === undefined) return err('gone');
    if (checkInState(checkIn) !== 'planned') return err('already closed');
    const changed = step(checkIn);
    if (!changed.ok) return err(changed.error);
    await writer.put('checkIns', changed.value);
    return ok(null);
  });
}
