import type { Action } from '#domain/plans/plan.ts';
import { dropAction, moveAction } from '#storage/commands/actions.ts';
import { MoveForm } from './MoveForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { useClosing } from './use-closing.ts';
import { useToday } from './use-today.ts';
import { useWorkbook } from './WorkbookContext.tsx';

interface ClosingActionProps {
  readonly action: Action;
  readonly onClose: () => void;
}

/** Another day for an action, with the reason that the next plan learns from. */
export function MoveActionForm({ action, onClose }: ClosingActionProps) {
  const workbook = useWorkbook();
  const today = useToday();
  return (
    <MoveForm
      needsReason={action.addedDay !== today}
      onMove={(day, reason) => moveAction(workbook, action.id, day, reason)}
      onClose={onClose}
    />
  );
}

/** Lets an action go, with the reason. */
export function DropActionForm({ action, onClose }: ClosingActionProps) {
  const workbook = useWorkbook();
  const close = useClosing();
  return (
    <ReasonForm
      button="Drop it"
      reasonLabel="Why does it go?"
      needsReason
      onReason={(reason) =>
        close('Dropped. The reason stays with it.', () => dropAction(workbook, action.id, reason))
      }
      onClose={onClose}
    />
  );
}
