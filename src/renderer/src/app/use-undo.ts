import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useToast } from '#ui/Toasts.tsx';
import { notDoneText, refusalWords } from '#workbook/problem-words.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { isTextField, undoKeyOf, type UndoKey } from './undo-keys.ts';

export interface Undo {
  /** The names of what would be undone and done again; null for nothing. */
  readonly names: { readonly undo: string | null; readonly redo: string | null };
  readonly run: (what: UndoKey) => void;
}

const said = { undo: 'Undone', redo: 'Done again' } as const;
const other = { undo: 'redo', redo: 'undo' } as const;
const buttons = { undo: 'Undo', redo: 'Redo' } as const;

/** Takes back what was done in this window, and does it again. Each time a toast says what, and how to turn it round. */
export function useUndo(): Undo {
  const workbook = useWorkbook();
  const { history, drafts } = workbook;
  const names = useSyncExternalStore(history.subscribe, history.read);
  const toast = useToast();
  const newest = useRef<(what: UndoKey) => void>(() => undefined);
  const run = useCallback(
    (what: UndoKey): void => {
      const go = async (): Promise<void> => {
        // A text that was just typed into what is about to leave has to come back with it.
        await drafts.flush().catch(() => undefined);
        const result = await history[what](workbook);
        if (!result.ok) {
          const nothing =
            what === 'undo' ? 'There is nothing to undo in this window.' : 'There is nothing to do again.';
          return toast({ text: result.error === 'nothing to undo' ? nothing : refusalWords[result.error] });
        }
        const back = other[what];
        toast({
          text: `${said[what]}: ${result.value}.`,
          action: { label: buttons[back], run: () => newest.current(back) },
        });
      };
      go().catch((error: unknown) =>
        toast({ text: notDoneText(error, what === 'undo' ? 'Not undone' : 'Not done again') }),
      );
    },
    [workbook, history, drafts, toast],
  );
  useEffect(() => {
    newest.current = run;
  }, [run]);
  return { names, run };
}

/** Ctrl or Cmd with Z, Shift and Z, or Y, anywhere but in a text field, which has its own. */
export function useUndoKeys(run: (what: UndoKey) => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent): void => {
      const what = undoKeyOf(event);
      if (what === null || event.defaultPrevented || isTextField(event.target)) return;
      // A dialog asks about something else; what is behind it stays as it is.
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      run(what);
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [run]);
}
