import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { deleteWorkbook, relistWorkbook } from '#storage/registry/workbooks.ts';
import { WorkbooksScreen } from '../features/workbooks/WorkbooksScreen.tsx';
import { Toasts, useToast } from '../ui/Toasts.tsx';
import { useApp } from './app-context.ts';
import { MissedWorkbooks } from './MissedWorkbooks.tsx';

/** How long a discarded sample can come back. Milliseconds. */
const undoTime = 10_000;

/** The list of workbooks, with the way back for a sample that was just discarded. */
export function ListHost() {
  const { registry, surroundings, journal, appVersion } = useApp();
  return (
    <MissedWorkbooks>
      <Toasts>
        <SampleReturn />
        <WorkbooksScreen
          registry={registry}
          surroundings={surroundings}
          journal={journal}
          appVersion={appVersion}
        />
      </Toasts>
    </MissedWorkbooks>
  );
}

function SampleReturn() {
  const { registry, journal, discarded } = useApp();
  const [, navigate] = useLocation();
  const toast = useToast();
  useEffect(() => {
    const sample = discarded.take();
    if (sample === null) return;
    const undo = async (): Promise<void> => {
      try {
        if (await relistWorkbook(registry, sample.id)) navigate(`/w/${sample.id}${sample.place}`);
        else toast({ text: 'The sample is deleted already. “Open the sample” makes a new one.' });
      } catch {
        toast({ text: 'The sample could not be brought back. “Open the sample” makes a new one.' });
      }
    };
    toast({
      text: 'Sample discarded.',
      stay: undoTime,
      action: { label: 'Undo', run: () => void undo() },
      onGone() {
        // It is off the list; what can't be deleted now is deleted at the next start.
        deleteWorkbook(registry, journal, sample.id).catch(() => undefined);
      },
    });
  }, [registry, journal, discarded, navigate, toast]);
  return null;
}
