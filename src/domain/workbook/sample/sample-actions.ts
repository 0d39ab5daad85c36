import type { Day } from '../../core/day.ts';
import type { Action } from '../../plans/plan.ts';
import { ago, ahead, at, calendar, sampleId } from './sample-days.ts';
import { sampleFocusIds } from './sample-focuses.ts';
import { samplePlanId } from './sample-manager.ts';

type Written = Pick<Action, 'kind' | 'text' | 'helper' | 'shows' | 'dueDay'> & Partial<Action>;

/** Actions in every state that a plan knows: done, due, overdue, moved, dropped. */
export const sampleActions = (today: Day): readonly Action[] => [
  ...actionsOf('coaching', calendar.coachingChosen(today), coaching(today)),
  ...actionsOf('hiring', calendar.hiringChosen(today), hiring(today)),
  ...actionsOf('directing', calendar.directingChosen(today), directing(today)),
];

const actionsOf = (
  focus: keyof typeof sampleFocusIds,
  addedDay: Day,
  written: readonly Written[],
): readonly Action[] =>
  written.map((action, order): Action => {
    const { closedDay = null, moves = [] } = action;
    return {
      id: sampleId(`action-${focus}-${order + 1}`),
      planId: samplePlanId,
      focusId: sampleFocusIds[focus],
      state: 'open',
      reason: '',
      ideaId: null,
      addedDay,
      order,
      createdAt: at(addedDay, '15:40'),
      updatedAt: at(closedDay ?? moves.at(-1)?.day ?? addedDay, '16:30'),
      ...action,
      closedDay,
      moves,
    };
  });

const coaching = (today: Day): readonly Written[] => [
  {
    kind: 'do',
    text: 'Listen to two live calls without speaking, one with Marcus and one with Priya, and debrief each the same day.',
    helper: '',
    shows: 'Two notes: one moment each, and the next try in their words',
    dueDay: ago(today, 14),
    state: 'done',
    closedDay: ago(today, 15),
    ideaId: 'coaching-two-silent-calls',
  },
  {
    kind: 'do',
    text: 'Agree on one behavior with Nate and one with Keisha, and put it in both calendars.',
    helper: 'Nate and Keisha',
    shows: 'The behavior stands in the invite for their next customer call',
    dueDay: ago(today, 4),
    ideaId: 'coaching-one-behavior',
  },
  {
    kind: 'with',
    text: 'Have Carla sit in on my next debrief with Marcus and count my questions against my advice.',
    helper: 'Carla, who leads the East team',
    shows: 'Her count, and one thing I do differently the week after',
    dueDay: ahead(today, 3),
    ideaId: 'coaching-coach-the-coach',
  },
  {
    kind: 'learn',
    text: 'Record one of my debriefs and listen back for who talks how long.',
    helper: 'Sofia, who is fine with being recorded',
    shows: 'Minutes for each of us, and one question I will ask sooner',
    dueDay: ahead(today, 11),
    moves: [
      {
        day: ago(today, 8),
        from: ago(today, 7),
        to: ahead(today, 11),
        reason: 'Sofia was out that week, and she’s the one who agreed to be recorded.',
      },
    ],
    ideaId: 'coaching-listen-back',
  },
  {
    kind: 'learn',
    text: 'Read the coaching book Ray gave me and write half a page on it.',
    helper: '',
    shows: 'Half a page, with two things to use',
    dueDay: ago(today, 10),
    state: 'dropped',
    closedDay: ago(today, 11),
    reason: 'Two chapters in, it was about football. An hour of listening to calls taught me more.',
  },
];

const hiring = (today: Day): readonly Written[] => [
  {
    kind: 'with',
    text: 'Ask each of my two strongest reps for one name they would want on the team.',
    helper: 'Elena and Tom',
    shows: 'Two names on my list, each with a next date',
    dueDay: ago(today, 17),
    state: 'done',
    closedDay: ago(today, 18),
  },
  {
    kind: 'do',
    text: 'Write down the six things a rep must be able to do in the Ohio territory.',
    helper: '',
    shows: 'One page that Ray has read and marked up',
    dueDay: ago(today, 5),
    state: 'dropped',
    closedDay: calendar.hiringSetAside(today),
    reason: 'No ninth seat before the new fiscal year. By then the territory may look different.',
  },
];

const directing = (today: Day): readonly Written[] => [
  {
    kind: 'learn',
    text: 'For one week, note what I decided that a rep could have decided.',
    helper: '',
    shows: 'The list, and two kinds of decisions I hand over',
    dueDay: ago(today, 9),
    state: 'done',
    closedDay: ago(today, 9),
    ideaId: 'directing-delegation-log',
  },
  {
    kind: 'do',
    text: 'Write down the discount up to which a rep decides alone, and tell the team in the weekly meeting.',
    helper: 'Priya, who asked for it first',
    shows: 'The one-pager, and the first three discounts given without me',
    dueDay: ahead(today, 4),
    ideaId: 'directing-decision-limits',
  },
  {
    kind: 'with',
    text: 'Ask Tom to tally how often I speak in our next joint meeting.',
    helper: 'Tom',
    shows: 'His tally, and what I will do about it next time',
    dueDay: ahead(today, 12),
    moves: [
      {
        day: ago(today, 3),
        from: ago(today, 2),
        to: ahead(today, 12),
        reason: 'The customer pushed the meeting back two weeks.',
      },
    ],
    ideaId: 'directing-rep-counts',
  },
  {
    kind: 'do',
    text: 'Agree on my part with Jared in one sentence before each of his two account reviews.',
    helper: 'Jared',
    shows: 'The sentence in the invite, and his word on whether I kept to it',
    dueDay: ahead(today, 19),
    ideaId: 'directing-agree-my-part',
  },
];
