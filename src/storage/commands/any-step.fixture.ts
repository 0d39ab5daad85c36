import fc from 'fast-check';
import { addDays, type Day } from '#domain/core/day.ts';
import { closingPull } from '#domain/instruments/catalog/closing-pull.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { ideasFor } from '#domain/plans/catalog/library.ts';
import type { Action } from '#domain/plans/plan.ts';
import { editableTexts, type EditableTable } from '#domain/workbook/editable-texts.ts';
import type { Rows } from '#domain/workbook/tables.ts';
import { storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import type { OpenWorkbook } from '../open-workbook.ts';
import type { CommandContext } from '../saving/run-command.ts';
import { topicOf } from '../topic.fixture.ts';
import * as actions from './actions.ts';
import * as answers from './answer-item.ts';
import * as checkIns from './check-ins.ts';
import * as texts from './edit-text.ts';
import * as focuses from './focus-areas.ts';
import * as sittings from './sittings.ts';
import * as trash from './trash.ts';
import * as profile from './update-profile.ts';

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
  readonly actions: Action[];
  readonly sittings: sittings.DiscardedSitting[];
}

interface Step {
  readonly workbook: OpenWorkbook;
  readonly today: Day;
  readonly rows: Rows;
  readonly chance: Chance;
  readonly taken: TakenAway;
}

type Commands = typeof actions &
  typeof answers &
  typeof checkIns &
  typeof focuses &
  typeof profile &
  typeof sittings &
  typeof texts &
  typeof trash;
export type CommandName = {
  [Name in keyof Commands]: Commands[Name] extends (context: CommandContext, ...rest: never[]) => unknown
    ? Name
    : never;
}[keyof Commands];

/** One of a list; what is not there has an id that leads nowhere, so that the refusals are met too. */
const pick = <Row extends { readonly id: string }>(rows: readonly Row[], which: number): Row['id'] =>
  rows[which % (rows.length + 1)]?.id ?? 'gone';

const focusIn = ({ rows, chance }: Step) => pick(rows.focuses, chance.which);
const actionIn = ({ rows, chance }: Step) => pick(rows.actions, chance.which);
const checkInIn = ({ rows, chance }: Step) => pick(rows.checkIns, chance.which);
const assessmentIn = ({ rows, chance }: Step) => pick(rows.assessments, chance.which);
const sittingIn = ({ rows, chance }: Step) =>
  rows.assessments[chance.which % (rows.assessments.length + 1)]?.sittingId ?? ('gone' as never); // leads nowhere
const dayIn = ({ today, chance }: Step): Day => addDays(today, chance.days);
const items = [roleInstrument, closingPull].flatMap(({ dimensions }) =>
  dimensions.flatMap((dimension) => dimension.items),
);
const itemIn = ({ chance }: Step): string => items[chance.which % items.length]?.id ?? '';
const dimensionIn = ({ chance }: Step): string =>
  roleInstrument.dimensions[chance.which % roleInstrument.dimensions.length]?.id ?? '';
const tables = Object.keys(editableTexts) as readonly EditableTable[]; // the keys of the record

/** Everything that a manager can do to a workbook. A new command does not compile until it is here. */
const steps: Readonly<Record<CommandName, (step: Step) => Promise<unknown>>> = {
  startSitting: ({ workbook }) => sittings.startSitting(workbook),
  completeSitting: (s) => sittings.completeSitting(s.workbook, sittingIn(s)),
  discardSitting: async (s) => {
    s.taken.sittings.push(await sittings.discardSitting(s.workbook, sittingIn(s)));
  },
  restoreSitting: async (s) => {
    const discarded = s.taken.sittings.pop();
    if (discarded !== undefined) await sittings.restoreSitting(s.workbook, discarded);
  },
  answerItem: (s) =>
    answers.answerItem(s.workbook, assessmentIn(s), itemIn(s), s.chance.days > 200 ? null : s.chance.level),
  dateEvidence: (s) => answers.dateEvidence(s.workbook, assessmentIn(s), itemIn(s), dayIn(s)),
  markWeeks: (s) => answers.markWeeks(s.workbook, assessmentIn(s), itemIn(s), [s.chance.level, 14]),
  setImportance: (s) => {
    const { level } = s.chance;
    return focuses.setImportance(s.workbook, dimensionIn(s), level === 4 || level === 5 ? null : level);
  },
  chooseFocus: (s) => focuses.chooseFocus(s.workbook, topicOf(dimensionIn(s))),
  setGoal: (s) =>
    focuses.setGoal(s.workbook, focusIn(s), { itemId: itemIn(s), fromLevel: 1, toLevel: s.chance.level }),
  rehearsePact: (s) => focuses.rehearsePact(s.workbook, focusIn(s)),
  takePact: (s) =>
    focuses.takePact(s.workbook, focusIn(s), { cue: 'a call begins', behaviour: 'mute myself' }),
  takeSign: (s) => focuses.takeSign(s.workbook, focusIn(s), 'Two calls heard to the end.'),
  endFocus: (s) => focuses.endFocus(s.workbook, focusIn(s), 'set aside', s.chance.text),
  resumeFocus: (s) => focuses.resumeFocus(s.workbook, focusIn(s)),
  addAction: (s) => {
    const idea = ideasFor(dimensionIn(s))?.actions[0];
    return actions.addAction(
      s.workbook,
      focusIn(s),
      s.chance.level > 2 && idea !== undefined ? idea : 'with',
    );
  },
  removeAction: async (s) => {
    const removed = await actions.removeAction(s.workbook, actionIn(s));
    if (removed !== undefined) s.taken.actions.push(removed);
  },
  restoreAction: async (s) => {
    const action = s.taken.actions.pop();
    if (action !== undefined) await actions.restoreAction(s.workbook, action);
  },
  setActionKind: (s) => actions.setActionKind(s.workbook, actionIn(s), 'learn'),
  finishAction: (s) => actions.finishAction(s.workbook, actionIn(s)),
  dropAction: (s) => actions.dropAction(s.workbook, actionIn(s), s.chance.text),
  moveAction: (s) => actions.moveAction(s.workbook, actionIn(s), dayIn(s), s.chance.text),
  planAction: (s) => actions.planAction(s.workbook, actionIn(s), dayIn(s)),
  reopenAction: (s) => actions.reopenAction(s.workbook, actionIn(s)),
  addCheckIn: (s) => checkIns.addCheckIn(s.workbook, focusIn(s), dayIn(s)),
  moveCheckIn: (s) => checkIns.moveCheckIn(s.workbook, checkInIn(s), dayIn(s)),
  setConfidence: (s) => checkIns.setConfidence(s.workbook, checkInIn(s), s.chance.level),
  holdCheckIn: (s) => checkIns.holdCheckIn(s.workbook, checkInIn(s)),
  skipCheckIn: (s) => checkIns.skipCheckIn(s.workbook, checkInIn(s), s.chance.text),
  reopenCheckIn: (s) => checkIns.reopenCheckIn(s.workbook, checkInIn(s)),
  restoreTrashed: (s) => trash.restoreTrashed(s.workbook, pick(s.rows.trash, s.chance.which)),
  emptyTrash: (s) => trash.emptyTrash(s.workbook, s.chance.level === 5 ? 'all' : 'expired'),
  updateProfile: (s) => profile.updateProfile(s.workbook, { teamSize: s.chance.which }),
  editText: (s) => {
    const table = tables[s.chance.which % tables.length] ?? 'actions';
    const field = Object.keys(editableTexts[table])[0] as never; // a field of this very table
    const id = pick<{ readonly id: string }>(s.rows[table], s.chance.which);
    return texts.editText(s.workbook, table, id, field, s.chance.text);
  },
};

/** What the history does not take back: text fields have their own undo, and the emptied trash is gone for good. */
export const notUndone: ReadonlySet<CommandName> = new Set(['editText', 'emptyTrash']);
export const commandNames = Object.keys(steps) as readonly CommandName[]; // the keys of the record

export const arbitrarySteps = (
  names: readonly CommandName[],
  lengths: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<readonly (readonly [CommandName, Chance])[]> =>
  fc.array(fc.tuple(fc.constantFrom(...names), arbitraryChance), lengths);

/** Takes one step after another in a window, and lets each be looked at. Returns what is stored in the end. */
export async function takeSteps(
  { id, surroundings }: MadeWorkbook,
  workbook: OpenWorkbook,
  sequence: readonly (readonly [CommandName, Chance])[],
  look: (name: CommandName, before: Rows, after: Rows) => void = () => undefined,
): Promise<Rows> {
  const taken: TakenAway = { actions: [], sittings: [] };
  let rows = await storedRows(id);
  for (const [name, chance] of sequence) {
    await steps[name]({ workbook, today: surroundings.day, rows, chance, taken });
    const after = await storedRows(id);
    look(name, rows, after);
    rows = after;
  }
  return rows;
}
