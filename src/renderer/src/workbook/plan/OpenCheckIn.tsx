import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { levels } from '#domain/instruments/instrument.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { CheckIn, Focus } from '#domain/plans/plan.ts';
import { confidenceWords } from '#domain/plans/words.ts';
import { holdCheckIn, moveCheckIn, setConfidence, skipCheckIn } from '#storage/commands/check-ins.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Section } from '#ui/Section.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { ReasonForm } from '#workbook/ReasonForm.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { ActionList } from './ActionList.tsx';
import classes from './plan.module.css';
import { usePlanWords } from './plan-words.ts';
import { usePlanPlace } from './PlanPlace.tsx';

interface OpenCheckInProps {
  readonly checkIn: CheckIn;
  readonly focus: Focus;
  readonly plan: PlanContents;
}

/** A check-in that is still to be held: the actions, a look back, and how sure one is. */
export function OpenCheckIn({ checkIn, focus, plan }: OpenCheckInProps) {
  const workbook = useWorkbook();
  const { base } = usePlanPlace();
  const words = usePlanWords();
  const change = useSetting();
  const [confidence, setShown] = useShownValue(checkIn.confidence);
  const open = plan.actions.filter((action) => action.focusId === focus.id && action.state === 'open');
  return (
    <>
      <Section title="Where the actions stand">
        <ActionList
          label="Open actions"
          actions={open}
          empty={<p className={classes.prose}>No open actions. What would be the next small one?</p>}
        />
      </Section>
      <Section title="A look back">
        <div className={classes.fields}>
          <SavedText
            textRef={{ table: 'checkIns', id: checkIn.id, field: 'howItWent' }}
            stored={checkIn.howItWent}
            label="How did it go?"
            description={words.howItWentNote}
            lines={3}
          />
          <SavedText
            textRef={{ table: 'checkIns', id: checkIn.id, field: 'evidence' }}
            stored={checkIn.evidence}
            label="What shows it?"
            description={words.evidenceNote}
            lines={2}
          />
          <ChoiceRow
            label={words.confidenceQuestion}
            options={levels.map((level) => ({ value: level, label: confidenceWords[level] }))}
            value={confidence}
            onChoose={(level) => {
              setShown(level);
              change(setConfidence(workbook, checkIn.id, level));
            }}
          />
          <Closing checkIn={checkIn} back={`${base}/focus/${focus.id}`} />
        </div>
      </Section>
    </>
  );
}

/** Held, moved to another day, or skipped. */
function Closing({ checkIn, back }: { readonly checkIn: CheckIn; readonly back: string }) {
  const words = usePlanWords();
  const workbook = useWorkbook();
  const [, navigate] = useLocation();
  const sayDone = useUndoToast();
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState<'skip' | 'move' | null>(null);
  const buttons = useFocusBack<HTMLDivElement>(asking);
  const hold = async (): Promise<void> => {
    await workbook.drafts.flush();
    const held = await holdCheckIn(workbook, checkIn.id);
    if (!held.ok)
      return setProblem(held.error === 'nothing written' ? words.nothingWritten : refusalWords[held.error]);
    navigate(back);
    sayDone('Check-in kept.');
  };
  const skip = async (reason: string): Promise<string | null> => {
    await workbook.drafts.flush();
    const skipped = await skipCheckIn(workbook, checkIn.id, reason);
    if (!skipped.ok) return refusalWords[skipped.error];
    navigate(back);
    sayDone('Skipped, with the reason.');
    return null;
  };
  const toggle = (what: 'skip' | 'move') => () => setAsking(asking === what ? null : what);
  return (
    <>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div ref={buttons} className={classes.row}>
        <CommandButton work={hold} say={setProblem}>
          Close the check-in
        </CommandButton>
        <Button
          variant="default"
          data-opens="move"
          aria-expanded={asking === 'move'}
          onClick={toggle('move')}
        >
          Another day
        </Button>
        <Button
          variant="default"
          data-opens="skip"
          aria-expanded={asking === 'skip'}
          onClick={toggle('skip')}
        >
          Skip it
        </Button>
      </div>
      {asking === 'move' && <OtherDay checkIn={checkIn} onClose={() => setAsking(null)} />}
      {asking === 'skip' && (
        <ReasonForm
          button="Skip it now"
          reasonLabel="Why skip it?"
          needsReason
          onReason={skip}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function OtherDay({ checkIn, onClose }: { readonly checkIn: CheckIn; readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const today = useToday();
  const change = useSetting();
  const box = useRef<HTMLDivElement>(null);
  const [day, setDay] = useShownValue(checkIn.plannedDay);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className={classes.inlineForm}>
      <DayField
        label="To which day?"
        value={day}
        min={today}
        onDay={(picked) => {
          if (picked === null) return;
          setDay(picked);
          change(moveCheckIn(workbook, checkIn.id, picked));
        }}
      />
      <Button variant="default" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
