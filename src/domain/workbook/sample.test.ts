import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../assessments/change.ts';
import { pullRows, summarizePull } from '../assessments/closing-pull.ts';
import { resultsOf, valuesOf } from '../assessments/results.ts';
import { addDays, asDay, daysBetween, weekdayOf, type Day } from '../core/day.ts';
import { assumedPrecision } from '../core/statistics.ts';
import {
  findDimension,
  findItem,
  getInstrument,
  selfAssessmentInstruments,
} from '../instruments/catalog/catalog.ts';
import { closingPull } from '../instruments/catalog/closing-pull.ts';
import { roleInstrument } from '../instruments/catalog/role/role-instrument.ts';
import { findIdea } from '../plans/catalog/library.ts';
import { actionHints, goalHints, pactHints } from '../plans/hints.ts';
import { activeFocuses, checkInState, isOverdue } from '../plans/plan-state.ts';
import { dueThisWeek, nextStep } from '../today/where-i-am.ts';
import { sampleRows } from './sample.ts';
import { sampleValues } from './sample/sample-answers.ts';
import { firstEvidence, secondEvidence } from './sample/sample-evidence.ts';
import { samplePlan } from './sample/sample-manager.ts';
import { tableNames, tableSchemas, type TableName } from './tables.ts';

/** A leap day, both ends of a year, and a week with its weekend. */
const todays = [
  '2028-02-29',
  '2027-12-31',
  '2028-01-01',
  '2028-03-31',
  ...Array.from({ length: 7 }, (_, index) => addDays(asDay('2026-11-23'), index)),
].map(asDay);

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
  const rows = sampleRows(today);
  // Nothing was deleted in it.
  expect(tables.filter((name) => rows[name].length === 0)).toEqual(['trash']);
  const refused = tables.flatMap((name) =>
    rows[name]
      .filter((row) => !v.safeParse(tableSchemas[name], row).success)
      .map((row) => `${name} ${row.id}`),
  );
  expect(refused).toEqual([]);
  for (const name of tables) expect(new Set(rows[name].map((row) => row.id)).size).toBe(rows[name].length);
});

it.each(todays)('what is past in the sample on %s is past, and nothing falls on a weekend', (today) => {
  const ahead = new Set(['dueDay', 'plannedDay', 'to']);
  const rows = sampleRows(today);
  const days = tables.flatMap((name) => daysIn(rows[name]));
  expect(days.filter(({ field, day }) => !ahead.has(field) && day >= today)).toEqual([]);
  expect(days.filter(({ day }) => weekdayOf(day) > 5)).toEqual([]);
  const written = [...rows.focuses, ...rows.actions, ...rows.checkIns];
  expect(written.filter((row) => row.createdAt > row.updatedAt)).toEqual([]);
});

it('the same day gives the same sample', () => {
  expect(sampleRows(asDay('2026-11-24'))).toEqual(sampleRows(asDay('2026-11-24')));
});

it('everything in the sample refers to something that is there', () => {
  const rows = sampleRows(asDay('2026-11-24'));
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
  const planIds = new Set(rows.plans.map((plan) => plan.id));
  const focusIds = new Set(rows.focuses.map((focus) => focus.id));
  for (const row of [...rows.focuses, ...rows.actions, ...rows.checkIns])
    expect(planIds).toContain(row.planId);
  for (const row of [...rows.actions, ...rows.checkIns]) expect(focusIds).toContain(row.focusId);
  for (const { topic, itemId } of rows.focuses) {
    const dimension = findDimension(
      getInstrument(topic.instrumentId, topic.instrumentVersion),
      topic.dimensionId,
    );
    expect(dimension?.items.map((item) => item.id)).toContain(itemId);
  }
  const fromIdeas = rows.actions.filter((action) => action.ideaId !== null);
  for (const { ideaId, kind } of fromIdeas) expect(findIdea(ideaId ?? '')?.kind).toBe(kind);
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
  const contents = {
    plan: samplePlan(today),
    focuses: rows.focuses,
    actions: rows.actions,
    checkIns: rows.checkIns,
  };

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
    const due = dueThisWeek(contents, today);
    expect(due.filter((one) => one.kind === 'check-in' && one.day >= today)).toHaveLength(1);
    expect(due.filter((one) => one.kind === 'action' && one.overdueDays === 0)).toHaveLength(2);
    expect(rows.actions.filter((action) => isOverdue(action, today))).toHaveLength(1);
    const step = nextStep({ openSitting: null, lastAssessedDay: addDays(today, -30), plan: contents }, today);
    expect(['do action', 'hold check-in']).toContain(step.kind);
    expect(rows.checkIns.filter((checkIn) => checkInState(checkIn) === 'held')).toHaveLength(2);
  });

  it('is a plan that the app itself has no hint for', () => {
    expect(activeFocuses(rows.focuses)).toHaveLength(2);
    expect(rows.focuses.flatMap((focus) => [...goalHints(focus), ...pactHints(focus)])).toEqual([]);
    expect(rows.actions.flatMap((action) => actionHints(action, today))).toEqual([]);
  });
});
