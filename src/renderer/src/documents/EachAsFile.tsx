import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { partsCode, type Included } from '#domain/documents/inclusion.ts';
import type { Paper } from '#platform/platform.ts';
import { Meter } from '#ui/Meter.tsx';
import { count } from '#workbook/format.ts';
import { useControls, usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import { documentName } from './document-name.ts';
import { documentTypes } from './document-types.ts';
import type { ShownDocument } from './use-document.ts';
import classes from './PrintButton.module.css';

interface EachAsFileProps {
  readonly shown: ShownDocument;
  readonly included: Included;
  readonly paper: Paper;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'ended'; readonly saved: number; readonly why: string };

/**
 * Each part of a document as a file of its own, one after the other, with a way to stop. Where the host saves files
 * itself: a browser's print dialog can't be asked for one file after another.
 */
export function EachAsFile({ shown, included, paper }: EachAsFileProps) {
  const workbook = useWorkbook();
  const platform = usePlatform();
  const { isSealed, noteExport } = useControls();
  const stopped = useRef(false);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const { pieces, cover } = shown;
  // Another window has no key to a sealed workbook.
  if (pieces.length === 0 || platform.pdfIs !== 'a saved file' || isSealed) return null;
  const make = async (): Promise<void> => {
    stopped.current = false;
    let saved = 0;
    const end = (why: string): void => setState({ kind: 'ended', saved, why });
    try {
      await workbook.drafts.flush();
      for (const [index, { kind, subject, title }] of pieces.entries()) {
        setState({ kind: 'running', done: index });
        const made = await platform.makePdf({
          route: `/print/${workbook.id}/${kind}/${subject}/${paper}/${partsCode(kind, included)}`,
          paper,
          suggestedName: documentName(title, cover, false),
        });
        if (made.outcome === 'failed') return end(made.reason);
        if (made.outcome === 'cancelled') return end('You closed the dialog.');
        saved += 1;
        noteExport({
          what: `${documentTypes[kind].plainTitle}, as a PDF`,
          fileName: made.outcome === 'saved' ? made.fileName : null,
          certain: made.outcome === 'saved',
        });
        if (stopped.current && index < pieces.length - 1) return end('You stopped it.');
      }
      end('');
    } catch {
      end('The next one could not be made; nothing in your workbook has changed.');
    }
  };
  return (
    <div className={classes.place}>
      {state.kind === 'running' ? (
        <>
          <Meter
            label={`Document ${state.done + 1} of ${pieces.length}`}
            value={state.done}
            max={pieces.length}
          />
          <Button
            variant="default"
            onClick={() => {
              stopped.current = true;
            }}
          >
            Stop after this one
          </Button>
        </>
      ) : (
        <Button variant="default" onClick={() => void make()}>
          One file each ({pieces.length})
        </Button>
      )}
      <p role="status">
        {state.kind === 'running' && `Document ${state.done + 1} of ${pieces.length}…`}
        {state.kind === 'ended' && `${count(state.saved, 'file')} saved. ${state.why}`.trim()}
      </p>
    </div>
  );
}
