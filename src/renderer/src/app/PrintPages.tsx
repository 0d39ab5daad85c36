import { useMemo } from 'react';
import { Route, Switch } from 'wouter';
import { partsOfCode, usualParts, type DocumentKind } from '#domain/documents/inclusion.ts';
import { documentTypes } from '#documents/document-types.ts';
import { isPaper } from '#documents/page/paper.ts';
import { NothingToPrint, PrintPage } from '#documents/PrintPage.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';

const isKind = (text: string): text is DocumentKind => Object.hasOwn(documentTypes, text);

/** Documents alone on a page, for the desktop's hidden window. Paths in here are below the workbook. */
export function PrintPages() {
  return (
    <ErrorBoundary resetKey="print" show={() => <NothingToPrint />}>
      <Switch>
        <Route path="/:kind/:subject/:paper/:parts">
          {({ kind, subject, paper, parts }) =>
            isKind(kind) && documentTypes[kind].ofEach ? (
              <Print kind={kind} subject={subject} paper={paper} parts={parts} />
            ) : (
              <NothingToPrint />
            )
          }
        </Route>
        <Route path="/:kind/:place/:rest?">
          {({ kind, place, rest }) => <KindAlone kind={kind} place={place} rest={rest} />}
        </Route>
        <Route>
          <NothingToPrint />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}

interface KindAloneProps {
  readonly kind: string;
  /** The paper, or a subject before it. */
  readonly place: string;
  readonly rest: string | undefined;
}

/** A kind of which there is one, with its parts said or not; or one of many, with what is usual. */
function KindAlone({ kind, place, rest }: KindAloneProps) {
  if (!isKind(kind)) return <NothingToPrint />;
  if (!documentTypes[kind].ofEach)
    return <Print kind={kind} subject={undefined} paper={place} parts={rest} />;
  return rest === undefined ? (
    <NothingToPrint />
  ) : (
    <Print kind={kind} subject={place} paper={rest} parts={undefined} />
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
