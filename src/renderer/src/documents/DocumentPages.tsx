import { AssessmentPages, assessmentTitle } from './assessment/AssessmentPages.tsx';
import { documentName, footNote, runningHeader } from './document-name.ts';
import type { Margins } from './page/paper.ts';
import { PlanPages, planTitle } from './plan/PlanPages.tsx';
import type { ShownDocument } from './use-document.ts';

const titles = { plan: planTitle, assessment: assessmentTitle } as const;

export const titleOf = ({ kind }: Pick<ShownDocument, 'kind'>): string => titles[kind];

/** What a file of this document is called, without its ending. */
export const nameOf = (shown: ShownDocument, isSealed: boolean): string =>
  documentName(titleOf(shown), shown.document.cover, isSealed);

export const marginsOf = (shown: ShownDocument): Margins => ({
  running: runningHeader(titleOf(shown), shown.document.cover),
  note: footNote(shown.document.cover),
});

export function DocumentPages({ shown }: { readonly shown: ShownDocument }) {
  return shown.kind === 'plan' ? (
    <PlanPages document={shown.document} />
  ) : (
    <AssessmentPages document={shown.document} />
  );
}
