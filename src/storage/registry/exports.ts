import type { Surroundings } from '#domain/core/surroundings.ts';
import { callNames, nameFinder } from '#domain/workbook/names-in-text.ts';
import type { ExportRecord, RegistryDatabase } from './registry-database.ts';

/** How many are kept for one workbook: years of them. */
const kept = 500;

export type NewExport = Omit<ExportRecord, 'id' | 'workbookId' | 'at'>;

/** Notes that a file was handed out. */
export async function noteExport(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  workbookId: string,
  made: NewExport,
): Promise<void> {
  await registry.write(() =>
    registry.transaction('rw', registry.exports, async () => {
      await registry.exports.add({
        ...made,
        id: surroundings.newId<'Export'>(),
        workbookId,
        at: surroundings.now(),
      });
      const all = await exportsOf(registry, workbookId);
      await registry.exports.bulkDelete(all.slice(kept).map(({ id }) => id));
    }),
  );
}

/** What was handed out of a workbook on this laptop, the latest first. */
export async function exportsOf(
  registry: RegistryDatabase,
  workbookId: string,
): Promise<readonly ExportRecord[]> {
  const all = await registry.exports.where('workbookId').equals(workbookId).toArray();
  return all.toSorted((a, b) => b.at.localeCompare(a.at));
}

/** Takes the names of files out of the log of a workbook that was sealed: they may carry people's. */
export async function forgetFileNames(registry: RegistryDatabase, workbookId: string): Promise<void> {
  await registry.write(() =>
    registry.exports.where('workbookId').equals(workbookId).modify({ fileName: null }),
  );
}

/** Takes the names of files out of the log in which somebody's name stands: they were erased. */
export async function forgetFilesNaming(
  registry: RegistryDatabase,
  workbookId: string,
  name: string,
): Promise<void> {
  const find = nameFinder(callNames(name));
  await registry.write(() =>
    registry.exports
      .where('workbookId')
      .equals(workbookId)
      .filter(({ fileName }) => fileName !== null && find(fileName).length > 0)
      .modify({ fileName: null }),
  );
}
