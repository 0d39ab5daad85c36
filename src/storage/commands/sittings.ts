import type { Answer, Assessment, SittingId } from '#domain/assessments/assessment.ts';
import { selfAssessmentInstruments } from '#domain/instruments/catalog/catalog.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';

/** Starts a self-assessment, or returns the one that is open: there is never more than one. */
export function startSitting(context: CommandContext): Promise<SittingId> {
  const { surroundings } = context;
  return runCommand(context, 'Assessment started', ['assessments', 'profile'], async (writer) => {
    const open = (await writer.all('assessments')).find((assessment) => assessment.completedDay === null);
    if (open !== undefined) return open.sittingId;
    const fiscalStart = (await writer.get('profile', 'manager'))?.fiscalStart ?? 1;
    const sittingId = surroundings.newId<'Sitting'>();
    for (const instrument of selfAssessmentInstruments) {
      await writer.put('assessments', {
        id: surroundings.newId(),
        sittingId,
        instrumentId: instrument.id,
        instrumentVersion: instrument.version,
        rater: 'self',
        subject: { kind: 'manager' },
        startedDay: surroundings.today(),
        fiscalStart,
        startedAt: surroundings.now(),
        completedDay: null,
        completedAt: null,
      });
    }
    return sittingId;
  });
}

/** What a discarded sitting held, to bring it back. */
export interface DiscardedSitting {
  readonly assessments: readonly Assessment[];
  readonly answers: readonly Answer[];
}

/** Takes an open sitting away with its answers, and returns them. A completed one stays: then there is nothing in it. */
export function discardSitting(context: CommandContext, sittingId: SittingId): Promise<DiscardedSitting> {
  return runCommand(context, 'Assessment discarded', ['assessments', 'answers'], async (writer) => {
    const assessments = (await writer.where('assessments', 'sittingId', sittingId)).filter(
      (assessment) => assessment.completedDay === null,
    );
    const answers: Answer[] = [];
    for (const assessment of assessments) {
      for (const answer of await writer.where('answers', 'assessmentId', assessment.id)) {
        answers.push(answer);
        await writer.remove('answers', answer.id);
      }
      await writer.remove('assessments', assessment.id);
    }
    return { assessments, answers };
  });
}

/** Brings a discarded sitting back as it was; not beside another that was opened since. Says whether it is back. */
export function restoreSitting(context: CommandContext, discarded: DiscardedSitting): Promise<boolean> {
  return runCommand(context, 'Assessment brought back', ['assessments', 'answers'], async (writer) => {
    const isOpen = (await writer.all('assessments')).some((assessment) => assessment.completedDay === null);
    if (isOpen) return false;
    for (const assessment of discarded.assessments) await writer.put('assessments', assessment);
    for (const answer of discarded.answers) await writer.put('answers', answer);
    return true;
  });
}

/** Completes a sitting: from here on its answers stay as they are. Completing twice changes nothing. */
export function completeSitting(context: CommandContext, sittingId: SittingId): Promise<void> {
  const { surroundings } = context;
  return runCommand(context, 'Assessment completed', ['assessments'], async (writer) => {
    for (const assessment of await writer.where('assessments', 'sittingId', sittingId)) {
      if (assessment.completedDay !== null) continue;
      await writer.put('assessments', {
        ...assessment,
        completedDay: surroundings.today(),
        completedAt: surroundings.now(),
      });
    }
  });
}
