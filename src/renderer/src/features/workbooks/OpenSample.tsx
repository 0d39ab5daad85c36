import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RegisteredWorkbook } from '#storage/registry/registry-database.ts';
import { createWorkbook } from '#storage/registry/workbooks.ts';
import { useToast } from '#ui/Toasts.tsx';
import type { WorkbooksScreenProps } from './WorkbooksScreen.tsx';

interface OpenSampleProps extends WorkbooksScreenProps {
  /** The sample that is there already: there is never a second. */
  readonly existing: RegisteredWorkbook | undefined;
}

export function OpenSample({ registry, surroundings, appVersion, existing }: OpenSampleProps) {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const toast = useToast();
  const open = async (): Promise<void> => {
    setBusy(true);
    try {
      if (existing !== undefined) return navigate(`/w/${existing.id}${existing.place}`);
      const [{ sampleWorkbook }, { hashNow }] = await Promise.all([
        import('#domain/workbook/sample.ts'),
        import('#storage/commands/reviews.ts'),
      ]);
      const id = await createWorkbook(registry, surroundings, {
        title: 'Sample workbook',
        sample: true,
        appVersion,
        rows: sampleWorkbook(surroundings.today(), hashNow),
      });
      navigate(`/w/${id}/today`);
    } catch {
      toast({ text: 'The sample could not be written to the disk. Free some space and try again.' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="md" variant="default" loading={busy} onClick={() => void open()}>
      Open the sample
    </Button>
  );
}
