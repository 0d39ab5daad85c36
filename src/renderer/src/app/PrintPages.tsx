import { useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { partsOfCode, usualParts, type DocumentKind } from '#domain/documents/inclusion.ts';
import { isPaper } from '#documents/page/paper.ts';
import { NothingToPrint, PrintPage } from '#documents/PrintPage.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

/** Documents that there is one of for each sitting, or each person. */
const ofEach: readonly string[] = ['assessment', 'held'] satisfies readonly DocumentKind[];

/** Documents alone on a page, for the desktop's hidden window. Paths in here are below the workbook. */
export function PrintPages() {
  return (
    <ErrorBoundary resetKey="print" show={() => <NothingToPrint />}>
      <Switch>
        <Route path="/plan/:paper/:parts?">
          {({ paper, parts }) => <Print kind="plan" subject={undefined} paper={paper} parts={parts} />}
        </Route>
        <Route path="/:kind/:subject/:paper/:parts?">
          {({ kind, subject, paper, parts }) =>
            ofEach.includes(kind) ? (
              <Print kind={kind as DocumentKind} subject={subject} paper={paper} parts={parts} />
            ) : (
              <NothingToPrint />
            )
          }
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
  readonly subject: string | undefined;
  readonly paper: string;
  /** What is included; without it, what is usual. */
  readonly parts: string | undefined;
}

function Print({ kind, subject, paper, parts }: PrintProps) {
  const choice = useMemo(() => {
    const included = parts === undefined ? usualParts[kind] : partsOfCode(kind, parts);
    return included === null ? null : { kind, subject, included };
  }, [kind, subject, parts]);
  if (!isPaper(paper) || choice === null) return <NothingToPrint />;
  return <PrintPage choice={choice} paper={paper} />;
}
