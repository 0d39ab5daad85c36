import { teamPlanDocument } from '#domain/documents/team-plan-document.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { teamPlanData } from '../documents-data.ts';
import { TeamPlanPages, teamPlanTitle } from './TeamPlanPages.tsx';

const title = 'The team’s plan on paper';
const back = <TextLink to="/people/team-plan">Back to the team’s plan</TextLink>;

export const teamPlanType = documentType({
  plainTitle: teamPlanTitle,
  read: () => teamPlanData,
  make: (data, making) => teamPlanDocument(data, making),
  head: () => ({ title, lead: 'One page for the wall or the next team meeting.', back }),
  pages: (document) => <TeamPlanPages document={document} />,
  nothing: (
    <Page title={title} back={back}>
      <Invitation
        title="The team has no priorities yet"
        reason="Two or three priorities that everybody knows are more than ten in a file."
      >
        <StepLink to="/people/team-plan">Choose a priority</StepLink>
      </Invitation>
    </Page>
  ),
});
