import { partsCode, type Included } from '#domain/documents/inclusion.ts';
import type { Paper } from '#platform/platform.ts';
import { useControls, useWorkbook } from '#workbook/WorkbookContext.tsx';
import { nameOf, plainTitleOf } from './DocumentPages.tsx';
import { PdfButton } from './PdfButton.tsx';
import type { ShownDocument } from './use-document.ts';

interface PrintButtonProps {
  readonly shown: ShownDocument;
  readonly included: Included;
  readonly paper: Paper;
}

/** Makes the PDF of a document. */
export function PrintButton({ shown, included, paper }: PrintButtonProps) {
  const workbook = useWorkbook();
  const { isSealed } = useControls();
  const route = `/print/${workbook.id}/${[shown.kind, ...(shown.subject === undefined ? [] : [shown.subject])].join('/')}/${paper}/${partsCode(shown.kind, included)}`;
  return (
    <PdfButton
      // Another window has no key to a sealed workbook.
      request={{ route: isSealed ? null : route, paper, suggestedName: nameOf(shown, isSealed) }}
      what={`${plainTitleOf(shown)}, as a PDF`}
    />
  );
}
