import * as v from 'valibot';
import { blankSession } from '../coaching/session.ts';
import { carryOverId, personReviewId, reviewPartId } from '../reviews/review-ids.ts';
import { readingId, targetId } from '../scorecard/scorecard-ids.ts';
import type { Person } from '../team/person.ts';
import { ratingId } from '../team/rating.ts';
import { skillsInstrumentId } from '../team/wordings.ts';
import { canonicalText } from './file/canonical-text.ts';
import { wholeSample } from './file/file.fixture.ts';
import { buildRows } from './file/format.ts';
import { tableSchemas, type Rows, type TableName, type Tables } from './tables.ts';
import { trashedId } from './trashed.ts';

const at = '2026-11-02T10:00:00.000Z';

/** A row as its schema accepts it, with the times that its table has. */
function make<Name extends TableName>(table: Name, row: Readonly<Record<string, unknown>>): Tables[Name] {
  const created = 'createdAt' in tableSchemas[table].entries ? { createdAt: at } : {};
  // Each table has its own schema, which the compiler can't follow.
  const schema = tableSchemas[table] as unknown as v.GenericSchema<unknown, Tables[Name]>;
  return v.parse(schema, { ...created, updatedAt: at, ...row });
}

const person = (id: string, name: string, order: number): Person =>
  make('people', {
    id,
    name,
    role: 'Account executive',
    territory: 'Midwest',
    startDay: '2024-05-06',
    ramping: false,
    leftDay: null,
    aspiration: 'Lead a team one day, as Ben Okafor does on the new accounts.',
    keepUntil: '2027-11-30',
    order,
  });

/** A session that says nothing yet. */
const plainSession = {
  ...blankSession,
  kind: 'one-to-one',
  plannedDay: '2026-10-06',
  state: 'held',
  closedDay: '2026-10-06',
};

const fullSession = {
  ...plainSession,
  id: 'session-anna',
  personId: 'anna',
  kind: 'observed',
  moves: [{ day: '2026-10-01', from: '2026-10-02', to: '2026-10-06', reason: 'Ben had a bid.' }],
  skillId: 'discovery',
  skillVersion: 1,
  observedLevel: 3,
  aim: 'Hear the problem first.',
  now: 'She asks two questions, then shows.',
  ways: 'Write down three questions.',
  willDo: 'Try it with Harbor Foods.',
  sawMoment: 'Minute twelve.',
  sawAction: 'Waited for the answer.',
  sawEffect: 'The buyer named a date.',
  sawAsk: 'What made you wait?',
  nextTry: 'Ask who else decides.',
  nextTryDay: '2026-10-20',
  tried: 'partly',
  triedDay: '2026-10-21',
  triedNote: 'With one of three.',
  privateNote: 'Compares herself with Ben.',
};

const blankFocus = {
  order: 0,
  chosenDay: '2026-09-01',
  itemId: null,
  fromLevel: null,
  toLevel: null,
  sign: '',
  cue: '',
  behaviour: '',
  rehearsals: [],
  obstacle: '',
  bossPromise: '',
  state: 'active',
  stateDay: null,
  stateReason: '',
};

const blankAction = {
  kind: 'do',
  dueDay: '2026-11-20',
  helper: '',
  shows: '',
  state: 'open',
  closedDay: null,
  reason: '',
  moves: [],
  ideaId: null,
  addedDay: '2026-09-01',
  order: 0,
};

const priority = {
  skillId: 'discovery',
  title: 'Hear the problem first',
  why: 'Anna showed that it works.',
  personIds: ['anna', 'ben'],
  what: 'Two calls a week, with Ben listening.',
  dueDay: '2026-12-18',
  sign: 'The first offer names the problem.',
  state: 'open',
  closedDay: null,
  reason: '',
  order: 0,
};

const trashed = (
  table: 'moments' | 'priorities',
  row: Tables['moments'] | Tables['priorities'],
  name: string,
) => make('trash', { id: trashedId(table, row.id), table, row, name, deletedAt: at });

/** What the sample holds on its manager alone. */
function managersOwn(sample: Rows): Rows {
  const { meta, profile, assessments, answers, importances } = sample;
  const plans = sample.plans.filter(({ subject }) => subject.kind === 'manager');
  const isOwn = ({ planId }: { readonly planId: string }): boolean => plans.some(({ id }) => id === planId);
  return {
    ...buildRows(() => []),
    meta,
    profile,
    assessments,
    answers,
    importances,
    plans,
    focuses: sample.focuses.filter(isOwn),
    actions: sample.actions.filter(isOwn),
    checkIns: sample.checkIns.filter(isOwn),
  };
}

/**
 * A workbook with two people, in which every table that can hold something on a person holds something on Anna. Ben is
 * named in what is held on her, and she in what is held on him and on the team.
 */
export function heldSample(): { readonly rows: Rows; readonly anna: Person; readonly ben: Person } {
  const base = managersOwn(wholeSample());
  const anna = person('anna', 'Anna Lindqvist', 0);
  const ben = person('ben', 'Ben Okafor', 1);
  const measure = make('measures', {
    id: 'calls',
    catalogId: null,
    level: 'do',
    name: 'First meetings',
    formula: 'Meetings with somebody new.',
    unit: 'count',
    direction: 'up',
    scope: 'person',
    cadence: 'week',
    total: 'sum',
    derived: false,
    driverIds: [],
    archivedDay: null,
    order: 0,
  });
  const review = make('reviews', {
    id: '2026-q3-from-1',
    quarter: '2026-Q3',
    fiscalStart: 1,
    state: 'locked',
    startedDay: '2026-10-01',
    place: 'numbers',
    numbers: 'As planned.',
    myself: 'Better.',
    team: 'Anna carried the quarter.',
    keep: '',
    stop: '',
    start: '',
    closing: '',
    trigger: '',
    lockedDay: '2026-10-05',
    lockedAt: at,
    lockedBy: 'Dana Whitfield',
    fingerprint: 'a'.repeat(64),
  });
  const deletedMoment = make('moments', {
    id: 'moment-gone',
    day: '2026-10-07',
    personId: 'anna',
    kind: 'correction',
    skillId: null,
    dimensionId: null,
    text: 'Was late twice; Ben took the call.',
  });
  const deletedPriority = make('priorities', {
    ...priority,
    id: 'priority-gone',
    title: 'Fewer discounts',
    what: 'Anna and Ben ask first.',
  });
  const part = (position: number, personId: string | null, content: unknown) =>
    make('reviewParts', {
      id: reviewPartId(review.id, position),
      reviewId: review.id,
      position,
      kind: personId === null ? 'team' : 'person',
      personId,
      text: canonicalText(content),
      hash: 'b'.repeat(64),
      erased: false,
    });
  const rows: Rows = {
    ...base,
    people: [anna, ben],
    privateNotes: [make('privateNotes', { id: 'anna', text: 'Wants Ben’s accounts.' })],
    ownSkills: [
      make('ownSkills', {
        id: 'our-own:1',
        skillId: 'our-own',
        version: 1,
        name: 'Our own',
        group: 'winning',
        meaning: '',
        statement: 'Does it.',
        window: 'the last four weeks',
        anchor1: 'One.',
        anchor2: 'Two.',
        anchor3: 'Three.',
        anchor4: 'Four.',
        anchor5: 'Five.',
      }),
    ],
    ratings: (['anna', 'ben'] as const).map((id) =>
      make('ratings', {
        id: ratingId(id as Person['id'], 'discovery', 'manager', '2026-10-09' as never), // a day
        personId: id,
        skillId: 'discovery',
        skillVersion: 1,
        rater: 'manager',
        day: '2026-10-09',
        value: 3,
        evidence: id === 'anna' ? 'Heard two calls with Ben.' : 'Three calls.',
        source: 'screen',
      }),
    ),
    diagnoses: [
      make('diagnoses', {
        id: 'diagnosis-anna',
        personId: 'anna',
        day: '2026-10-12',
        get: 'holds',
        getNote: 'On target.',
        move: 'holds',
        moveNote: 'Steps each week.',
        do: 'cannot tell',
        doNote: 'Ask Ben.',
        knowHow: 'fails',
        knowHowNote: 'Shows too early.',
        skillId: 'discovery',
      }),
    ],
    tasks: [
      make('tasks', {
        id: 'task-anna',
        personId: 'anna',
        text: 'Runs the renewal meeting',
        readiness: 'ask',
        nextStep: 'Ben sits in once more.',
        reviewDay: '2026-12-01',
        history: [{ day: '2026-09-01', readiness: 'show' }],
        closedDay: null,
      }),
    ],
    sessions: [
      make('sessions', fullSession),
      make('sessions', {
        ...plainSession,
        id: 'session-ben',
        personId: 'ben',
        willDo: 'Ask Anna how she does it.',
      }),
    ],
    moments: [
      make('moments', {
        id: 'moment-anna',
        day: '2026-10-05',
        personId: 'anna',
        kind: 'praise',
        skillId: 'discovery',
        dimensionId: null,
        text: 'Let Ben finish before she answered.',
      }),
      make('moments', {
        id: 'moment-own',
        day: '2026-10-05',
        personId: null,
        kind: 'note',
        skillId: null,
        dimensionId: 'coaching',
        text: 'I spoke for Anna in the review.',
      }),
    ],
    priorities: [make('priorities', { ...priority, id: 'priority-both' })],
    plans: [
      ...base.plans,
      make('plans', {
        id: 'plan-anna',
        subject: { kind: 'person', personId: 'anna' },
        startDay: '2026-09-01',
        bossName: '',
      }),
    ],
    focuses: [
      ...base.focuses,
      make('focuses', {
        ...blankFocus,
        id: 'focus-anna',
        planId: 'plan-anna',
        topic: { instrumentId: skillsInstrumentId, instrumentVersion: 1, dimensionId: 'discovery' },
        itemId: 'discovery',
        fromLevel: 2,
        toLevel: 4,
        sign: 'The buyer speaks first.',
        cue: 'a call begins',
        behaviour: 'ask three questions',
        rehearsals: ['2026-09-03'],
        obstacle: 'Ben joins and shows.',
        bossPromise: 'One hour a week.',
        state: 'set aside',
        stateDay: '2026-11-01',
        stateReason: 'The bid came first.',
      }),
    ],
    actions: [
      ...base.actions,
      make('actions', {
        ...blankAction,
        id: 'action-anna',
        planId: 'plan-anna',
        focusId: 'focus-anna',
        text: 'Listen to Ben’s call.',
        helper: 'Ben Okafor',
        shows: 'A note of it.',
        state: 'dropped',
        closedDay: '2026-10-30',
        reason: 'Ben moved on.',
        moves: [{ day: '2026-10-10', from: null, to: '2026-10-30', reason: 'Ben was ill.' }],
      }),
      make('actions', {
        ...blankAction,
        id: 'action-own',
        planId: base.plans[0]?.id,
        focusId: base.focuses[0]?.id,
        text: 'Sit in on a call.',
        moves: [{ day: '2026-10-10', from: null, to: '2026-10-30', reason: 'Anna was ill.' }],
      }),
    ],
    checkIns: [
      ...base.checkIns,
      make('checkIns', {
        id: 'check-in-anna',
        planId: 'plan-anna',
        focusId: 'focus-anna',
        plannedDay: '2026-10-15',
        heldDay: '2026-10-16',
        howItWent: 'Slowly, as Ben says.',
        evidence: 'One call of two.',
        confidence: 4,
        skippedDay: null,
        skippedReason: '',
      }),
      make('checkIns', {
        id: 'check-in-skipped',
        planId: 'plan-anna',
        focusId: 'focus-anna',
        plannedDay: '2026-10-29',
        heldDay: null,
        howItWent: '',
        evidence: '',
        confidence: null,
        skippedDay: '2026-10-29',
        skippedReason: 'Ben’s bid.',
      }),
    ],
    measures: [measure],
    targets: [
      make('targets', {
        id: targetId(measure.id, '2026-Q4' as never, anna.id), // a quarter
        measureId: measure.id,
        quarter: '2026-Q4',
        personId: 'anna',
        value: 26,
        upTo: null,
      }),
    ],
    readings: [
      make('readings', {
        id: readingId(measure.id, '2026-10-05' as never, anna.id), // a day
        measureId: measure.id,
        personId: 'anna',
        start: '2026-10-05',
        value: 3.5,
        source: 'import',
      }),
    ],
    personAliases: [make('personAliases', { id: 'alias-anna', text: 'lindqvist, a.', personId: 'anna' })],
    reviews: [review],
    personReviews: [
      make('personReviews', {
        id: personReviewId(review.id, anna.id),
        reviewId: review.id,
        personId: 'anna',
        sentence: 'She and Ben share the north.',
        decision: 'A second region in January.',
      }),
    ],
    commitments: [
      make('commitments', {
        id: 'commitment-anna',
        reviewId: review.id,
        text: 'Ten first meetings with Ben.',
        ownerId: 'anna',
        dueDay: '2026-12-31',
        measureId: measure.id,
        state: 'handed over',
        closedDay: '2026-11-01',
        reason: 'Ben took it.',
        carried: 2,
        fromId: null,
        order: 0,
      }),
    ],
    carryOvers: [
      make('carryOvers', {
        id: carryOverId(review.id, 'action', 'action-anna'),
        reviewId: review.id,
        kind: 'action',
        aboutId: 'action-anna',
        personId: 'anna',
        decision: 'dropped',
        reason: 'It was Ben’s.',
        carried: 1,
      }),
    ],
    reviewParts: [
      part(0, 'anna', { person: 'Anna Lindqvist', sentence: 'She and Ben share the north.' }),
      part(1, null, { team: 'first line\nAnna carried it.' }),
    ],
    trash: [
      trashed('moments', deletedMoment, 'Was late twice; Ben took the call.'),
      trashed('priorities', deletedPriority, 'Fewer discounts'),
    ],
  };
  return { rows, anna, ben };
}
