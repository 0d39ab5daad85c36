import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/core/day.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { TaskId } from '#domain/team/task.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { tasksOf } from '../queries/people.ts';
import { editText } from './edit-text.ts';
import { erasePerson } from './erase-person.ts';
import { addPeople } from './people.ts';
import {
  addTask,
  closeTask,
  removeTask,
  reopenTask,
  restoreTask,
  setReadiness,
  setTaskReview,
} from './tasks.ts';

const once = { revisions: 1, transactions: 1 };
const words = 'Runs the renewal meeting';

interface WithTask extends MadeWorkbook {
  readonly personId: PersonId;
  readonly taskId: TaskId;
}

async function withTask(): Promise<WithTask> {
  const made = await makeWorkbook();
  const people = await addPeople(made.workbook, [{ name: 'Marcus Reed' }]);
  if (!people.ok) throw new Error(people.error);
  const [personId] = people.value;
  if (personId === undefined) throw new Error('Nobody was added');
  const task = await addTask(made.workbook, personId);
  if (!task.ok) throw new Error(task.error);
  await editText(made.workbook, 'tasks', task.value, 'text', words);
  return { ...made, personId, taskId: task.value };
}

describe('a task', () => {
  it('starts with telling, open and without a day', async () => {
    const { id, workbook, personId } = await withTask();
    expect(await watchCommand(id, () => addTask(workbook, personId))).toMatchObject(once);
    const [first] = await tasksOf(workbook.db, personId);
    expect(first).toMatchObject({
      text: words,
      readiness: 'tell',
      history: [],
      reviewDay: null,
      closedDay: null,
    });
    expectSound(await storedRows(id));
  });

  it('is not made for somebody who was erased in another window', async () => {
    const { id, workbook, personId, open } = await withTask();
    await erasePerson(await open(), personId);
    const watched = await watchCommand(id, () => addTask(workbook, personId));
    expect(watched).toMatchObject({ result: { ok: false, error: 'gone' }, revisions: 0 });
    expect((await storedRows(id)).tasks).toEqual([]);
  });

  it('keeps where it stood, one entry a day', async () => {
    const { id, workbook, surroundings, taskId } = await withTask();
    expect(await watchCommand(id, () => setReadiness(workbook, taskId, 'show'))).toMatchObject(once);
    await setReadiness(workbook, taskId, 'ask');
    const monday = surroundings.day;
    surroundings.day = addDays(monday, 7);
    await setReadiness(workbook, taskId, 'show');
    const [task] = (await storedRows(id)).tasks;
    expect(task).toMatchObject({
      readiness: 'show',
      history: [
        { day: monday, readiness: 'tell' },
        { day: surroundings.day, readiness: 'ask' },
      ],
    });
    surroundings.day = addDays(surroundings.day, 7);
    await setReadiness(workbook, taskId, 'show');
    expect((await storedRows(id)).tasks[0]?.history).toEqual(task?.history);
  });

  it('keeps no more than a hundred moves, the latest', async () => {
    const { id, workbook, surroundings, taskId } = await withTask();
    for (let step = 0; step < 102; step += 1) {
      surroundings.day = addDays(surroundings.day, 1);
      await setReadiness(workbook, taskId, step % 2 === 0 ? 'show' : 'ask');
    }
    const rows = await storedRows(id);
    expect(rows.tasks[0]?.history).toHaveLength(100);
    expect(rows.tasks[0]?.history.at(-1)?.day).toBe(surroundings.day);
    expectSound(rows);
  });

  it('takes a day to look at it, and gives it back', async () => {
    const { id, workbook, surroundings, taskId } = await withTask();
    const day = addDays(surroundings.day, 14);
    expect(await watchCommand(id, () => setTaskReview(workbook, taskId, day))).toMatchObject(once);
    expect((await storedRows(id)).tasks[0]?.reviewDay).toBe(day);
    await setTaskReview(workbook, taskId, null);
    expect((await storedRows(id)).tasks[0]?.reviewDay).toBeNull();
  });

  it('closes today and opens again', async () => {
    const { id, workbook, surroundings, taskId } = await withTask();
    expect(await watchCommand(id, () => closeTask(workbook, taskId))).toMatchObject(once);
    expect((await storedRows(id)).tasks[0]?.closedDay).toBe(surroundings.day);
    await reopenTask(workbook, taskId);
    expect((await storedRows(id)).tasks[0]?.closedDay).toBeNull();
  });

  it('that is deleted waits in the trash and comes back whole, also by undo', async () => {
    const { id, workbook, taskId } = await withTask();
    const before = await storedRows(id);
    const removed = await removeTask(workbook, taskId);
    expect(await storedRows(id)).toMatchObject({ tasks: [], trash: [{ table: 'tasks', name: words }] });
    if (removed === undefined) throw new Error('Nothing was removed');
    expect(await restoreTask(workbook, removed)).toEqual({ ok: true, value: null });
    expect(await storedRows(id)).toMatchObject({ tasks: [{ id: taskId, text: words }], trash: [] });
    await removeTask(workbook, taskId);
    expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Task deleted' });
    expect((await storedRows(id)).tasks).toMatchObject([
      { ...before.tasks[0], updatedAt: expect.any(String) },
    ]);
  });

  it('that was deleted in another window refuses everything', async () => {
    const { id, workbook, open, taskId } = await withTask();
    await removeTask(await open(), taskId);
    const before = await storedRows(id);
    const gone = { ok: false, error: 'gone' };
    expect(await setReadiness(workbook, taskId, 'ask')).toEqual(gone);
    expect(await setTaskReview(workbook, taskId, null)).toEqual(gone);
    expect(await closeTask(workbook, taskId)).toEqual(gone);
    expect(await reopenTask(workbook, taskId)).toEqual(gone);
    expect(await removeTask(workbook, taskId)).toBeUndefined();
    expect(await storedRows(id)).toEqual(before);
  });
});
