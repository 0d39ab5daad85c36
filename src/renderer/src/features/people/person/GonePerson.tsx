import { useEffect, type RefObject } from 'react';
import { Redirect } from 'wouter';
import { useToast } from '#ui/Toasts.tsx';

/** What was done in this window so shortly ago has just said what came of it. Milliseconds. */
const justNow = 2_000;

interface GonePersonProps {
  /** When something was last done or undone in this window, as `performance.now()` tells. */
  readonly lastDone: RefObject<number>;
}

/** Leads from the page of somebody who is not here back to the team, and says why. */
export function GonePerson({ lastDone }: GonePersonProps) {
  const toast = useToast();
  useEffect(() => {
    if (performance.now() - lastDone.current > justNow)
      toast({
        text: 'This person is not in the workbook any more. They may have been erased in another window.',
      });
  }, [toast, lastDone]);
  return <Redirect to="/people" replace />;
}
