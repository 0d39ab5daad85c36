import { changesBetween } from '#domain/workbook/file/changes-between.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import { withoutPerson } from '#domain/workbook/person-rows.ts';
import { tableNames, type TableName, type Tables } from '#domain/workbook/tables.ts';
import type { PersonId } from '#domain/team/person.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';
import type { ContentTable, Writer } from '../saving/writer.ts';

const contentTables = tableNames.filter((name): name is ContentTable => name !== 'meta');

/**
 * Takes a person out of the workbook with everything that is held on them, the trash included. Nothing brings it
 * back: the history forgets what was done before, because undoing it could bring parts of it back.
 */
export async function erasePerson(
  context: CommandContext & { readonly history: { forget(): void } },
  person: PersonId,
): Promise<void> {
  await runCommand(context, null, contentTables, async (writer) => {
    const before = await readAll(writer);
    const { put, remove } = changesBetween(before, withoutPerson(before, person));
    for (const table of contentTables.toReversed()) {
      for (const id of remove[table]) await writer.remove(table, id);
      for (const row of put[table]) await writer.put(table, row);
    }
  });
  context.history.forget();
}

async function readAll(writer: Writer) {
  const read = new Map<TableName, readonly unknown[]>();
  for (const table of contentTables) read.set(table, await writer.all(table));
  return buildRows(
    // Each table with its own rows; `meta` is no part of what is held on anybody.
    <Name extends TableName>(name: Name) => (read.get(name) ?? []) as readonly Tables[Name][],
  );
}
