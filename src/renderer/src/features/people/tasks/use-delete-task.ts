import type { TaskId } from '#domain/team/task.ts';
import { removeTask } from '#storage/commands/tasks.ts';
import { useToast } from '#ui/Toasts.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';

export function useDeleteTask(): (id: TaskId) => Promise<void> {
  const workbook = useWorkbook();
  const toast = useToast();
  const sayDone = useUndoToast();
  return async (id) => {
    await workbook.drafts.flush();
    if ((await removeTask(workbook, id)) === undefined) toast({ text: refusalWords.gone });
    else sayDone('Deleted. It is in the trash for 30 days.');
  };
}
