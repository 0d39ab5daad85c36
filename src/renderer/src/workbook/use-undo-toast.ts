import type { Step } from '#storage/saving/history.ts';
import { useToast } from '#ui/Toasts.tsx';
import { notDoneText, refusalWords } from './problem-words.ts';
import { useWorkbook } from './WorkbookContext.tsx';

/**
 * Says what was just done, with a way to take it back as a whole. To be called right after the command; one that does
 * not tell whether it did anything gives what was done before it, and then nothing is said about nothing.
 */
export function useUndoToast(): (text: string, before?: Step) => void {
  const workbook = useWorkbook();
  const toast = useToast();
  return (text, before) => {
    const step = workbook.history.latest;
    if (step === before) return;
    const undo = async (): Promise<void> => {
      try {
        const undone = await workbook.history.undo(workbook, step);
        if (!undone.ok) toast({ text: refusalWords[undone.error] });
      } catch (error) {
        toast({ text: notDoneText(error, 'Not undone') });
      }
    };
    toast({ text, action: { label: 'Undo', run: () => void undo() } });
  };
}
