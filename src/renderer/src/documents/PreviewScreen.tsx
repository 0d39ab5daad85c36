import { useMemo, type ReactNode } from 'react';
import { Redirect } from 'wouter';
import { partsOf, type DocumentKind } from '#domain/documents/inclusion.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { Preview } from './Preview.tsx';
import { useIncluded } from './include-choice.ts';
import { useDocument, type DocumentChoice } from './use-document.ts';

interface PreviewScreenProps {
  readonly kind: string | undefined;
  /** A sitting or a person, where there is a document of each. */
  readonly subject: string | undefined;
}

const isKind = (kind: string | undefined): kind is DocumentKind =>
  kind !== undefined && Object.hasOwn(partsOf, kind);

/** A document as it will lie on paper, with the way to print it. */
export function PreviewScreen({ kind: named, subject }: PreviewScreenProps) {
  const kind = isKind(named) ? named : 'plan';
  const [included, setIncluded] = useIncluded(kind);
  const choice = useMemo((): DocumentChoice => ({ kind, subject, included }), [kind, subject, included]);
  const shown = useDocument(choice);
  if (shown === undefined) return <Loading what="the document" />;
  if (shown !== null) return <Preview shown={shown} included={included} onInclude={setIncluded} />;
  return nothingToShow[kind];
}

function NoPlan() {
  return (
    <Page title="Your plan on paper" back={<TextLink to="/grow">Back to the plan</TextLink>}>
      <Invitation
        title="There is no plan to print yet"
        reason="Your development plan becomes a document of two or three pages, to talk through with your boss and to sign. It begins with one thing to grow."
        doneWhen="you have chosen a focus. The rest can be empty: the page leaves lines to write on by hand."
      >
        <StepLink to="/grow">Choose what to grow</StepLink>
      </Invitation>
    </Page>
  );
}

function NoAssessment() {
  return (
    <Page
      title="Your self-assessment on paper"
      back={<TextLink to="/stand">Back to your assessments</TextLink>}
    >
      <Invitation
        title="There is no completed assessment here"
        reason="Once you have completed a self-assessment, you can print it: where you stand, what has moved, and every answer word for word."
      >
        <StepLink to="/stand">Go to your assessments</StepLink>
      </Invitation>
    </Page>
  );
}

const nothingToShow: Readonly<Record<DocumentKind, ReactNode>> = {
  plan: <NoPlan />,
  assessment: <NoAssessment />,
  // Erased, perhaps in another window.
  held: <Redirect to="/people" replace />,
};
