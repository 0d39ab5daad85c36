import { Redirect } from 'wouter';
import { reviewDocument } from '#domain/documents/review-document.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { quarterName } from '#workbook/format.ts';
import { documentType } from '../document-type.tsx';
import { reviewData } from '../documents-data.ts';
import { ReviewPages, reviewTitle } from './ReviewPages.tsx';

export const reviewType = documentType({
  plainTitle: reviewTitle,
  ofEach: true,
  read: reviewData,
  make: reviewDocument,
  title: ({ record: { head } }) => `${reviewTitle} ${quarterName(head.quarter, head.fiscalStart)}`,
  subject: ({ reviewId }) => reviewId,
  head: ({ reviewId }) => ({
    title: 'The review on paper',
    lead: 'Everything in it, for you. Each person and what pulled you back to closing can be left out.',
    back: <TextLink to={`/review/${reviewId}`}>Back to the review</TextLink>,
  }),
  pages: (document) => <ReviewPages document={document} />,
  // Discarded, perhaps in another window.
  nothing: <Redirect to="/review" replace />,
});
