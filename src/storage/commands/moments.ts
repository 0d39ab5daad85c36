import { err, ok, type Result } from '#domain/core/result.ts';
import type { Moment, MomentId } from '#domain/coaching/moment.ts';
import { cleanText } from '../saving/clean-text.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';
import { moveToTrash, putBack, type PutBackRefusal } from '../saving/trash-rows.ts';

export type MomentRefusal = 'gone' | 'in the future' | 'nothing written';

export type NewMoment = Pick<Moment, 'day' | 'personId' | 'kind' | 'skillId' | 'dimensionId' | 'text'>;

/** Writes down what was seen. */
export function addMoment(
  context: CommandContext,
  { day, personId, kind, skillId, dimensionId, text }: NewMoment,
): Promise<Result<MomentId, MomentRefusal>> {
  const { surroundings } = context;
  const clean = cleanText(text.trim(), 4000);
  return runCommand(context, 'Moment noted', ['people', 'moments'], async (writer) => {
    if (clean === '') return err('nothing written');
    if (day > surroundings.today()) return err('in the future');
    if (personId !== null && (await writer.get('people', personId)) === undefined) return err('gone');
    const id = surroundings.newId<'Moment'>();
    const about = { personId, kind, skillId, dimensionId };
    await writer.put('moments', { id, day, ...about, text: clean, createdAt: surroundings.now() });
    return ok(id);
  });
}

/** Changes what a moment is about; its text is edited in place. */
export function changeMoment(
  context: CommandContext,
  id: MomentId,
  patch: Partial<Pick<Moment, 'day' | 'personId' | 'kind' | 'skillId' | 'dimensionId'>>,
): Promise<Result<null, MomentRefusal>> {
  return runSetting(context, 'Moment changed', ['people', 'moments'], async (writer) => {
    const moment = await writer.get('moments', id);
    if (moment === undefined) return err('gone');
    const changed = { ...moment, ...patch };
    if (changed.day > context.surroundings.today()) return err('in the future');
    const { personId } = changed;
    if (personId !== null && (await writer.get('people', personId)) === undefined) return err('gone');
    await writer.put('moments', changed);
    return ok(null);
  });
}

export const removeMoment = (context: CommandContext, id: MomentId): Promise<Moment | undefined> =>
  moveToTrash(context, 'Moment deleted', 'moments', id);

export const restoreMoment = (
  context: CommandContext,
  moment: Moment,
): Promise<Result<null, PutBackRefusal>> => putBack(context, 'Moment put back', 'moments', moment);
