import { groupBy } from '#domain/core/group-by.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import type { Tables } from '#domain/workbook/tables.ts';
import { fitsIn, tablesAround, type RowAfter } from './fits-in.ts';
import { isVisible, stepBack, type PlainRow, type RowChange } from './row-change.ts';
import { runChanges, type CommandContext } from './run-command.ts';
import type { ContentTable, Writer } from './writer.ts';

/** One thing the user did, by its name, with what it did to the rows. */
export interface Step {
  readonly name: string;
  readonly changes: readonly RowChange[];
  /** How it is taken back where it was more than rows one by one; comes back with what undoes that. */
  readonly takeBack?: (context: CommandContext) => Promise<Result<Step, UndoRefusal>>;
}

export type UndoRefusal = 'nothing to undo' | 'changed since';

/** How many steps are kept, in this window, until it is closed. */
const kept = 200;

/** What was done in this window, to be undone and done again. Typed text is not in it: text fields have their own. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];
  readonly #listeners = new Set<() => void>();
  #state: { readonly undo: string | null; readonly redo: string | null } = { undo: null, redo: null };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The names of what would be undone and done again. */
  readonly read = (): { readonly undo: string | null; readonly redo: string | null } => this.#state;

  /** Notes what a command did. Something new ends what could be done again. */
  record(name: string, changes: readonly RowChange[]): void {
    if (changes.some(isVisible)) this.recordStep({ name, changes });
  }

  /** Notes something that knows itself how it is undone. */
  recordStep(step: Step): void {
    this.#done = [...this.#done, step].slice(-kept);
    this.#undone = [];
    this.#changed();
  }

  /** Forgets everything: what was erased must not come back by undoing what was done before. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
    this.#changed();
  }

  /** What was done last, to be taken back by `undo` later, whatever is done in between. */
  get latest(): Step | undefined {
    return this.#done.at(-1);
  }

  /** Takes back the last thing that was done, or an earlier one; returns its name. @throws StorageProblem */
  async undo(
    context: CommandContext,
    step: Step | undefined = this.#done.at(-1),
  ): Promise<Result<string, UndoRefusal>> {
    if (step === undefined || !this.#done.includes(step)) return err('nothing to undo');
    this.#done = this.#done.filter((other) => other !== step);
    const inverse = await this.#takeBack(context, step, () => {
      this.#done = [...this.#done, step];
    });
    if (inverse.ok) this.#undone = [...this.#undone, inverse.value];
    this.#changed();
    return inverse.ok ? ok(step.name) : inverse;
  }

  /** Does again what was undone last; returns its name. @throws StorageProblem */
  async redo(context: CommandContext): Promise<Result<string, UndoRefusal>> {
    const step = this.#undone.at(-1);
    if (step === undefined) return err('nothing to undo');
    this.#undone = this.#undone.slice(0, -1);
    const inverse = await this.#takeBack(context, step, () => {
      this.#undone = [...this.#undone, step];
    });
    if (inverse.ok) this.#done = [...this.#done, inverse.value];
    this.#changed();
    return inverse.ok ? ok(step.name) : inverse;
  }

  /** One that can't be taken back is gone; one that the disk refused is kept for another try. */
  async #takeBack(context: CommandContext, step: Step, keep: () => void): Promise<Result<Step, UndoRefusal>> {
    const tables = [...new Set(step.changes.map((change) => change.table))];
    try {
      if (step.takeBack !== undefined) return await step.takeBack(context);
      const { result, changes } = await runChanges(context, tablesAround(tables), async (writer) => {
        const now = await rowsNow(writer, step.changes);
        const left = new Set(step.changes.flatMap(({ table, after }) => (after === null ? [table] : [])));
        const steps = step.changes.map((change) => ({
          change,
          back: stepBack(change, now.get(`${change.table}/${change.id}`) ?? null, left.has(change.table)),
        }));
        if (steps.some(({ back }) => back.kind === 'conflict')) return false;
        const after = steps.flatMap(({ change: { table, id }, back }): readonly RowAfter[] => {
          if (back.kind === 'put') return [{ table, id, row: { ...back.row } }];
          return back.kind === 'remove' ? [{ table, id, row: null }] : [];
        });
        if (!(await fitsIn(writer, after))) return false;
        for (const { change, back } of steps)
          if (back.kind === 'put') await writer.put(change.table, back.row);
        for (const [table, gone] of groupBy(
          after.filter(({ row }) => row === null),
          (one) => one.table,
        ))
          await writer.removeRead(
            table,
            await writer.getMany(
              table,
              gone.map(({ id }) => id),
            ),
          );
        return true;
      });
      return result ? ok({ name: step.name, changes }) : err('changed since');
    } catch (error) {
      keep();
      throw error;
    }
  }

  #changed(): void {
    this.#state = { undo: this.#done.at(-1)?.name ?? null, redo: this.#undone.at(-1)?.name ?? null };
    for (const listener of this.#listeners) listener();
  }
}

/** The rows that a step changed, as they are now: table by table, because a step can be of thousands. */
async function rowsNow(
  writer: Writer,
  changes: readonly RowChange[],
): Promise<ReadonlyMap<string, PlainRow>> {
  const now = new Map<string, PlainRow>();
  for (const [table, all] of groupBy(changes, (change) => change.table)) {
    const rows: readonly Tables[ContentTable][] = await writer.getMany(
      table,
      all.map(({ id }) => id),
    );
    for (const row of rows) now.set(`${table}/${row.id}`, { ...row });
  }
  return now;
}
