import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FocusId } from '#domain/plans/plan.ts';
import { rehearsePact } from '#storage/commands/focus-areas.ts';
import { useToast } from '#ui/Toasts.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './Rehearsal.module.css';
import { usePlanWords } from './plan-words.ts';

interface RehearsalProps {
  readonly focusId: FocusId;
  readonly cue: string;
  readonly behaviour: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A minute to picture the moment and say the move from memory. */
export function Rehearsal({ opened, onClose, ...pact }: RehearsalProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Rehearse the pact">
      {opened && <Steps {...pact} onClose={onClose} />}
    </Modal>
  );
}

function Steps({ focusId, cue, behaviour, onClose }: Omit<RehearsalProps, 'opened'>) {
  const say = usePlanWords();
  const workbook = useWorkbook();
  const toast = useToast();
  const [words, setWords] = useState('');
  const [compared, setCompared] = useState(false);
  const finish = async (): Promise<void> => {
    const rehearsed = await rehearsePact(workbook, focusId);
    onClose();
    toast({
      text: rehearsed.ok
        ? 'Rehearsed. The moment will look more familiar now.'
        : refusalWords[rehearsed.error],
    });
  };
  return (
    <div className={classes.fields}>
      <p className={classes.flat}>{say.picture}</p>
      <p className={classes.pactLine}>If {cue} …</p>
      <Textarea
        data-autofocus
        label="… then I will"
        description="What you write here is not kept."
        autosize
        minRows={2}
        maxLength={1000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {compared ? (
        <>
          <p className={classes.flat} role="status">
            {say.compared} <strong>then I will {behaviour}</strong>
          </p>
          <div className={classes.row}>
            <CommandButton work={finish}>{say.rehearsed}</CommandButton>
            <Button
              variant="default"
              onClick={() => {
                setWords('');
                setCompared(false);
              }}
            >
              Once more
            </Button>
          </div>
        </>
      ) : (
        <div className={classes.row}>
          <Button onClick={() => setCompared(true)}>Compare</Button>
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
        </div>
      )}
    </div>
  );
}
