import type { SaveResult } from '#platform/platform.ts';
import { Notice } from '#ui/Notice.tsx';

/** What came of saving a file, as far as the host can know. */
export function SaveOutcome({ result, name }: { readonly result: SaveResult; readonly name: string }) {
  switch (result.outcome) {
    case 'saved':
      return <Notice title="Saved">The file is called “{result.fileName}”.</Notice>;
    case 'cancelled':
      return <Notice title="Not saved">You closed the dialog, so no file was written.</Notice>;
    case 'unknown':
      return (
        <Notice title="Handed to the browser">
          Look for “{name}” among your downloads. Whether it got there, the workbook can’t see.
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="attention" title="No file was made">
          {result.reason} Nothing in your workbook has changed.
        </Notice>
      );
  }
}
