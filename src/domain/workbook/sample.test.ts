import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../assessments/change.ts';
import { pullRows, summarizePull } from '../assessments/closing-pull.ts';
import { resultsOf, valuesOf } from '../assessments/results.ts';
import { addDays, asDay, daysBetween, weekdayOf, type Day } from '../core/day.ts';
import { assumedPrecision } from '../core/statistics.ts';
import { findItem, getInstrument, selfAssessmentInstruments } from '../instruments/catalog/catalog.ts';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import { library } from '../plans/catalog/library.ts';
import { actionHints, goalHints, pactHints } from '../plans/hints.ts';
import { activeFocuses, checkInState, dueUntil, isOverdue, type PlanContents } from '../plans/plan-state.ts';
import type { Plan } from '../plans/plan.ts';
import { compareQuarters } from '../reviews/over-time.ts';
import { fixtureHash } from '../reviews/review.fixture.ts';
import { recordOfParts, verifyParts } from '../reviews/snapshot.ts';
import { skillLibrary } from '../team/catalog/skill-library.ts';
import { checkInstrument } from '../instruments/check-instrument.ts';
import { wordingsWith } from '../team/wordings.ts';
import { dueInWeek, noTeam, type TeamState } from '../today/team-week.ts';
import { nextStep } from '../today/where-i-am.ts';
import { catalogChecks } from './file/catalog-checks.ts';
import { idsIn, referencesOf } from './file/references.ts';
import { keepsRule } from './rules.ts';
import { sampleRows, sampleWorkbook } from './sample.ts';
import { sampleValues } from './sample/sample-answers.ts';
import { firstEvidence, secondEvidence } from './sample/sample-evidence.ts';
import { samplePlan } from './sample/sample-manager.ts';
import { evidenceKeys } from './sample/sample-rating-evidence.ts';
import { tableNames, tableSchemas, type Rows, type TableName } from './tables.ts';

/** A leap day, both ends of a year, and a week with its weekend. */
const todays = [
  '2028-02-29',
  '2027-12-31',
  '2028-01-01',
  '2028-03-31',
  ...Array.from({ length: 7 }, (_, index) => addDays(asDay('2026-11-23'), index)),
].map(asDay);

const openedSample = (today: Day) => sampleWorkbook(today, fixtureHash);
const tables = tableNames.filter((name): name is Exclude<TableName, 'meta'> => name !== 'meta');

/** Every day and instant anywhere in a row, with the name of its field. */
function daysIn(value: unknown, field = ''): readonly { readonly field: string; readonly day: Day }[] {
  if (Array.isArray(value)) return value.flatMap((part) => daysIn(part, field));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, part]) => daysIn(part, name));
  }
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
    ? [{ field, day: asDay(value.slice(0, 10)) }]
    : [];
}

it.each(todays)('the sample opened on %s holds only rows that the workbook accepts', (today) => {
  const rows = openedSample(today);
  const refused = tables.flatMap((name) =>
    rows[name]
      .filter((row) => !v.safeParse(tableSchemas[name], row).success)
      .map((row) => `${name} ${row.id}`),
  );
  expect(refused).toEqual([]);
  for (const name of tables) expect(new Set(rows[name].map((row) => row.id)).size).toBe(rows[name].length);
  // Nothing was deleted or imported in it, and nobody erased.
  expect(tables.filter((name) => rows[name].length === 0)).toEqual([
    'importShapes',
    'personAliases',
    'erasures',
    'trash',
  ]);
});

it.each(todays)('what is past in the sample on %s is past, and nothing falls on a weekend', (today) => {
  const ahead = new Set(['dueDay', 'plannedDay', 'to', 'nextTryDay', 'reviewDay']);
  const rows = openedSample(today);
  const days = tables.flatMap((name) => daysIn(rows[name]));
  expect(days.filter(({ field, day }) => !ahead.has(field) && day >= today)).toEqual([]);
  // Periods begin where the calendar has them.
  expect(days.filter(({ field, day }) => field !== 'start' && weekdayOf(day) > 5)).toEqual([]);
  for (const name of tables) {
    const written: readonly { readonly createdAt?: string; readonly updatedAt: string }[] = rows[name];
    expect(
      written.filter(({ createdAt = '', updatedAt }) => createdAt > updatedAt),
      name,
    ).toEqual([]);
  }
});

it('the same day gives the same sample', () => {
  expect(openedSample(asDay('2026-11-24'))).toEqual(openedSample(asDay('2026-11-24')));
});

it('everything in the sample refers to something that is there', () => {
  const rows = openedSample(asDay('2026-11-24'));
  const instrumentOf = new Map(
    rows.assessments.map((assessment) => [
      assessment.id,
      getInstrument(assessment.instrumentId, assessment.instrumentVersion),
    ]),
  );
  const homeless = rows.answers.filter(
    (answer) =>
      instrumentOf
        .get(answer.assessmentId)
        ?.dimensions.some((dimension) => findItem(dimension, answer.itemId)) !== true,
  );
  expect(homeless).toEqual([]);
  const dimensionIds = roleInstrument.dimensions.map((dimension) => dimension.id);
  expect(rows.importances.map((row) => row.id).toSorted()).toEqual(dimensionIds.toSorted());
  const whole: Rows = { meta: [], ...rows };
  const idsOf = new Map(tables.map((name) => [name, new Set(rows[name].map(({ id }): string => id))]));
  const lost = tables.flatMap((name) =>
    referencesOf(name).flatMap(({ field, to }) =>
      rows[name].flatMap((row) =>
        // A field of the row, as the table of references says.
        idsIn((row as unknown as Readonly<Record<string, unknown>>)[field])
          .filter((id) => to === 'meta' || idsOf.get(to)?.has(id) !== true)
          .map((id) => `${name} ${row.id}: ${id}`),
      ),
    ),
  );
  expect(lost).toEqual([]);
  const checks = catalogChecks(whole);
  expect(rows.ratings.filter((row) => checks.ratings?.(row) !== null)).toEqual([]);
  expect(rows.focuses.filter((row) => checks.focuses?.(row) !== null || row.itemId === null)).toEqual([]);
  expect(rows.ownSkills.filter((row) => checks.ownSkills?.(row) !== null)).toEqual([]);
  const wordings = wordingsWith(rows.ownSkills);
  const skillIds = new Set(wordings.map(({ skillId }) => skillId));
  const named = [...rows.sessions, ...rows.moments, ...rows.diagnoses, ...rows.priorities].flatMap(
    ({ skillId }) => skillId ?? [],
  );
  expect(named.filter((id) => !skillIds.has(id))).toEqual([]);
  expect(
    rows.moments.filter(({ dimensionId }) => dimensionId !== null && !dimensionIds.includes(dimensionId)),
  ).toEqual([]);
  for (const skill of rows.hiddenSkills) {
    expect(skillIds).toContain(skill.id);
    expect(rows.ratings.filter(({ skillId }) => skillId === skill.id)).toEqual([]);
  }
  const kinds = new Map(
    [...library, ...skillLibrary].flatMap(({ actions }) => actions.map((idea) => [idea.id, idea.kind])),
  );
  const fromIdeas = rows.actions.filter((action) => action.ideaId !== null);
  for (const { ideaId, kind } of fromIdeas) expect(kinds.get(ideaId ?? '')).toBe(kind);
});

it.each(todays)('the locked review of the sample on %s can be read, verified and compared', (today) => {
  const { reviews, reviewParts, commitments, carryOvers } = openedSample(today);
  const locked = reviews.find(({ state }) => state === 'locked');
  const record = recordOfParts(reviewParts)?.record;
  if (locked === undefined || record === undefined) throw new Error('No locked review');
  expect(verifyParts(reviewParts, locked.fingerprint ?? '', fixtureHash)).toBe('matches');
  expect(record.head.last < (locked.lockedDay ?? '')).toBe(true);
  expect(record.numbers.lines.some(({ target, value }) => target !== null && value !== null)).toBe(true);
  expect(record.people.some(({ sentence }) => sentence !== '')).toBe(true);
  expect(record.commitments.lines).toHaveLength(3);
  const { reviewId, quarter, fiscalStart } = { ...locked, reviewId: locked.id };
  const { kept } = compareQuarters([{ reviewId, quarter, fiscalStart, record }], commitments);
  expect(kept).toEqual([{ reviewId, made: 3, kept: 1, carried: 0, dropped: 1, open: 1 }]);
  // The one that is open stands in the draft, as if it had been carried there.
  const open = commitments.find((one) => one.reviewId === locked.id && one.state === 'open');
  expect(commitments.filter(({ fromId }) => fromId === open?.id).map(({ carried }) => carried)).toEqual([1]);
  expect(carryOvers.filter(({ aboutId }) => aboutId === open?.id)).toHaveLength(1);
});

it('the sample answers every item of both sittings, and no other', () => {
  const items = selfAssessmentInstruments.flatMap((instrument) =>
    instrument.dimensions.flatMap((dimension) => dimension.items.map((item) => item.id)),
  );
  expect(Object.keys(sampleValues).toSorted()).toEqual(items.toSorted());
  for (const itemId of [...Object.keys(firstEvidence), ...Object.keys(secondEvidence)])
    expect(items).toContain(itemId);
});

describe.each(todays)('the sample on %s', (today) => {
  const rows = sampleRows(today);
  const [first, second] = ['first', 'second'].map((name) =>
    rows.answers.filter((answer) => answer.assessmentId.startsWith(`sample-${name}-`)),
  );
  const contentsOf = (plan: Plan): PlanContents => ({
    plan,
    focuses: rows.focuses.filter(({ planId }) => planId === plan.id),
    actions: rows.actions.filter(({ planId }) => planId === plan.id),
    checkIns: rows.checkIns.filter(({ planId }) => planId === plan.id),
  });
  const contents = contentsOf(samplePlan(today));

  it('shows every kind of change, in both directions, and a dimension without a score', () => {
    const changes = roleInstrument.dimensions.map((dimension) =>
      changeOf(dimension, valuesOf(first ?? []), valuesOf(second ?? []), assumedPrecision),
    );
    const words = changes.map((change) => (change.kind === 'change' ? change.words : change.kind));
    expect(new Set(words)).toEqual(new Set(['about the same', 'probably moved', 'moved', 'not comparable']));
    const directions = changes.map((change) =>
      change.kind === 'change' && change.words !== 'about the same' ? Math.sign(change.difference) : 0,
    );
    expect(directions).toContain(1);
    expect(directions).toContain(-1);
    const without = resultsOf(roleInstrument, valuesOf(first ?? [])).filter(
      ({ score }) => score.kind === 'no score',
    );
    expect(without.map(({ dimension }) => dimension.id)).toEqual(['hiring']);
    const later = resultsOf(roleInstrument, valuesOf(second ?? []));
    expect(later.every(({ score }) => score.kind === 'score')).toBe(true);
  });

  it('has two sittings thirteen weeks apart and a closing pull late in the quarter', () => {
    const days = rows.assessments.flatMap((assessment) => assessment.completedDay ?? []);
    expect(days).toHaveLength(4);
    expect(daysBetween(days[0] ?? today, days[3] ?? today)).toBe(91);
    expect(summarizePull(pullRows(closingPull, second ?? [])).peaksLate).toBe(true);
  });

  it('marks as many weeks of closing pull as the answer says', () => {
    const weeksOf = [
      [0, 0],
      [0, 0],
      [1, 2],
      [3, 5],
      [6, 9],
      [10, 14],
    ] as const;
    const wrong = pullRows(closingPull, second ?? []).filter(({ level, weeks }) => {
      const [least, most] = level === null ? [0, 0] : weeksOf[level];
      return weeks.length < least || weeks.length > most;
    });
    expect(wrong).toEqual([]);
  });

  it('has something due, something overdue, and a next step', () => {
    const due = dueInWeek(contents, noTeam, today);
    expect(due.filter((one) => one.kind === 'check-in' && one.day >= today)).toHaveLength(1);
    expect(due.filter((one) => one.kind === 'action' && one.overdueDays === 0)).toHaveLength(2);
    expect(contents.actions.filter((action) => isOverdue(action, today))).toHaveLength(1);
    const known = { openSitting: null, lastAssessedDay: addDays(today, -30), plan: contents };
    const alone = nextStep({ ...known, team: noTeam }, today);
    expect(['do action', 'hold check-in']).toContain(alone.kind);
    expect(contents.checkIns.filter((checkIn) => checkInState(checkIn) === 'held')).toHaveLength(2);
  });

  it('is a plan that the app itself has no hint for', () => {
    expect(activeFocuses(contents.focuses)).toHaveLength(2);
    expect(rows.focuses.flatMap((focus) => [...goalHints(focus), ...pactHints(focus)])).toEqual([]);
    expect(rows.actions.flatMap((action) => actionHints(action, today))).toEqual([]);
  });

  it('has a team of eight and one who left, as the profile says, and keeps every rule', () => {
    expect(rows.people.filter(({ leftDay }) => leftDay === null)).toHaveLength(
      rows.profile[0]?.teamSize ?? 0,
    );
    expect(rows.people.filter(({ leftDay }) => leftDay !== null)).toHaveLength(1);
    expect(rows.people.filter(({ ramping }) => ramping)).toHaveLength(1);
    const named = ['plans', 'assessments', 'focuses', 'priorities'] as const;
    expect(named.filter((name) => !keepsRule(name, rows[name], rows.plans))).toEqual([]);
  });

  it('has rated everybody in two rounds with evidence, and nobody before they were there', () => {
    const team = rows.people.filter(({ leftDay }) => leftDay === null);
    for (const { id, startDay, ramping } of team) {
      const of = rows.ratings.filter((rating) => rating.personId === id && rating.rater === 'manager');
      expect(new Set(of.map(({ day }) => day)).size).toBe(ramping ? 1 : 2);
      expect(of.filter(({ day }) => startDay !== null && day < startDay)).toEqual([]);
    }
    expect(
      new Set(rows.ratings.filter(({ rater }) => rater === 'person').map(({ source }) => source)),
    ).toEqual(new Set(['screen', 'sheet', 'file']));
    // All evidence that was written stands beside a rating.
    expect(rows.ratings.filter(({ evidence }) => evidence !== '')).toHaveLength(evidenceKeys.length);
  });

  it('shows sessions in every state and of every kind, and a next try for every answer', () => {
    const { sessions } = rows;
    expect(new Set(sessions.map(({ state }) => state))).toEqual(new Set(['planned', 'held', 'cancelled']));
    expect(new Set(sessions.map(({ kind }) => kind))).toEqual(new Set(['one-to-one', 'observed', 'deal']));
    expect(new Set(sessions.map(({ tried }) => tried))).toEqual(new Set([null, 'yes', 'partly', 'not yet']));
    expect(sessions.some(({ moves }) => moves.length > 0)).toBe(true);
    expect(sessions.filter(({ state, reason }) => (state === 'cancelled') !== (reason !== ''))).toEqual([]);
    expect(sessions.filter(({ state, closedDay }) => (state === 'planned') !== (closedDay === null))).toEqual(
      [],
    );
    expect(sessions.filter(({ tried, triedDay }) => (tried === null) !== (triedDay === null))).toEqual([]);
    const strange = sessions.filter(
      ({ nextTryDay, triedDay, closedDay, plannedDay, createdAt }) =>
        (nextTryDay !== null && nextTryDay <= (closedDay ?? plannedDay)) ||
        (triedDay !== null && triedDay < (closedDay ?? plannedDay)) ||
        createdAt.slice(0, 10) > plannedDay,
    );
    expect(strange).toEqual([]);
  });

  it('has a plan for two people, each with one skill in work, of which something is due', () => {
    const plans = rows.plans.filter(({ subject }) => subject.kind === 'person').map(contentsOf);
    expect(plans.map(({ focuses }) => activeFocuses(focuses).length)).toEqual([1, 1]);
    expect(plans.every((plan) => dueUntil(plan, today, addDays(today, 6)).length > 0)).toBe(true);
    expect(plans.flatMap(({ actions }) => actions.filter((action) => isOverdue(action, today)))).toHaveLength(
      1,
    );
  });

  it('has something of every kind due with the team', () => {
    const team: TeamState = {
      people: rows.people,
      rated: new Set(rows.ratings.map(({ personId }) => personId)),
      plans: rows.plans.filter(({ subject }) => subject.kind === 'person').map(contentsOf),
      sessions: rows.sessions,
      tasks: rows.tasks,
    };
    const due = dueInWeek(null, team, today);
    expect(new Set(due.map(({ kind }) => kind))).toEqual(
      new Set(['action', 'check-in', 'session', 'try', 'task', 'retention']),
    );
    // Busy, and still to be read in a minute.
    expect(due.length).toBeLessThan(12);
  });

  it('adds a skill that passes the check of those that ship', () => {
    const own = wordingsWith(rows.ownSkills).filter(({ isOwn }) => isOwn);
    const [role] = roleInstrument.dimensions;
    if (role === undefined) throw new Error('No responsibilities');
    const dimensions = own.map((skill) => ({ ...role, id: skill.skillId, items: [skill], deepDive: [] }));
    expect(own).toHaveLength(1);
    expect(checkInstrument({ ...roleInstrument, dimensions })).toEqual([]);
  });
});
