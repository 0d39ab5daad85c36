import { scorecardDocument } from '#domain/documents/scorecard-document.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { quarterName } from '#workbook/format.ts';
import { documentType } from '../document-type.tsx';
import { scorecardData } from '../documents-data.ts';
import { ScorecardPages, scorecardTitle } from './ScorecardPages.tsx';

const title = 'The scorecard on paper';
const back = <TextLink to="/measure">Back to the scorecard</TextLink>;

export const scorecardType = documentType({
  plainTitle: scorecardTitle,
  ofEach: true,
  read: scorecardData,
  make: (data, making) => scorecardDocument(data, making),
  title: ({ quarter, fiscalStart }) => `${scorecardTitle} ${quarterName(quarter, fiscalStart)}`,
  subject: ({ quarter }) => quarter,
  head: () => ({
    title,
    lead: 'The numbers with what they mean, for a conversation about what to do.',
    back,
  }),
  pages: (document) => <ScorecardPages document={document} />,
  nothing: (
    <Page title={title} back={back}>
      <Invitation
        title="Nothing is followed yet"
        reason="A scorecard begins with a few activities, what they move, and one result."
      >
        <StepLink to="/measure/catalog">Choose measures</StepLink>
      </Invitation>
    </Page>
  ),
});
