import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { Level } from '#domain/instruments/instrument.ts';
import { checkInState } from '#domain/plans/plan-state.ts';
import type { CheckIn, CheckInId, FocusId } from '#domain/plans/plan.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';

export type CheckInRefusal = 'gone' | 'already closed' | 'nothing written' | 'a reason is needed';

/** Adds a check-in of a focus on a day of the manager's choice. */
export function addCheckIn(context: CommandContext, focusId: FocusId, plannedDay: Day): Promise<Result<CheckInId, 'gone'>> {
  const { surroundings } = context;
  return runCommand(context, ['focuses', 'checkIns'], async (writer) => {
    const focus = await writer.get('focuses', focusId);
    if (focus === undefined) return err('gone');
    const id = surroundings.newId<'CheckIn'>();
    await writer.put('checkIns', {
      id,
      planId: focus.planId,
      focusId,
      plannedDay,
      heldDay: null,
      howItWent: '',
      evidence: '',
      confidence: null,
      skippedDay: null,
      skippedReason: '',
      createdAt: surroundings.now(),
    });
    return ok(id);
  });
}

export const moveCheckIn = (context: CommandContext, id: CheckInId, plannedDay: Day): Promise<Result<null, CheckInRefusal>> =>
  change(context, id, (checkIn) => ok({ ...checkIn, plannedDay }));

export const setConfidence = (
  context: CommandContext,
  id: CheckInId,
  confidence: Level | null,
): Promise<Result<null, CheckInRefusal>> => change(context, id, (checkIn) => ok({ ...checkIn, confidence }));

/** Closes a check-in as held today. It has to say something: how it went, evidence or confidence. */
export const holdCheckIn = (context: CommandContext, id: CheckInId): Promise<Result<null, CheckInRefusal>> =>
  change(context, id, (checkIn) => {
    const empty = checkIn.howItWent.trim() === '' && checkIn.evidence.trim() === '' && checkIn.confidence === null;
    return empty ? err('nothing written') : ok({ ...checkIn, heldDay: context.surroundings.today() });
  });

/** Lets a check-in go, with the reason. */
export const skipCheckIn = (context: CommandContext, id: CheckInId, reason: string): Promise<Result<null, CheckInRefusal>> =>
  change(context, id, (checkIn) =>
    reason.trim() === ''
      ? err('a reason is needed')
      : ok({ ...checkIn, skippedDay: context.surroundings.today(), skippedReason: reason.trim().slice(0, 2000) }),
  );

function change(
  context: CommandContext,
  id: CheckInId,
  step: (checkIn: CheckIn) => Result<CheckIn, CheckInRefusal>,
): Promise<Result<null, CheckInRefusal>> {
  return runCommand(context, ['checkIns'], async (writer) => {
    const checkIn = await writer.get('checkIns', id);
    if (checkIn === undefined) return err('gone');
    if (checkInState(checkIn) !== 'planned') return err('already closed');
    const changed = step(checkIn);
    if (!changed.ok) return err(changed.error);
    await writer.put('checkIns', changed.value);
    return ok(null);
  });
}
