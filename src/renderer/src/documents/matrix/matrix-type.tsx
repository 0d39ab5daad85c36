import { matrixDocument } from '#domain/documents/matrix-document.ts';
import { viewCode } from '#domain/team/matrix-view.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { matrixData } from '../documents-data.ts';
import { MatrixPages, matrixTitle } from './MatrixPages.tsx';

const title = 'The skills matrix on paper';
const back = <TextLink to="/people/matrix">Back to the matrix</TextLink>;

export const matrixType = documentType({
  plainTitle: matrixTitle,
  ofEach: true,
  read: matrixData,
  make: (data, making) => matrixDocument(data, making),
  subject: ({ view }) => viewCode(view),
  head: () => ({
    title,
    lead: 'With everybody’s name on it: think twice before it leaves your hands.',
    back,
  }),
  pages: (document) => <MatrixPages document={document} />,
  nothing: (
    <Page title={title} back={back}>
      <Invitation
        title="Nobody was rated yet"
        reason="The matrix shows who can do what, from ratings that rest on what was seen."
      >
        <StepLink to="/people">Go to your people</StepLink>
      </Invitation>
    </Page>
  ),
});
