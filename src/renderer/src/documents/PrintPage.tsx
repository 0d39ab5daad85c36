import { useEffect } from 'react';
import type { Paper } from '#platform/platform.ts';
import { PageRules } from './page/PageRules.tsx';
import { marginsOf, nameOf } from './DocumentPages.tsx';
import { useDocument, type DocumentChoice, type ShownDocument } from './use-document.ts';

/** What the desktop's hidden window prints. `html[data-document-state]` tells it when. */
export function PrintPage({ choice, paper }: { readonly choice: DocumentChoice; readonly paper: Paper }) {
  const shown = useDocument(choice);
  if (shown === undefined) return null;
  return shown === null ? <NothingToPrint /> : <Printed shown={shown} paper={paper} />;
}

function Printed({ shown, paper }: { readonly shown: ShownDocument; readonly paper: Paper }) {
  useEffect(() => {
    // A sealed workbook is printed from its preview alone.
    document.title = nameOf(shown, false);
    let gone = false;
    const settle = async (): Promise<void> => {
      await frame();
      await document.fonts.ready;
      await frame();
      await frame();
      if (!gone) tellState('ready');
    };
    settle().catch(() => tellState('failed'));
    return () => {
      gone = true;
    };
  }, [shown]);
  return (
    <main>
      <PageRules paper={paper} margins={marginsOf(shown)} />
      {shown.pages}
    </main>
  );
}

/** Asked for a document that is not there, which no screen does. */
export function NothingToPrint() {
  useEffect(() => {
    tellState('failed');
  }, []);
  return <p>There is nothing to print here.</p>;
}

function tellState(state: 'ready' | 'failed'): void {
  const { dataset } = document.documentElement;
  dataset['documentState'] = state;
  // Here the document is the first screen.
  dataset['appState'] = 'ready';
}

/** A window that is not shown may draw no frames: then time has to do. */
const longestFrame = 250;

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, longestFrame);
  });
