import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PactIdea } from '#domain/plans/action-idea.ts';
import { sources } from '#domain/instruments/catalog/sources.ts';
import { pactHints } from '#domain/plans/hints.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { takePact } from '#storage/commands/focus-areas.ts';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { count, shortDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { SavedText } from '#workbook/SavedText.tsx';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { Examples } from './Examples.tsx';
import { Hints } from './Hints.tsx';
import { Rehearsal } from './Rehearsal.tsx';
import classes from './plan.module.css';
import { usePlanWords } from './plan-words.ts';
import { usePlanPlace } from './PlanPlace.tsx';

interface PactEditorProps {
  readonly focus: Focus;
  readonly pacts: readonly PactIdea[];
  /** Whether it was opened to be rehearsed. */
  readonly isRehearsing?: boolean;
}

/** If (cue), then I will (behavior): written, then rehearsed. */
export function PactEditor({ focus, pacts, isRehearsing = false }: PactEditorProps) {
  const { base } = usePlanPlace();
  const words = usePlanWords();
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  const today = useToday();
  const [rehearsing, setRehearsing] = useState(isRehearsing);
  const cue = useText({ table: 'focuses', id: focus.id, field: 'cue' }, focus.cue);
  const behaviour = useText({ table: 'focuses', id: focus.id, field: 'behaviour' }, focus.behaviour);
  const isWhole = cue.value.trim() !== '' && behaviour.value.trim() !== '';
  const last = focus.rehearsals.at(-1);
  const take = (pact: PactIdea) => async (): Promise<void> => {
    // What was typed is written first, so that Undo brings it back.
    await workbook.drafts.flush();
    const before = workbook.history.latest;
    const taken = await takePact(workbook, focus.id, pact);
    if (taken.ok) sayDone(words.pactTaken, before);
    else toast({ text: refusalWords[taken.error] });
  };
  const closeRehearsal = (): void => {
    setRehearsing(false);
    if (isRehearsing) navigate(`${base}/focus/${focus.id}`, { replace: true });
  };
  return (
    <Section
      title="The if-then pact"
      note={`One exact moment, one exact move. Plans in this form were carried out more often, and more so when rehearsed. ${sources.gollwitzerSheeran2006.cite}.`}
    >
      <div className={classes.fields}>
        <SavedText
          textRef={{ table: 'focuses', id: focus.id, field: 'cue' }}
          stored={focus.cue}
          label="If …"
          description={words.cueNote}
          lines={2}
        />
        <SavedText
          textRef={{ table: 'focuses', id: focus.id, field: 'behaviour' }}
          stored={focus.behaviour}
          label="then I will …"
          description={words.behaviourNote}
          lines={2}
        />
        <Hints hints={pactHints({ cue: cue.value, behaviour: behaviour.value }, words.who)} />
        <Examples
          title="Examples of pacts"
          examples={pacts.map((pact) => ({
            key: pact.cue,
            text: `If ${pact.cue}, then I will ${pact.behaviour}.`,
            take: take(pact),
          }))}
        />
        {isWhole && (
          <div className={classes.row}>
            <Button variant="default" onClick={() => setRehearsing(true)}>
              Rehearse it
            </Button>
            <span className={classes.soft}>
              {last === undefined
                ? words.rehearseNote
                : `Rehearsed ${count(focus.rehearsals.length, 'time')}, last on ${shortDay(last, today)}.`}
            </span>
          </div>
        )}
      </div>
      <Rehearsal
        focusId={focus.id}
        cue={cue.value.trim()}
        behaviour={behaviour.value.trim()}
        opened={rehearsing && isWhole}
        onClose={closeRehearsal}
      />
    </Section>
  );
}
