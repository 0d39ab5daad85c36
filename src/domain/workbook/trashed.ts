import * as v from 'valibot';
import { momentSchema, type Moment } from '../coaching/moment.ts';
import { sessionSchema, type Session } from '../coaching/session.ts';
import { idField, instantField, textField } from '../core/fields.ts';
import { actionSchema, type Action } from '../plans/plan.ts';
import { prioritySchema, type Priority } from '../team/priority.ts';
import { commitmentSchema, type Commitment } from '../reviews/review.ts';
import { taskSchema, type Task } from '../team/task.ts';

/** How long deleted things are kept, in days. */
export const trashDays = 30;

/** Most characters of a name, in UTF-16 units. */
const nameLimit = 200;

/** What can be deleted by hand, table by table. */
export interface Trashables {
  readonly actions: Action;
  readonly moments: Moment;
  readonly sessions: Session;
  readonly tasks: Task;
  readonly priorities: Priority;
  readonly commitments: Commitment;
}
export type TrashableTable = keyof Trashables;
export type TrashedRow = Trashables[TrashableTable];

export const trashableSchemas = {
  actions: actionSchema,
  moments: momentSchema,
  sessions: sessionSchema,
  tasks: taskSchema,
  priorities: prioritySchema,
  commitments: commitmentSchema,
} satisfies { readonly [Name in TrashableTable]: v.GenericSchema<unknown, Trashables[Name]> };

// The keys of a `satisfies`-checked record of every table from which one can delete.
export const trashableTables = Object.keys(trashableSchemas) as readonly TrashableTable[];

/** Something that was deleted and can still be put back: one entry for each table from which one can delete by hand. */
export const trashedSchema = v.strictObject({
  /** Made of its table and its own id, so that there can't be two. */
  id: idField<'Trashed'>(200),
  table: v.picklist(trashableTables),
  /** Fits the table: `isOfTable` tells. */
  row: v.union([actionSchema, momentSchema, sessionSchema, taskSchema, prioritySchema, commitmentSchema]),
  /** What it was called, for the list. */
  name: textField(nameLimit),
  deletedAt: instantField,
  updatedAt: instantField,
});
export type Trashed = v.InferOutput<typeof trashedSchema>;

export const trashedId = (table: TrashableTable, id: string): Trashed['id'] =>
  // The one place that makes these ids; a row's id was checked where it came in.
  `${table.toLowerCase()}:${id}` as Trashed['id'];

/** Whether the deleted row is one of its table. */
export const isOfTable = ({ table, row }: Pick<Trashed, 'table' | 'row'>): boolean =>
  v.is<v.GenericSchema>(trashableSchemas[table], row);

const ownWords: { readonly [Name in TrashableTable]: (row: Trashables[Name]) => string } = {
  actions: ({ text }) => text,
  moments: ({ text }) => text,
  sessions: ({
    nextTry,
    sawMoment,
    aim,
    privateNote,
    reason,
    willDo,
    now,
    ways,
    sawAction,
    sawEffect,
    sawAsk,
  }) =>
    [nextTry, sawMoment, aim, now, ways, willDo, sawAction, sawEffect, sawAsk, privateNote, reason].find(
      (text) => text.trim() !== '',
    ) ?? '',
  tasks: ({ text }) => text,
  commitments: ({ text }) => text,
  priorities: ({ title, what, why }) => [title, what, why].find((text) => text.trim() !== '') ?? '',
};

/** What something deleted is called: its own words, cut where they are long, and never in half a character. */
export const nameOfTrashed = <Name extends TrashableTable>(table: Name, row: Trashables[Name]): string =>
  ownWords[table](row)
    .trim()
    .slice(0, nameLimit)
    .replace(/[\uD800-\uDBFF]$/, '');
