import {
  answerId,
  type Answer,
  type AnswerValue,
  type AssessmentId,
} from '#domain/assessments/assessment.ts';
import type { Day } from '#domain/core/day.ts';
import { err, ok, type Result } from '#domain/core/result.ts';
import { findInstrument } from '#domain/instruments/catalog/catalog.ts';
import { runSetting, type CommandContext } from '../saving/run-command.ts';
import type { Writer } from '../saving/writer.ts';

export type AnswerRefusal = 'completed' | 'gone';

/** Rates one item of an open assessment; null takes the answer back. */
export const answerItem = (
  context: CommandContext,
  assessmentId: AssessmentId,
  itemId: string,
  value: AnswerValue | null,
): Promise<Result<null, AnswerRefusal>> => change(context, 'Answer', assessmentId, itemId, { value });

/** Says when the evidence was seen. */
export const dateEvidence = (
  context: CommandContext,
  assessmentId: AssessmentId,
  itemId: string,
  evidenceDay: Day | null,
): Promise<Result<null, AnswerRefusal>> =>
  change(context, 'Day of the evidence', assessmentId, itemId, { evidenceDay });

/** Marks the weeks of the quarter, 1 to 14, in which a closing-pull behaviour happened. */
export const markWeeks = (
  context: CommandContext,
  assessmentId: AssessmentId,
  itemId: string,
  weeks: readonly number[],
): Promise<Result<null, AnswerRefusal>> =>
  change(context, 'Weeks', assessmentId, itemId, {
    weeks: [...new Set(weeks)].toSorted((a, b) => a - b),
  });

function change(
  context: CommandContext,
  what: string,
  assessmentId: AssessmentId,
  itemId: string,
  patch: Partial<Pick<Answer, 'value' | 'evidenceDay' | 'weeks'>>,
): Promise<Result<null, AnswerRefusal>> {
  return runSetting(context, what, ['assessments', 'answers'], async (writer) => {
    const assessment = await writer.get('assessments', assessmentId);
    if (assessment === undefined) return err('gone');
    if (assessment.completedDay !== null) return err('completed');
    const id = answerId(assessmentId, itemId);
    const row = (await writer.get('answers', id)) ?? (await blankAnswer(writer, id));
    if (row === undefined) return err('gone');
    await writer.put('answers', { ...row, ...patch });
    return ok(null);
  });
}

/** An answer that says nothing yet. Undefined when its assessment is gone, completed, or has no such item. */
export async function blankAnswer(writer: Writer, id: string): Promise<Answer | undefined> {
  const [assessmentId, itemId] = id.split(':');
  if (assessmentId === undefined || itemId === undefined) return undefined;
  const assessment = await writer.get('assessments', assessmentId);
  if (assessment === undefined || assessment.completedDay !== null) return undefined;
  const instrument = findInstrument(assessment.instrumentId, assessment.instrumentVersion);
  const known = instrument?.dimensions.some((dimension) =>
    dimension.items.some((item) => item.id === itemId),
  );
  if (known !== true) return undefined;
  return {
    id: answerId(assessment.id, itemId),
    assessmentId: assessment.id,
    itemId,
    value: null,
    evidence: '',
    evidenceDay: null,
    weeks: [],
    updatedAt: assessment.updatedAt,
  };
}
