import { useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { partsOfCode, usualParts, type DocumentKind } from '#domain/documents/inclusion.ts';
import { isPaper } from '#documents/page/paper.ts';
import { NothingToPrint, PrintPage } from '#documents/PrintPage.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

/** Documents alone on a page, for the desktop's hidden window. Paths in here are below the workbook. */
export function PrintPages() {
  return (
    <ErrorBoundary resetKey="print" show={() => <NothingToPrint />}>
      <Switch>
        <Route path="/plan/:paper/:parts?">
          {({ paper, parts }) => <Print kind="plan" paper={paper} parts={parts} />}
        </Route>
        <Route path="/assessment/:sittingId/:paper/:parts?">
          {({ sittingId, paper, parts }) => (
            <Print kind="assessment" sittingId={sittingId} paper={paper} parts={parts} />
          )}
        </Route>
        <Route>
          <NothingToPrint />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}

interface PrintProps {
  readonly kind: DocumentKind;
  readonly sittingId?: string;
  readonly paper: string;
  /** What is included; without it, what is usual. */
  readonly parts: string | undefined;
}

function Print({ kind, sittingId, paper, parts }: PrintProps) {
  const included = useMemo(
    () => (parts === undefined ? usualParts[kind] : partsOfCode(kind, parts)),
    [kind, parts],
  );
  if (!isPaper(paper) || included === null) return <NothingToPrint />;
  const choice = kind === 'plan' ? { kind, included } : { kind, sittingId, included };
  return <PrintPage choice={choice} paper={paper} />;
}
