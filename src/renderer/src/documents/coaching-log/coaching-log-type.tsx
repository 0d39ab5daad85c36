import { Redirect } from 'wouter';
import { coachingLogDocument } from '#domain/documents/coaching-log-document.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { coachingLogData } from '../documents-data.ts';
import { CoachingLogPages, coachingLogPlainTitle } from './CoachingLogPages.tsx';

export const coachingLogType = documentType({
  plainTitle: coachingLogPlainTitle,
  ofEach: true,
  read: coachingLogData,
  make: coachingLogDocument,
  title: ({ name }) => `${coachingLogPlainTitle}: ${name}`,
  subject: ({ personId }) => personId,
  head: ({ name, personId }) => ({
    title: `Coaching log of ${name}`,
    lead: 'What was coached, what was agreed, and whether it was tried. Notes for you alone are not in it.',
    back: <TextLink to={`/people/${personId}/sessions`}>Back to the sessions</TextLink>,
  }),
  pages: (document) => <CoachingLogPages document={document} />,
  // Erased, perhaps in another window.
  nothing: <Redirect to="/people" replace />,
});
