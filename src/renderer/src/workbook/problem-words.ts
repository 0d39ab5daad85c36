import type { ActionRefusal } from '#domain/plans/change-action.ts';
import type { ChooseFocusRefusal } from '#domain/plans/plan-state.ts';
import type { CheckInRefusal } from '#storage/commands/check-ins.ts';
import type { AddPeopleRefusal, LeaveRefusal } from '#storage/commands/people.ts';
import type { MeasureRefusal } from '#storage/commands/measures.ts';
import type { CommitmentRefusal } from '#storage/commands/commitments.ts';
import type { ReadingRefusal } from '#storage/commands/readings.ts';
import type { RatingRefusal } from '#storage/commands/ratings.ts';
import type { SkillRefusal } from '#storage/commands/skills.ts';
import { toProblem, type ProblemKind } from '#storage/database/problem.ts';
import type { UndoRefusal } from '#storage/saving/history.ts';
import { capitalized } from './format.ts';

/** Why the disk has taken nothing, and what helps beside trying again. */
const problems: Record<ProblemKind, { readonly reason: string; readonly help: string }> = {
  'newer version': {
    reason: 'a newer version of the app has this workbook',
    help: 'Start this window again.',
  },
  blocked: { reason: 'another window holds the workbook', help: 'Close it.' },
  'no answer': { reason: 'the disk does not answer', help: '' },
  'disk full': { reason: 'the disk is full', help: 'Free some space.' },
  closed: { reason: 'the connection to the disk was closed', help: '' },
  'upgrade failed': { reason: 'the workbook could not be brought to this version', help: '' },
  unreadable: { reason: 'the workbook could not be written to', help: '' },
};

/** `The disk is full. Free some space.` */
export const problemText = (kind: ProblemKind): string =>
  `${capitalized(problems[kind].reason)}. ${problems[kind].help}`.trim();

/** What to say about one thing that was to be done and was not. */
export function notDoneText(error: unknown, what = 'Not done'): string {
  const { reason, help } = problems[toProblem(error).kind];
  return `${what}: ${reason}. ${help === '' ? 'Nothing was changed; try again.' : `Nothing was changed. ${help} Then try again.`}`;
}

/** Everything that a command may say no to. */
export type Refusal =
  | ActionRefusal
  | AddPeopleRefusal
  | LeaveRefusal
  | SkillRefusal
  | MeasureRefusal
  | 'already read'
  | ReadingRefusal
  | CommitmentRefusal
  | 'in use'
  | CheckInRefusal
  | ChooseFocusRefusal
  | UndoRefusal
  | 'nothing observed'
  | 'gone'
  | RatingRefusal;

export const refusalWords: Record<Refusal, string> = {
  gone: 'It is not there any more. It may have been deleted in another window.',
  'a reason is needed': 'A short reason is needed: it is what the next plan learns from.',
  'already closed': 'It is closed already, perhaps in another window.',
  'left already': 'They have left the team already. The day may have been set in another window.',
  'same day': 'It is due on that day already. Pick another one.',
  'nothing written': 'Say how it went, what shows it, or how sure you are. One of them is enough.',
  'enough already': 'Enough are chosen. Finish one or set one aside first.',
  'already chosen': 'It is in the plan already.',
  'nothing to undo': 'It was undone already.',
  'in the future': 'That day is still to come. Pick today or an earlier one.',
  'nothing observed': 'Choose the skill and where you saw them first.',
  nobody: 'No name was given, so nobody was added.',
  'too many people': 'A workbook holds 500 people, those who left included. Nobody was added.',
  'too many skills': 'A workbook holds 300 wordings of your own. Discard one first.',
  'in use': 'Somebody was rated on it, or a plan uses it, so its words stay.',
  'too many measures': 'A scorecard holds 200 measures. Use one that was put away.',
  'already followed': 'All of them are on the scorecard already.',
  'already read':
    'Something was read already, and its weeks or months would not fit any more. Put it away, and take the measure anew.',
  locked: 'The review was locked, perhaps in another window. It stays as it is.',
  settled: 'A locked review has decided about it, so it stays as it is.',
  'too many commitments': 'It has more than five commitments. Delete the ones that matter least first.',
  undecided: 'Something open is not decided yet. Decide about it first.',
  'not over yet': 'That quarter has not begun.',
  'other periods':
    'It is read in other weeks, months or quarters now, perhaps since another window changed that. Nothing was taken in; look again.',
  'no number': 'One of the values is no number.',
  'changed since': 'It was changed since, so it can’t be undone.',
};
