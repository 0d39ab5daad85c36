import { assessmentDocument } from '#domain/documents/assessment-document.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { assessmentData } from '../documents-data.ts';
import { AssessmentPages, assessmentTitle } from './AssessmentPages.tsx';

const title = 'Your self-assessment on paper';

export const assessmentType = documentType({
  plainTitle: assessmentTitle,
  ofEach: true,
  read: assessmentData,
  make: assessmentDocument,
  subject: ({ sittingId }) => sittingId,
  head: ({ sittingId }) => ({
    title,
    lead: 'Yours to keep, or to talk over with somebody you trust. Nobody gets it unless you hand it over.',
    back: <TextLink to={`/stand/results/${sittingId}`}>Back to the results</TextLink>,
  }),
  pages: (document) => <AssessmentPages document={document} />,
  nothing: (
    <Page title={title} back={<TextLink to="/stand">Back to your assessments</TextLink>}>
      <Invitation
        title="There is no completed assessment here"
        reason="Once you have completed a self-assessment, you can print it: where you stand, what has moved, and every answer word for word."
      >
        <StepLink to="/stand">Go to your assessments</StepLink>
      </Invitation>
    </Page>
  ),
});
