import type { Focus } from '#domain/plans/plan.ts';
import { resumeFocus } from '#storage/commands/focus-areas.ts';
import { useToast } from '#ui/Toasts.tsx';
import { focusName } from '#workbook/focus-text.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { usePlanWords } from './plan-words.ts';

/** Takes an ended focus up again; undoing it brings back why it had ended. */
export function useResume(): (focus: Focus) => Promise<void> {
  const workbook = useWorkbook();
  const words = usePlanWords();
  const wordings = useWordings();
  const toast = useToast();
  const sayDone = useUndoToast();
  return async (focus) => {
    const before = workbook.history.latest;
    const resumed = await resumeFocus(workbook, focus.id);
    if (resumed.ok) sayDone(`${focusName(focus, wordings)} is in the plan again.`, before);
    else toast({ text: resumed.error === 'enough already' ? words.enough : refusalWords[resumed.error] });
  };
}
