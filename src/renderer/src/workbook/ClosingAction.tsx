import { useState } from 'react';
import type { Day } from '#domain/core/day.ts';
import type { Action } from '#domain/plans/plan.ts';
import { dropAction, moveAction } from '#storage/commands/actions.ts';
import { DayField } from './DayField.tsx';
import { refusalWords } from './problem-words.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { useToday } from './use-today.ts';
import { useUndoToast } from './use-undo-toast.ts';
import { useWorkbook } from './WorkbookContext.tsx';

interface ClosingActionProps {
  readonly action: Action;
  readonly onClose: () => void;
}

/** Another day for an action, with the reason that the next plan learns from. */
export function MoveActionForm({ action, onClose }: ClosingActionProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const sayDone = useUndoToast();
  const [day, setDay] = useState<Day | null>(null);
  const move = async (reason: string): Promise<string | null> => {
    if (day === null) return 'To which day? Pick one.';
    const moved = await moveAction(workbook, action.id, day, reason);
    if (!moved.ok) return refusalWords[moved.error];
    sayDone('Moved.');
    return null;
  };
  return (
    <ReasonForm
      button="Move it"
      reasonLabel="Why is it moving?"
      needsReason={action.addedDay !== today}
      onReason={move}
      onClose={onClose}
    >
      <DayField label="To which day?" value={day} min={today} onDay={setDay} onRefused={() => setDay(null)} />
    </ReasonForm>
  );
}

/** Lets an action go, with the reason. */
export function DropActionForm({ action, onClose }: ClosingActionProps) {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const drop = async (reason: string): Promise<string | null> => {
    // What is still being typed belongs to it.
    await workbook.drafts.flush();
    const dropped = await dropAction(workbook, action.id, reason);
    if (!dropped.ok) return refusalWords[dropped.error];
    sayDone('Dropped. The reason stays with it.');
    return null;
  };
  return (
    <ReasonForm
      button="Drop it"
      reasonLabel="Why does it go?"
      needsReason
      onReason={drop}
      onClose={onClose}
    />
  );
}
