import { useState } from 'react';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Focus } from '#domain/plans/plan.ts';
import { endFocus } from '#storage/commands/focus-areas.ts';
import { Section } from '#ui/Section.tsx';
import { ReasonForm } from '#workbook/ReasonForm.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './plan.module.css';
import { usePlanWords } from './plan-words.ts';
import { usePlanPlace } from './PlanPlace.tsx';

/** The end of a focus: reached, or set aside to make room. */
export function EndFocus({ focus }: { readonly focus: Focus }) {
  const { base } = usePlanPlace();
  const words = usePlanWords();
  const workbook = useWorkbook();
  const sayDone = useUndoToast();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<'finished' | 'set aside' | null>(null);
  const buttons = useFocusBack<HTMLDivElement>(asking);
  const end =
    (state: 'finished' | 'set aside') =>
    async (reason: string): Promise<string | null> => {
      await workbook.drafts.flush();
      const before = workbook.history.latest;
      const ended = await endFocus(workbook, focus.id, state, reason);
      if (!ended.ok) return refusalWords[ended.error];
      navigate(base);
      sayDone(
        state === 'finished'
          ? 'Finished. It makes room for the next one.'
          : 'Set aside. Everything written stays.',
        before,
      );
      return null;
    };
  return (
    <Section
      title="When this is done"
      note="A focus ends when the goal is reached, or when something else matters more."
    >
      <div ref={buttons} className={classes.row}>
        <Button
          variant="default"
          data-opens="finished"
          aria-expanded={asking === 'finished'}
          onClick={() => setAsking('finished')}
        >
          {words.reached}
        </Button>
        <Button
          variant="default"
          data-opens="set aside"
          aria-expanded={asking === 'set aside'}
          onClick={() => setAsking('set aside')}
        >
          Set it aside
        </Button>
      </div>
      {asking === 'finished' && (
        <ReasonForm
          key="finished"
          button="Finish it"
          reasonLabel="What shows it?"
          needsReason
          onReason={end('finished')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'set aside' && (
        <ReasonForm
          key="aside"
          button="Set it aside now"
          reasonLabel="Why now?"
          needsReason
          onReason={end('set aside')}
          onClose={() => setAsking(null)}
        />
      )}
    </Section>
  );
}
