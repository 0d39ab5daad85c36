import { closingPull } from '#domain/instruments/catalog/closing-pull.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { ideasFor } from '#domain/plans/catalog/library.ts';
import type { Topic } from '#domain/plans/plan.ts';
import { topicOf } from '#domain/plans/topic.ts';
import { skillCatalog } from '#domain/team/catalog/skills.ts';
import { skillsInstrumentId, wordingsWith } from '#domain/team/wordings.ts';
import { editableTexts, type EditableTable } from '#domain/workbook/editable-texts.ts';
import { topicOf as roleTopic } from '../topic.fixture.ts';
import * as actions from './actions.ts';
import * as answers from './answer-item.ts';
import * as checkIns from './check-ins.ts';
import * as texts from './edit-text.ts';
import * as focuses from './focus-areas.ts';
import * as sittings from './sittings.ts';
import {
  bringBack,
  dayIn,
  isLikely,
  personIn,
  pick,
  takeAway,
  type Step,
  type StepsOf,
} from './step.fixture.ts';
import * as trash from './trash.ts';
import * as profile from './update-profile.ts';

type Commands = typeof actions &
  typeof answers &
  typeof checkIns &
  typeof focuses &
  typeof profile &
  typeof sittings &
  typeof texts &
  typeof trash;

const focusIn = ({ rows, chance }: Step) => pick(rows.focuses, chance.which);
const actionIn = ({ rows, chance }: Step) => pick(rows.actions, chance.which);
const checkInIn = ({ rows, chance }: Step) => pick(rows.checkIns, chance.which);
const assessmentIn = ({ rows, chance }: Step) => pick(rows.assessments, chance.which);
const sittingIn = ({ rows, chance }: Step) =>
  rows.assessments[chance.which % (rows.assessments.length + 1)]?.sittingId ?? ('gone' as never); // leads nowhere
const items = [roleInstrument, closingPull].flatMap(({ dimensions }) =>
  dimensions.flatMap((dimension) => dimension.items),
);
const itemIn = ({ chance }: Step): string => items[chance.which % items.length]?.id ?? '';
const dimensionIn = ({ chance }: Step): string =>
  roleInstrument.dimensions[chance.which % roleInstrument.dimensions.length]?.id ?? '';
/** A shipped skill, or the company's own. */
const skillTopicIn = ({ rows, chance }: Step): Topic => {
  const own = rows.ownSkills[chance.which % (rows.ownSkills.length + 2)];
  const shipped = skillCatalog[chance.which % 3] ?? skillCatalog[0];
  return {
    instrumentId: skillsInstrumentId,
    instrumentVersion: own?.version ?? 1,
    dimensionId: own?.skillId ?? shipped?.skillId ?? '',
  };
};
/** An item on which the goal of the focus can be written. */
const goalItemIn = (s: Step): string | null => {
  const focus = s.rows.focuses.find(({ id }) => id === focusIn(s));
  if (focus === undefined) return null;
  return topicOf(focus.topic, wordingsWith(s.rows.ownSkills)).items[0]?.id ?? null;
};
const tables = Object.keys(editableTexts) as readonly EditableTable[]; // the keys of the record

/** Everything that a manager can do about themselves, in both kinds of plans, and with texts and the trash. */
export const managerSteps: StepsOf<Commands> = {
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
  chooseFocus: (s) =>
    s.chance.level === 5
      ? focuses.chooseFocus(s.workbook, skillTopicIn(s), { kind: 'person', personId: personIn(s) })
      : focuses.chooseFocus(s.workbook, roleTopic(dimensionIn(s))),
  setGoal: (s) =>
    focuses.setGoal(s.workbook, focusIn(s), { itemId: goalItemIn(s), fromLevel: 1, toLevel: s.chance.level }),
  rehearsePact: (s) => focuses.rehearsePact(s.workbook, focusIn(s)),
  takePact: (s) =>
    focuses.takePact(s.workbook, focusIn(s), { cue: 'a call begins', behaviour: 'mute myself' }),
  takeSign: (s) => focuses.takeSign(s.workbook, focusIn(s), 'Two calls heard to the end.'),
  endFocus: (s) => focuses.endFocus(s.workbook, focusIn(s), 'set aside', s.chance.text),
  resumeFocus: (s) => focuses.resumeFocus(s.workbook, focusIn(s)),
  addAction: (s) => {
    const idea = ideasFor(dimensionIn(s))?.actions[0];
    return actions.addAction(s.workbook, focusIn(s), isLikely(s) && idea !== undefined ? idea : 'with');
  },
  removeAction: (s) => takeAway(s, 'actions', actions.removeAction(s.workbook, actionIn(s))),
  restoreAction: (s) => bringBack(s, 'actions', (action) => actions.restoreAction(s.workbook, action)),
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
  updateProfile: (s) =>
    profile.updateProfile(
      s.workbook,
      isLikely(s) ? { teamSize: s.chance.which } : { fiscalStart: (s.chance.which % 12) + 1 },
    ),
  editText: (s) => {
    const table = tables[s.chance.which % tables.length] ?? 'actions';
    const fields = Object.keys(editableTexts[table]);
    const field = fields[s.chance.level % fields.length] as never; // a field of this very table
    const id = pick<{ readonly id: string }>(s.rows[table], s.chance.level);
    return texts.editText(s.workbook, table, id, field, s.chance.text);
  },
};
