import fc from 'fast-check';
import { addDays, type Day } from '#domain/core/day.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import type { TrashableTable, Trashables } from '#domain/workbook/trashed.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import type { DiscardedSitting } from './sittings.ts';

/** What a step picks from: numbers that choose among what is there, a text, and a day not far away. */
export interface Chance {
  readonly which: number;
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly text: string;
  readonly days: number;
}

export const arbitraryChance: fc.Arbitrary<Chance> = fc.record({
  which: fc.nat(40),
  level: fc.constantFrom(1, 2, 3, 4, 5),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constant('x'.repeat(5000)),
    fc.constant('\uD800'),
  ),
  days: fc.integer({ min: -400, max: 400 }),
});

/** What was taken away and could be brought back, by the button that follows it. */
export interface TakenAway {
  readonly rows: { readonly [Name in TrashableTable]: Trashables[Name][] };
  readonly sittings: DiscardedSitting[];
}

export const nothingTaken = (): TakenAway => ({
  rows: { actions: [], moments: [], sessions: [], tasks: [], priorities: [], commitments: [] },
  sittings: [],
});

export interface Step {
  readonly workbook: OpenWorkbook;
  readonly today: Day;
  readonly rows: Rows;
  readonly chance: Chance;
  readonly taken: TakenAway;
}

/** The names of the commands among what a file exports: functions that work in an open workbook. */
export type CommandsOf<Exports> = {
  [Name in keyof Exports]: Exports[Name] extends (context: OpenWorkbook, ...rest: never[]) => unknown
    ? Name
    : never;
}[keyof Exports];

/** A step for each command of some files. A new command does not compile until it is here. */
export type StepsOf<Exports> = {
  readonly [Name in CommandsOf<Exports>]: (step: Step) => Promise<unknown>;
};

/** One of a list; what is not there has an id that leads nowhere, so that the refusals are met too. */
export const pick = <Row extends { readonly id: string }>(rows: readonly Row[], which: number): Row['id'] =>
  rows[which % (rows.length + 1)]?.id ?? 'gone';

export const dayIn = ({ today, chance }: Step): Day => addDays(today, chance.days);
/** Half of the time a day that is over. */
export const pastDayIn = ({ today, chance }: Step): Day => addDays(today, chance.days % 4);
export const isLikely = ({ chance }: Step): boolean => chance.level > 2;
export const personIn = ({ rows, chance }: Step) => pick(rows.people, chance.which);

/** Deletes a row, and keeps it for the button that brings it back. */
export async function takeAway<Name extends TrashableTable>(
  { taken }: Step,
  table: Name,
  removing: Promise<Trashables[Name] | undefined>,
): Promise<void> {
  const removed = await removing;
  if (removed !== undefined) taken.rows[table].push(removed);
}

/** Brings back what was taken away last from a table, if anything was. */
export async function bringBack<Name extends TrashableTable>(
  { taken }: Step,
  table: Name,
  restore: (row: Trashables[Name]) => Promise<unknown>,
): Promise<void> {
  const row = taken.rows[table].pop();
  if (row !== undefined) await restore(row);
}
