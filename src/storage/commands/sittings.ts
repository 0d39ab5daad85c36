import type { SittingId } from '#domain/assessments/assessment.ts';
import { selfAssessmentInstruments } from '#domain/instruments/catalog/catalog.ts';
import { runCommand, type CommandContext } from '../saving/run-command.ts';

/** Starts a self-assessment, or returns the one that is open: there is never more than one. */
export function startSitting(context: CommandContext): Promise<SittingId> {
  const { surroundings } = context;
  return runCommand(context, ['assessments'], async (writer) => {
    const open = (await writer.all('assessments')).find((assessment) => assessment.completedDay === null);
    if (open !== undefined) return open.sittingId;
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
        startedAt: surroundings.now(),
        completedDay: null,
        completedAt: null,
      });
    }
    return sittingId;
  });
}

/** Completes a sitting: from here on its answers stay as they are. Completing twice changes nothing. */
export function completeSitting(context: CommandContext, sittingId: SittingId): Promise<void> {
  const { surroundings } = context;
  return runCommand(context, ['assessments'], async (writer) => {
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
