import type { DocumentKind } from '#domain/documents/inclusion.ts';
import { AssessmentPages, assessmentTitle } from './assessment/AssessmentPages.tsx';
import { documentName, footNote, runningHeader } from './document-name.ts';
import { HeldPages, heldPlainTitle, heldTitle } from './held/HeldPages.tsx';
import type { Margins } from './page/paper.ts';
import { PlanPages, planTitle } from './plan/PlanPages.tsx';
import type { ShownDocument } from './use-document.ts';

const plainTitles: Readonly<Record<DocumentKind, string>> = {
  plan: planTitle,
  assessment: assessmentTitle,
  held: heldPlainTitle,
};

/** What a document is called where no name may stand: from a sealed workbook, and in the list of what left the laptop. */
export const plainTitleOf = ({ kind }: Pick<ShownDocument, 'kind'>): string => plainTitles[kind];

export const titleOf = (shown: ShownDocument): string =>
  shown.kind === 'held' ? heldTitle(shown.document.name) : plainTitleOf(shown);

/** What a file of this document is called, without its ending. */
export const nameOf = (shown: ShownDocument, isSealed: boolean): string =>
  documentName(isSealed ? plainTitleOf(shown) : titleOf(shown), shown.document.cover, isSealed);

export const marginsOf = (shown: ShownDocument): Margins => ({
  running: runningHeader(titleOf(shown), shown.document.cover),
  note: footNote(shown.document.cover),
});

export function DocumentPages({ shown }: { readonly shown: ShownDocument }) {
  switch (shown.kind) {
    case 'plan':
      return <PlanPages document={shown.document} />;
    case 'assessment':
      return <AssessmentPages document={shown.document} />;
    case 'held':
      return <HeldPages document={shown.document} />;
  }
}
