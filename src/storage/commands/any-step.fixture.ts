import fc from 'fast-check';
import type { Rows } from '#domain/workbook/tables.ts';
import { storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import { managerSteps } from './any-manager-step.fixture.ts';
import { reviewSteps } from './any-review-step.fixture.ts';
import { teamSteps } from './any-team-step.fixture.ts';
import { arbitraryChance, nothingTaken, type Chance, type Step } from './step.fixture.ts';

/** Everything that can be done to a workbook. */
const steps = { ...managerSteps, ...teamSteps, ...reviewSteps };
export type CommandName = keyof typeof steps;
const stepOf: Readonly<Record<CommandName, (step: Step) => Promise<unknown>>> = steps;

/**
 * What the history does not take back: text fields have their own undo, the emptied trash is gone for good, and so is who
 * was erased; what was said in a locked review stays; and making a place says nothing yet.
 */
export const notUndone: ReadonlySet<CommandName> = new Set([
  'editText',
  'emptyTrash',
  'erasePerson',
  'setReviewPlace',
  'openPersonReview',
  'lockReview',
  'addAddendum',
]);
export const commandNames = Object.keys(steps) as readonly CommandName[]; // the keys of the record

export type Sequence = readonly (readonly [CommandName, Chance])[];

export const arbitrarySteps = (
  names: readonly CommandName[],
  lengths: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Sequence> => fc.array(fc.tuple(fc.constantFrom(...names), arbitraryChance), lengths);

const chance: Chance = { which: 0, level: 3, text: 'Hears the problem first', days: -1 };

/** A workbook in which most steps find something to work on. */
export const begun: Sequence = [
  ['addPeople', chance],
  // One quarter is over: as long as nothing is open, nothing has to be decided.
  ['startReview', { ...chance, which: 1 }],
  ['openPersonReview', chance],
  ['addCommitment', chance],
  ['lockReview', chance],
  ['startSitting', chance],
  ['rewordSkill', chance],
  ['chooseFocus', chance],
  ['chooseFocus', { ...chance, which: 1 }],
  ['chooseFocus', { ...chance, level: 5 }],
  ['addAction', chance],
  ['addAction', { ...chance, which: 1 }],
  ['addAction', { ...chance, which: 2 }],
  ['rateSkill', chance],
  ['addSession', chance],
  ['setObservedLevel', chance],
  ['addMoment', chance],
  ['addTask', chance],
  ['startDiagnosis', chance],
  ['addPriority', chance],
  ['takeMeasures', chance],
  ['setReading', chance],
  ['startReview', chance],
  ['addCommitment', chance],
];

/** Takes one step after another in a window, and lets each be looked at. Returns what is stored in the end. */
export async function takeSteps(
  { id, surroundings }: MadeWorkbook,
  workbook: OpenWorkbook,
  sequence: Sequence,
  look: (name: CommandName, before: Rows, after: Rows) => void = () => undefined,
): Promise<Rows> {
  const taken = nothingTaken();
  let rows = await storedRows(id);
  for (const [name, by] of sequence) {
    await stepOf[name]({ workbook, today: surroundings.day, rows, chance: by, taken });
    const after = await storedRows(id);
    look(name, rows, after);
    rows = after;
  }
  return rows;
}
