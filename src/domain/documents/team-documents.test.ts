import { describe, expect, it } from 'vitest';
import { asDay } from '../core/day.ts';
import { gatherRecord } from '../reviews/gather-record.ts';
import type { NumberLine, ReviewRecord } from '../reviews/record.ts';
import { makeReview, rowsWithReview, testDay, testQuarter } from '../reviews/review.fixture.ts';
import { makeMeasure, makeReading, makeTarget } from '../scorecard/scorecard.fixture.ts';
import { currentSkills, usedSkills, wordingsWith } from '../team/wordings.ts';
import { wholeSample } from '../workbook/file/file.fixture.ts';
import { coachingLogDocument } from './coaching-log-document.ts';
import { plainView } from '../team/matrix-view.ts';
import { matrixDocument } from './matrix-document.ts';
import { allPlansDocument, personPlanDocument } from './person-plan-document.ts';
import { quarterPageDocument, reviewDocument, summaryDocument } from './review-document.ts';
import { scorecardDocument } from './scorecard-document.ts';
import { observationSheetDocument, ratingSheetDocument } from './sheet-documents.ts';
import { teamPlanDocument } from './team-plan-document.ts';
import type { PlanContents } from '../plans/plan-state.ts';
import type { Person } from '../team/person.ts';

const making = { day: asDay('2026-11-24'), appVersion: '0.1.0' };
const rows = wholeSample();
const [profile, meta] = [rows.profile[0], rows.meta[0]];
if (profile === undefined || meta === undefined) throw new Error('The sample has no owner');
const owner = { profile, meta };
const wordings = wordingsWith(rows.ownSkills);
const hidden = new Set<string>(rows.hiddenSkills.map(({ id }) => id));

function planOf(person: Person): PlanContents | null {
  const plan = rows.plans.find(({ subject }) => subject.kind === 'person' && subject.personId === person.id);
  if (plan === undefined) return null;
  const own = <Row extends { readonly planId: string }>(list: readonly Row[]): readonly Row[] =>
    list.filter(({ planId }) => planId === plan.id);
  return { plan, focuses: own(rows.focuses), actions: own(rows.actions), checkIns: own(rows.checkIns) };
}
const planned = rows.people.find((person) => planOf(person) !== null);
if (planned === undefined) throw new Error('Nobody in the sample has a plan');

const secret = 'Only for me: wants to leave';
const secretive = { ...planned, aspiration: 'Lead a team.' };

describe('an individual development plan', () => {
  it('says the person’s aspiration and focus areas, and what the manager will do', () => {
    const document = personPlanDocument(
      { ...owner, wordings, person: secretive, plan: planOf(planned) },
      making,
      new Set(),
    );
    expect(document).toMatchObject({ name: planned.name, aspiration: 'Lead a team.' });
    expect(document.focuses.length).toBeGreaterThan(0);
  });

  it('of somebody without one is empty and not missing', () => {
    const document = personPlanDocument(
      { ...owner, wordings, person: planned, plan: null },
      making,
      new Set(),
    );
    expect(document).toMatchObject({ startDay: null, focuses: [], ended: [] });
  });

  it('stands among all of them as it stands alone', () => {
    const one = { person: planned, plan: planOf(planned) };
    const alone = personPlanDocument({ ...owner, wordings, ...one }, making, new Set());
    expect(allPlansDocument({ ...owner, wordings, plans: [one] }, making, new Set()).plans).toEqual([alone]);
  });
});

describe('the coaching log', () => {
  const sessions = rows.sessions
    .filter(({ personId }) => personId === planned.id)
    .map((session) => ({ ...session, privateNote: secret, aim: 'Aim of it', sawMoment: 'Moment of it' }));
  const log = (parts: readonly ('talks' | 'moments')[]) =>
    coachingLogDocument(
      { ...owner, wordings, person: planned, sessions, moments: rows.moments },
      making,
      new Set(parts),
    );

  it('never has a private note in it, whatever is included', () => {
    expect(sessions.length).toBeGreaterThan(0);
    expect(JSON.stringify(log(['talks', 'moments']))).not.toContain(secret);
  });

  it('has what was said only where it is asked for, and the latest first', () => {
    expect(JSON.stringify(log(['talks']))).toMatch(/Aim of it|Moment of it/);
    expect(JSON.stringify(log([]))).not.toMatch(/Aim of it|Moment of it/);
    const days = log([]).sessions.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(log([]).moments).toEqual([]);
    expect(log(['moments']).moments.length).toBeGreaterThan(0);
  });
});

it('the matrix has everybody and every skill once, and no sum of a person', () => {
  const skills = usedSkills(wordings, hidden);
  const { blocks, calls } = matrixDocument(
    { ...owner, people: rows.people, skills, ratings: rows.ratings, view: plainView },
    making,
  );
  expect(calls.map(({ title }) => title)).toEqual(['Train the team', 'Train a few together', 'Coach']);
  expect(calls[0]?.skills).toContain('Negotiation');
  expect(calls[2]?.skills).toMatch(/\w+ \(\w+ \w+/);
  expect(blocks.flatMap((block) => block.skills.map(({ id }) => id))).toEqual(
    skills.map(({ skillId }) => skillId),
  );
  for (const block of blocks) {
    const shown = block.groups.flatMap((group) => group.rows);
    expect(shown.map(({ id }) => id)).toEqual(rows.people.map(({ id }) => id));
    for (const row of shown) expect(row.cells).toHaveLength(block.skills.length);
  }
  const cells = blocks.flatMap(({ groups }) =>
    groups.flatMap((group) => group.rows.flatMap((row) => row.cells)),
  );
  // Below each skill stands how many are where: all who have a level.
  for (const block of blocks)
    for (const at of block.skills.keys()) {
      const counted = block.counts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
      expect(counted).toBe(
        block.groups.flatMap((group) => group.rows).filter((row) => row.cells[at]?.level !== null).length,
      );
    }
  expect(cells.filter(({ level, mark }) => (level === null) !== (mark !== ''))).toEqual([]);
});

it('the team’s plan names whom each priority is for, and the whole team where nobody is named', () => {
  const [priority] = rows.priorities;
  if (priority === undefined) throw new Error('The sample has no priority');
  const priorities = [
    { ...priority, state: 'open' as const, personIds: [planned.id] },
    { ...priority, id: `${priority.id}-2` as typeof priority.id, state: 'open' as const, personIds: [] },
  ];
  const document = teamPlanDocument({ ...owner, priorities, people: rows.people }, making);
  expect(document.priorities.map(({ who }) => who)).toEqual([[planned.name], []]);
});

it('blank sheets carry the numbers by which they are typed in', () => {
  const sheet = ratingSheetDocument({ ...owner, wordings, hidden }, making);
  expect(sheet.items.length).toBeGreaterThan(10);
  expect(new Set(sheet.items.map(({ number }) => number)).size).toBe(sheet.items.length);
  const [skill] = currentSkills(wordings);
  if (skill === undefined) throw new Error('No skills');
  expect(observationSheetDocument({ ...owner, skill }, making).frames.map(({ name }) => name)).toEqual([
    'Moment',
    'Action',
    'Effect',
    'Ask',
  ]);
});

it('the scorecard says what was read and leaves out of the list of people what nobody has', () => {
  const [calls, empty] = [makeMeasure(), makeMeasure({ id: 'empty', name: 'Empty' })];
  const team = [planned];
  const document = scorecardDocument(
    {
      ...owner,
      measures: [calls, empty],
      readings: [makeReading(calls, '2026-11-01', 5, planned.id)],
      targets: [makeTarget(calls, testQuarter, 10, planned.id)],
      fiscalStart: 2,
      people: [planned.id],
      team,
      quarter: testQuarter,
    },
    making,
  );
  expect(document.byPerson).toMatchObject([
    { measures: [{ name: calls.name }], rows: [{ name: planned.name, values: [5] }] },
  ]);
  expect(document.levels[0]?.judged.map(({ value }) => value)).toEqual([5, null]);
});

describe('the review’s documents', () => {
  const review = makeReview({ closing: secret, trigger: secret });
  const all = rowsWithReview(review, {
    personReviews: rows.people.map((person) => ({
      id: `${review.id}:${person.id}` as never, // fits the pattern of ids
      reviewId: review.id,
      personId: person.id,
      sentence: secret,
      decision: secret,
      updatedAt: review.updatedAt,
    })),
  });
  const record = gatherRecord(all, review, testDay);
  const data = { ...owner, review, recordOn: () => record, erased: 0, addenda: [] };
  const withRecord = (change: Partial<ReviewRecord>) => ({
    ...data,
    recordOn: () => ({ ...record, ...change }),
  });

  it('have the private parts only in the manager’s own', () => {
    expect(JSON.stringify(reviewDocument(data, making, new Set(['people', 'closing'])))).toContain(secret);
    expect(JSON.stringify(summaryDocument(data, making))).not.toContain(secret);
  });

  it('have on the one page whole words of what was written, and say when something is missing', () => {
    const withNote = (note: string) =>
      quarterPageDocument(withRecord({ numbers: { ...record.numbers, note } }), making);
    const short = withNote('A slow start.');
    expect(short).toMatchObject({ numbers: { note: 'A slow start.' } });
    const long = withNote('Nobody had met the buyer. '.repeat(50));
    expect(long.isCut).toBe(true);
    expect(long.numbers.note.length).toBeLessThanOrEqual(200);
    expect(long.numbers.note).toMatch(/^Nobody had met the buyer\. .*(Nobody|had|met|the|buyer\.)…$/);
  });

  const line = (level: NumberLine['level'], name: string, target: number | null): NumberLine => ({
    measureId: name,
    name,
    level,
    unit: 'count',
    direction: 'up',
    value: 1,
    target,
    upTo: null,
    before: null,
    met: null,
  });

  it('have on the one page the numbers that tell most: those with a target, and something of each level', () => {
    const lines = [
      ...Array.from({ length: 9 }, (_, index) => line('do', `Activity ${index}`, null)),
      line('move', 'Win rate', null),
      line('get', 'Closed value', 100),
      line('get', 'Deals', null),
    ];
    const { numbers } = quarterPageDocument(withRecord({ numbers: { lines, story: '', note: '' } }), making);
    expect(numbers.lines.map(({ name }) => name)).toEqual([
      'Activity 0',
      'Activity 1',
      'Activity 2',
      'Win rate',
      'Closed value',
    ]);
  });

  it('shorten the summary to two pages, and say so', () => {
    const lines = Array.from({ length: 30 }, (_, index) => line('do', `Activity ${index}`, index));
    const long = summaryDocument(
      withRecord({ numbers: { lines, story: '', note: 'Nobody had met the buyer. '.repeat(100) } }),
      making,
    );
    expect(long.isCut).toBe(true);
    expect(long.numbers.lines.length).toBeLessThan(15);
    expect(summaryDocument(withRecord({ numbers: { lines: [], story: '', note: '' } }), making).isCut).toBe(
      false,
    );
  });

  it('are not called shortened where all of it fits, whatever the order in which a locked review is read back', () => {
    const habits = { start: 'Calls.', keep: 'Notes.', stop: '' };
    const whole = withRecord({ habits, numbers: { note: '', lines: [], story: 'Nothing was read.' } });
    expect(quarterPageDocument(whole, making).isCut).toBe(false);
    expect(quarterPageDocument(whole, making).numbers.story).toBe('Nothing was read.');
  });

  it('name the manager where a commitment is their own', () => {
    const own = { id: 'one' as never, text: 'Hear two calls a week.', owner: '', dueDay: null };
    const lines = [{ ...own, ownerId: null, measure: '', carried: 0, order: 0 }];
    const { commitments } = summaryDocument(withRecord({ commitments: { lines } }), making);
    expect(commitments.lines[0]?.owner).toBe(record.head.manager);
  });

  it('name nobody of the team in the boss’s summary', () => {
    const bare = withRecord({ commitments: { lines: [] }, numbers: { ...record.numbers, note: '' } });
    const text = JSON.stringify({
      ...summaryDocument(bare, making),
      team: { ...record.team, note: '', priorities: [] },
      carried: [],
    });
    for (const { name } of rows.people) expect(text).not.toContain(name);
  });
});
