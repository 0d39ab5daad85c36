import { Redirect } from 'wouter';
import { observationSheetDocument, ratingSheetDocument } from '#domain/documents/sheet-documents.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { documentType } from '../document-type.tsx';
import { observationData, sheetData } from '../documents-data.ts';
import {
  ObservationSheetPages,
  observationSheetTitle,
  RatingSheetPages,
  ratingSheetTitle,
} from './SheetPages.tsx';

export const ratingSheetType = documentType({
  plainTitle: ratingSheetTitle,
  read: () => sheetData,
  make: (data, making) => ratingSheetDocument(data, making),
  head: () => ({
    title: 'A blank rating sheet',
    lead: 'To fill in by hand. Its numbers are the ones by which it is typed in afterward, in two minutes.',
    back: <TextLink to="/people">Back to your people</TextLink>,
  }),
  pages: (document) => <RatingSheetPages document={document} />,
  nothing: <Redirect to="/people" replace />,
});

export const observationSheetType = documentType({
  plainTitle: observationSheetTitle,
  ofEach: true,
  read: observationData,
  make: (data, making) => observationSheetDocument(data, making),
  title: ({ skill }) => `${observationSheetTitle}: ${skill.name}`,
  subject: ({ skill }) => skill.skillId,
  head: ({ skill }) => ({
    title: 'A blank observation sheet',
    lead: 'To take along to a call or a visit: watch for one behavior, and write down what you see.',
    back: <TextLink to={`/people/skills/${skill.skillId}`}>Back to the skill</TextLink>,
  }),
  pages: (document) => <ObservationSheetPages document={document} />,
  nothing: <Redirect to="/people/skills" replace />,
});
