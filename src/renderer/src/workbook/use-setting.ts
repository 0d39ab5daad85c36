import type { Result } from '#domain/core/result.ts';
import { useToast } from '#ui/Toasts.tsx';
import { refusalWords, type Refusal } from './problem-words.ts';

/** For what is chosen in place. A refusal is said; a failure is on the save sign, and tried again. */
export function useSetting(): (write: Promise<Result<unknown, Refusal> | void>) => void {
  const toast = useToast();
  return (write) => {
    write
      .then((result) => {
        if (result !== undefined && !result.ok) toast({ text: refusalWords[result.error] });
        return undefined;
      })
      .catch(() => undefined);
  };
}
