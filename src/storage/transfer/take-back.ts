import { byId, changesBetween } from '#domain/workbook/file/changes-between.ts';
import { checkRows } from '#domain/workbook/file/check-rows.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import { isSame } from '#domain/workbook/file/is-same.ts';
import type { Instant } from '#domain/core/day.ts';
import { err, ok } from '#domain/core/result.ts';
import type { Rows, Tables } from '#domain/workbook/tables.ts';
import type { Step } from '../saving/history.ts';
import { stepBack } from '../saving/row-change.ts';
import type { CommandContext } from '../saving/run-command.ts';
import type { ContentTable } from '../saving/writer.ts';
import { rewriteWorkbook, type Rewritten } from './rewrite-workbook.ts';

/** The step with which a rewriting is undone, as a whole or not at all; undoing it can be undone in the same way. */
export const rewritingStep = (name: string, done: Rewritten): Step => ({
  name,
  changes: [],
  async takeBack(context: CommandContext) {
    const now = context.surroundings.now();
    const undone = await rewriteWorkbook(context, (current) => backTo(current, done, now));
    return undone === null ? err('changed since') : ok(rewritingStep(name, undone));
  },
});

/** What is stored without what was done; null when somebody has changed the same since. */
function backTo(current: Rows, { before, after }: Rewritten, now: Instant): Rows | null {
  const { put, remove } = changesBetween(before, after);
  let conflict = false;
  const rows = buildRows(<Name extends keyof Tables>(name: Name): readonly Tables[Name][] => {
    // Whose workbook it is goes back as it was.
    if (name === 'meta') return before[name];
    const table: ContentTable = name;
    const [old, done] = [byId<Tables[Name]>(before[name]), byId<Tables[Name]>(after[name])];
    const result = new Map(byId<Tables[Name]>(current[name]));
    for (const id of [...put[name].map((row) => row.id), ...remove[name]]) {
      const [was, is, stored] = [old.get(id) ?? null, done.get(id) ?? null, result.get(id) ?? null];
      if (isSame(stored, is)) {
        if (was === null) result.delete(id);
        else result.set(id, was);
        continue;
      }
      const back = stepBack({ table, id, before: plain(was), after: plain(is) }, plain(stored));
      if (back.kind === 'conflict') conflict = true;
      else if (back.kind === 'remove') result.delete(id);
      // It was made of this table's own rows.
      else if (back.kind === 'put')
        result.set(id, { ...(back.row as unknown as Tables[Name]), updatedAt: now });
    }
    return [...result.values()];
  });
  // Something may have been hung on a row that would go.
  return conflict || checkRows(rows) !== null ? null : rows;
}

const plain = (row: object | null): Readonly<Record<string, unknown>> | null =>
  row === null ? null : { ...row };
