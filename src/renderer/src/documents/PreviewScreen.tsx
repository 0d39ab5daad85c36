import { useMemo } from 'react';
import { Invitation } from '#ui/Invitation.tsx';
import { Loading } from '#ui/Loading.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { Preview } from './Preview.tsx';
import { useIncluded } from './include-choice.ts';
import { useDocument, type DocumentChoice } from './use-document.ts';

interface PreviewScreenProps {
  readonly kind: string | undefined;
  readonly sittingId: string | undefined;
}

/** A document as it will lie on paper, with the way to print it. */
export function PreviewScreen({ kind, sittingId }: PreviewScreenProps) {
  const documentKind = kind === 'assessment' ? kind : 'plan';
  const [included, setIncluded] = useIncluded(documentKind);
  const choice = useMemo(
    (): DocumentChoice =>
      documentKind === 'assessment'
        ? { kind: documentKind, sittingId, included }
        : { kind: documentKind, included },
    [documentKind, sittingId, included],
  );
  const shown = useDocument(choice);
  if (shown === undefined) return <Loading what="the document" />;
  if (shown !== null) return <Preview shown={shown} included={included} onInclude={setIncluded} />;
  return choice.kind === 'plan' ? <NoPlan /> : <NoAssessment />;
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
