import { Button } from '@mantine/core';
import type { SittingId } from '#domain/assessments/assessment.ts';
import { discardSitting, restoreSitting } from '#storage/commands/sittings.ts';
import { useToast } from '#ui/Toasts.tsx';
import { count } from '#workbook/format.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';

interface DiscardStartProps {
  readonly sittingId: SittingId;
  readonly answered: number;
}

/** The way back from an assessment that was begun. What it held comes back with one click. */
export function DiscardStart({ sittingId, answered }: DiscardStartProps) {
  const workbook = useWorkbook();
  const toast = useToast();
  const discard = async (): Promise<void> => {
    // A text that is still waiting belongs to an answer, and would come too late to be brought back.
    await workbook.drafts.flush();
    const discarded = await discardSitting(workbook, sittingId);
    const undo = async (): Promise<void> => {
      const isBack = await restoreSitting(workbook, discarded);
      if (!isBack) toast({ text: 'Another assessment has been opened since, so this one can’t come back.' });
    };
    toast({
      text:
        answered === 0 ? 'Discarded. Nothing was answered.' : `Discarded, with ${count(answered, 'answer')}.`,
      // A failure shows on the save sign, with a retry.
      action: { label: 'Undo', run: () => void undo().catch(() => undefined) },
    });
  };
  return (
    <Button variant="default" onClick={() => void discard().catch(() => undefined)}>
      Discard this start
    </Button>
  );
}
