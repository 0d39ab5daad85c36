import { Redirect } from 'wouter';
import { quarterPageDocument } from '#domain/documents/review-document.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { quarterName } from '#workbook/format.ts';
import { documentType } from '../document-type.tsx';
import { reviewData } from '../documents-data.ts';
import { QuarterPages, quarterPageTitle } from './ReviewPages.tsx';

export const quarterPageType = documentType({
  plainTitle: quarterPageTitle,
  ofEach: true,
  read: reviewData,
  make: (data, making) => quarterPageDocument(data, making),
  title: ({ head }) => `${quarterPageTitle} ${quarterName(head.quarter, head.fiscalStart)}`,
  subject: ({ reviewId }) => reviewId,
  head: ({ reviewId }) => ({
    title: 'The quarter on a page',
    lead: 'The numbers, what you keep, and what you promised.',
    back: <TextLink to={`/review/${reviewId}`}>Back to the review</TextLink>,
  }),
  pages: (document) => <QuarterPages document={document} />,
  // Discarded, perhaps in another window.
  nothing: <Redirect to="/review" replace />,
});
