import { answerId, type Answer, type Assessment, type AssessmentId } from '../../assessments/assessment.ts';
import { addDays, nextWorkday, type Day } from '../../core/day.ts';
import { lastFullQuarter, quarterRange } from '../../core/quarter.ts';
import { selfAssessmentInstruments } from '../../instruments/catalog/catalog.ts';
import { samplePullWeeks, sampleValues } from './sample-answers.ts';
import { ago, at, calendar, sampleId } from './sample-days.ts';
import { firstEvidence, secondEvidence, type SampleEvidence, type SampleWhen } from './sample-evidence.ts';
import { sampleFiscalStart } from './sample-manager.ts';

interface SampleSitting {
  readonly name: string;
  readonly day: (today: Day) => Day;
  /** Which of an item's two values. */
  readonly index: 0 | 1;
  readonly evidence: Readonly<Record<string, SampleEvidence>>;
  readonly weeks: Readonly<Record<string, readonly number[]>>;
}

const sittings: readonly SampleSitting[] = [
  { name: 'first', day: calendar.firstSitting, index: 0, evidence: firstEvidence, weeks: {} },
  { name: 'second', day: calendar.secondSitting, index: 1, evidence: secondEvidence, weeks: samplePullWeeks },
];

const assessmentId = (sitting: SampleSitting, instrumentId: string): AssessmentId =>
  sampleId(`${sitting.name}-${instrumentId}`);

/** Two completed sittings, each with the role instrument and closing pull. */
export const sampleAssessments = (today: Day): readonly Assessment[] =>
  sittings.flatMap((sitting) =>
    selfAssessmentInstruments.map((instrument): Assessment => {
      const day = sitting.day(today);
      return {
        id: assessmentId(sitting, instrument.id),
        sittingId: sampleId(`${sitting.name}-sitting`),
        instrumentId: instrument.id,
        instrumentVersion: instrument.version,
        rater: 'self',
        subject: { kind: 'manager' },
        startedDay: day,
        fiscalStart: sampleFiscalStart,
        startedAt: at(day, '14:05'),
        completedDay: day,
        completedAt: at(day, '14:17'),
        updatedAt: at(day, '14:17'),
      };
    }),
  );

export const sampleAnswers = (today: Day): readonly Answer[] =>
  sittings.flatMap((sitting) =>
    selfAssessmentInstruments.flatMap((instrument) =>
      instrument.dimensions
        .flatMap((dimension) => dimension.items)
        .map(({ id: itemId }): Answer => {
          const day = sitting.day(today);
          const forAssessment = assessmentId(sitting, instrument.id);
          const evidence = sitting.evidence[itemId];
          return {
            id: answerId(forAssessment, itemId),
            assessmentId: forAssessment,
            itemId,
            value: sampleValues[itemId]?.[sitting.index] ?? null,
            evidence: evidence?.text ?? '',
            evidenceDay: seenOn(evidence?.when ?? null, day),
            weeks: [...(sitting.weeks[itemId] ?? [])],
            updatedAt: at(day, '14:16'),
          };
        }),
    ),
  );

function seenOn(when: SampleWhen, sittingDay: Day): Day | null {
  if (when === null) return null;
  if ('daysBefore' in when) return ago(sittingDay, when.daysBefore);
  const { first } = quarterRange(lastFullQuarter(sittingDay, sampleFiscalStart), sampleFiscalStart);
  return nextWorkday(addDays(first, (when.week - 1) * 7));
}
