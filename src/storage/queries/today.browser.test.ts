import { expect, it } from 'vitest';
import { addDays, asDay, type Day } from '#domain/core/day.ts';
import type { PersonId } from '#domain/team/person.ts';
import { skillsInstrumentId } from '#domain/team/wordings.ts';
import { addAction } from '../commands/actions.ts';
import { chooseFocus, endFocus } from '../commands/focus-areas.ts';
import { addPeople, leaveTeam } from '../commands/people.ts';
import { openRating, rateSkill } from '../commands/ratings.ts';
import { addSession, cancelSession } from '../commands/sessions.ts';
import { addTask, closeTask } from '../commands/tasks.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { sessionsLookBack, teamState } from './today.ts';

const topic = (dimensionId: string) => ({
  instrumentId: skillsInstrumentId,
  instrumentVersion: 1,
  dimensionId,
});

async function makeTeam() {
  const made = await makeWorkbook();
  const { workbook, surroundings } = made;
  const added = await addPeople(workbook, [{ name: 'Ana' }, { name: 'Ben' }, { name: 'Cleo' }]);
  if (!added.ok) throw new Error(added.error);
  const [ana, ben, cleo] = added.value;
  if (ana === undefined || ben === undefined || cleo === undefined) throw new Error('Three were added');
  const state = () => teamState(workbook.db, surroundings.today());
  return { ...made, ana, ben, cleo, state };
}

it('an empty workbook has a team of nobody, with nothing', async () => {
  const { workbook, surroundings } = await makeWorkbook();
  const empty = await teamState(workbook.db, surroundings.today());
  expect(empty).toEqual({ people: [], rated: new Set(), plans: [], sessions: [], tasks: [] });
});

it('knows whom the manager has rated: not by themselves, and not with evidence alone', async () => {
  const { workbook, surroundings, ana, ben, cleo, state } = await makeTeam();
  const rated = (personId: PersonId, rater: 'manager' | 'person') => ({
    personId,
    skillId: 'negotiation',
    skillVersion: 1,
    rater,
    day: surroundings.today(),
  });
  await rateSkill(workbook, rated(ana, 'manager'), 3);
  await rateSkill(workbook, rated(ben, 'person'), 3);
  await openRating(workbook, rated(cleo, 'manager'));
  expect([...(await state()).rated]).toEqual([ana]);
  await rateSkill(workbook, rated(cleo, 'manager'), 'no-opportunity');
  expect((await state()).rated).toEqual(new Set([ana, cleo]));
});

it('reads plans of the team with what is in work, each with its own, and neither the manager’s nor what ended', async () => {
  const { workbook, ana, ben, cleo, state } = await makeTeam();
  const choose = async (personId: PersonId | null, dimensionId: string) => {
    const chosen = await (personId === null
      ? chooseFocus(workbook, { instrumentId: 'sales-manager-role', instrumentVersion: 1, dimensionId })
      : chooseFocus(workbook, topic(dimensionId), { kind: 'person', personId }));
    if (!chosen.ok) throw new Error(chosen.error);
    return chosen.value;
  };
  await choose(null, 'coaching');
  const ended = await choose(ana, 'discovery');
  const negotiation = await choose(ana, 'negotiation');
  const forecasting = await choose(ben, 'forecasting');
  const ofCleo = await choose(cleo, 'presenting');
  for (const focus of [ended, negotiation, forecasting, ofCleo]) await addAction(workbook, focus, 'do');
  await endFocus(workbook, ended, 'finished', 'Seen.');
  await leaveTeam(workbook, cleo, asDay('2026-03-02'));
  const { plans, people } = await state();
  expect(people).toHaveLength(3);
  const read = plans.map(({ plan, focuses, actions, checkIns }) => ({
    of: plan.subject.kind === 'person' ? plan.subject.personId : null,
    focuses: focuses.map(({ id }) => id),
    actions: actions.map(({ focusId }) => focusId),
    checkIns: [...new Set(checkIns.map(({ focusId }) => focusId))],
  }));
  expect(read.toSorted((a, b) => Number(a.of === ben) - Number(b.of === ben))).toEqual([
    { of: ana, focuses: [negotiation], actions: [negotiation], checkIns: [negotiation] },
    { of: ben, focuses: [forecasting], actions: [forecasting], checkIns: [forecasting] },
  ]);
});

it('looks at the sessions of the last weeks and all that are to come, and at open tasks', async () => {
  const { workbook, surroundings, ana, state } = await makeTeam();
  const today = surroundings.today();
  const add = async (day: Day, held: boolean) => {
    const added = await addSession(workbook, { personId: ana, kind: 'one-to-one', day, held, skill: null });
    if (!added.ok) throw new Error(added.error);
    return added.value;
  };
  await add(addDays(today, -sessionsLookBack - 1), true);
  const first = await add(addDays(today, -sessionsLookBack), true);
  const off = await add(today, false);
  const far = await add(addDays(today, 200), false);
  await cancelSession(workbook, off, 'Ill.');
  const [open, closed] = [await addTask(workbook, ana), await addTask(workbook, ana)];
  if (!open.ok || !closed.ok) throw new Error('Nobody is gone');
  await closeTask(workbook, closed.value);
  const read = await state();
  expect(new Set(read.sessions.map(({ id }) => id))).toEqual(new Set([first, off, far]));
  expect(read.tasks.map(({ id }) => id)).toEqual([open.value]);
});
