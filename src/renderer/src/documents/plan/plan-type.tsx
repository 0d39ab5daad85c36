import { planDocument } from '#domain/documents/plan-document.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { planData } from '../documents-data.ts';
import { PlanPages, planTitle } from './PlanPages.tsx';

const title = 'Your plan on paper';
const back = <TextLink to="/grow">Back to the plan</TextLink>;

export const planType = documentType({
  plainTitle: planTitle,
  read: () => planData,
  make: planDocument,
  head: () => ({
    title,
    lead: 'To talk through with your boss, and to sign. What is empty leaves room for the pen.',
    back,
  }),
  pages: (document) => <PlanPages document={document} />,
  nothing: (
    <Page title={title} back={back}>
      <Invitation
        title="There is no plan to print yet"
        reason="Your development plan becomes a document of two or three pages, to talk through with your boss and to sign. It begins with one thing to grow."
        doneWhen="you have chosen a focus. The rest can be empty: the page leaves lines to write on by hand."
      >
        <StepLink to="/grow">Choose what to grow</StepLink>
      </Invitation>
    </Page>
  ),
});
