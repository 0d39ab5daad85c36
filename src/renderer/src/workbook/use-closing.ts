import type { Result } from '#domain/core/result.ts';
import { refusalWords, type Refusal } from './problem-words.ts';
import { useUndoToast } from './use-undo-toast.ts';
import { useWorkbook } from './WorkbookContext.tsx';

/**
 * What a form that closes or moves something does: keeps what is still being typed into it, does it and says so. Null
 * when it was done, else why not.
 */
export function useClosing(): (
  said: string,
  work: () => Promise<Result<unknown, Refusal>>,
) => Promise<string | null> {
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  return async (said, work) => {
    await workbook.drafts.flush();
    const done = await work();
    if (!done.ok) return refusalWords[done.error];
    sayDone(said);
    return null;
  };
}
