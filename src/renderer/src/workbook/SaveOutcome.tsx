import type { ReactNode } from 'react';
import type { SaveResult } from '#platform/platform.ts';
import { Notice } from '#ui/Notice.tsx';

interface SaveOutcomeProps {
  readonly result: SaveResult;
  /** What is said where the browser took it over, and nobody can know what came of it. */
  readonly unknown: ReactNode;
}

/** What came of saving a file, as far as the host can know. */
export function SaveOutcome({ result, unknown }: SaveOutcomeProps) {
  switch (result.outcome) {
    case 'saved':
      return <Notice title="Saved">The file is called “{result.fileName}”.</Notice>;
    case 'cancelled':
      return <Notice title="Not saved">You closed the dialog, so no file was written.</Notice>;
    case 'unknown':
      return unknown;
    case 'failed':
      return (
        <Notice tone="attention" title="No file was made">
          {result.reason} Nothing in your workbook has changed.
        </Notice>
      );
  }
}

/** A file that the browser downloads by itself. */
export function Downloaded({ name }: { readonly name: string }) {
  return (
    <Notice title="Handed to the browser">
      Look for “{name}” among your downloads. Whether it got there, the workbook can’t see.
    </Notice>
  );
}
