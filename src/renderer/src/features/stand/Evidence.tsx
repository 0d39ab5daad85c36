import { useEffect, useRef, useState } from 'react';
import { answerId, type Answer, type AssessmentId } from '#domain/assessments/assessment.ts';
import { dateEvidence } from '#storage/commands/answer-item.ts';
import { DayField } from '#workbook/DayField.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './answer.module.css';

interface EvidenceProps {
  readonly number: string;
  readonly assessmentId: AssessmentId;
  readonly itemId: string;
  readonly answer: Answer | undefined;
}

/** What was seen, and when: asked for by one quiet button, so that it is no duty. */
export function Evidence({ number, assessmentId, itemId, answer }: EvidenceProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const fields = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked) fields.current?.querySelector('textarea')?.focus();
  }, [asked]);
  const isGiven = answer !== undefined && (answer.evidence !== '' || answer.evidenceDay !== null);
  if (!asked && !isGiven) {
    return (
      <button type="button" className={classes.addEvidence} onClick={() => setAsked(true)}>
        Add what shows it<span className={classes.forScreenReaders}>, for {number}</span>
      </button>
    );
  }
  return (
    <div className={classes.evidence} ref={fields}>
      <SavedText
        textRef={{ table: 'answers', id: answerId(assessmentId, itemId), field: 'evidence' }}
        stored={answer?.evidence ?? ''}
        label="What happened that shows it?"
        description="If it is about somebody, write it as if they will read it."
        lines={2}
      />
      <DayField
        label="When?"
        value={answer?.evidenceDay ?? null}
        max={today}
        onDay={(day) => {
          // A failure is on the save sign, with a retry.
          dateEvidence(workbook, assessmentId, itemId, day).catch(() => undefined);
        }}
      />
    </div>
  );
}
