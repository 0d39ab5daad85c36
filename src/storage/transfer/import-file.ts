import { err, ok, type Result } from '#domain/core/result.ts';
import type { Surroundings } from '#domain/core/surroundings.ts';
import type { PersonId } from '#domain/team/person.ts';
import { nobody } from '#domain/workbook/file/settle-erasures.ts';
import type { WorkbookFile } from '#domain/workbook/file/format.ts';
import {
  planImport,
  type FileSummary,
  type ImportOffer,
  type NotOffered,
} from '#domain/workbook/file/plan-import.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import type { RegistryDatabase } from '../registry/registry-database.ts';
import { addWorkbook, listWorkbooks } from '../registry/workbooks.ts';
import { readRows } from './read-rows.ts';
import { rewriteWorkbook } from './rewrite-workbook.ts';
import { rewritingStep } from './take-back.ts';

export type ImportWay = 'merge' | 'replace';

export interface Refused {
  readonly offered: false;
  /** `sample`: one of the two is made up, and would be thrown away as such, or taken for somebody's own. */
  readonly why: NotOffered['why'] | 'sample';
}

/** What a file is and what each way of taking it in would do. Nothing has been written. */
export interface DryRun {
  readonly file: FileSummary;
  readonly asNew: ImportOffer;
  readonly merge: ImportOffer | Refused;
  readonly replace: ImportOffer | Refused;
  /** The state of the open workbook that it was made for; null without one. */
  readonly revision: number | null;
  /** Whom of those that one side erased it would have again. */
  readonly back: ReadonlySet<PersonId>;
}

/**
 * Looks at what a file would do to the open workbook, or to none.
 * @param back whom of those that one side erased to have again
 * @throws StorageProblem
 */
export async function dryRun(
  workbook: Pick<OpenWorkbook, 'db' | 'drafts'> | null,
  surroundings: Surroundings,
  file: WorkbookFile,
  back: ReadonlySet<PersonId> = nobody,
): Promise<DryRun> {
  await workbook?.drafts.flush();
  const current = workbook === null ? null : await readRows(workbook.db);
  const at = { now: surroundings.now(), today: surroundings.today() };
  const plan = planImport(current, file, at, back);
  const mixesSample = current !== null && (current.meta[0]?.sample ?? false) !== plan.file.sample;
  const refused: Refused = { offered: false, why: 'sample' };
  return {
    ...plan,
    replace: mixesSample ? refused : plan.replace,
    revision: current?.meta[0]?.revision ?? null,
    back,
  };
}

/** What an import asks of its host. */
export interface ImportHost {
  /** Free bytes on the disk; null where the host can't tell. */
  freeSpace(): Promise<number | null>;
  /** Makes a backup of the open workbook. What comes back says why there is none. */
  backup(): Promise<Result<null, string>>;
}

export type ImportRefusal =
  | { readonly kind: 'disk nearly full'; readonly free: number }
  | { readonly kind: 'no backup'; readonly why: string }
  /** Something was written since the dry run: it has to be made again. */
  | { readonly kind: 'changed since' };

/** Less than this is not touched: a disk that fills up in the middle of a write is worse than a refusal. Bytes. */
const leastSpace = 100 * 1024 * 1024;

/** Takes a file in as a workbook of its own, and lists it. Returns its id. @throws StorageProblem */
export async function importAsNew(
  registry: RegistryDatabase,
  surroundings: Surroundings,
  run: DryRun,
  host: Pick<ImportHost, 'freeSpace'>,
): Promise<Result<string, ImportRefusal>> {
  const free = await host.freeSpace();
  if (free !== null && free < leastSpace) return err({ kind: 'disk nearly full', free });
  const title = await freeTitle(registry, run.file.name);
  return ok(await addWorkbook(registry, surroundings, title, run.asNew.rows));
}

/**
 * Merges the file into the open workbook, or puts it in its place, after a backup: all of it or nothing. It can be
 * undone like anything else that was done.
 * @throws StorageProblem, and then everything is as it was
 */
export async function importInto(
  workbook: OpenWorkbook,
  run: DryRun,
  way: ImportWay,
  host: ImportHost,
): Promise<Result<null, ImportRefusal>> {
  const offer = run[way];
  if (!offer.offered) throw new Error(`A file was to be taken in that can’t be: ${offer.why}`);
  const free = await host.freeSpace();
  if (free !== null && free < leastSpace) return err({ kind: 'disk nearly full', free });
  const backup = await host.backup();
  if (!backup.ok) return err({ kind: 'no backup', why: backup.error });
  await workbook.drafts.flush();
  const done = await rewriteWorkbook(workbook, (current) => (isAsSeen(current, run) ? offer.rows : null));
  if (done === null) return err({ kind: 'changed since' });
  workbook.history.recordStep(rewritingStep(way === 'merge' ? 'File merged' : 'Workbook replaced', done));
  return ok(null);
}

const isAsSeen = (current: Rows, { revision }: DryRun): boolean => current.meta[0]?.revision === revision;

/** A name that no other workbook has: `Maya Lindgren`, `Maya Lindgren (2)`. */
async function freeTitle(registry: RegistryDatabase, name: string): Promise<string> {
  const taken = new Set((await listWorkbooks(registry)).map(({ title }) => title));
  const wanted = name.trim() === '' ? 'Imported workbook' : name.trim();
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(title)) return title;
  }
}
