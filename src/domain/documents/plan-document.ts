import type { Day } from '../core/day.ts';
import type { Level } from '../instruments/instrument.ts';
import { anchorOf } from '../instruments/scoring.ts';
import { activeFocuses, type PlanContents } from '../plans/plan-state.ts';
import type { Focus } from '../plans/plan.ts';
import { goalItemOf, topicOf } from '../plans/topic.ts';
import type { Wordings } from '../team/wordings.ts';
import type { Meta } from '../workbook/meta.ts';
import type { Profile } from '../workbook/profile.ts';
import { coverOf, imprintOf, type Cover, type Imprint, type Making } from './cover.ts';
import type { Included } from './inclusion.ts';
import { actionLines, checkInLines, type ActionLine, type CheckInLines } from './plan-lines.ts';

/** An anchor with its number on the scale. */
export interface Step {
  readonly level: Level;
  readonly anchor: string;
}

export interface GoalPart {
  readonly statement: string;
  readonly from: Step | null;
  readonly to: Step | null;
}

export interface PactPart {
  /** As it follows "If …"; empty when it is not written yet. */
  readonly cue: string;
  /** As it follows "then I will …"; empty when it is not written yet. */
  readonly behaviour: string;
  readonly rehearsals: number;
}

/** A focus in full. Texts are empty where nothing was written: the page leaves a line for the pen. */
export interface FocusPart {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly chosenDay: Day;
  /** Null before an item was chosen. */
  readonly goal: GoalPart | null;
  readonly sign: string;
  readonly pact: PactPart;
  readonly obstacle: string;
  readonly bossPromise: string;
  readonly actions: readonly ActionLine[];
  readonly checkIns: CheckInLines;
  readonly tally: Tally;
}

/** A focus that is behind the manager, in short. */
export interface EndedFocus {
  readonly id: string;
  readonly name: string;
  readonly state: 'finished' | 'set aside';
  readonly chosenDay: Day;
  readonly endedDay: Day | null;
  readonly reason: string;
  readonly tally: Tally;
}

/** What came of a focus so far, counted. */
export interface Tally {
  readonly open: number;
  readonly done: number;
  readonly dropped: number;
  /** Actions that were moved at least once. */
  readonly moved: number;
  readonly checkInsHeld: number;
}

/** What *My development plan* says. */
export interface PlanDocument {
  readonly cover: Cover;
  readonly startDay: Day;
  /** Empty when it is not said: the page leaves a line for it. */
  readonly bossName: string;
  /** Day of the self-assessment that the plan rests on; null without one. */
  readonly assessedDay: Day | null;
  readonly focuses: readonly FocusPart[];
  readonly ended: readonly EndedFocus[];
  readonly imprint: Imprint;
}

export interface PlanData {
  readonly profile: Profile;
  readonly meta: Meta;
  readonly plan: PlanContents;
  readonly assessedDay: Day | null;
  readonly wordings: Wordings;
}

export function planDocument(
  { profile, meta, plan: whole, assessedDay, wordings }: PlanData,
  making: Making,
  included: Included,
): PlanDocument {
  const plan = withoutLeftOut(whole, included);
  return {
    cover: coverOf(profile, meta, making),
    startDay: plan.plan.startDay,
    bossName: plan.plan.bossName.trim(),
    assessedDay,
    focuses: activeFocuses(plan.focuses).map((focus) => focusPart(focus, plan, making.day, wordings)),
    ended: endedFocuses(plan, wordings),
    imprint: imprintOf(meta, making),
  };
}

/** The plan without what the manager does not hand over. Nothing of it is counted either. */
export function withoutLeftOut(contents: PlanContents, included: Included): PlanContents {
  const { focuses, actions, checkIns } = contents;
  return {
    ...contents,
    focuses: included.has('obstacle') ? focuses : focuses.map((focus) => ({ ...focus, obstacle: '' })),
    actions: included.has('history')
      ? actions
      : actions
          .filter((action) => action.state !== 'dropped')
          .map((action) => ({ ...action, moves: [], reason: '' })),
    checkIns: included.has('notes')
      ? checkIns
      : checkIns.map((checkIn) => ({ ...checkIn, howItWent: '', evidence: '', skippedReason: '' })),
  };
}

export function focusPart(focus: Focus, contents: PlanContents, today: Day, wordings: Wordings): FocusPart {
  const topic = topicOf(focus.topic, wordings);
  const actions = actionLines(
    contents.actions.filter((action) => action.focusId === focus.id),
    today,
  );
  const checkIns = contents.checkIns.filter((checkIn) => checkIn.focusId === focus.id);
  return {
    id: focus.id,
    name: topic.name,
    meaning: topic.meaning,
    chosenDay: focus.chosenDay,
    goal: goalPart(focus, wordings),
    sign: focus.sign.trim(),
    pact: {
      cue: afterIf(focus.cue),
      behaviour: afterThen(focus.behaviour),
      rehearsals: focus.rehearsals.length,
    },
    obstacle: focus.obstacle.trim(),
    bossPromise: focus.bossPromise.trim(),
    actions,
    checkIns: checkInLines(checkIns, today),
    tally: tallyOf(actions, checkIns.filter((checkIn) => checkIn.heldDay !== null).length),
  };
}

function goalPart(focus: Focus, wordings: Wordings): GoalPart | null {
  const item = goalItemOf(focus, wordings);
  if (item === undefined) return null;
  const step = (level: Level | null): Step | null =>
    level === null ? null : { level, anchor: anchorOf(item.anchors, level) };
  return { statement: item.statement, from: step(focus.fromLevel), to: step(focus.toLevel) };
}

export function endedFocuses(contents: PlanContents, wordings: Wordings): readonly EndedFocus[] {
  return contents.focuses
    .flatMap((focus): readonly EndedFocus[] => {
      if (focus.state === 'active') return [];
      const actions = contents.actions.filter((action) => action.focusId === focus.id);
      const held = contents.checkIns.filter(
        (checkIn) => checkIn.focusId === focus.id && checkIn.heldDay !== null,
      );
      return [
        {
          id: focus.id,
          name: topicOf(focus.topic, wordings).name,
          state: focus.state,
          chosenDay: focus.chosenDay,
          endedDay: focus.stateDay,
          reason: focus.stateReason.trim(),
          tally: tallyOf(
            actions.filter((action) => action.text.trim() !== ''),
            held.length,
          ),
        },
      ];
    })
    .toSorted((a, b) => (b.endedDay ?? '').localeCompare(a.endedDay ?? ''));
}

function tallyOf(actions: readonly Pick<ActionLine, 'state' | 'moves'>[], checkInsHeld: number): Tally {
  const count = (state: ActionLine['state']): number =>
    actions.filter((action) => action.state === state).length;
  return {
    open: count('open'),
    done: count('done'),
    dropped: count('dropped'),
    moved: actions.filter((action) => action.moves.length > 0).length,
    checkInsHeld,
  };
}

/** The page says "If …, then I will …": what the manager typed of that frame is not said twice. */
const afterIf = (cue: string): string => withoutEnd(cue.trim().replace(/^if\s+/i, ''));
const afterThen = (behaviour: string): string =>
  withoutEnd(behaviour.trim().replace(/^(?:then\s+)?(?:I\s+will|I[’']ll)\s+/i, ''));
const withoutEnd = (text: string): string => text.replace(/[\s.,;]+$/u, '');
