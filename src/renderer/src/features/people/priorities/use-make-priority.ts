import { useLocation } from 'wouter';
import { addPriority, type PriorityStart } from '#storage/commands/priorities.ts';
import { useToast } from '#ui/Toasts.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';

/** Makes something from the matrix a priority of the team, and goes to the team's plan. */
export function useMakePriority(): (start: PriorityStart) => Promise<void> {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  return async (start) => {
    const added = await addPriority(workbook, start);
    if (!added.ok) {
      toast({ text: refusalWords[added.error] });
      return;
    }
    navigate('/people/team-plan');
    sayDone(`${start.title} is a priority of the team.`);
  };
}
