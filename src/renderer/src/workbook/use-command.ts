import { useRef, useState } from 'react';
import { isBug } from '#storage/database/problem.ts';
import { useToast } from '#ui/Toasts.tsx';
import { notDoneText } from './problem-words.ts';

/** After this time a button shows that it is at work. Milliseconds. */
const slowAfter = 300;

export interface Command {
  /**
   * Makes the answer to a click that is to happen once. While it runs, and for the second half of a double click,
   * nothing happens. A failure is said; the work itself says what it was refused.
   */
  readonly run: (work: () => Promise<unknown>) => (event?: { readonly detail: number }) => void;
  readonly isSlow: boolean;
}

/** @param say where a failure is told; a toast when left out */
export function useCommand(say?: (problem: string) => void): Command {
  const toast = useToast();
  const isRunning = useRef(false);
  const [isSlow, setSlow] = useState(false);
  const start = async (work: () => Promise<unknown>): Promise<void> => {
    isRunning.current = true;
    const timer = setTimeout(() => setSlow(true), slowAfter);
    try {
      await work();
    } catch (error) {
      const text = notDoneText(error);
      if (say === undefined) toast({ text });
      else say(text);
      // A mistake of ours: for the console, too.
      if (isBug(error)) throw error;
    } finally {
      clearTimeout(timer);
      isRunning.current = false;
      setSlow(false);
    }
  };
  return {
    run: (work) => (event) => {
      if (isRunning.current || (event !== undefined && event.detail > 1)) return;
      void start(work);
    },
    isSlow,
  };
}
