import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { deleteWorkbook } from '#storage/registry/workbooks.ts';
import { Meter } from '#ui/Meter.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { ImportDone } from './ImportDone.tsx';
import { stageTexts } from './import-words.ts';
import { useIncomingFile } from './incoming-file.ts';
import { SecretForm } from './SecretForm.tsx';
import { SeenView } from './SeenView.tsx';
import { useImport, type ImportNeeds } from './use-import.ts';
import classes from './import.module.css';

interface ImportFlowProps {
  readonly needs: ImportNeeds;
  readonly journal: Storage;
  readonly back: ReactNode;
}

const stages = ['reading', 'opening', 'checking'] as const;

/** Importing a file, from choosing it to what came of it. */
export function ImportFlow({ needs, journal, back }: ImportFlowProps) {
  const flow = useImport(needs);
  const { state, look } = flow;
  const { file, taken } = useIncomingFile();
  useEffect(() => {
    if (file === null) return;
    taken();
    look(file);
  }, [file, taken, look]);
  // What comes next takes the focus, as a new page would.
  const step = useRef<HTMLDivElement>(null);
  const before = useRef(state.kind);
  useEffect(() => {
    const isNew = before.current !== state.kind;
    before.current = state.kind;
    if (isNew && state.kind !== 'working' && state.kind !== 'sealed')
      step.current?.focus({ preventScroll: true });
  }, [state.kind]);
  return (
    <Page
      title="Import a file"
      lead="Look at what is in it first. Nothing is changed until you say so."
      back={back}
    >
      <div ref={step} tabIndex={-1} className={classes.step}>
        {state.kind === 'choosing' && (
          <>
            {state.problem !== null && (
              <Notice
                tone="attention"
                title={state.problem.name === '' ? 'No file' : `“${state.problem.name}” was not imported`}
                live
              >
                {state.problem.text}
              </Notice>
            )}
            <div className={classes.place}>
              <p>Drop a workbook file anywhere on this window, or choose it.</p>
              <Button onClick={flow.pick}>Choose a file</Button>
              <p className={classes.soft}>
                Workbook files end in .workbook; sealed ones in .workbook.age. A backup is one too.
              </p>
            </div>
          </>
        )}
        {state.kind === 'reading' && (
          <>
            <p role="status" className={classes.status}>
              {stageTexts[state.stage]}
            </p>
            <Meter
              label={`Reading ${state.name}`}
              value={stages.indexOf(state.stage) + 1}
              max={stages.length + 1}
            />
            <div className={classes.row}>
              <Button variant="default" onClick={flow.stop}>
                Stop
              </Button>
            </div>
          </>
        )}
        {state.kind === 'sealed' && (
          <Section title={`“${state.name}” is sealed`}>
            <SecretForm by={state.by} problem={state.problem} onOpen={flow.open} onCancel={flow.stop} />
          </Section>
        )}
        {(state.kind === 'seen' || state.kind === 'working') && (
          <SeenView
            key={state.seen.name}
            seen={state.seen}
            problem={state.kind === 'seen' ? state.problem : null}
            hasWorkbook={needs.workbook !== null}
            busy={state.kind === 'working'}
            onBringBack={flow.bringBack}
            onTake={flow.take}
            onAnother={flow.startOver}
          />
        )}
        {state.kind === 'done' && (
          <ImportDone
            done={state}
            workbook={needs.workbook}
            onDelete={(id) => deleteWorkbook(needs.registry, journal, id)}
            onAnother={flow.startOver}
          />
        )}
      </div>
    </Page>
  );
}
