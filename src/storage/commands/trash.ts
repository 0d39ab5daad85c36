import { millisecondsOf } from '#domain/core/day.ts';
import { err, type Result } from '#domain/core/result.ts';
import { trashDays, type TrashableTable, type Trashed } from '#domain/workbook/trashed.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';
import { putBack, type PutBackRefusal } from '../saving/trash-rows.ts';

const backWords: Record<TrashableTable, string> = {
  actions: 'Action put back',
  moments: 'Moment put back',
  sessions: 'Session put back',
  tasks: 'Task put back',
  priorities: 'Priority put back',
  commitments: 'Commitment put back',
};

/** Puts something from the trash back where it was. `gone`: it is not there any more, or what it belonged to is not. */
export async function restoreTrashed(
  context: CommandContext,
  id: Trashed['id'],
): Promise<Result<null, PutBackRefusal>> {
  const entry = await context.db.rows('trash').get(id);
  if (entry === undefined) return err('gone');
  // What is in the trash is of its table, which was checked where it came in.
  return putBack(context, backWords[entry.table], entry.table, entry.row as never);
}

/** Deletes for good what has been in this trash for 30 days, or all of it. That can't be undone. */
export async function emptyTrash(context: CommandContext, which: 'expired' | 'all'): Promise<void> {
  const end = millisecondsOf(context.surroundings.now()) - trashDays * 86_400_000;
  // Not since it was deleted: a file that was taken in can bring what was deleted elsewhere long ago.
  const goes = (entry: Trashed): boolean => which === 'all' || millisecondsOf(entry.updatedAt) < end;
  // At a start there is seldom any, and the first write takes a while.
  if (!(await context.db.rows('trash').toArray()).some(goes)) return;
  await runCommand(context, null, ['trash'], async (writer) => {
    for (const entry of await writer.all('trash')) if (goes(entry)) await writer.remove('trash', entry.id);
  });
}
