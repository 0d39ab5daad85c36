import { Redirect } from 'wouter';
import { summaryDocument } from '#domain/documents/review-document.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { quarterName } from '#workbook/format.ts';
import { documentType } from '../document-type.tsx';
import { reviewData } from '../documents-data.ts';
import { SummaryPages, summaryTitle } from './ReviewPages.tsx';

export const summaryType = documentType({
  plainTitle: summaryTitle,
  ofEach: true,
  read: reviewData,
  make: (data, making) => summaryDocument(data, making),
  title: ({ head }) => `${summaryTitle} ${quarterName(head.quarter, head.fiscalStart)}`,
  subject: ({ reviewId }) => reviewId,
  head: ({ reviewId }) => ({
    title: 'Two pages for your boss',
    lead: 'Numbers, team and commitments. What is private is no part of it: what you wrote about each person, and where you fell back to closing.',
    back: <TextLink to={`/review/${reviewId}`}>Back to the review</TextLink>,
  }),
  pages: (document) => <SummaryPages document={document} />,
  // Discarded, perhaps in another window.
  nothing: <Redirect to="/review" replace />,
});
