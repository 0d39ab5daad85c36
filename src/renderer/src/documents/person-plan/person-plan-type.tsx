import { Redirect } from 'wouter';
import { allPlansDocument, personPlanDocument } from '#domain/documents/person-plan-document.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { allPlansData, personPlanData } from '../documents-data.ts';
import { AllPlansPages, PersonPlanPages, personPlanPlainTitle } from './PersonPlanPages.tsx';

export const personPlanType = documentType({
  plainTitle: personPlanPlainTitle,
  ofEach: true,
  read: personPlanData,
  make: personPlanDocument,
  title: ({ name }) => `${personPlanPlainTitle}: ${name}`,
  subject: ({ personId }) => personId,
  head: ({ name, personId }) => ({
    title: `${name}’s plan on paper`,
    lead: 'The shared part alone, to talk through and to sign together. Your private notes are not in it.',
    back: <TextLink to={`/people/${personId}/plan`}>Back to the plan</TextLink>,
  }),
  pages: (document) => <PersonPlanPages document={document} />,
  // Erased, perhaps in another window.
  nothing: <Redirect to="/people" replace />,
});

const allTitle = 'Everybody’s plans on paper';
const back = <TextLink to="/people">Back to your people</TextLink>;

export const allPlansType = documentType({
  plainTitle: 'Individual development plans',
  read: () => allPlansData,
  make: allPlansDocument,
  head: () => ({
    title: allTitle,
    lead: 'The shared parts of all plans in one document, each on a page of its own.',
    back,
  }),
  pages: (document) => <AllPlansPages document={document} />,
  pieces: ({ plans }) =>
    plans.map(({ personId, name }) => ({
      kind: 'person-plan',
      subject: personId,
      title: `${personPlanPlainTitle}: ${name}`,
    })),
  nothing: (
    <Page title={allTitle} back={back}>
      <Invitation
        title="Nobody has a plan yet"
        reason="An individual development plan begins with one skill that you and the person choose together."
      >
        <StepLink to="/people">Go to your people</StepLink>
      </Invitation>
    </Page>
  ),
});
