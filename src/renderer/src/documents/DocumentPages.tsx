import { documentTypes } from './document-types.ts';
import { documentName, footNote, runningHeader } from './document-name.ts';
import type { Margins } from './page/paper.ts';
import type { ShownDocument } from './use-document.ts';

/** What a document is called where no name may stand: from a sealed workbook, and in the list of what left the laptop. */
export const plainTitleOf = ({ kind }: Pick<ShownDocument, 'kind'>): string => documentTypes[kind].plainTitle;

/** What a file of this document is called, without its ending. */
export const nameOf = (shown: ShownDocument, isSealed: boolean): string =>
  documentName(isSealed ? plainTitleOf(shown) : shown.title, shown.cover, isSealed);

export const marginsOf = ({ title, cover }: ShownDocument): Margins => ({
  running: runningHeader(title, cover),
  note: footNote(cover),
});
