import { Redirect } from 'wouter';
import { heldDocument } from '#domain/documents/held-document.ts';
import type { PersonId } from '#domain/team/person.ts';
import { heldOn } from '#storage/queries/held.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { longDay } from '#workbook/format.ts';
import { documentType } from '../document-type.tsx';
import { HeldPages, heldPlainTitle, heldTitle } from './HeldPages.tsx';

export const heldType = documentType({
  plainTitle: heldPlainTitle,
  ofEach: true,
  // Looked up: what is no id leads to nobody.
  read: (personId) => heldOn((personId ?? '') as PersonId),
  make: (data, making, included) => heldDocument(data, making, included, longDay),
  title: ({ name }) => heldTitle(name),
  subject: ({ personId }) => personId,
  head: ({ name, personId }) => ({
    title: 'Everything held, on paper',
    lead: `For ${name}, who may ask for it. Read it before you hand it over: your private notes are in it.`,
    back: <TextLink to={`/people/${personId}/held`}>Back to what is held</TextLink>,
  }),
  pages: (document) => <HeldPages document={document} />,
  // Erased, perhaps in another window.
  nothing: <Redirect to="/people" replace />,
});
