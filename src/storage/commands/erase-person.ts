import { changesBetween } from '#domain/workbook/file/changes-between.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import { withoutPerson } from '#domain/workbook/person-rows.ts';
import { tableNames, type TableName, type Tables } from '#domain/workbook/tables.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';
import type { ContentTable, Writer } from '../saving/writer.ts';

const contentTables = tableNames.filter((name): name is ContentTable => name !== 'meta');

/**
 * Takes a person out of the workbook with everything that is held on them, the trash included, and what was typed about
 * them and not yet saved. Nothing brings it back: the history forgets what was done before, because undoing it could
 * bring parts of it back, and the id and the day that stay tell a file in which they still are.
 * @throws StorageProblem, and then everything is as it was
 */
export async function erasePerson(
  context: CommandContext & Pick<OpenWorkbook, 'history' | 'drafts'>,
  person: PersonId,
): Promise<void> {
  // What can't be written now about others waits on.
  await context.drafts.flush().catch(() => undefined);
  const touched = await runCommand(context, null, contentTables, async (writer) => {
    const before = await readAll(writer);
    const { put, remove } = changesBetween(before, withoutPerson(before, person));
    if (remove.people.length > 0)
      await writer.put('erasures', { id: person, day: context.surroundings.today() });
    for (const table of contentTables.toReversed()) {
      const gone = new Set(remove[table]);
      await removeFrom(writer, table, before[table], gone);
      for (const row of put[table]) await writer.put(table, row);
    }
    return contentTables.flatMap((table) =>
      [...remove[table], ...put[table].map(({ id }) => id)].map((id) => ({ table, id })),
    );
  });
  context.drafts.forget(touched);
  context.history.forget();
}

const removeFrom = <Name extends ContentTable>(
  writer: Writer,
  table: Name,
  rows: readonly Tables[Name][],
  gone: ReadonlySet<string>,
): Promise<void> =>
  writer.removeRead(
    table,
    rows.filter(({ id }) => gone.has(id)),
  );

async function readAll(writer: Writer) {
  const read = new Map<TableName, readonly unknown[]>();
  for (const table of contentTables) read.set(table, await writer.all(table));
  return buildRows(
    // Each table with its own rows; `meta` is no part of what is held on anybody.
    <Name extends TableName>(name: Name) => (read.get(name) ?? []) as readonly Tables[Name][],
  );
}
