import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PdfRequest, SaveResult } from '#platform/platform.ts';
import { Notice } from '#ui/Notice.tsx';
import { SaveOutcome } from '#workbook/SaveOutcome.tsx';
import { useControls, usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './PrintButton.module.css';

interface PdfButtonProps {
  readonly request: PdfRequest;
  /** What is made, for the list of what left the laptop. */
  readonly what: string;
  /** Called when a file was made, or may have been. */
  readonly onMade?: () => void;
}

/** One click to the PDF, and what came of it as far as the host can know. */
export function PdfButton({ request, what, onMade }: PdfButtonProps) {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const { noteExport } = useControls();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SaveResult | null>(null);
  const print = async (): Promise<void> => {
    setBusy(true);
    setResult(null);
    try {
      // The desktop prints from another window, which sees only what is on the disk.
      await workbook.drafts.flush();
      const made = await platform.makePdf(request);
      setResult(made);
      if (made.outcome !== 'saved' && made.outcome !== 'unknown') return;
      noteExport({
        what,
        fileName: made.outcome === 'saved' ? made.fileName : null,
        certain: made.outcome === 'saved',
      });
      onMade?.();
    } catch {
      setResult({
        outcome: 'failed',
        reason: 'The document could not be made. Try again.',
      });
    } finally {
      setBusy(false);
    }
  };
  const button = platform.pdfIs === 'a saved file' ? 'Save as PDF' : 'Print or save as PDF';
  return (
    <div className={classes.place}>
      <Button loading={busy} onClick={() => void print()}>
        {button}
      </Button>
      <div role="status">{result !== null && <SaveOutcome result={result} unknown={<Printed />} />}</div>
    </div>
  );
}

/** The browser prints: whether that made a file is between its dialog and the printer. */
function Printed() {
  return (
    <Notice title="Handed to the print dialog">
      What was chosen there, the workbook can’t see. To get a file, choose “Save as PDF” as the printer.
    </Notice>
  );
}
