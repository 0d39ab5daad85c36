import { err, ok, type Result } from '#domain/core/result.ts';
import type { Diagnosis, DiagnosisAnswer, DiagnosisId } from '#domain/team/diagnosis.ts';
import type { PersonId } from '#domain/team/person.ts';
import { runCommand, runSetting, type CommandContext } from '../saving/run-command.ts';

/** The four questions, in their order. */
export type DiagnosisQuestion = 'get' | 'move' | 'do' | 'knowHow';

/** Starts a diagnosis of today, or returns the one that was started today. */
export function startDiagnosis(
  context: CommandContext,
  personId: PersonId,
): Promise<Result<DiagnosisId, 'gone'>> {
  const { surroundings } = context;
  return runCommand(context, 'Diagnosis started', ['people', 'diagnoses'], async (writer) => {
    if ((await writer.get('people', personId)) === undefined) return err('gone');
    const day = surroundings.today();
    const known = (await writer.where('diagnoses', 'personId', personId)).find((one) => one.day === day);
    if (known !== undefined) return ok(known.id);
    const id = surroundings.newId<'Diagnosis'>();
    await writer.put('diagnoses', {
      id,
      personId,
      day,
      get: null,
      getNote: '',
      move: null,
      moveNote: '',
      do: null,
      doNote: '',
      knowHow: null,
      knowHowNote: '',
      skillId: null,
      createdAt: surroundings.now(),
    });
    return ok(id);
  });
}

export const answerDiagnosis = (
  context: CommandContext,
  id: DiagnosisId,
  question: DiagnosisQuestion,
  answer: DiagnosisAnswer | null,
): Promise<Result<null, 'gone'>> =>
  change(runSetting, context, 'Diagnosis', id, (diagnosis) => ({ ...diagnosis, [question]: answer }));

/** The skill to work on. */
export const chooseDiagnosedSkill = (
  context: CommandContext,
  id: DiagnosisId,
  skillId: string | null,
): Promise<Result<null, 'gone'>> =>
  change(runSetting, context, 'Skill to work on', id, (diagnosis) => ({ ...diagnosis, skillId }));

export function removeDiagnosis(context: CommandContext, id: DiagnosisId): Promise<void> {
  return runCommand(context, 'Diagnosis removed', ['diagnoses'], (writer) => writer.remove('diagnoses', id));
}

function change(
  run: typeof runCommand,
  context: CommandContext,
  what: string,
  id: DiagnosisId,
  step: (diagnosis: Diagnosis) => Diagnosis,
): Promise<Result<null, 'gone'>> {
  return run(context, what, ['diagnoses'], async (writer) => {
    const diagnosis = await writer.get('diagnoses', id);
    if (diagnosis === undefined) return err('gone');
    await writer.put('diagnoses', step(diagnosis));
    return ok(null);
  });
}
