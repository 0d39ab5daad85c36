import { expect, it } from 'vitest';
import { addDays } from '#domain/core/day.ts';
import type { DiagnosisId } from '#domain/team/diagnosis.ts';
import type { PersonId } from '#domain/team/person.ts';
import {
  expectSound,
  makeWorkbook,
  storedRows,
  watchCommand,
  type MadeWorkbook,
} from '../made-workbook.fixture.ts';
import { diagnosesOf } from '../queries/people.ts';
import { answerDiagnosis, chooseDiagnosedSkill, removeDiagnosis, startDiagnosis } from './diagnoses.ts';
import { erasePerson } from './erase-person.ts';
import { addPeople } from './people.ts';

const once = { revisions: 1, transactions: 1 };

interface WithDiagnosis extends MadeWorkbook {
  readonly personId: PersonId;
  readonly diagnosisId: DiagnosisId;
}

async function withDiagnosis(): Promise<WithDiagnosis> {
  const made = await makeWorkbook();
  const people = await addPeople(made.workbook, [{ name: 'Marcus Reed' }]);
  const personId = people.ok ? people.value[0] : undefined;
  if (personId === undefined) throw new Error('Nobody was added');
  const started = await startDiagnosis(made.workbook, personId);
  if (!started.ok) throw new Error(started.error);
  return { ...made, personId, diagnosisId: started.value };
}

it('a diagnosis starts with no answer, and a second one of the day is the first', async () => {
  const { id, workbook, personId, diagnosisId } = await withDiagnosis();
  const again = await watchCommand(id, () => startDiagnosis(workbook, personId));
  expect(again).toMatchObject({ result: { ok: true, value: diagnosisId }, revisions: 0 });
  const rows = await storedRows(id);
  expect(rows.diagnoses).toMatchObject([
    { get: null, move: null, do: null, knowHow: null, skillId: null, getNote: '' },
  ]);
  expectSound(rows);
});

it('the next day has one of its own, and the latest stands first', async () => {
  const { workbook, surroundings, personId, diagnosisId } = await withDiagnosis();
  surroundings.day = addDays(surroundings.day, 30);
  const second = await startDiagnosis(workbook, personId);
  expect((await diagnosesOf(workbook.db, personId)).map((one) => one.id)).toEqual([
    second.ok ? second.value : '',
    diagnosisId,
  ]);
});

it('each question is answered, changed and taken back on its own', async () => {
  const { id, workbook, diagnosisId } = await withDiagnosis();
  for (const question of ['get', 'move', 'do', 'knowHow'] as const)
    expect(
      await watchCommand(id, () => answerDiagnosis(workbook, diagnosisId, question, 'holds')),
    ).toMatchObject(once);
  await answerDiagnosis(workbook, diagnosisId, 'move', 'fails');
  await answerDiagnosis(workbook, diagnosisId, 'do', null);
  expect((await storedRows(id)).diagnoses).toMatchObject([
    { get: 'holds', move: 'fails', do: null, knowHow: 'holds' },
  ]);
});

it('a skill is chosen, and one at a time', async () => {
  const { id, workbook, diagnosisId } = await withDiagnosis();
  expect(
    await watchCommand(id, () => chooseDiagnosedSkill(workbook, diagnosisId, 'discovery')),
  ).toMatchObject(once);
  await chooseDiagnosedSkill(workbook, diagnosisId, 'negotiation');
  expect((await storedRows(id)).diagnoses[0]?.skillId).toBe('negotiation');
  await chooseDiagnosedSkill(workbook, diagnosisId, null);
  expect((await storedRows(id)).diagnoses[0]?.skillId).toBeNull();
});

it('a diagnosis is removed, and undo brings it back with its answers', async () => {
  const { id, workbook, diagnosisId } = await withDiagnosis();
  await answerDiagnosis(workbook, diagnosisId, 'get', 'fails');
  expect(await watchCommand(id, () => removeDiagnosis(workbook, diagnosisId))).toMatchObject(once);
  expect((await storedRows(id)).diagnoses).toEqual([]);
  expect(await workbook.history.undo(workbook)).toEqual({ ok: true, value: 'Diagnosis removed' });
  expect((await storedRows(id)).diagnoses).toMatchObject([{ id: diagnosisId, get: 'fails' }]);
});

it('what is gone refuses: a person who was erased, and a diagnosis that was removed in another window', async () => {
  const { id, workbook, open, personId, diagnosisId } = await withDiagnosis();
  const other = await open();
  await removeDiagnosis(other, diagnosisId);
  const gone = { ok: false, error: 'gone' };
  expect(await answerDiagnosis(workbook, diagnosisId, 'get', 'holds')).toEqual(gone);
  expect(await chooseDiagnosedSkill(workbook, diagnosisId, 'discovery')).toEqual(gone);
  await erasePerson(other, personId);
  expect(await startDiagnosis(workbook, personId)).toEqual(gone);
  expect((await storedRows(id)).diagnoses).toEqual([]);
});
